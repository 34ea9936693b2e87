/** The synthetic story as an XState config: JSON, with named guards and actions with parameters. */
import { assign, createActor, initialTransition, setup, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { moveOn } from '../src/core/session/transition.ts';
import { CHOICES, LEAST, MOST, type Bound, type Branch, type Choice, type Move, type Scene, type Story, type Values } from './story.ts';
import type { Walker } from './walker.ts';

/** Parameters of the guard `within`. */
export interface WithinParams {
  readonly bounds: readonly Bound[];
}
/** Parameters of the action `move`. */
export interface MoveParams {
  readonly moves: readonly Move[];
}
type Config = Record<string, unknown>;

export const EVENTS = Array.from({ length: CHOICES }, (_, at) => ({ type: `choose.${at}` }) as const);

export function storyConfig(story: Story): Config {
  const states = Object.fromEntries(story.scenes.map((one) => [one.id, stateOf(one)]));
  return { id: 'story', initial: story.scenes[0]?.id, states };
}

function stateOf({ text, choices }: Scene): Config {
  return {
    meta: { text },
    on: Object.fromEntries(choices.map((choice, at) => [`choose.${at}`, choice.branches.map((one) => transitionOf(choice, one))])),
  };
}

function transitionOf(choice: Choice, { when, moves, to }: Branch): Config {
  const bounds = [choice.when, when].filter((one) => one !== null);
  const guard = bounds.length > 0 ? { guard: { type: 'within', params: { bounds } satisfies WithinParams } } : {};
  return { target: to, ...guard, actions: { type: 'move', params: { moves } satisfies MoveParams } };
}

export function storyMachine(story: Story): AnyStateMachine {
  return setup({
    types: { context: {} as Values },
    guards: { within: ({ context }, { bounds }: WithinParams) => bounds.every((one) => isWithin(context, one)) },
    actions: { move: assign(({ context }, { moves }: MoveParams) => moved(context, moves)) },
  }).createMachine({ ...storyConfig(story), context: story.start } as never) as unknown as AnyStateMachine;
}

function isWithin(values: Values, { of, atLeast, below }: Bound): boolean {
  const value = values[of];
  return (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);
}

function moved(values: Values, moves: readonly Move[]): Values {
  let { trust, ties, energy } = values;
  for (const { of, by } of moves) {
    if (of === 'trust') trust = clamp(trust + by);
    else if (of === 'ties') ties = clamp(ties + by);
    else energy = clamp(energy + by);
  }
  return { trust, ties, energy };
}

const clamp = (value: number): number => Math.max(LEAST, Math.min(MOST, value));

/** As a page would: a running actor, `can` for each choice, `send`. */
export function actorWalker(story: Story): Walker {
  const actor = createActor(storyMachine(story)).start();
  return {
    offer: (choices) => offerOf(actor.getSnapshot(), choices),
    take: (choice) => actor.send(eventOf(choice)),
    where: () => whereOf(actor.getSnapshot()),
  };
}

/** The machine's own step without an actor around it. */
export function transitionWalker(story: Story): Walker {
  const machine = storyMachine(story);
  let [snapshot]: [AnyMachineSnapshot, ...unknown[]] = initialTransition(machine);
  return {
    offer: (choices) => offerOf(snapshot, choices),
    take: (choice) => {
      snapshot = moveOn(machine, snapshot, eventOf(choice));
    },
    where: () => whereOf(snapshot),
  };
}

const eventOf = (choice: number): (typeof EVENTS)[number] => EVENTS[choice] ?? { type: `choose.${choice}` };

function offerOf(snapshot: AnyMachineSnapshot, choices: number[]): number {
  let count = 0;
  for (let at = 0; at < CHOICES; at++) if (snapshot.can(eventOf(at))) choices[count++] = at;
  return count;
}

function whereOf({ value, context }: AnyMachineSnapshot): string {
  const { trust, ties, energy } = context as Values;
  return `${String(value)} ${trust} ${ties} ${energy}`;
}
