// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClassFigures, TurningPoint } from '../../../src/core/report/index.ts';
import { decide, decidedFor } from '../../../src/host/debrief/kept-moments.ts';
import { readScenarioFolder } from '../../../src/host/cli/scenario-files.ts';
import { actionOf } from '../../../src/view/debrief/run/clicker.ts';
import { earlier, momentsOf, without } from '../../../src/view/debrief/run/moments.ts';
import { clockOf, follow, startedRun, talkOf, type Happened, type RunState } from '../../../src/view/debrief/run/run-state.ts';
import { clockText, paused, placeOf, prebriefSteps, stepsOf, stretched, timeLeft } from '../../../src/view/debrief/run/steps.ts';

const texts = readScenarioFolder('scenarios', 'veemarktplein').debrief.nl;
const own = { reactions: ['r'], description: ['d'], analysis: ['a'], application: ['p'] };
const course = { scenes: ['schommel', 'zomerplan'], fork: 'zomerplan', lesson: 90 } as const;
const steps = stepsOf(course, texts, own);
const wayOf = (lesson: 90 | 45, scenes: readonly string[] = course.scenes) =>
  stepsOf({ scenes, fork: scenes[0] ?? null, lesson }, texts, own).filter((one) => !one.spare);

describe('the slides of a debrief', () => {
  it('go through the phases in order, and end with the action card', () => {
    const order = ['reactions', 'description', 'analysis', 'application'];
    const places = steps.map((one) => order.indexOf(one.phase));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(steps.at(-1)?.kind).toBe('card');
  });

  it('ask for a vote before the split, and for a prediction before the outcome, in every moment', () => {
    for (const scene of ['schommel', 'zomerplan']) {
      const kinds = steps.filter((one) => one.scene === scene).map((one) => one.kind);
      expect(kinds[0]).toBe('replay');
      expect(kinds.indexOf('vote')).toBeLessThan(kinds.indexOf('split'));
      expect(kinds.indexOf('predict')).toBeLessThan(kinds.indexOf('outcome'));
      expect(kinds.indexOf('outcome')).toBeLessThan(kinds.indexOf('why'));
    }
  });

  it('name no concept and show no figure before the analysis; the reactions are words alone', () => {
    const before = steps.filter((one) => one.phase === 'reactions' || one.phase === 'description').map((one) => one.kind);
    expect(before.some((one) => ['stake', 'predict', 'outcome', 'why', 'concepts'].includes(one))).toBe(false);
    expect(new Set(steps.filter((one) => one.phase === 'reactions').map((one) => one.kind))).toEqual(new Set(['question']));
  });

  it('have a way that fits the lesson, with one decision made otherwise; the rest is in reserve and nothing is lost', () => {
    const three = ['twee-uur', 'schommel', 'derde-keer'];
    expect(wayOf(90, three).length).toBeLessThanOrEqual(22);
    expect(wayOf(45, ['schommel']).length).toBeLessThanOrEqual(12);
    for (const lesson of [90, 45] as const) {
      const way = wayOf(lesson, three);
      expect(way.filter((one) => one.kind === 'predict').map((one) => one.scene)).toEqual(['twee-uur']);
      expect(way.filter((one) => one.kind === 'replay').map((one) => one.scene)).toEqual(three);
      expect(new Set(way.map((one) => one.phase)).size).toBe(4);
    }
    expect(stepsOf({ ...course, lesson: 45 }, texts, own).length).toBe(steps.length);
    const phases = ['reactions', 'description', 'analysis', 'application'] as const;
    const questions = phases.flatMap((phase) => [
      ...(texts?.phases[phase] ?? []),
      ...course.scenes.flatMap((scene) => texts?.scenes[scene]?.[phase] ?? []),
    ]);
    expect(new Set(steps.flatMap((one) => one.text ?? []))).toEqual(new Set(questions));
  });

  it('make do with the page’s own questions where a scenario has none', () => {
    const bare = stepsOf({ scenes: ['x'], fork: 'x', lesson: 90 }, null, own);
    expect(bare.filter((one) => one.kind === 'question').map((one) => one.text)).toEqual(['r', 'd', 'a', 'p']);
    expect(bare.some((one) => one.kind === 'stake' || one.kind === 'concepts')).toBe(false);
    expect(prebriefSteps(null)).toEqual([]);
    expect(prebriefSteps(texts).every((one) => one.phase === 'prebrief')).toBe(true);
  });
});

