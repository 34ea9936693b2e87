import { describe, expect, it } from 'vitest';
import {
  bandOf,
  carryingLevel,
  groupOf,
  margin,
  quantity,
  readiness,
  step,
  type Effect,
  type ModelInput,
  type ModelState,
  type Stance,
} from '../../src/core/model/index.ts';
import { act, after, modelOf, WEEK, weeks } from '../support/model.ts';

const READY = 20;
const STRETCH = 48;
const FAR = 80;

/** Difference of a quantity between a state and what follows. */
function moved(state: ModelState, path: string, ...inputs: ModelInput[]): number {
  return quantity(after(state, ...inputs), path) - quantity(state, path);
}
const withStance = (stance: Stance, demand: number, path: string, count = 8): number =>
  moved(modelOf(), path, act(stance, demand), ...weeks(count));

function rulesOf(effects: readonly Effect[], of: string): string[] {
  return effects.filter((one) => one.of === of).flatMap((one) => one.because.map((cause) => cause.rule));
}

describe('groups', () => {
  it('[CL-1] carry half their lowest and half their mean of strength, ownership and ties', () => {
    expect(carryingLevel(groupOf(modelOf({ group: { strength: 60, ownership: 20, ties: 40 } }), 'een'))).toBe(30);
  });
  it('[RD-1] are ready by strength, ties and trust', () => {
    expect(readiness(groupOf(modelOf({ group: { strength: 40, ties: 30, trust: 20 } }), 'een'))).toBe(33);
  });
  it('[MG-1] have a margin that is ready from 0, a stretch down to −20, and far below', () => {
    const group = groupOf(modelOf({ group: { strength: 40, ties: 30, trust: 20 } }), 'een');
    expect([margin(group, 33), margin(group, 34), margin(group, 53), margin(group, 54)].map(bandOf)).toEqual([
      'ready',
      'stretch',
      'stretch',
      'far',
    ]);
  });
});

describe('stances', () => {
  it('[TO-1] take over lowers ownership and strength, whatever the margin, and is thanked', () => {
    for (const demand of [READY, STRETCH, FAR]) {
      expect(withStance('take-over', demand, 'group.een.ownership')).toBeLessThan(-4);
      expect(withStance('take-over', demand, 'group.een.strength')).toBeLessThan(0);
      expect(withStance('take-over', demand, 'group.een.trust')).toBeGreaterThan(0);
    }
  });
  it('[TO-2] take over always lifts participation first', () => {
    for (const demand of [READY, STRETCH, FAR]) {
      const first = withStance('take-over', demand, 'group.een.participation', 2);
      for (const other of ['together', 'let-do', 'let-go'] as const)
        expect(first).toBeGreaterThan(withStance(other, demand, 'group.een.participation', 2));
    }
  });
  it('[TG-1] together teaches most in a stretch and little when far', () => {
    const [ready, stretch, far] = [READY, STRETCH, FAR].map((demand) => withStance('together', demand, 'group.een.strength', 3));
    expect(stretch).toBeGreaterThan(ready ?? 0);
    expect(far).toBeLessThan(ready ?? 0);
  });
  it('[TG-2] together holds participation above the carrying level', () => {
    const { effects } = step(after(modelOf(), act('together', STRETCH)), [WEEK]);
    expect(rulesOf(effects, 'group.een.participation')).toContain('TG-2');
  });
  it('[LD-1] let do makes it theirs when they are ready', () => {
    expect(withStance('let-do', READY, 'group.een.ownership')).toBeGreaterThan(withStance('together', READY, 'group.een.ownership') + 5);
    expect(withStance('let-do', READY, 'group.een.ties')).toBeGreaterThan(2);
  });
  it('[LD-2] let do in a stretch teaches, frays trust and has to be borne', () => {
    expect(withStance('let-do', STRETCH, 'group.een.strength')).toBeGreaterThan(2);
    expect(withStance('let-do', STRETCH, 'group.een.trust')).toBeLessThan(0);
    expect(moved(modelOf(), 'worker.energy', act('let-do', STRETCH), ...weeks(4))).toBeLessThan(0);
  });
  it('[LD-3] let do far beyond them hurts those who stuck out their neck', () => {
    expect(withStance('let-do', FAR, 'group.een.trust')).toBeLessThan(-8);
    expect(withStance('let-do', FAR, 'group.een.participation')).toBeLessThan(-8);
  });
  it('[LG-1] let go when they are ready makes it more their own, for no hours', () => {
    expect(withStance('let-go', READY, 'group.een.ownership')).toBeGreaterThan(0);
    expect(quantity(after(modelOf(), act('let-go', READY), ...weeks(4)), 'hours')).toBe(0);
  });
  it('[LG-2] let go below the margin sinks, far below it collapses', () => {
    const stretch = withStance('let-go', STRETCH, 'group.een.participation');
    const far = withStance('let-go', FAR, 'group.een.participation');
    expect(stretch).toBeLessThan(withStance('let-go', READY, 'group.een.participation'));
    expect(far).toBeLessThan(stretch);
  });
});

