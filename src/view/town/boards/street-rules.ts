/** Short ways to write the things that every street has. */
import type { PropRule, Spot } from './board.ts';

/** A power box: pasted over, scrubbed when the square is swept, painted when people make it theirs. */
export function switchbox(at: Spot): PropRule[] {
  const size: Spot = [2.2, 1];
  return [
    { id: 'switchbox-pasted', sprite: { kind: 'switchbox', face: 'pasted' }, at, until: 36, size },
    { id: 'switchbox-clean', sprite: { kind: 'switchbox', face: 'clean' }, at, from: 36, until: 66, size },
    { id: 'switchbox', sprite: { kind: 'switchbox', face: 'painted' }, at, from: 66, size },
  ];
}
