/** What is proposed to make otherwise: never what hardly shows while the run, or the class, holds something that does. */
import { describe, expect, it } from 'vitest';
import { CoursePlayer, influencesOf, mostTelling, ownMovesOf, proposed, worthOf } from '../../src/core/insight/index.ts';
import { turningPoints } from '../../src/core/report/index.ts';
import { forkOf } from '../../src/view/debrief/run/moments.ts';
import { classIntake, classLogs } from '../support/class-logs.ts';
import { shareOf, shipped, shippedIds } from '../support/scenarios.ts';

describe('worth a prediction', () => {
  const file = { groups: [{ id: 'flat' }] } as unknown as Parameters<typeof worthOf>[0];
  const end = (halfYear: Record<string, number>, ending = 'a') => ({ ending, halfYear });

  it.each([
    ['another ending', end({}, 'b'), 'ending'],
    ['four points on average', end({ 'groups.ownership': 4 }), 'visible'],
    ['three', end({ 'groups.ownership': 3 }), 'slight'],
    ['eight points of one group', end({ 'group.flat.trust': 8 }), 'visible'],
    ['seven', end({ 'group.flat.trust': 7 }), 'slight'],
    ['eight points of workload', end({ 'organisation.workload': 8 }), 'visible'],
    ['nothing', end({}), 'slight'],
  ])('%s', (_, other, kind) => {
    expect(worthOf(file, end({}), other).kind).toBe(kind);
  });

  it('names what differs most, measured by what can be seen of it', () => {
    expect(worthOf(file, end({}), end({ 'groups.ties': 5, 'group.flat.ties': 9 }))).toMatchObject({ of: 'groups.ties', gap: 5 });
  });
});

describe.each(shippedIds())('%s', (id) => {
  const scenario = shipped(id);
  const player = new CoursePlayer(scenario.file);

  it('proposes to a player what decided the ending or shows, and from another stretch of the run while there is such', () => {
    for (const log of classLogs(scenario, shareOf(48, id))) {
      const own = ownMovesOf(scenario.file, log);
      const influences = influencesOf(player, own, player.play(own));
      const telling = mostTelling(influences);
      const some = influences.filter((one) => one.worth.kind !== 'slight');
      if (some.length === 0) expect(telling.length).toBeLessThanOrEqual(1);
      else expect(telling.filter((one) => one.worth.kind === 'slight')).toEqual([]);
      const stretches = (of: readonly { at: number }[]): number =>
        new Set(of.map(({ at }) => Math.floor((at * 3) / influences.length))).size;
      expect(stretches(telling)).toBe(some.length === 0 ? telling.length : stretches(some));
    }
  });

  it('makes otherwise on the screen what is not slight, in the class that comes by', () => {
    const intake = classIntake(scenario, classLogs(scenario, 16));
    const [figures] = intake.figures();
    const effects = intake.lateEffects(figures?.key ?? '');
    while (effects?.step()) continue;
    if (!figures) throw new Error('no log was taken');
    const points = turningPoints(figures, effects?.effects() ?? []);
    const fork = forkOf(points.map((one) => one.scene), points); // oxfmt-ignore
    const plans = intake.plans(figures.key, fork ?? '');
    for (const usual of new Set(plans.map((one) => one.choice)))
      expect(proposed(player, plans, { scene: fork ?? '', usual })?.influence.worth.kind).not.toBe('slight');
  });
});
