/**
 * Where a choice made otherwise leads to the same ending: what would have led to another. One other decision of this run if there is
 * one, else one more beside the one that was tried. Verified on the real session.
 */
import type { PlayableScenario } from '../session/index.ts';
import type { CoursePlayer } from './course.ts';
import { influencesOf, playOtherwise, type ChangeSet } from './influence.ts';
import type { OwnMoves } from './own-moves.ts';
import { isVerified } from './smallest-change.ts';

export interface Elsewhere {
  /** By itself, or together with what was tried. */
  readonly kind: 'single' | 'pair';
  readonly scene: string;
  readonly week: number;
  readonly option: string;
}

/** @param tried number of the decision and the option that did not lead elsewhere. @returns null when neither does */
export function elsewhereOf(
  { scenario, player }: { readonly scenario: PlayableScenario; readonly player: CoursePlayer },
  own: OwnMoves,
  [at, to]: readonly [number, string],
): Elsewhere | null {
  const course = player.play(own);
  const single = influencesOf(player, own, course).flatMap((one) => one.otherwise);
  const tried: ChangeSet = new Map([[at, to]]);
  const changed = player.play(own, { at: tried, bare: true });
  const pairs = function* () {
    for (const [second, { offered, choice }] of changed.decisions.entries())
      for (const other of second > at ? offered.filter((one) => one !== choice) : [])
        yield playOtherwise(player, own, course, new Map([...tried, [second, other]]));
  };
  for (const [kind, found] of [['single', single] as const, ['pair', pairs()] as const])
    for (const one of found) {
      const last = one?.changed.at(-1);
      if (!one || !last || one.ending === course.ending || !isVerified(scenario, own, one)) continue;
      const week = (kind === 'single' ? course : changed).decisions[last.at]?.week ?? 0;
      return { kind, scene: last.scene, week, option: last.to };
    }
  return null;
}