describe('participation and presence', () => {
  it('[PT-1] settles at the carrying level without support', () => {
    const state = after(modelOf({ group: { participation: 80 } }), { kind: 'leave' }, ...weeks(20));
    expect(Math.abs(quantity(state, 'group.een.participation') - quantity(state, 'group.een.carrying'))).toBeLessThan(5);
  });
  it('[PT-2] builds ties where people take part, but not as an audience, and loosens them where nobody comes', () => {
    const busy = modelOf({ group: { participation: 60, ties: 40, strength: 60, ownership: 60 } });
    expect(moved(busy, 'group.een.ties', ...weeks(8))).toBeGreaterThan(0);
    expect(moved(busy, 'group.een.ties', act('take-over', 20), ...weeks(8))).toBeLessThanOrEqual(0);
    expect(moved(modelOf({ group: { participation: 5, ownership: 2, strength: 8 } }), 'group.een.ties', ...weeks(8))).toBeLessThan(0);
  });
  it('[PT-3] makes it theirs while the worker lets them', () => {
    const busy = modelOf({ group: { participation: 60, strength: 55, ownership: 50, ties: 55 } });
    const { effects } = step(after(busy, act('let-go', 20)), weeks(3));
    expect(rulesOf(effects, 'group.een.ownership')).toContain('PT-3');
  });
  it('[PR-1] builds trust by visits', () => {
    expect(moved(modelOf(), 'group.een.trust', { kind: 'visit', groups: ['een'], minutes: 120 })).toBeGreaterThan(2);
  });
  it('[PR-2] costs a little trust where the worker is not seen', () => {
    expect(moved(modelOf(), 'group.een.trust', ...weeks(10))).toBeLessThan(0);
  });
});

