/** Understanding a run afterwards: what the fast path finds must be what the real session does. */
import { describe, expect, it } from 'vitest';
import {
  AS_IT_WAS,
  CoursePlayer,
  influencesOf,
  isVerified,
  mostTelling,
  ownMovesOf,
  partingOf,
  pathMapOf,
  profileOf,
  smallestChange,
  under,
} from '../../src/core/insight/index.ts';
import type { GameLog } from '../../src/core/log/index.ts';
import { endingOf, logOf, playerOf, playMoves, playOut, POLICIES, situationOf } from '../../src/core/session/index.ts';
import { BAKENS, metersOf } from '../../src/core/scenario/index.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const player = new CoursePlayer(scenario.file);
const logOfStyle = (style: (typeof POLICIES)[number], seed = 7): GameLog =>
  logOf(playOut(newSession(scenario, seed), playerOf(style, seed)).session);
const studied = (log: GameLog) => {
  const own = ownMovesOf(scenario.file, log);
  const course = player.play(own);
  return { own, course, influences: influencesOf(player, own, course) };
};

describe('the course of a run', () => {
  it.each(POLICIES)('is the one that the log tells: %s', (style) => {
    const log = logOfStyle(style);
    const { course } = studied(log);
    expect(course.ending).toBe(log.result?.ending);
    expect(course.lastDay).toEqual(log.result?.lastDay);
    expect(course.halfYear).toEqual(log.result?.halfYear);
    expect(course.replaced).toBe(0);
    const made = log.entries.filter((one) => one.type === 'choice-made');
    expect(course.decisions.map((one) => [one.scene, one.choice, one.offered, one.week])).toEqual(
      made.map((one) => [one.scene, one.choice, one.offered, one.week]),
    );
  });

  it('has the figures of each week as the session has them', () => {
    const { session, weeks } = playOut(newSession(scenario), playerOf('op-maat', 3));
    const { course } = studied(logOf(session));
    for (const at of weeks) {
      const { model } = situationOf(at);
      expect(course.weeks.find((one) => one.week === model.week - 1)?.meters).toEqual(metersOf(model));
    }
  });

  it('stops where the player stopped, when asked', () => {
    const log = logOfStyle('samen');
    const half = { ...log, entries: log.entries.slice(0, 30) };
    const course = player.play(ownMovesOf(scenario.file, half), { asFarAsPlayed: true });
    expect(course.decisions).toHaveLength(half.entries.filter((one) => one.type === 'choice-made').length);
    expect(course.ending).toBeNull();
  });
});

describe('influence', () => {
  const { own, course, influences } = studied(logOfStyle('op-maat'));

  it('plays every option that was on the table, and each run is what the real session makes of it', () => {
    expect(influences.map((one) => one.otherwise.length)).toEqual(course.decisions.map((one) => one.offered.length - 1));
    for (const { moves, ending, halfYear } of influences.flatMap((one) => one.otherwise).slice(0, 8)) {
      const { session, problem } = playMoves(newSession(scenario), moves);
      expect(problem).toBeNull();
      expect(endingOf(session)).toBe(ending);
      expect(logOf(session).result?.halfYear).toEqual(halfYear);
    }
  });

  it('tells the few decisions that moved it most, in the order in which they were made', () => {
    const telling = mostTelling(influences);
    expect(telling).toHaveLength(3);
    expect(telling.map((one) => one.at)).toEqual(telling.map((one) => one.at).toSorted((a, b) => a - b));
    // The one in which there is most to see is among them, and none that decides is passed over for one of its own stretch that does not.
    const weight = Math.max(...influences.map((one) => (one.decides ? Infinity : one.worth.weight)));
    expect(telling.some((one) => one.decides || one.worth.weight === weight)).toBe(true);
    const stretch = (one: { at: number }): number => Math.floor((one.at * 3) / influences.length);
    for (const one of influences.filter(({ decides }) => decides))
      expect(telling.some((other) => stretch(other) === stretch(one) && other.decides)).toBe(true);
  });

  it('marks as delayed only what hardly showed on the last day', () => {
    const delayed = POLICIES.flatMap((style) => studied(logOfStyle(style)).influences).filter((one) => one.delayed);
    expect(delayed.length).toBeGreaterThan(0);
    for (const one of delayed) expect(one.movedBefore * 2).toBeLessThan(one.moved);
  });

  it('finds the smallest change, and verifies it', () => {
    const change = smallestChange({ scenario, player }, own, course, influences);
    expect(change?.ending).not.toBe(course.ending);
    expect(change && isVerified(scenario, own, change)).toBe(true);
    expect(change && isVerified(scenario, own, { ...change, ending: course.ending })).toBe(false);
  });

  it('needs two choices where one is not enough', () => {
    const run = studied(logOfStyle('redder'));
    expect(run.influences.some((one) => one.decides)).toBe(false);
    const change = smallestChange({ scenario, player }, run.own, run.course, run.influences);
    expect(change?.changed).toHaveLength(2);
    expect(change && isVerified(scenario, run.own, change)).toBe(true);
  });

  it('says so when nothing leads elsewhere', () => {
    const [only] = scenario.file.endings;
    const one = { ...scenario, file: { ...scenario.file, endings: only ? [{ ...only, when: [] }] : [] } };
    const same = new CoursePlayer(one.file);
    const all = same.play(own);
    expect(smallestChange({ scenario: one, player: same }, own, all, influencesOf(same, own, all))).toBeNull();
  });
});

