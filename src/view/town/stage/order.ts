/** In which order a change is staged: what is lost first, then group by group, its people before their houses (art bible § 7, § 8). */
import { spriteOf } from '../plan/people.ts';
import type { PersonPlan, TownPlan } from '../plan/town-plan.ts';
import type { Actor, Standing } from './actor.ts';

export interface Planned extends Standing {
  readonly person?: PersonPlan;
  /** Group of the household that lives in it. */
  readonly group?: string;
}

/**
 * Things and people of a plan alike, by id.
 * @param veil depth of the sheet that dims the board, which lit panes shine through; 0 without one
 */
export function plannedOf({ things, people }: TownPlan, veil = 0): ReadonlyMap<string, Planned> {
  const lifted = ({ sprite, depth }: Standing) => (veil > 0 && sprite.kind === 'panes' ? veil + depth / 1000 : depth);
  const planned = new Map<string, Planned>(things.map((thing) => [thing.id, { ...thing, depth: lifted(thing) }]));
  for (const person of people) planned.set(person.id, { sprite: spriteOf(person), at: person.at, z: 0, depth: 0, person });
  return planned;
}

/** Whose change it is, where it is somebody's. */
export function groupOf(thing: (Standing & Pick<Planned, 'person' | 'group'>) | undefined): string | null {
  return thing?.person?.group ?? thing?.group ?? null;
}

/** Between two groups. */
const GROUP = 10_000;

function rankOf(planned: Planned, groups: readonly string[]): number {
  const { person, at, depth } = planned;
  if (person?.peg.player === true) return -1;
  const group = groups.indexOf(person?.group ?? planned.group ?? '') + 1;
  // What belongs to nobody, from the back to the front, comes before the groups; passers-by close the row.
  if (group === 0) return person === undefined ? depth : (groups.length + 1) * GROUP + at[1];
  return group * GROUP + (person === undefined ? 5000 + depth : at[1]);
}

/** Ids of everything that differs, in the order of staging. */
export function stagingOrder(
  actors: ReadonlyMap<string, Actor>,
  planned: ReadonlyMap<string, Planned>,
  keyOf: (planned: Planned) => string,
): string[] {
  const groups = [...new Set([...planned.values()].flatMap(({ person }) => person?.group ?? []))];
  const changed: { readonly id: string; readonly rank: number }[] = [];
  for (const [id, actor] of actors)
    if (!planned.has(id)) changed.push({ id, rank: -2 * GROUP + (actor.person ? GROUP / 2 : 0) + actor.standing.depth * 0.1 });
  for (const [id, next] of planned) {
    const actor = actors.get(id);
    const same = actor?.key === keyOf(next) && actor.standing.at.join() === next.at.join() && actor.standing.z === next.z;
    if (!same) changed.push({ id, rank: rankOf(next, groups) });
  }
  return changed.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);
}
