/** What a scenario remembers beside the model, and how conditions are read against both. */
import {
  bandOf,
  groupOf,
  margin,
  quantity,
  type Effect,
  type ManagerState,
  type ModelState,
  type Phase,
  type TeamState,
} from '../model/index.ts';
import type { Condition } from './conditions.ts';

export interface Story {
  /** Scene that is open, or that an option called for next. */
  readonly scene: string | null;
  readonly next: string | null;
  readonly played: readonly string[];
  /** Ids of options taken, in order. */
  readonly chosen: readonly string[];
  readonly flags: readonly string[];
  readonly signals: readonly string[];
  readonly promises: Readonly<Record<string, 'made' | 'kept' | 'broken'>>;
  /** Ids of visits played, and of places ever visited. */
  readonly visits: readonly string[];
  readonly visited: readonly string[];
  /** Places visited in the walk going on. */
  readonly walk: readonly string[];
  /** Weeks whose walk is over. */
  readonly walked: readonly number[];
  /** Weeks in which an interruption came. */
  readonly interrupted: readonly number[];
  readonly team: TeamState;
  readonly manager: ManagerState;
  readonly phases: Readonly<Record<string, Phase>>;
  /** Meters at the beginning of the week, for their trend. */
  readonly before: Readonly<Record<string, number>>;
  /** Quantities on the last day, once it has come. */
  readonly lastDay: Readonly<Record<string, number>> | null;
}

/** Context of the scenario machine. `moved` and `found` belong to the last event only and are no part of the state's hash. */
export interface Situation {
  readonly model: ModelState;
  readonly story: Story;
  readonly moved: readonly Effect[];
  readonly found: readonly string[];
}

type Read = Pick<Situation, 'model' | 'story'>;

/** A quantity as conditions name it: the model's own, counts of phases, and `lastDay.…`. @throws UnknownQuantity */
export function readQuantity({ model, story }: Read, path: string): number {
  if (path.startsWith('lastDay.')) return story.lastDay?.[path.slice('lastDay.'.length)] ?? 0;
  if (path === 'groups.carried') return countPhase(story, 'carries');
  if (path === 'groups.dropped') return countPhase(story, 'dropped-out');
  return quantity(model, path);
}

function countPhase(story: Story, phase: Phase): number {
  return Object.values(story.phases).filter((one) => one === phase).length;
}

/** `demand` is that of the option at hand; without it margins are read against what the group has in hand. */
export function holds(situation: Read, condition: Condition, demand?: number): boolean {
  const { model, story } = situation;
  if ('quantity' in condition) return isWithin(readQuantity(situation, condition.quantity), condition);
  if ('margin' in condition) {
    const group = groupOf(model, condition.margin);
    return condition.is.includes(bandOf(margin(group, demand ?? group.demand)));
  }
  if ('phase' in condition) return condition.is.includes(story.phases[condition.phase] ?? 'apart');
  if ('approach' in condition) return condition.is.includes(groupOf(model, condition.approach).approach ?? 'none');
  if ('team' in condition) return condition.team.includes(story.team);
  if ('manager' in condition) return condition.manager.includes(story.manager);
  if ('week' in condition) return model.week >= condition.week[0] && model.week <= condition.week[1];
  if ('scene' in condition) return story.scene === condition.scene;
  if ('any' in condition) return condition.any.some((one) => holds(situation, one, demand));
  if ('not' in condition) return !condition.not.every((one) => holds(situation, one, demand));
  return isRemembered(story, condition);
}

export function allHold(situation: Read, conditions: readonly Condition[], demand?: number): boolean {
  return conditions.every((one) => holds(situation, one, demand));
}

function isWithin(value: number, bounds: { atLeast?: number | undefined; below?: number | undefined }): boolean {
  if (bounds.atLeast !== undefined && value < bounds.atLeast) return false;
  return bounds.below === undefined || value < bounds.below;
}

type Remembered = Extract<
  Condition,
  { signal: string } | { promise: string } | { flag: string } | { chosen: string } | { visited: string }
>;

function isRemembered(story: Story, condition: Remembered): boolean {
  if ('signal' in condition) return story.signals.includes(condition.signal);
  if ('flag' in condition) return story.flags.includes(condition.flag);
  if ('chosen' in condition) return story.chosen.includes(condition.chosen);
  if ('visited' in condition) return story.visited.includes(condition.visited);
  const promise = story.promises[condition.promise];
  return promise === 'made' || promise === 'kept';
}
