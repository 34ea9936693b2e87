/** The shipped scenarios: made ready to play when they are first asked for. */
import { scenarios } from 'virtual:scenarios';
import { findingText, type Finding } from '../../core/scenario/index.ts';
import { playable, type Language, type PlayableScenario } from '../../core/session/index.ts';

/** A scenario that does not pass its checks, with what is wrong in it. */
export class BrokenScenario extends Error {
  readonly code = 'broken-scenario';
  readonly findings: readonly Finding[];
  constructor(id: string, findings: readonly Finding[]) {
    super(`scenario "${id}" has ${findings.length} findings:\n${findings.map(findingText).join('\n')}`);
    this.findings = findings;
  }
}

const ready = new Map<string, PlayableScenario>();

/** @throws BrokenScenario */
export function scenarioOf(id: string): PlayableScenario | null {
  const known = ready.get(id);
  if (known) return known;
  const bundled = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!bundled) return null;
  if (!bundled.file) throw new BrokenScenario(id, bundled.findings);
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
