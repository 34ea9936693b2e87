/**
 * Who races: each a piece of work that can be done again and again. They are loaded one by one, each into a process of its
 * own, so that neither the garbage nor the optimised code of one disturbs another.
 */
import { idleWalker, storyRacer } from './story-racer.ts';

export interface Racer {
  /** What the work comes to: equal, or nearly, for all that claim to do the same work. */
  proof(): string;
  /** Does a piece of work; gives its size in units of the race. */
  lap(): number;
}

/** `quick` asks for the least work that still shows that everything runs. */
type MakeRacer = (quick: boolean) => Promise<Racer>;

export const RACERS = {
  'story/idle': async () => storyRacer(idleWalker),
  'story/ink': async () => {
    const { compileInk, inkWalker } = await import('./story-ink.ts');
    return storyRacer((story) => inkWalker(compileInk(story)));
  },
  'story/actor': async () => storyRacer((await import('./story-xstate.ts')).actorWalker),
  'story/transition': async () => storyRacer((await import('./story-xstate.ts')).transitionWalker),
  'story/chart': async () => storyRacer((await import('./story-chart.ts')).chartWalker),
  'play/actor': async () => (await import('./playthrough.ts')).actorRacer(),
  'play/fast': async () => (await import('./playthrough.ts')).fastRacer(),
  'explore/fast': async (quick) => (await import('./explore.ts')).fastRacer(quick),
  'explore/transition': async (quick) => (await import('./explore-xstate.ts')).transitionRacer(quick),
  'explore/adjacency': async (quick) => (await import('./explore-xstate.ts')).adjacencyRacer(quick),
  'command/explore': async (quick) => (await import('./command.ts')).exploreRacer(quick),
  'command/transition': async (quick) => (await import('./command.ts')).transitionRacer(quick),
  'replay/parse': async (quick) => (await import('./replay.ts')).parseRacer(quick),
  'replay/figures': async (quick) => (await import('./replay.ts')).bulkRacer(quick, 'figures'),
  'replay/everything': async (quick) => (await import('./replay.ts')).bulkRacer(quick, 'everything'),
  'replay/session': async (quick) => (await import('./replay.ts')).sessionRacer(quick),
} as const satisfies Record<string, MakeRacer>;

export type RacerId = keyof typeof RACERS;

export const isRacerId = (text: string): text is RacerId => Object.hasOwn(RACERS, text);
