import { describe, expect, it } from 'vitest';
import { FastRun, machineConfig, type ScenarioFile } from '../../src/core/scenario/index.ts';
import { compileChart, UnsupportedChart, type ChartParts } from '../../src/core/scenario/fast/compile-chart.ts';
import { RestlessChart } from '../../src/core/scenario/fast/chart.ts';
import { Memory, MemoryFull } from '../../src/core/scenario/fast/memory.ts';
import type { PlayableScenario } from '../../src/core/session/index.ts';
import { allEvents, playBoth, sendAll } from '../support/equivalence.ts';
import { shipped, smallScenario } from '../support/scenarios.ts';

const veemarktplein = shipped('veemarktplein');

function firstDifference(scenario: PlayableScenario, run: FastRun, runs: number): string | null {
  for (let seed = 0; seed < runs; seed++) {
    const played = playBoth(scenario, run, seed);
    if (typeof played === 'string') return played;
  }
  return null;
}

describe('the fast path', () => {
  it('is in the same state as XState at every step of random runs', () => {
    expect(firstDifference(smallScenario(), new FastRun(smallScenario().file), 60)).toBeNull();
    expect(firstDifference(veemarktplein, new FastRun(veemarktplein.file), 25)).toBeNull();
  });

  it('answers to every event of the machine as XState does, also to those that no state takes', () => {
    const run = new FastRun(veemarktplein.file);
    run.restart(3);
    const events = allEvents(veemarktplein);
    expect(sendAll(veemarktplein, run, events)).toBe(events.length);
    run.begin();
    expect(sendAll(veemarktplein, run, events)).toBe(events.length);
  });

  it('goes back to a saved state, whatever came after', () => {
    const run = new FastRun(veemarktplein.file);
    run.restart(5);
    run.begin();
    run.visit(2);
    const [kept, again] = [new Int32Array(run.size), new Int32Array(run.size)];
    run.save(kept);
    const before = JSON.stringify(run.situation());
    run.endWalk();
    const option = run.offered()[1];
    if (!option) throw new RangeError('nothing is offered');
    run.choose(option);
    run.passWeek();
    expect(JSON.stringify(run.situation())).not.toBe(before);
    run.load(kept);
    expect(JSON.stringify(run.situation())).toBe(before);
    run.save(again);
    expect(again).toEqual(kept);
  });

  it('refuses what is not allowed and stays where it is', () => {
    const run = new FastRun(veemarktplein.file);
    run.restart(1);
    expect(run.passWeek()).toBe(false);
    expect(run.visit(0)).toBe(false);
    run.begin();
    expect(run.visit(0)).toBe(true);
    expect(run.visit(0)).toBe(false);
    expect(run.screen).toBe('walk');
    const foreign = veemarktplein.file.scenes.at(-1)?.options[0];
    expect(foreign && run.choose(foreign)).toBe(false);
  });

  it('leaves no cause behind when none is asked for, and the same ones as the session when they are', () => {
    const run = new FastRun(veemarktplein.file);
    run.restart(1);
    run.begin();
    run.visit(0);
    expect(run.effects()).toEqual([]);
    run.recording = true;
    run.endWalk();
    const option = run.offered()[0];
    expect(option && run.choose(option)).toBe(true);
    expect(run.effects().length).toBeGreaterThan(3);
    expect(run.effects().every((one) => one.because.length > 0)).toBe(true);
  });
});

/** The scenario with one number changed, on the fast path only: XState keeps the right one. */
function planted(change: (file: ScenarioFile) => void): FastRun {
  const file = structuredClone(veemarktplein.file);
  change(file);
  return new FastRun(file);
}

type Bounded = { quantity: string; atLeast?: number; below?: number };

describe('a planted off-by-one is found', () => {
  it.each(['derde-keer', 'festival', 'krant'])('in a quantity that scene %s asks for', (id) => {
    const run = planted((file) => {
      const scene = file.scenes.find((one) => one.id === id);
      const guard = scene?.when.find((one): one is Bounded => 'quantity' in one);
      if (!guard) throw new RangeError(`${id} asks for no quantity`);
      if (guard.atLeast !== undefined) guard.atLeast += 1;
      else guard.below = (guard.below ?? 0) + 1;
    });
    expect(firstDifference(veemarktplein, run, 400)).toMatch(/XState/);
  });

  it('in the week of a scene', () => {
    const run = planted((file) => {
      const scene = file.scenes.find((one) => one.id === 'eerste-avond');
      if (scene) scene.week = [7, 7];
    });
    expect(firstDifference(veemarktplein, run, 20)).toMatch(/XState/);
  });

  it('in what an effect moves', () => {
    const run = planted((file) => {
      const effect = file.scenes[0]?.options[0]?.effects.find((one) => 'add' in one);
      if (!effect || !('add' in effect)) throw new RangeError('no effect');
      effect.points += 1;
    });
    expect(firstDifference(veemarktplein, run, 40)).toMatch(/model/);
  });
});

const noParts: ChartParts = { guard: () => () => true, action: () => () => undefined, disturbs: () => true };
const flat = (states: object): Record<string, unknown> => ({ initial: 'a', states });

describe('a chart', () => {
  it('is refused by name where it holds what the fast path does not know', () => {
    const refused: readonly [object, RegExp][] = [
      [{ a: { after: { 10: 'b' } }, b: {} }, /"a" has "after"/],
      [{ a: { invoke: { src: 'x' } } }, /"a" has "invoke"/],
      [{ a: { exit: 'x' } }, /"a" has "exit"/],
      [{ a: { initial: 'c', states: { c: {} } } }, /"a" has "initial"/],
      [{ a: { type: 'history' } }, /type "history"/],
      [{ a: { on: { '*': 'b' } }, b: {} }, /listens to "\*"/],
      [{ a: { on: { go: '#elsewhere' } } }, /leads to "#elsewhere"/],
      [{ a: { on: { go: 'a' } } }, /leads to itself/],
      [{ a: { on: { go: { target: 'b', reenter: true } } }, b: {} }, /"reenter"/],
    ];
    for (const [states, message] of refused) {
      expect(() => compileChart(flat(states), noParts)).toThrow(UnsupportedChart);
      expect(() => compileChart(flat(states), noParts)).toThrow(message);
    }
    expect(() => compileChart({ initial: 'z', states: { a: {} } }, noParts)).toThrow(/no initial state "z"/);
  });

  it('that never comes to rest is stopped', () => {
    const chart = compileChart(flat({ a: { always: 'b' }, b: { always: 'a' } }), noParts);
    expect(() => chart.start()).toThrow(RestlessChart);
  });

  it('has the regions of the config, in its order', () => {
    const config = machineConfig(veemarktplein.file);
    const { regions } = new FastRun(veemarktplein.file).chart;
    expect(regions.map((one) => one.path[0])).toEqual([
      'story',
      ...veemarktplein.file.groups.map(() => 'residents'),
      'team',
      'manager',
      'clock',
    ]);
    const story = (config['states'] as Record<string, { states: object }>)['story'];
    expect(regions[0]?.states.map((one) => one.name)).toEqual(Object.keys(story?.states ?? {}));
  });
});

it('says so when a run remembers more than there is room for', () => {
  const memory = new Memory();
  const list = memory.list(3, 4);
  for (const one of [0, 1, 2, 0]) list.push(one);
  expect(() => list.push(1)).toThrow(MemoryFull);
  expect(() => memory.list(20_000)).toThrow(MemoryFull);
});
