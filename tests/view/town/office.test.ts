/** The office, as a plan: what team and manager look like, and half a year later. */
import { describe, expect, it } from 'vitest';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { planTown, type TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { LOOK, QUIET_WEEK, differing, planOf, type State } from './rooms.ts';

describe('half a year later', () => {
  const board = (participation: number, climate: number, town: Partial<TownSnapshot> = { after: true }) =>
    planOf('kantoor', { at: ['bureau', 'koffie'], values: { participation }, town: { ...town, climate } }).things.find(
      ({ id }) => id === 'board',
    )?.sprite;

  it('shows in the office how far those take part who work there, whatever the climate, and on the last day so too', () => {
    for (const climate of [40, 49, 58])
      expect([10, 50, 90].map((participation) => board(participation, climate))).toMatchObject([
        { face: 'chart' },
        { face: 'mixed' },
        { face: 'sketch' },
      ]);
    expect(board(90, 40, { after: false })).toMatchObject({ face: 'chart' });
    expect(board(90, 40, { after: false, lastDay: true })).toMatchObject({ face: 'sketch' });
    // The more of them, the warmer the light: in steps that are smaller than those of the furniture.
    const warmth = [10, 40, 52, 90].map(
      (participation) => planOf('kantoor', { at: ['bureau'], values: { participation }, town: { after: true } }).warmth,
    );
    expect(warmth).toEqual(warmth.toSorted((a, b) => a - b));
    expect(new Set(warmth).size).toBe(4);
    const others = planOf('kantoor', { town: { climate: 40, after: true } });
    expect(others.things.find(({ id }) => id === 'board')?.sprite).toMatchObject({ face: 'chart' });
  });
});

describe('who is in the office half a year later', () => {
  const seen = (phase: State['phase'], town: Partial<TownSnapshot>) =>
    planOf('kantoor', { at: ['bureau', 'koffie', 'printer'], phase, values: { participation: phase === 'carries' ? 70 : 8 }, town });
  const atTable = ({ people }: TownPlan) => people.filter(({ at, peg }) => peg.sit === true && distance(at, [17, 11.4]) < 4.6).length;

  it('sits at the table with those who carry on, and nobody takes the place of who is gone', () => {
    const carried = seen('carries', { after: true });
    const gone = seen('dropped-out', { after: true });
    expect(atTable(carried)).toBeGreaterThan(atTable(seen('carries', {})));
    expect(atTable(gone)).toBe(0);
    expect(gone.people.length).toBeLessThan(seen('dropped-out', {}).people.length);
  });

  it('is not called to a circle any more', () => {
    expect(atTable(seen('dropped-out', { after: true, shows: ['kring'] }))).toBe(0);
    expect(atTable(seen('dropped-out', { shows: ['kring'] }))).toBeGreaterThan(1);
  });
});

describe('the office', () => {
  const grades = { low: 40, middle: 49, high: 58 } as const;
  const at = (climate: keyof typeof grades, pressure: keyof typeof grades): TownPlan =>
    planOf('kantoor', { town: { climate: grades[climate], pressure: { low: 46, middle: 56, high: 68 }[pressure] } });

  it.each([
    ['low', 'middle'],
    ['middle', 'high'],
  ] as const)('shows the climate by more than colour: %s to %s', (from, to) => {
    expect(differing(at(from, 'low'), at(to, 'low')).length).toBeGreaterThanOrEqual(4);
    expect(differing(at('low', from), at('low', to)).length).toBeGreaterThanOrEqual(4);
  });

  it('has the team round the table in a good climate, and with turned backs in a bad one', () => {
    const backs = (plan: TownPlan) =>
      plan.people.filter(({ id, peg }) => id.startsWith('colleague') && peg.facing === 'br' && peg.sit === true).length;
    const atTable = (plan: TownPlan) =>
      plan.people.filter(({ id, at: spot }) => id.startsWith('colleague') && distance(spot, [17, 11.4]) < 4.5).length;
    expect([atTable(at('high', 'low')), atTable(at('low', 'low'))]).toEqual([5, 0]);
    expect(backs(at('low', 'low'))).toBeGreaterThanOrEqual(4);
  });

  it('has the manager in the glass room without pressure, and at a desk of the team under it', () => {
    const manager = (plan: TownPlan) => plan.people.find(({ id }) => id === 'ruud')?.at ?? [0, 0];
    const glass = [25, 0, 9, 7.4] as const;
    expect(isInside(manager(at('middle', 'low')), glass)).toBe(true);
    expect(isInside(manager(at('middle', 'high')), glass)).toBe(false);
    const desks = at('middle', 'high').things.filter(({ sprite }) => sprite.kind === 'desk');
    expect(Math.min(...desks.map((desk) => distance(desk.at, manager(at('middle', 'high')))))).toBeLessThan(4);
  });

  it.each(['participation', 'ties', 'trust'] as const)('shows %s of the neighbourhood by more than colour', (of) => {
    const plans = [10, 50, 90].map((value) => planOf('kantoor', { at: ['balie'], values: { [of]: value } })) as [
      TownPlan,
      TownPlan,
      TownPlan,
    ];
    const [low, middle, high] = plans;
    const people = (plan: TownPlan) => plan.people.filter(({ group }) => group !== null).length;
    const signs = (a: TownPlan, b: TownPlan) => differing(a, b).length + (people(a) === people(b) ? 0 : 1);
    expect(signs(low, middle)).toBeGreaterThanOrEqual(1);
    expect(signs(middle, high)).toBeGreaterThanOrEqual(1);
    expect(signs(low, high)).toBeGreaterThanOrEqual(2);
  });

  it('has more paper with every grade of pressure', () => {
    const sheets = (plan: TownPlan) =>
      plan.things.reduce(
        (sum, { sprite }) =>
          sum + (sprite.kind === 'desk-papers' ? sprite.papers + sprite.strips : sprite.kind === 'pile' ? sprite.sheets : 0),
        0,
      );
    const [low, middle, high] = (['low', 'middle', 'high'] as const).map((pressure) => sheets(at('middle', pressure))) as [
      number,
      number,
      number,
    ];
    expect(low).toBeLessThan(middle / 2);
    expect(middle).toBeLessThan(high / 2);
  });

  it('leaves the manager to a story that has the manager as a group', () => {
    const board = boardOf('kantoor');
    const cast = castBoard(board, {
      people: [{ id: 'ruud', group: 'ruud', look: LOOK }],
      groups: [{ id: 'ruud', place: 'glazen-kamer' }],
      places: [{ id: 'glazen-kamer', board: 'kantoor', spot: 'glazen-kamer' }],
    });
    const state: State = { id: 'ruud', participation: 40, ties: 40, trust: 40, phase: 'joins' };
    const { people } = planTown({ board: 'kantoor', ...QUIET_WEEK, groups: [state], climate: 49, pressure: 70 }, cast);
    expect(people.filter(({ id }) => id === 'ruud')).toHaveLength(1);
  });

  it('has fewer colleagues without a name the more the story brings', () => {
    const unnamed = (plan: TownPlan) => plan.people.filter(({ id }) => id.startsWith('colleague')).length;
    expect(unnamed(planOf('kantoor'))).toBe(6);
    expect(unnamed(planOf('kantoor', { at: ['bureau', 'koffie'] }))).toBeLessThan(6);
  });
});
