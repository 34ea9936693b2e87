/** Where a session stands, as the author's panel shows it. */
import { explain, type Line, type Situation } from '../../core/scenario/index.ts';
import { quantities } from '../../core/model/index.ts';
import { screenOf, situationOf, viewOf, type Session } from '../../core/session/index.ts';
import type { Report, ShownLine, ShownOption } from './bridge.ts';

export function reportOf(session: Session): Omit<Report, 'steps' | 'at' | 'lost'> {
  const { scenario, seed, snapshot } = session;
  const situation = situationOf(session);
  const { model, story } = situation;
  const now = screenOf(session);
  const { flags, signals, chosen, visited, promises } = story;
  const { file } = scenario;
  const { season, sky } = viewOf(session).town;
  const scene = now.screen === 'scene' ? now.scene : null;
  const options = (scene?.options ?? []).map((one): ShownOption => ({
    id: one.id,
    offered: now.screen === 'scene' && now.offered.includes(one),
    why: explain(situation, one.when),
  }));
  return {
    screen: now.screen,
    scene: scene?.id ?? null,
    week: model.week,
    season,
    sky,
    seed,
    states: statesOf(snapshot.value),
    quantities: quantities(model),
    facts: { flags, signals, chosen, visited },
    promises,
    options,
    lines: linesOf(situation, scene?.lines ?? narrated(file, now.screen, now.screen === 'ending' ? now.ending : '')),
  };
}

function narrated(file: Session['scenario']['file'], screen: string, ending: string): readonly Line[] {
  if (screen === 'briefing') return file.briefing.lines;
  if (screen === 'lastday') return file.lastDay.lines;
  if (screen === 'halfyear') return file.halfYear.lines;
  return file.endings.find((one) => one.id === ending)?.lines ?? [];
}

function linesOf(situation: Situation, lines: readonly Line[]): ShownLine[] {
  return lines.map(({ id, text, when }) => {
    const why = explain(situation, when);
    return { id, text, said: why.every((one) => one.holds), why };
  });
}

/** `['residents.flat', 'curious']` for every region. */
function statesOf(value: unknown, path: readonly string[] = []): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => statesOf(inner, [...path, key]));
}