describe('worker', () => {
  const hoursOf = (stance: Stance): number => after(modelOf(), act(stance, 30), ...weeks(4)).spent;
  it('[WK-1] spends most on together, less on take over, little on let do, nothing on let go', () => {
    expect([hoursOf('together'), hoursOf('take-over'), hoursOf('let-do'), hoursOf('let-go')]).toEqual([320, 180, 60, 0]);
  });
  it('[WK-2] pays for hours beyond paper with energy, support, workload and the manager’s trust', () => {
    const thin = modelOf({ paper: 0 });
    const wide = modelOf({ paper: 480 });
    const run = (state: ModelState, path: string): number =>
      moved(state, path, act('together', 30, { groups: ['een', 'twee'] }), ...weeks(6));
    for (const path of ['worker.energy', 'team.support', 'manager.trust']) expect(run(thin, path)).toBeLessThan(run(wide, path));
    expect(run(thin, 'organisation.workload')).toBeGreaterThan(run(wide, 'organisation.workload'));
  });
  it('[WK-3] recovers, and a tired worker’s own work counts for less', () => {
    expect(moved(modelOf({ worker: { energy: 40 } }), 'worker.energy', ...weeks(4))).toBeGreaterThan(3);
    const gain = (energy: number): number => moved(modelOf({ worker: { energy } }), 'group.een.participation', act('take-over', 30));
    expect(gain(20)).toBeLessThan(gain(75));
  });
  it('[WK-4] stands as high as the manager’s trust and the work’s reputation', () => {
    expect(
      moved(modelOf({ manager: { trust: 90 }, organisation: { reputation: 90, output: 90, outcome: 90 } }), 'worker.standing', ...weeks(6)),
    ).toBeGreaterThan(3);
  });
  it('[CP-1] grows a competence by using it', () => {
    const used: ModelInput = { kind: 'act', stance: 'let-do', groups: [], demand: 0, minutes: 0, competences: ['networking'] };
    expect(moved(modelOf(), 'competence.networking', used)).toBe(1);
    expect(moved(modelOf(), 'competence.creating', used)).toBe(0);
  });
});

describe('team', () => {
  it('[TM-1] has more issues of the day under more workload, with chance from the seed only [RN-1]', () => {
    const busy = modelOf({ organisation: { workload: 95 } });
    expect(moved(busy, 'team.issues', ...weeks(6))).toBeGreaterThan(
      moved(modelOf({ organisation: { workload: 20 } }), 'team.issues', ...weeks(6)),
    );
    const path = (seed: number): number[] =>
      [1, 2, 3, 4, 5, 6].map((count) => quantity(after(modelOf({ seed }), ...weeks(count)), 'team.issues'));
    expect(path(1)).toEqual(path(1));
    expect(path(1)).not.toEqual(path(2));
  });
  it('[TM-2] loses reflection to issues of the day and finds it when they are few', () => {
    expect(moved(modelOf({ team: { issues: 90 } }), 'team.reflection', ...weeks(3))).toBeLessThan(0);
    expect(moved(modelOf({ team: { issues: 15 } }), 'team.reflection', ...weeks(3))).toBeGreaterThan(0);
  });
  it('[TM-3] is less safe under pressure', () => {
    const under = (pressure: number): number => moved(modelOf({ manager: { pressure } }), 'team.safety', ...weeks(6));
    expect(under(95)).toBeLessThan(under(50));
  });
  it('[TM-4] turns on who stands out, where sameness is the norm', () => {
    const outstanding = (equality: number): number =>
      moved(modelOf({ worker: { standing: 90 }, team: { equality } }), 'team.support', ...weeks(4));
    expect(outstanding(90)).toBeLessThan(outstanding(20));
  });
  it('[TM-5] finds support again', () => {
    expect(moved(modelOf({ team: { support: 20 } }), 'team.support', ...weeks(6))).toBeGreaterThan(2);
  });
  it('[TM-6] shares goals as far as manager and reflection let it', () => {
    expect(moved(modelOf({ manager: { style: 95 }, team: { reflection: 80 } }), 'team.goals', ...weeks(8))).toBeGreaterThan(3);
  });
  it('[TM-7] loosens the norm of sameness by shared knowledge', () => {
    expect(
      moved(modelOf({ organisation: { knowledge: 95 }, team: { reflection: 90, safety: 90 } }), 'team.equality', ...weeks(8)),
    ).toBeLessThan(-3);
  });
});

