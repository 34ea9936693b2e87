import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPETENCES, quantities, STANCES, step, type ModelInput, type ModelState } from '../../src/core/model/index.ts';
import { modelOf } from '../support/model.ts';

const groups = fc.subarray(['een', 'twee'], { minLength: 1 });
const input: fc.Arbitrary<ModelInput> = fc.oneof(
  { weight: 400, arbitrary: fc.constant<ModelInput>({ kind: 'week' }) },
  {
    weight: 300,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      stance: fc.constantFrom(...STANCES),
      groups,
      demand: fc.integer({ min: 0, max: 100 }),
      minutes: fc.integer({ min: 0, max: 480 }),
      competences: fc.subarray([...COMPETENCES]),
    }),
  },
  { weight: 200, arbitrary: fc.record({ kind: fc.constant('visit' as const), groups, minutes: fc.integer({ min: 0, max: 480 }) }) },
  {
    weight: 100,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      of: fc.constantFrom('group.een.trust', 'team.safety', 'manager.pressure', 'organisation.output', 'worker.energy'),
      points: fc.integer({ min: -15, max: 15 }),
      claims: fc.constant(['design']),
    }),
  },
  { weight: 1, arbitrary: fc.constant<ModelInput>({ kind: 'leave' }) },
);
const sequence = fc.array(input, { minLength: 1000, maxLength: 1000 });
const anyStart = fc.record({ seed: fc.nat(), strength: fc.integer({ min: 0, max: 100 }), trust: fc.integer({ min: 0, max: 100 }) });

function expectInRange(state: ModelState): void {
  for (const [path, value] of Object.entries(quantities(state))) {
    if (!Number.isInteger(value) || value < 0 || value > 100) expect.fail(`${path} is ${value}`);
  }
}

describe('any sequence of 1,000 inputs', () => {
  it('[Q-1] keeps every quantity an integer from 0 to 100 after each step', () => {
    fc.assert(
      fc.property(anyStart, sequence, ({ seed, strength, trust }, inputs) => {
        let state = modelOf({ seed, group: { strength, trust } });
        for (const one of inputs) {
          state = step(state, [one]).state;
          expectInRange(state);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('[Q-2] logs effects that sum to end minus start for every quantity', () => {
    fc.assert(
      fc.property(anyStart, sequence, ({ seed }, inputs) => {
        const start = modelOf({ seed });
        const summed = quantities(start);
        let state = start;
        for (const one of inputs) {
          const next = step(state, [one]);
          for (const effect of next.effects) {
            // Asked by hand: half a million of Vitest's own questions take most of the time of the test.
            if (effect.from !== summed[effect.of]) expect.fail(`${effect.of} goes on from ${effect.from}, was ${summed[effect.of]}`);
            if (effect.because.length === 0) expect.fail(`${effect.of} moves without a cause`);
            summed[effect.of] = effect.to;
          }
          state = next.state;
        }
        expect(summed).toEqual(quantities(state));
      }),
      { numRuns: 15 },
    );
  });

  it('gives the same output for the same input, and leaves the given state alone', () => {
    fc.assert(
      fc.property(anyStart, fc.array(input, { maxLength: 60 }), ({ seed }, inputs) => {
        const start = modelOf({ seed });
        const before = JSON.stringify(start);
        const first = step(start, inputs);
        expect(JSON.stringify(start)).toBe(before);
        expect(JSON.stringify(step(start, inputs))).toBe(JSON.stringify(first));
        expect(step(start, inputs, false).state).toEqual(first.state);
      }),
    );
  });

  it('[Q-3] saturates nothing within 26 weeks of one stance', () => {
    const saturated: string[] = [];
    for (const stance of STANCES) {
      let state = step(modelOf(), [
        { kind: 'act', stance, groups: ['een', 'twee'], demand: 35, minutes: 60, competences: [...COMPETENCES] },
      ]).state;
      for (let week = 0; week < 26; week++) state = step(state, [{ kind: 'week' }]).state;
      for (const [path, value] of Object.entries(quantities(state))) {
        if (value <= 0 || value >= 100) saturated.push(`${stance}: ${path} is ${value}`);
      }
    }
    expect(saturated).toEqual([]);
  });
});

it('refuses a quantity or group that it does not have, by name', () => {
  expect(() => step(modelOf(), [{ kind: 'add', of: 'group.drie.trust', points: 1, claims: [] }])).toThrow('no quantity "group.drie.trust"');
  expect(() => step(modelOf(), [{ kind: 'visit', groups: ['drie'], minutes: 60 }])).toThrow('no quantity "group.drie"');
});
