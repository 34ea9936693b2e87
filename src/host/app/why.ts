/** Answers *why?* of a session: each move of a quantity with its causes, in the words of the overlay. */
import { movesOf, type Session } from '../../core/session/index.ts';
import type { Why } from '../../view/overlay/index.tsx';

export function whyOf(session: Session, of: readonly string[]): readonly Why[] {
  return movesOf(session, of).map(({ week, effect, choice }) => ({
    of: effect.of,
    week,
    from: effect.from,
    to: effect.to,
    causes: effect.because.map(({ rule, claims, values }) => {
      const { moved = 0, ...state } = values;
      // A single cause moved it by as much as it moved; hundredths that were carried over would only confuse.
      const points = effect.because.length === 1 ? effect.to - effect.from : Math.round(moved / 10) / 10;
      return { rule, claims, points, values: state, ...(choice ? { choice: `choice.${choice}` } : {}) };
    }),
  }));
}
