/** The shipped scenarios: made ready to play when they are first asked for. */
import { scenarios } from 'virtual:scenarios';
import type { Finding } from '../../core/scenario/index.ts';
import { playable, type Language, type PlayableScenario } from '../../core/session/index.ts';

/** Findings of every scenario that cannot be played. A build refuses such a scenario, so only an author ever sees them. */
export function brokenFindings(): readonly Finding[] {
  return Object.values(scenarios).flatMap(({ file, findings }) => (file ? [] : findings));
}

const ready = new Map<string, PlayableScenario>();

/** Null when there is no such scenario, or none that can be played. */
export function scenarioOf(id: string): PlayableScenario | null {
  const known = ready.get(id);
  if (known) return known;
  const bundled = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!bundled?.file) return null;
  const made = playable(bundled.file, bundled.en, bundled.hash);
  ready.set(id, made);
  return made;
}

/** Title, summary and length without compiling the scenario. */
export function cardsIn(language: Language): { id: string; title: string; summary: string; weeks: number }[] {
  return Object.entries(scenarios).flatMap(([id, { file, en }]) => {
    if (!file) return [];
    const text = (key: 'title' | 'summary'): string => (language === 'en' ? en[key] : undefined) ?? file[key];
    return [{ id, title: text('title'), summary: text('summary'), weeks: file.weeks }];
  });
}
