import { describe, expect, it } from 'vitest';
import { FastRun, type ScenarioFile } from '../../src/core/scenario/index.ts';
import {
  addTally,
  flagsOf,
  logOf,
  playerOf,
  playOut,
  POLICIES,
  POLICY_TEXTS,
  resultOf,
  Simulator,
  type PolicyName,
  type Simulated,
} from '../../src/core/session/index.ts';
import { FastPlayer } from '../../src/core/session/fast-player.ts';
import { Chance, policies } from '../../src/core/session/policy.ts';
import { newSession, shipped, smallScenario } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');

/** Choices and visits of a run on the fast path. */
function movesOf(name: PolicyName, seed: number): string[] {
  const run = new FastRun(scenario.file);
  const player = new FastPlayer(run);
  const chance = new Chance(seed);
  const moves: string[] = [];
  run.restart(seed);
  for (;;) {
    const [scene, walked] = [run.screen === 'scene', run.facts.walk.length];
    if (!player.step(policies[name], chance)) return [...moves, String(run.ending)];
    if (scene) moves.push(player.last?.id ?? '');
    else if (run.facts.walk.length > walked) moves.push(`@${scenario.file.places[run.facts.walk.at(walked)]?.id}`);
  }
}

describe('a play style', () => {
  it.each(POLICIES)('%s plays the same on both engines', (name) => {
    for (let seed = 0; seed < 12; seed++) {
      const { session } = playOut(newSession(scenario, seed), playerOf(name, seed));
      const log = logOf(session);
      const moves = log.entries.flatMap((one) =>
        one.type === 'choice-made' ? [one.choice] : one.type === 'place-visited' ? [`@${one.place}`] : [],
      );
      expect(movesOf(name, seed)).toEqual([...moves, log.result?.ending]);
    }
  });

  it('has a line in both languages, and differs from every other', () => {
    const played = POLICIES.map((name) => movesOf(name, 3).join());
    expect(new Set(played).size).toBe(POLICIES.length);
    for (const name of POLICIES) expect(POLICY_TEXTS[name].nl).not.toBe(POLICY_TEXTS[name].en);
  });

  it('by chance plays otherwise with another seed, and alike with the same', () => {
    expect(movesOf('op-gevoel', 4)).not.toEqual(movesOf('op-gevoel', 5));
    expect(movesOf('op-gevoel', 4)).toEqual(movesOf('op-gevoel', 4));
  });
});

function simulated(file: ScenarioFile, policy: PolicyName, shares: readonly (readonly [number, number])[]): Simulated {
  const simulator = new Simulator(file);
  const total = simulator.empty();
  for (const [from, to] of shares) {
    const part = simulator.empty();
    simulator.play({ policy, from, to, seed: 9 }, part);
    addTally(total, part);
  }
  return resultOf(file, total, simulator.paths);
}

describe('a simulation', () => {
  it('adds up to the same however it is cut', () => {
    const whole = simulated(scenario.file, 'op-gevoel', [[0, 90]]);
    const parts = simulated(scenario.file, 'op-gevoel', [
      [60, 90],
      [0, 17],
      [17, 60],
    ]);
    expect(parts).toEqual(whole);
  });

  it('counts what happened: shares of one, values in range, options taken once a decision', () => {
    const { endings, halfYear, spread, decisions, options } = simulated(scenario.file, 'op-gevoel', [[0, 200]]);
    expect(Object.values(endings).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 1);
    for (const [path, mean] of Object.entries(halfYear)) {
      const { min, p25, median, p75, max } = spread.halfYear[path] ?? { min: -1, p25: -1, median: -1, p75: -1, max: -1 };
      expect([min, p25, median, p75, max], path).toEqual([min, p25, median, p75, max].toSorted((a, b) => a - b));
      expect(mean).toBeGreaterThanOrEqual(min);
      expect(mean).toBeLessThanOrEqual(max);
    }
    const taken = Object.values(options).reduce((sum, one) => sum + one.taken, 0);
    expect(taken / 200).toBeCloseTo(decisions, 1);
    for (const one of Object.values(options)) expect(one.taken).toBeLessThanOrEqual(one.offered);
  });
});

/** Flags of the small scenario after a change, by code and what they are about. */
function flags(change: (file: ScenarioFile) => void): string[] {
  const file = structuredClone(smallScenario().file);
  change(file);
  const names = ['redder', 'op-gevoel', 'loslater'] as const;
  const results = Object.fromEntries(names.map((name) => [name, simulated(file, name, [[0, 60]])]));
  return flagsOf(file, results, 1).map(({ code, about }) => `${code} ${about}`);
}

describe('a flag is raised', () => {
  it('for an ending that no style comes to', () => {
    const found = flags((file) => {
      file.endings.unshift({ id: 'wonder', title: 'Wonder', when: [{ quantity: 'groups.trust', atLeast: 99 }], lines: [] });
    });
    expect(found).toContain('ending-unreached wonder');
  });

  it('for an ending that chance alone nearly always comes to, and not when it is one of two', () => {
    const always = flags((file) => {
      const [first] = file.endings;
      if (first) first.when = [];
    });
    expect(always.some((one) => one === 'ending-too-common soepdag')).toBe(true);
    expect(always.some((one) => one.startsWith('ending-unreached stilte'))).toBe(true);
  });

  it('for an option that is worse than another in every state', () => {
    const found = flags((file) => {
      const option = file.scenes.find((one) => one.id === 'automaat')?.options.find((one) => one.id === 'uitleggen');
      if (option) {
        option.minutes = 400;
        option.effects = [
          'team.safety',
          'team.support',
          'manager.trust',
          'organisation.output',
          'organisation.reputation',
          'worker.energy',
        ].map((add) => ({ add, points: -15, claims: ['design'], when: [] }));
      }
    });
    expect(found).toContain('option-dominated automaat.uitleggen');
  });

  it('for a style that is best on everything', () => {
    const { file } = smallScenario();
    const one = simulated(file, 'redder', [[0, 20]]);
    const worse: Simulated = {
      ...one,
      hours: one.hours + 1,
      halfYear: Object.fromEntries(Object.entries(one.halfYear).map(([path, value]) => [path, value - 1])),
      lastDay: Object.fromEntries(
        Object.entries(one.lastDay).map(([path, value]) => [path, /workload|pressure/.test(path) ? value + 1 : value - 1]),
      ),
    };
    expect(flagsOf(file, { redder: one, samen: worse }, 1).map((flag) => flag.code)).toContain('style-dominates');
    expect(flagsOf(file, { redder: one, samen: { ...worse, hours: 0 } }, 1).map((flag) => flag.code)).not.toContain('style-dominates');
  });

  it('for a scene that is never met', () => {
    const found = flags((file) => {
      const scene = file.scenes.find((one) => one.id === 'automaat');
      if (scene) scene.when = [{ quantity: 'team.equality', atLeast: 100 }];
    });
    expect(found).toContain('never-met automaat');
  });
});
