import { describe, expect, it } from 'vitest';
import { boardOf, findingText, type ScenarioFile } from '../../src/core/scenario/index.ts';
import { BOARDS, isBoard } from '../../src/core/scenario/look.ts';
import { MANAGER_STATES, TEAM_STATES } from '../../src/core/model/index.ts';
import { playerOf, playOut, POLICIES, resultOf, Simulator, situationOf, viewOf, type Simulated } from '../../src/core/session/index.ts';
import { join } from 'node:path';
import { readScenarioFolder } from '../../src/host/cli/scenario-files.ts';
import { playRandomly } from '../support/random-player.ts';
import { newSession, shipped, shippedIds } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

/** Played on the real session: enough to hear what is said at the end. */
const HEARD = WHOLE ? 16 : 8;
/** Played on the fast path, which another test proves equal. */
const RUNS = 2_000;

const onDisk = memoised((id: string) => readScenarioFolder(join(process.cwd(), 'scenarios'), id));
const playedAtRandom = memoised((id: string) => Array.from({ length: HEARD }, (_, seed) => playRandomly(shipped(id), seed)));

/** States of team and manager that are met by some way of playing a scenario. */
const statesMet = memoised((id: string) => {
  const scenario = shipped(id);
  const weeks = POLICIES.flatMap((policy) => playOut(newSession(scenario), playerOf(policy, 7)).weeks);
  const random = playedAtRandom(id).flatMap((one) => one.weeks);
  const stories = [...weeks, ...random].map((one) => situationOf(one).story);
  return { team: new Set(stories.map((one) => one.team)), manager: new Set(stories.map((one) => one.manager)) };
});

function simulated(file: ScenarioFile): Simulated {
  const simulator = new Simulator(file);
  const tally = simulator.empty();
  simulator.play({ policy: 'op-gevoel', from: 0, to: RUNS, seed: 1 }, tally);
  return resultOf(file, tally, simulator.paths);
}

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
    expect(onDisk(id).findings.map(findingText)).toEqual([]);
  });

  it('says what a trainer asks in the debrief, in both languages', () => {
    const { debrief } = onDisk(id);
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

  const { endings, scenes, spread } = simulated(file);

  it('meets 8 to 13 decisions on every random path', () => {
    expect(spread.decisions.min).toBeGreaterThanOrEqual(8);
    expect(spread.decisions.max).toBeLessThanOrEqual(13);
  });

  it('reaches every ending under random play, none less than 2 % or more than 60 % of the time', () => {
    expect(Object.keys(endings)).toEqual(file.endings.map((one) => one.id));
    expect(Math.min(...Object.values(endings))).toBeGreaterThanOrEqual(0.02);
    expect(Math.max(...Object.values(endings))).toBeLessThanOrEqual(0.6);
  });

  it('leaves the state of team and manager to interrupt some runs', () => {
    const interruptions = file.scenes.filter((one) => one.kind === 'interruption');
    expect(interruptions.filter((one) => (scenes[one.id]?.met ?? 0) > 0).length).toBeGreaterThanOrEqual(2);
  });

  // A divided team may stay closed whatever one does; then at least the manager moves.
  it('moves team or manager between states, by some way of playing', () => {
    const { team, manager } = statesMet(id);
    expect(team.size + manager.size).toBeGreaterThanOrEqual(3);
  });

  it('says a line for every ending, in both languages', () => {
    for (const { session } of playedAtRandom(id)) {
      const { ending } = viewOf(session);
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