describe('manager', () => {
  it('[MN-1] presses harder for output that is not there, most from the top down', () => {
    const pressed = (output: number, style: number): number =>
      moved(modelOf({ organisation: { output }, manager: { style } }), 'manager.pressure', ...weeks(4));
    expect(pressed(10, 50)).toBeGreaterThan(pressed(90, 50));
    expect(pressed(50, 5)).toBeGreaterThan(pressed(50, 95));
  });
  it('[MN-2] trusts output early and outcome late', () => {
    const shown = { output: 90, outcome: 10 };
    const early = modelOf({ organisation: shown });
    const late = { ...modelOf({ organisation: shown }), week: 20 };
    expect(moved(early, 'manager.trust', WEEK, WEEK)).toBeGreaterThan(moved(late, 'manager.trust', WEEK, WEEK));
  });
  it('[MN-3] gives room by trust and style and takes it under pressure', () => {
    const room = (start: { trust: number; pressure: number }): number => moved(modelOf({ manager: start }), 'manager.room', ...weeks(4));
    expect(room({ trust: 90, pressure: 40 })).toBeGreaterThan(room({ trust: 10, pressure: 40 }));
    expect(room({ trust: 50, pressure: 100 })).toBeLessThan(room({ trust: 50, pressure: 40 }));
  });
});

describe('organisation', () => {
  it('[OR-1] puts out what shows: participation and what the worker does', () => {
    expect(moved(modelOf(), 'organisation.output', act('take-over', 30))).toBeGreaterThan(
      moved(modelOf(), 'organisation.output', act('let-do', 30)),
    );
    expect(moved(modelOf({ group: { participation: 95 } }), 'organisation.output', WEEK)).toBeGreaterThan(
      moved(modelOf({ group: { participation: 0 } }), 'organisation.output', WEEK),
    );
  });
  it('[OR-2] brings about what residents can carry', () => {
    const strong = modelOf({ group: { strength: 90, ownership: 90, ties: 90 } });
    expect(moved(strong, 'organisation.outcome', ...weeks(6))).toBeGreaterThan(moved(modelOf(), 'organisation.outcome', ...weeks(6)));
  });
  it('[OR-3] wins assignments by output and name, less when overloaded', () => {
    const won = (workload: number): number => moved(modelOf({ organisation: { workload } }), 'organisation.assignments', ...weeks(4));
    expect(won(100)).toBeLessThan(won(50));
  });
  it('[OR-4] gets its workload back to the middle', () => {
    expect(moved(modelOf({ organisation: { workload: 90 } }), 'organisation.workload', ...weeks(4))).toBeLessThan(-4);
  });
  it('[OR-5] is known by output and, double, by outcome', () => {
    const known = (output: number, outcome: number): number =>
      moved(modelOf({ organisation: { output, outcome } }), 'organisation.reputation', WEEK, WEEK, WEEK);
    expect(known(20, 80)).toBeGreaterThan(known(80, 20));
  });
  it('[OR-6] shares knowledge where there is reflection and safety', () => {
    expect(moved(modelOf({ team: { reflection: 90, safety: 90 } }), 'organisation.knowledge', ...weeks(4))).toBeGreaterThan(3);
  });
});

describe('weeks', () => {
  it('[AC-1] lets nothing of the worker act after leaving', () => {
    const left = after(modelOf(), act('take-over', 30), { kind: 'leave' });
    const { effects } = step(left, weeks(26));
    const rules = new Set(effects.flatMap((one) => one.because.map((cause) => cause.rule)));
    for (const gone of ['TO-1', 'TO-2', 'TG-1', 'PR-1', 'PR-2', 'WK-2']) expect(rules).not.toContain(gone);
  });
  it('[AC-2] takes ownership from those who no longer come', () => {
    const left = after(modelOf({ group: { ownership: 70, strength: 10, ties: 10, participation: 10 } }), { kind: 'leave' });
    expect(moved(left, 'group.een.ownership', ...weeks(26))).toBeLessThan(-10);
  });
  it('[AD-1] moves by an author’s points with the author’s claims', () => {
    const { effects } = step(modelOf(), [{ kind: 'add', of: 'manager.trust', points: 10, claims: ['C82'] }]);
    expect(effects).toEqual([
      { of: 'manager.trust', from: 50, to: 55, because: [{ rule: 'AD-1', claims: ['C82'], values: { moved: 500 } }] },
    ]);
  });
});
