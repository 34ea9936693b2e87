import { describe, expect, it } from 'vitest';
import { boardOf, findingText } from '../../src/core/scenario/index.ts';
import { BOARDS, isBoard } from '../../src/core/scenario/look.ts';
import { MANAGER_STATES, TEAM_STATES } from '../../src/core/model/index.ts';
import { endingOf, playerOf, playOut, POLICIES, situationOf, viewOf } from '../../src/core/session/index.ts';
import { join } from 'node:path';
import { readScenarioFolder } from '../../src/host/cli/scenario-files.ts';
import { loadScenario } from '../../src/host/cli/load-scenario.ts';
import { playRandomly } from '../support/random-player.ts';
import { newSession, shipped, shippedIds } from '../support/scenarios.ts';

const RUNS = 150;

/** States of team and manager that are met by some way of playing a scenario. */
const statesMet = memoised((id: string) => {
  const scenario = shipped(id);
  const weeks = POLICIES.flatMap((policy) => playOut(newSession(scenario), playerOf(policy, 7)).weeks);
  const random = Array.from({ length: 40 }, (_, seed) => playRandomly(scenario, seed).weeks).flat();
  const stories = [...weeks, ...random].map((one) => situationOf(one).story);
  return { team: new Set(stories.map((one) => one.team)), manager: new Set(stories.map((one) => one.manager)) };
});

function memoised<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const value = made.get(id) ?? make(id);
    made.set(id, value);
    return value;
  };
}

describe.each(shippedIds())('%s', (id) => {
  it('has no findings', () => {
    expect(loadScenario(process.cwd(), id).findings.map(findingText)).toEqual([]);
  });

  it('says what a trainer asks in the debrief, in both languages', () => {
    const { debrief } = readScenarioFolder(join(process.cwd(), 'scenarios'), id);
    expect(debrief.nl?.prebrief.length).toBeGreaterThan(1);
    expect(Object.keys(debrief.en?.scenes ?? {})).toEqual(Object.keys(debrief.nl?.scenes ?? { none: true }));
  });

  const scenario = shipped(id);
  const { file } = scenario;

  it('has at least 5 groups, 6 places, 6 signals, 22 decisions and 4 endings', () => {
    expect(file.groups.length).toBeGreaterThanOrEqual(5);
    expect(file.places.length).toBeGreaterThanOrEqual(6);
    expect(file.signals.length).toBeGreaterThanOrEqual(6);
    expect(file.scenes.length).toBeGreaterThanOrEqual(22);
    expect(file.endings.length).toBeGreaterThanOrEqual(4);
  });

  it('has a spot on a board for each of its places', () => {
    for (const place of file.places) {
      const board = boardOf(file, place);
      expect(isBoard(board) ? BOARDS[board].spots : [], place.id).toContain(place.spot ?? place.id);
    }
  });

  const runs = Array.from({ length: RUNS }, (_, seed) => playRandomly(scenario, seed).session);

  it('meets 8 to 13 decisions on every random path', () => {
    const counts = runs.map((one) => one.entries.filter((entry) => entry.type === 'choice-made').length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(13);
  });

  it('reaches every ending under random play, none more than 60 % of the time', () => {
    const endings = new Map<string | null, number>();
    for (const one of runs) endings.set(endingOf(one), (endings.get(endingOf(one)) ?? 0) + 1);
    for (const ending of file.endings) expect(endings.get(ending.id) ?? 0, ending.id).toBeGreaterThan(0);
    expect(Math.max(...endings.values())).toBeLessThanOrEqual(RUNS * 0.6);
  });

  it('leaves the state of team and manager to interrupt some runs', () => {
    const interruptions = new Set(file.scenes.filter((one) => one.kind === 'interruption').map((one) => one.id));
    const met = new Set(
      runs.flatMap((one) =>
        one.entries.flatMap((entry) => (entry.type === 'choice-made' && interruptions.has(entry.scene) ? [entry.scene] : [])),
      ),
    );
    expect(met.size).toBeGreaterThanOrEqual(2);
  });

  it('moves team and manager between states, by some way of playing', () => {
    expect(statesMet(id).team.size).toBeGreaterThanOrEqual(2);
    expect(statesMet(id).manager.size).toBeGreaterThanOrEqual(2);
  });

  it('says a line for every ending, in both languages', () => {
    for (const one of runs.slice(0, 20)) {
      const ending = viewOf(one).ending;
      expect(ending?.lines.length).toBeGreaterThan(2);
      for (const line of ending?.lines ?? []) {
        expect(scenario.text(line.id, 'nl')).not.toBe(line.id);
        expect(scenario.text(line.id, 'en')).not.toBe(scenario.text(line.id, 'nl'));
      }
    }
  });
});

it('brings team and manager into every one of their states, in one scenario or another', () => {
  const all = shippedIds().map(statesMet);
  expect(new Set(all.flatMap((one) => [...one.team]))).toEqual(new Set(TEAM_STATES));
  expect(new Set(all.flatMap((one) => [...one.manager]))).toEqual(new Set(MANAGER_STATES));
});
