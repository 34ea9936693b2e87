/**
 * The five play styles on the Veemarktplein: what the game is about, as a table. Prints it with LATEN_DOEN_TABLE=1.
 */
import { describe, expect, it } from 'vitest';
import { ORGANISATION_QUANTITIES, quantity } from '../../src/core/model/index.ts';
import { endingOf, playerOf, playOut, situationOf, type PolicyName } from '../../src/core/session/index.ts';
import { newSession, shipped } from '../support/scenarios.ts';

interface Row {
  readonly week4: number;
  readonly lastDay: number;
  readonly halfYear: number;
  readonly hours: number;
  readonly ending: string | null;
  readonly organisation: Readonly<Record<string, number>>;
}

const scenario = shipped('veemarktplein');

function rowOf(policy: PolicyName): Row {
  const { session, weeks } = playOut(newSession(scenario, 7), playerOf(policy, 7));
  const { model, story } = situationOf(session);
  const fourth = weeks[3];
  if (!fourth) throw new RangeError('a run of fewer than four weeks');
  const lastDay = story.lastDay ?? {};
  return {
    week4: quantity(situationOf(fourth).model, 'groups.participation'),
    lastDay: lastDay['groups.participation'] ?? 0,
    halfYear: quantity(model, 'groups.participation'),
    hours: quantity(model, 'hours'),
    ending: endingOf(session),
    organisation: Object.fromEntries(ORGANISATION_QUANTITIES.map((key) => [key, lastDay[`organisation.${key}`] ?? 0])),
  };
}

/** The styles that the scenario was calibrated on; the others are told of in docs/balans.md. */
const STYLES = ['redder', 'samen', 'laten-doener', 'loslater', 'op-maat'] as const satisfies readonly PolicyName[];

const table = Object.fromEntries(STYLES.map((policy) => [policy, rowOf(policy)])) as Record<(typeof STYLES)[number], Row>;
if (process.env['LATEN_DOEN_TABLE'])
  console.table(Object.fromEntries(STYLES.map((one) => [one, { ...table[one], ...table[one].organisation, organisation: '' }])));

const ranked = (value: (row: Row) => number): string[] => STYLES.toSorted((a, b) => value(table[b]) - value(table[a]));

describe('on the Veemarktplein', () => {
  it('take over leads on participation in week 4, and is last or next to last half a year later', () => {
    expect(ranked((row) => row.week4)[0]).toBe('redder');
    expect(table.redder.week4).toBeGreaterThan(table.samen.week4);
    expect(ranked((row) => row.halfYear).indexOf('redder')).toBeGreaterThanOrEqual(3);
  });
  it('by readiness is best or within 5 points of best half a year later, at half the hours of together or less', () => {
    const best = Math.max(...STYLES.map((one) => table[one].halfYear));
    expect(table['op-maat'].halfYear).toBeGreaterThanOrEqual(best - 5);
    expect(table['op-maat'].hours).toBeLessThanOrEqual(table.samen.hours / 2);
  });
  it('let go from the first week is poor', () => {
    expect(table.loslater.lastDay).toBe(Math.min(...STYLES.map((one) => table[one].lastDay)));
    expect(table.loslater.halfYear).toBeLessThan(table['op-maat'].halfYear / 2);
  });
  it('no style is best on every score of the organisation', () => {
    const higherIsBetter = (key: string): boolean => key !== 'workload';
    for (const policy of STYLES) {
      const wins = ORGANISATION_QUANTITIES.filter((key) => {
        const values = STYLES.map((one) => table[one].organisation[key] ?? 0);
        return table[policy].organisation[key] === (higherIsBetter(key) ? Math.max(...values) : Math.min(...values));
      });
      expect(wins.length, policy).toBeLessThan(ORGANISATION_QUANTITIES.length);
    }
  });
  it('saturates nothing in 26 weeks, whatever the style', () => {
    const saturated = STYLES.flatMap((policy) => {
      const { lastDay } = situationOf(playOut(newSession(scenario, 7), playerOf(policy, 7)).session).story;
      return Object.entries(lastDay ?? {}).flatMap(([path, value]) =>
        value <= 0 || value >= 100 ? [`${policy}: ${path} is ${value}`] : [],
      );
    });
    expect(saturated).toEqual([]);
  });
  it('comes to at least three different endings', () => {
    expect(new Set(STYLES.map((one) => table[one].ending)).size).toBeGreaterThanOrEqual(3);
  });
});