describe('a run', () => {
  const reduce = follow(steps);
  const after = (state: RunState, ...all: Happened[]): RunState => all.reduce(reduce, state);
  const next = (parts = 1, now = 0): Happened => ({ type: 'next', parts, now });
  const at = (kind: string): number => steps.findIndex((one) => one.kind === kind);

  it('steps through the parts of a slide before it goes on, and back', () => {
    let state = startedRun(steps, 90, 0, at('replay'));
    state = after(state, next(3), next(3));
    expect([state.at, state.part]).toEqual([at('replay'), 2]);
    state = after(state, { type: 'previous', now: 0 });
    expect(state.part).toBe(1);
    state = after(state, next(3), next(3));
    expect([state.at, state.part]).toEqual([at('vote'), 0]);
  });

  it('never leaves the row', () => {
    const first = startedRun(steps, 90, 0);
    expect(after(first, { type: 'previous', now: 0 }).at).toBe(0);
    expect(startedRun(steps, 90, 0, 999).at).toBe(steps.length - 1);
    expect(after(startedRun(steps, 90, 0, steps.length - 1), next()).at).toBe(steps.length - 1);
  });

  it('asks for a prediction once, goes on when it is made, and when it is asked for a second time', () => {
    const state = startedRun(steps, 90, 0, at('predict'));
    const asked = after(state, next());
    expect([asked.at, asked.warned]).toEqual([at('predict'), true]);
    expect(after(asked, next()).at).toBe(at('outcome'));
    const guessed = after(state, { type: 'talk', scene: 'schommel', said: { guess: 'more' } }, next());
    expect(guessed.at).toBe(at('outcome'));
    expect(talkOf(guessed, 'schommel').guess).toBe('more');
    expect(talkOf(guessed, 'zomerplan').guess).toBeNull();
  });

  it('passes by what is in reserve both ways, and goes on from it when it was picked', () => {
    const spare = steps.findIndex((one) => one.spare && one.scene === null);
    const before = steps.findLastIndex((one, index) => index < spare && !one.spare);
    const behind = steps.findIndex((one, index) => index > spare && !one.spare);
    const onward = after(startedRun(steps, 90, 0, before), next());
    expect(onward.at).toBe(behind);
    expect(after(onward, { type: 'previous', now: 0 }).at).toBe(before);
    const picked = after(onward, { type: 'go', to: spare, now: 0 });
    expect(picked.at).toBe(spare);
    expect(after(picked, next()).at).toBe(behind);
    expect(placeOf(steps, spare).n).toBe(placeOf(steps, before).n);
  });

  it('goes on in reserve with what goes together: whoever picked a prediction sees what comes of it', () => {
    let state = startedRun(steps, 90, 0, at('predict'));
    expect(steps[state.at]).toMatchObject({ spare: true, scene: 'schommel' });
    const kinds: (string | undefined)[] = [];
    for (state = after(state, next(), next()); steps[state.at]?.spare; state = after(state, next())) kinds.push(steps[state.at]?.kind);
    expect(kinds).toEqual(['outcome', 'why', 'concepts']);
    expect(steps[after(state, { type: 'go', to: at('outcome'), now: 0 }, { type: 'previous', now: 0 }).at]?.kind).toBe('predict');
  });

  it('skips a moment, and a phase', () => {
    const state = startedRun(steps, 90, 0, at('replay'));
    expect(steps[after(state, { type: 'skip-moment', now: 0 }).at]).toMatchObject({ kind: 'replay', scene: 'zomerplan' });
    expect(steps[after(state, { type: 'next-phase', now: 0 }).at]?.phase).toBe('analysis');
  });

  it('has a clock for each phase: the one that is left stands, and goes on when one comes back', () => {
    const question = at('question');
    let state = startedRun(steps, 90, 0, question);
    state = after(state, { type: 'go', to: at('replay'), now: 60_000 });
    expect(timeLeft(clockOf(state, steps) ?? never(), 61_000)).toBe(599_000);
    state = after(state, { type: 'go', to: question, now: 120_000 });
    expect(timeLeft(clockOf(state, steps) ?? never(), 150_000)).toBe(5 * 60_000 - 90_000);
    state = after(state, { type: 'stretch', minutes: 5 });
    expect(timeLeft(clockOf(state, steps) ?? never(), 150_000)).toBe(10 * 60_000 - 90_000);
    state = after(state, { type: 'pause', now: 150_000 });
    expect(timeLeft(clockOf(state, steps) ?? never(), 999_000)).toBe(10 * 60_000 - 90_000);
  });

  it('measures a lesson of 45 shorter', () => {
    expect(timeLeft(clockOf(startedRun(steps, 45, 0), steps) ?? never(), 0)).toBe(4 * 60_000);
  });
});

