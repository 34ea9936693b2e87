/** Meters and *why?*: quantities as the player may see them. */
import { TEAM_QUANTITIES, type Effect } from '../model/index.ts';
import type { ScenarioFile } from '../scenario/index.ts';
import type { Session } from './session.ts';
import type { MeterView } from './view.ts';

const CLIMATE = TEAM_QUANTITIES.filter((one) => one !== 'equality' && one !== 'issues');

/** Meters with their trend since the week began. */
export function meterViews(file: ScenarioFile, now: Record<string, number>, before: Readonly<Record<string, number>>): MeterView[] {
  const groups = (key: string): string[] => file.groups.map((one) => `group.${one.id}.${key}`);
  const of: Record<MeterView['id'], readonly string[]> = {
    participation: groups('participation'),
    ties: groups('ties'),
    trust: groups('trust'),
    climate: CLIMATE.map((one) => `team.${one}`),
    pressure: ['manager.pressure'],
    energy: ['worker.energy'],
  };
  return (Object.keys(of) as MeterView['id'][]).map((id) => {
    const value = now[id] ?? 0;
    return { id, value, trend: Math.sign(value - (before[id] ?? value)) as -1 | 0 | 1, of: of[id] };
  });
}

export interface Moved {
  readonly week: number;
  readonly effect: Effect;
  /** `<scene>.<choice>` when a choice moved it. */
  readonly choice: string | null;
}

/** How these quantities moved, newest first. */
export function movesOf(session: Session, of: readonly string[], most = 24): readonly Moved[] {
  const moves: Moved[] = [];
  for (const entry of session.entries.toReversed()) {
    if (!('effects' in entry)) continue;
    const choice = entry.type === 'choice-made' ? `${entry.scene}.${entry.choice}` : null;
    for (const effect of entry.effects) {
      if (of.includes(effect.of)) moves.push({ week: entry.week, effect, choice });
      if (moves.length >= most) return moves;
    }
  }
  return moves;
}
