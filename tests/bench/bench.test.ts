/** The bench runs, refuses to compare unequal work, and says of each goal whether it was met. Never how fast anything is. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { assertSameWork, judge, medianOf, UnequalWork, type Goal, type Race, type Rounds } from '../../bench/race.ts';
import { RACERS } from '../../bench/racers.ts';
import { RACES } from '../../bench/races.ts';
import { tableOf } from '../../bench/table.ts';
import { BENCH } from '../support/bench.ts';
import { ROOT } from '../support/source-files.ts';

const goal: Goal = { text: 'ours ≥ 3 × theirs', of: 'story/chart', over: 'story/actor', figure: 'perSecond', atLeast: 3 };
const race: Race = {
  id: 'steps',
  title: 'A race',
  unit: 'step',
  kind: 'rate',
  figures: ['perSecond'],
  runners: [
    { id: 'story/chart', name: 'ours' },
    { id: 'story/actor', name: 'theirs' },
  ],
  same: [{ ids: ['story/chart', 'story/actor'], within: 0 }],
  goals: [goal],
};
const rounds = (ours: readonly number[], theirs: readonly number[]): Rounds =>
  new Map([
    ['story/chart', ours.map((perSecond) => ({ perSecond }))],
    ['story/actor', theirs.map((perSecond) => ({ perSecond }))],
  ]);

describe('a goal', () => {
  it('is a ratio of medians: one bad round changes nothing', () => {
    expect(medianOf(rounds([1, 900, 300], []).get('story/chart') ?? [], 'perSecond')).toBe(300);
    expect(medianOf(rounds([100, 300], []).get('story/chart') ?? [], 'perSecond')).toBe(200);
    expect(judge(goal, rounds([1, 300, 310], [100, 100, 9]))).toEqual({ goal, ratio: 3, met: true });
    expect(judge(goal, rounds([299], [100])).met).toBe(false);
  });

  it('may be an upper bound, and is not met by figures that are missing', () => {
    const atMost: Goal = { text: 'x', of: goal.of, over: goal.over, figure: 'perSecond', atMost: 0.5 };
    expect(judge(atMost, rounds([50], [100])).met).toBe(true);
    expect(judge(atMost, rounds([51], [100])).met).toBe(false);
    expect(judge(atMost, rounds([], [100])).met).toBe(false);
  });

  it('stands under the table with its ratio', () => {
    expect(tableOf(race, rounds([600], [100]))).toMatch(
      /ours\s+600\s+1\.00–1\.00\n\s+theirs\s+100 [^]*goal: ours ≥ 3 × theirs\s+6\.0 ×\s+met$/,
    );
    expect(tableOf(race, rounds([200], [100]))).toMatch(/2\.0 ×\s+NOT MET$/);
  });

  it('names only racers of its own race', () => {
    for (const { runners, goals, same } of RACES) {
      const ids = runners.map((one) => one.id);
      expect(ids).toEqual(expect.arrayContaining([...goals.flatMap((one) => [one.of, one.over]), ...same.flatMap((one) => one.ids)]));
    }
  });

  it('every racer runs in some race', () => {
    expect(new Set(RACES.flatMap((one) => one.runners.map(({ id }) => id)))).toEqual(new Set(Object.keys(RACERS)));
  });
});

describe('unequal work', () => {
  const proofs = (ours: string, theirs: string) =>
    new Map([
      ['story/chart', ours],
      ['story/actor', theirs],
    ] as const);
  const near: Race = { ...race, same: [{ ids: ['story/chart', 'story/actor'], within: 1 }] };

  it('is refused', () => {
    expect(() => assertSameWork(race, proofs('a', 'a'))).not.toThrow();
    expect(() => assertSameWork(race, proofs('a', 'b'))).toThrow(UnequalWork);
    expect(() => assertSameWork(race, proofs('', ''))).toThrow(UnequalWork);
    expect(() => assertSameWork(race, new Map())).toThrow(UnequalWork);
  });

  it('is refused where nearly the same is enough, beyond a percent', () => {
    expect(() => assertSameWork(near, proofs('1000 states, 3000 edges', '1009 states, 3020 edges'))).not.toThrow();
    expect(() => assertSameWork(near, proofs('1000 states, 3000 edges', '1011 states, 3000 edges'))).toThrow(UnequalWork);
    expect(() => assertSameWork(near, proofs('1000 states', '1000 states, 3 edges'))).toThrow(UnequalWork);
  });
});

describe('npm run bench', () => {
  // It runs in tests/long/bench.test.ts.
  it.each([
    [['marathon'], 'no race "marathon"; there are: steps'],
    [['steps', '--rounds', '0'], '--rounds takes a whole number'],
    [['steps', '--seconds', 'soon'], '--seconds takes a number'],
    [['--fast'], "Unknown option '--fast'"],
  ])('says what it cannot run: %j', (args, message) => {
    const { status, stderr } = spawnSync(BENCH.tsx, [BENCH.main, ...args], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
