/** What the story bench compares must be the same story on every engine, or its ratios mean nothing. */
import { describe, expect, it } from 'vitest';
import { Random } from '../../bench/random.ts';
import { chartWalker } from '../../bench/story-chart.ts';
import { compileInk, inkWalker } from '../../bench/story-ink.ts';
import { actorWalker, transitionWalker } from '../../bench/story-xstate.ts';
import { generateStory, type Bound, type Story } from '../../bench/story.ts';
import { traceOf, type Walker } from '../../bench/walker.ts';

const WALKS = 10;
const STEPS = 200;
const story = generateStory(1);
const inkJson = compileInk(story);

const engines: readonly [name: string, make: (story: Story) => Walker][] = [
  ['inkjs', () => inkWalker(inkJson)],
  ['XState machine.transition', transitionWalker],
  ['our chart', chartWalker],
];

const walks = (make: (story: Story) => Walker, told = story): string[][] =>
  Array.from({ length: WALKS }, (_, seed) => traceOf(make(told), new Random(seed), STEPS));

const expected = walks(actorWalker);

describe('the synthetic story', () => {
  it('is what it says: scenes, choices, guards, branches, endings', () => {
    const scenes = story.scenes.filter((one) => one.choices.length === 3);
    const later = scenes.flatMap((one) => one.choices.slice(1));
    const branching = scenes.flatMap((one) => one.choices).filter((one) => one.branches.length === 2);
    expect(scenes.length).toBe(60);
    expect(story.scenes.length).toBe(64);
    expect(later.filter((one) => one.when).length / later.length).toBeCloseTo(0.5, 0.9);
    expect(branching.length / (scenes.length * 3)).toBeCloseTo(1 / 3, 0.9);
    expect(new Set(story.scenes.map((one) => one.text.length))).toEqual(new Set([200]));
    expect(generateStory(1)).toEqual(story);
    expect(generateStory(2)).not.toEqual(story);
  });

  it('is walked widely: every scene, every ending, one to three choices', () => {
    const steps = expected.flat();
    expect(new Set(steps.map((one) => one.split(' ')[2]))).toEqual(new Set(story.scenes.map((one) => one.id)));
    expect(new Set(steps.map((one) => (one.split(' ')[0] ?? '').length))).toEqual(new Set([1, 3, 5]));
  });

  it.each(engines)('offers the same and goes the same way on %s as on an XState actor', (_name, make) => {
    expect(walks(make)).toEqual(expected);
  });
});

describe('a guard that is off by one', () => {
  const moved = ({ of, atLeast, below }: Bound): Bound => ({
    of,
    ...(atLeast === undefined ? {} : { atLeast: atLeast + 1 }),
    ...(below === undefined ? {} : { below: below + 1 }),
  });
  const guarded = story.scenes.flatMap((scene) => scene.choices.filter((one) => one.when).map((choice) => ({ scene, choice })));

  function planted({ scene, choice }: (typeof guarded)[number]): Story {
    const choices = scene.choices.map((one) => (one === choice && one.when ? { ...one, when: moved(one.when) } : one));
    return { ...story, scenes: story.scenes.map((one) => (one === scene ? { ...scene, choices } : one)) };
  }
  const wrong = (told: Story): boolean => JSON.stringify(walks(chartWalker, told)) !== JSON.stringify(expected);

  it('is noticed, wherever the walks come by with a value at the bound', () => {
    expect(wrong(story)).toBe(false);
    expect(guarded.length).toBeGreaterThan(40);
    expect(guarded.filter((one) => wrong(planted(one))).length / guarded.length).toBeGreaterThan(0.9);
  });
});
