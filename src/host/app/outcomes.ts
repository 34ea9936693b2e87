/** Joins the outcomes of several weeks into one, so that quiet weeks pass in a single film. */
import type { Cause, Effect } from '../../core/model/index.ts';
import type { Outcome } from '../../core/session/index.ts';

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  const effects = new Map<string, Effect>();
  for (const effect of outcomes.flatMap((one) => one.effects)) {
    const known = effects.get(effect.of);
    effects.set(
      effect.of,
      known ? { of: effect.of, from: known.from, to: effect.to, because: joinCauses(known.because, effect.because) } : effect,
    );
  }
  return {
    kind: outcomes[0]?.kind ?? 'week',
    lines: outcomes.flatMap((one) => one.lines),
    effects: [...effects.values()].filter((one) => one.from !== one.to),
    signals: outcomes.flatMap((one) => one.signals),
  };
}

function joinCauses(before: readonly Cause[], after: readonly Cause[]): readonly Cause[] {
  const joined = [...before];
  for (const cause of after) {
    const at = joined.findIndex((one) => one.rule === cause.rule);
    const known = joined[at];
    if (known) joined[at] = { ...cause, values: { ...cause.values, moved: (known.values['moved'] ?? 0) + (cause.values['moved'] ?? 0) } };
    else joined.push(cause);
  }
  return joined;
}
