/** Who comes back in another scenario is known at sight: one name of the town, one look, on the maquette as in the portrait. */
import { expect, it } from 'vitest';
import type { Look } from '../../src/core/scenario/look.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

interface Known {
  readonly scenario: string;
  readonly name: string;
  readonly look: Look;
}

const everybody = (): Known[] =>
  shippedIds().flatMap((scenario) => (shipped(scenario).file?.people ?? []).map(({ name, look }) => ({ scenario, name, look })));

const written = (look: Look): string =>
  Object.entries(look)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map((pair) => pair.join(' '))
    .join(', ');

function changed(people: readonly Known[]): string[] {
  const first = new Map<string, Known>();
  return people.flatMap((one) => {
    const before = first.get(one.name) ?? one;
    first.set(one.name, before);
    return written(before.look) === written(one.look) ? [] : [`${one.name}: ${before.scenario}, ${one.scenario}`];
  });
}

it('has one look for everybody, in every scenario', () => {
  const people = everybody();
  expect(people.length).toBeGreaterThan(100);
  expect(changed(people)).toEqual([]);
});

it('finds somebody in another coat', () => {
  const [one] = everybody();
  const other: Known = { ...one!, scenario: 'elsewhere', look: { ...one!.look, coat: one!.look.coat === 'plum' ? 'teal' : 'plum' } };
  expect(changed([one!, other])).toHaveLength(1);
});
