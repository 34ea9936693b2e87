/** Why something is offered or said, or not: each condition with its truth now. For authors. */
import { bandOf, groupOf, margin } from '../model/index.ts';
import type { Condition } from './conditions.ts';
import { holds, readQuantity, type Situation } from './situation.ts';

export interface Explained {
  /** The condition in the words of the file, e.g. `quantity group.flat.trust atLeast 24`. */
  readonly text: string;
  readonly holds: boolean;
  /** What it is now, where a number or a state is asked for. */
  readonly now: string | null;
}

export function explain(situation: Pick<Situation, 'model' | 'story'>, conditions: readonly Condition[], demand?: number): Explained[] {
  return conditions.map((one) => ({ text: textOf(one), holds: holds(situation, one, demand), now: nowOf(situation, one, demand) }));
}

function textOf(one: Condition): string {
  if ('any' in one) return `any of: ${one.any.map(textOf).join(' | ')}`;
  if ('not' in one) return `not: ${one.not.map(textOf).join(' & ')}`;
  return Object.entries(one)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join('/') : String(value)}`)
    .join(' ');
}

function nowOf({ model, story }: Pick<Situation, 'model' | 'story'>, one: Condition, demand?: number): string | null {
  if ('quantity' in one) return String(readQuantity({ model, story }, one.quantity));
  if ('margin' in one) {
    const group = groupOf(model, one.margin);
    const points = margin(group, demand ?? group.demand);
    return `${bandOf(points)} (${points})`;
  }
  if ('phase' in one) return story.phases[one.phase] ?? null;
  if ('approach' in one) return groupOf(model, one.approach).approach ?? 'none';
  if ('team' in one) return story.team;
  if ('manager' in one) return story.manager;
  if ('week' in one) return String(model.week);
  return null;
}
