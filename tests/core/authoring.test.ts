import { describe, expect, it } from 'vitest';
import { quantity } from '../../src/core/model/index.ts';
import { explain } from '../../src/core/scenario/index.ts';
import { apply, playable, playMoves, reAnchor, screenOf, sessionAt, situationOf, viewOf } from '../../src/core/session/index.ts';
import { solve } from '../../src/host/author/solve.ts';
import { newSession, shipped, smallScenario } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');

function standing(where: Parameters<typeof sessionAt>[1]) {
  const stood = sessionAt(scenario, where, 1);
  if (!stood.ok) throw new Error(stood.problems.join('; '));
  return stood.session;
}

describe('test from here', () => {
  it('stands in a scene with the state that was asked for', () => {
    const session = standing({
      at: 'scene tafels',
      week: 15,
      quantities: { 'group.flat.trust': 61 },
      flags: ['mei-vol'],
      signals: ['kok'],
    });
    expect(screenOf(session)).toMatchObject({ screen: 'scene', scene: { id: 'tafels' } });
    const { model, story } = situationOf(session);
    expect(quantity(model, 'group.flat.trust')).toBe(61);
    expect(model.week).toBe(15);
    expect(story.flags).toEqual(['mei-vol']);
    expect(viewOf(session).scene?.options.length).toBeGreaterThan(1);
  });

  it('lets the regions follow from the quantities', () => {
    const quantities = { 'group.flat.participation': 60, 'group.flat.ownership': 45, 'team.safety': 30 };
    const { story } = situationOf(standing({ at: 'scene tafels', week: 15, quantities }));
    expect(story.phases['flat']).toBe('carries');
    expect(story.team).toBe('gesloten');
  });

  it.each(['briefing', 'walk', 'week', 'lastday', 'halfyear', 'ending gedragen'] as const)('stands at %s', (at) => {
    const session = standing({ at, week: 8 });
    expect(screenOf(session).screen).toBe(at.split(' ')[0]);
    expect(viewOf(session).week).toBeGreaterThan(0);
  });

  it('plays on from there, to an ending', () => {
    let session = standing({ at: 'scene laatste-dinsdag', week: 25 });
    const [choice] = viewOf(session).scene?.options ?? [];
    const applied = apply(session, { type: 'make-choice', choice: choice?.id ?? '' }, 0);
    if (!applied.ok) throw new Error(applied.reason.code);
    session = playMoves(applied.session, []).session;
    expect(screenOf(session).screen).toBe('ending');
  });

  it('says what cannot be, all at once', () => {
    const stood = sessionAt(
      scenario,
      { at: 'scene nergens', week: 0, quantities: { 'group.flat.trust': 101, 'team.fun': 3 }, signals: ['x'] },
      1,
    );
    expect(stood).toEqual({
      ok: false,
      problems: [
        'no scene "nergens"',
        'no signal "x"',
        'week 0 does not lie in 1 to 53',
        'group.flat.trust takes a whole number from 0 to 100, not 101',
        'no quantity "team.fun"',
      ],
    });
  });
});

describe('what a scene asks', () => {
  it('is set where it can be, and named where it cannot', () => {
    const { file } = scenario;
    const start = { at: 'scene lamp' as const, week: 7, quantities: { 'group.jongeren.trust': 2 } };
    const scene = file.scenes.find((one) => one.id === 'lamp');
    const { where, unmet } = solve(file, scene?.when ?? [], start);
    expect(unmet).toEqual([]);
    const session = sessionAt(scenario, where, 1);
    expect(session.ok && explain(situationOf(session.session), scene?.when ?? []).every((one) => one.holds)).toBe(true);
    expect(solve(file, [{ team: ['leren'] }], start).unmet).toEqual(['{"team":["leren"]}']);
  });

  it('takes flags away again, and sets a mean for every group', () => {
    const { file } = scenario;
    const { where } = solve(file, [{ not: [{ flag: 'mei-vol' }] }, { quantity: 'groups.trust', below: 20 }], {
      at: 'week',
      week: 3,
      flags: ['mei-vol'],
    });
    expect(where.flags).toEqual([]);
    expect(Object.values(where.quantities ?? {})).toEqual(file.groups.map(() => 19));
  });
});

describe('why', () => {
  it('tells each condition with its truth and what it is now', () => {
    const situation = situationOf(newSession(scenario));
    const [low, flag, either] = explain(situation, [
      { quantity: 'group.flat.trust', atLeast: 99 },
      { not: [{ flag: 'mei-vol' }] },
      { any: [{ team: ['leren'] }, { week: [1, 2] }] },
    ]);
    expect(low).toEqual({ text: 'quantity group.flat.trust atLeast 99', holds: false, now: '22' });
    expect(flag).toEqual({ text: 'not: flag mei-vol', holds: true, now: null });
    expect(either).toMatchObject({ text: 'any of: team leren | week 1/2', holds: true });
  });
});

describe('a changed scenario', () => {
  const played = () => playMoves(newSession(smallScenario(), 1), ['@stoep', 'sleutel-vragen', 'vegen']).session;

  it('is played on in from the same place when everything still fits', () => {
    const file = structuredClone(smallScenario().file);
    const line = file.scenes[0]?.lines[0];
    if (line) line.text = 'De deur staat open.';
    const { entries } = played();
    const { steps, stopped } = reAnchor(newSession(playable(file, {}, 'sha256-nieuw'), 1), entries);
    expect(stopped).toBeNull();
    expect(steps.at(-1)?.entries.length).toBe(entries.length);
  });

  it('stops just before the move that no longer fits, and names it', () => {
    const file = structuredClone(smallScenario().file);
    const [scene] = file.scenes;
    if (scene) scene.options = scene.options.filter((one) => one.id !== 'sleutel-vragen');
    const { steps, stopped } = reAnchor(newSession(playable(file, {}, 'sha256-nieuw'), 1), played().entries);
    expect(stopped?.entry).toMatchObject({ type: 'choice-made', choice: 'sleutel-vragen' });
    expect(stopped?.reason).toMatchObject({ code: 'unknown-choice' });
    const last = steps.at(-1);
    expect(last && screenOf(last)).toMatchObject({ screen: 'scene', scene: { id: 'deur' } });
  });
});
