/** The synthetic story as a race; a unit is one step: the choices that stand are listed and one is taken. */
import { createHash } from 'node:crypto';
import type { Racer } from './racers.ts';
import { Random } from './random.ts';
import { CHOICES, generateStory, type Story } from './story.ts';
import { traceOf, walk, type Walker } from './walker.ts';

const SEED = 1;
const PROOF_STEPS = 2_000;
const LAP_STEPS = 1_000;

export function storyRacer(make: (story: Story) => Walker): Racer {
  const story = generateStory(SEED);
  const walker = make(story);
  const random = new Random(SEED);
  return {
    proof: () =>
      createHash('sha256')
        .update(traceOf(make(story), new Random(SEED), PROOF_STEPS).join('\n'))
        .digest('hex'),
    lap() {
      walk(walker, random, LAP_STEPS);
      return LAP_STEPS;
    },
  };
}

/** No story at all: what drawing and counting cost by themselves. */
export function idleWalker(): Walker {
  let taken = 0;
  return {
    offer(choices) {
      for (let at = 0; at < CHOICES; at++) choices[at] = at;
      return CHOICES;
    },
    take: (choice) => {
      taken += choice;
    },
    where: () => String(taken),
  };
}
