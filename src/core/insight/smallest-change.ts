/**
 * The smallest change of choice that leads to another ending: one decision if that is enough, else two. Among those the one that
 * leaves most of the player's own choices standing, then the one that comes latest. Found on the fast path, verified on the real
 * session.
 */
import { endingOf, playMoves, startSession, type PlayableScenario } from '../session/index.ts';
import type { Course, CoursePlayer } from './course.ts';
import { playOtherwise, type Influence, type Otherwise } from './influence.ts';
import type { OwnMoves } from './own-moves.ts';

/** @returns null when neither one nor two other choices lead elsewhere */
export function smallestChange(
  { scenario, player }: { readonly scenario: PlayableScenario; readonly player: CoursePlayer },
  own: OwnMoves,
  course: Course,
  influences: readonly Influence[],
): Otherwise | null {
  const single = influences.flatMap((one) => one.otherwise).filter((one) => one.ending !== course.ending);
  return firstVerified(scenario, own, single) ?? firstVerified(scenario, own, pairs(player, own, course));
}

function firstVerified(scenario: PlayableScenario, own: OwnMoves, found: readonly Otherwise[]): Otherwise | null {
  return found.toSorted(bySize).find((one) => isVerified(scenario, own, one)) ?? null;
}

function bySize(a: Otherwise, b: Otherwise): number {
  return a.replaced - b.replaced || firstAt(b) - firstAt(a);
}

function firstAt({ changed }: Otherwise): number {
  return Math.min(...changed.map((one) => one.at));
}

/** Two decisions made otherwise: the second is one that the first brought about. */
function pairs(player: CoursePlayer, own: OwnMoves, course: Course): Otherwise[] {
  return course.decisions.flatMap(({ offered, choice }, first) =>
    offered.filter((to) => to !== choice).flatMap((to) => secondChanges(player, own, course, [first, to])),
  );
}

function secondChanges(player: CoursePlayer, own: OwnMoves, course: Course, [first, to]: readonly [number, string]): Otherwise[] {
  const { decisions } = player.play(own, { at: new Map([[first, to]]), bare: true });
  return decisions.flatMap(({ offered, choice }, second) => {
    if (second <= first) return [];
    return offered
      .filter((other) => other !== choice)
      .flatMap(
        (other) =>
          playOtherwise(
            player,
            own,
            course,
            new Map([
              [first, to],
              [second, other],
            ]),
          ) ?? [],
      ) // oxfmt-ignore
      .filter((one) => one.ending !== course.ending);
  });
}

/** Plays the moves on the real session: the same ending, or it does not count. */
export function isVerified(
  scenario: PlayableScenario,
  { seed }: OwnMoves,
  { moves, ending }: Pick<Otherwise, 'moves' | 'ending'>,
): boolean {
  const start = startSession(scenario, { seed, player: '', settings: { motives: false }, build: '' });
  const played = playMoves(start, moves);
  return played.problem === null && endingOf(played.session) === ending;
}