describe('under the hood', () => {
  it('leaves everything as it was at zero, and keeps quantities within their range', () => {
    expect(under(scenario.file, AS_IT_WAS)).toEqual(scenario.file);
    const { start, groups } = under(scenario.file, { team: 2, manager: -2, groups: -2 });
    expect(start.team.safety).toBe(scenario.file.start.team.safety + 24);
    expect(start.team.equality).toBe(scenario.file.start.team.equality - 24);
    expect(start.manager.pressure).toBe(scenario.file.start.manager.pressure + 24);
    expect(Math.min(...groups.map((one) => one.start.ownership))).toBe(0);
  });

  it('plays the same choices to another result', () => {
    const { own, course } = studied(logOfStyle('laten-doener'));
    const stronger = new CoursePlayer(under(scenario.file, { ...AS_IT_WAS, groups: 2 })).play(own);
    expect(stronger.halfYear?.['groups.participation']).toBeGreaterThan(course.halfYear?.['groups.participation'] ?? 100);
  });

  it('refuses a step that is none', () => {
    expect(() => under(scenario.file, { ...AS_IT_WAS, team: 3 })).toThrow(RangeError);
    expect(() => under(scenario.file, { ...AS_IT_WAS, groups: 0.5 })).toThrow(RangeError);
  });
});

describe('two runs', () => {
  it('part where the first move differs', () => {
    const { own, course } = studied(logOfStyle('op-maat'));
    const [, second] = course.decisions;
    const other = second?.offered.find((one) => one !== second.choice) ?? '';
    const changed = player.play(own, { at: new Map([[1, other]]) });
    expect(partingOf(course, course)).toBeNull();
    expect(partingOf(course, changed)).toEqual({
      kind: 'choice',
      week: second?.week,
      scene: second?.scene,
      first: second?.choice,
      second: other,
    });
  });

  it('may part over a visit', () => {
    const { own, course } = studied(logOfStyle('op-maat'));
    const parting = partingOf(course, player.play({ ...own, visits: own.visits.slice(1) }));
    expect(parting?.kind).toBe('visit');
    expect(parting?.first).toBe(own.visits[0]?.place);
  });
});

describe('the path map', () => {
  const courses = POLICIES.map((style) => studied(logOfStyle(style)).course);
  const map = pathMapOf(courses);

  it('holds what was met and nothing else, endings last', () => {
    const met = new Set(courses.flatMap((one) => one.decisions.map((decision) => decision.scene)));
    expect(new Set(map.nodes.filter((one) => one.kind === 'scene').map((one) => one.id))).toEqual(met);
    const lastScene = Math.max(...map.nodes.filter((one) => one.kind === 'scene').map((one) => one.step));
    for (const one of map.nodes) if (one.kind === 'ending') expect(one.step).toBeGreaterThan(lastScene);
  });

  it('counts ways, and knows the options that were never tried', () => {
    const ways = map.ways.reduce((sum, one) => sum + one.runs, 0);
    expect(ways).toBe(courses.reduce((sum, one) => sum + one.decisions.length, 0));
    const single = pathMapOf(courses.slice(0, 1));
    for (const node of single.nodes)
      if (node.kind === 'scene') expect(node.options.filter((one) => one.taken === 0).length).toBeGreaterThan(0);
  });
});

it('the profile counts approaches, bakens and growth', () => {
  const { course } = studied(logOfStyle('samen'));
  const profile = profileOf(scenario.file, course);
  expect(Object.values(profile.stances).reduce((sum, one) => sum + one.choices, 0)).toBe(course.decisions.length);
  expect(profile.stances.together.choices).toBeGreaterThan(profile.stances['take-over'].choices);
  expect(Object.keys(profile.bakens)).toEqual([...BAKENS]);
  expect(profile.bakens['own-strength']).toBeGreaterThan(0);
  expect(profile.competences.motivating).toBeGreaterThan(0);
});