function never(): never {
  throw new Error('there is no clock');
}

describe('the clock', () => {
  it('says how long it has run over', () => {
    expect([clockText(65_000), clockText(0), clockText(-1), clockText(-90_000)]).toEqual(['1:05', '0:00', '0:00', '+1:30']);
    const clock = { phase: 'analysis', given: 60_000, used: 0, since: 0 } as const;
    expect(timeLeft(paused(paused(stretched(clock, 1), 30_000), 90_000), 100_000)).toBe(80_000);
  });
});

describe('a clicker', () => {
  const input = Object.assign(document.createElement('input'), { type: 'number' });
  const button = document.createElement('button');
  it.each([
    ['PageDown', null, 'next'],
    ['PageUp', null, 'previous'],
    ['ArrowRight', null, 'next'],
    ['.', null, 'blank'],
    ['b', null, 'blank'],
    ['Escape', null, 'leave'],
    // While hands are counted, the keys of a clicker still page, those of the number do not.
    ['PageDown', input, 'next'],
    ['ArrowUp', input, null],
    ['.', input, null],
    ['Enter', button, null],
    ['ArrowDown', button, 'next'],
    ['x', null, null],
  ] as const)('%s', (key, target, expected) => {
    expect(actionOf(key, target)).toBe(expected);
  });
});

const point = (scene: string): TurningPoint => ({ scene, criterion: 'split', value: 1, option: null });
const figuresOf = (players: readonly string[], scenario = 'veemarktplein'): ClassFigures =>
  ({
    scenario: { id: scenario, version: 1 },
    players: players.map((player) => ({ player })),
    decisions: ['a', 'b', 'c', 'd'].map((scene) => ({ scene })),
  }) as unknown as ClassFigures;

describe('the moments', () => {
  const figures = figuresOf(['Groene Fiets 1', 'Rode Emmer 2', 'Blauwe Trap 3', 'Gele Pet 4']);
  const points = [point('a'), point('b'), point('weg')];
  beforeEach(() => localStorage.clear());

  it('are the proposal with its criterion until the trainer decides; only what was played counts', () => {
    expect(momentsOf(figures, points, null).map((one) => one.scene)).toEqual(['a', 'b']);
    const chosen = momentsOf(figures, points, ['c', 'a', 'elders']);
    expect(chosen).toEqual([
      { scene: 'c', because: null },
      { scene: 'a', because: points[0] },
    ]);
  });

  it('are put in order and left out', () => {
    expect(earlier(['a', 'b', 'c'], 'c')).toEqual(['a', 'c', 'b']);
    expect(earlier(['a', 'b'], 'a')).toEqual(['a', 'b']);
    expect(without(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('come back for the same class, also with a log more or less, and not for another', () => {
    expect(decidedFor(figures)).toEqual({ scenes: null, at: 0 });
    decide(figures, { scenes: ['c'], at: 4 });
    expect(decidedFor(figures)).toEqual({ scenes: ['c'], at: 4 });
    expect(decidedFor(figuresOf(['Groene Fiets 1', 'Rode Emmer 2', 'Blauwe Trap 3', 'Wit Hek 9', 'Wit Hek 10'])).scenes).toEqual(['c']);
    expect(decidedFor(figuresOf(['Groene Fiets 1', 'Wit Hek 9', 'Wit Hek 10', 'Wit Hek 11'])).scenes).toBeNull();
    expect(decidedFor(figuresOf(['Groene Fiets 1', 'Rode Emmer 2'], 'willemsplein')).scenes).toBeNull();
    decide(figures, { scenes: null, at: 7 });
    expect(decidedFor(figures)).toEqual({ scenes: null, at: 7 });
  });

  it('are forgotten when what was kept is not what it should be', () => {
    for (const broken of ['{', '{"a":1}', '[{"scenario":"veemarktplein","players":[1],"scenes":["a"],"decided":true,"at":0}]', '[null]']) {
      localStorage.setItem('laten-doen.debrief', broken);
      expect(decidedFor(figures).scenes).toBeNull();
    }
  });
});
