/** Scenarios for tests: the small one of the fixtures, and the shipped ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readScenario, type ReadScenario } from '../../src/core/scenario/read.ts';
import { playable, startSession, type PlayableScenario, type Session } from '../../src/core/session/index.ts';
import { WHOLE } from './whole.ts';

export { shipped } from './read-once.ts';

const SMALL = new URL('../fixtures/good/klein.yaml', import.meta.url);

export const smallDebriefText = (): string => readFileSync(new URL('../fixtures/good/klein.debrief.yaml', import.meta.url), 'utf8');

export const smallText = (): string => readFileSync(SMALL, 'utf8');

export function readText(text: string, english: string | null = null): ReadScenario {
  return readScenario({ name: 'klein.yaml', text }, english === null ? null : { name: 'en.yaml', text: english });
}

export function smallScenario(): PlayableScenario {
  const { file, findings } = readText(smallText());
  if (!file) throw new Error(JSON.stringify(findings));
  return playable(file, {}, 'sha256-klein');
}

/** The small scenario's data, to be changed at will. */
export const smallData = (): Record<string, unknown> => parse(smallText()) as Record<string, unknown>;

export function shippedIds(): string[] {
  return readdirSync('scenarios', { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name);
}

/** The first one has the most ways of going on, and is looked at most closely. */
const FLAGSHIP = 'veemarktplein';

/**
 * How many of a number of trials a scenario gets, so that a test takes as long with eleven scenarios as with one: half go to the
 * flagship, the others share the rest. The whole tests give each of them all.
 */
export function shareOf(all: number, id: string): number {
  const others = shippedIds().length - 1;
  if (others === 0 || WHOLE) return all;
  return Math.ceil(all / 2 / (id === FLAGSHIP ? 1 : others));
}

/** Every other scenario: for two test files that work beside each other. */
export const shippedHalf = (half: 0 | 1): string[] => shippedIds().filter((_, at) => at % 2 === half);

export function newSession(scenario: PlayableScenario, seed = 7): Session {
  return startSession(scenario, { seed, player: 'Groene Fiets 12', settings: { motives: false }, build: 'test' });
}
