/** Short ways to write the things of a room: what changes by grade, chairs with their seats, walls in pieces. */
import type { Sprite } from '../draw/catalog.ts';
import type { Facing } from '../draw/people/peg.ts';
import { hasBackInFront, type Chair } from '../draw/interior/seats.ts';
import type { Grade } from '../draw/interior/shell.ts';
import { depthOf } from '../projection.ts';
import type { Measure, PropRule, Spot } from './board.ts';
import { TURNS } from './room-layout.ts';

type Base = Omit<PropRule, 'sprite' | 'of' | 'from' | 'until' | 'by'>;

/** Where a grade of a value begins and ends. */
export function span(of: Measure, grades: readonly Grade[]): Pick<PropRule, 'of' | 'from' | 'until'> {
  const [middle, high] = TURNS[of];
  const from = { low: 0, middle, high };
  const until = { low: middle, middle: high, high: 101 };
  return { of, from: Math.min(...grades.map((grade) => from[grade])), until: Math.max(...grades.map((grade) => until[grade])) };
}

/** One thing that looks different by grade, or is not there in some of them. */
export function graded(of: Measure, base: Base, looks: Readonly<Partial<Record<Grade, Sprite>>>): PropRule[] {
  return (['low', 'middle', 'high'] as const).flatMap((grade) => {
    const sprite = looks[grade];
    return sprite === undefined ? [] : [{ ...base, ...span(of, [grade]), sprite }];
  });
}

/** A thing that always stands. */
export function fixed(id: string, at: Spot, sprite: Sprite, rest: Partial<PropRule> = {}): PropRule {
  return { id, at, sprite, ...rest };
}

export type ChairLook = Pick<Chair, 'colour' | 'style'>;

/** A chair with its seat; a back that stands between sitter and viewer is laid over both. */
export function chair(id: string, at: Spot, facing: Facing, look: ChairLook & { readonly rule?: Partial<PropRule> }): PropRule[] {
  const { rule = {}, ...paper } = look;
  const depth = depthOf(...at);
  const seat: PropRule = {
    id,
    at,
    sprite: { kind: 'chair', ...paper, facing, part: hasBackInFront(facing) ? 'seat' : 'whole' },
    depth,
    seats: [{ at, facing }],
    ...rule,
  };
  if (!hasBackInFront(facing)) return [seat];
  return [seat, { id: `${id}-back`, at, sprite: { kind: 'chair', ...paper, facing, part: 'back' }, depth: depth + 0.7, ...rule }];
}

/** A bench along the wall that is cut away: it looks into the room. */
export function turnedBench(id: string, at: Spot, colour: string): PropRule[] {
  const depth = depthOf(...at);
  return [
    fixed(id, at, { kind: 'bench', colour, axis: 'y', turned: 'seat' }, { depth }),
    fixed(`${id}-back`, at, { kind: 'bench', colour, axis: 'y', turned: 'back' }, { depth: depth + 0.7 }),
  ];
}

/** A sawn-off wall in pieces short enough to be sorted among people. */
export function lowWall(id: string, from: Spot, to: Spot, look: { readonly h: number; readonly colour: string }): PropRule[] {
  const axis = from[1] === to[1] ? 'x' : 'y';
  const whole = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  const count = Math.max(1, Math.round(whole / 2.4));
  return Array.from({ length: count }, (_, piece) => {
    const share = (piece + 0.5) / count;
    const at: Spot = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return { id: `${id}-${piece}`, at, sprite: { kind: 'low-wall', axis, length: whole / count, ...look } };
  });
}

/** A wall of glass whose blinds go with the pressure. */
export function glassWall(id: string, from: Spot, to: Spot, blinds: Readonly<Record<Grade, number>>): PropRule[] {
  const axis = from[1] === to[1] ? 'x' : 'y';
  const whole = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  const count = Math.max(1, Math.round(whole / 1.8));
  return Array.from({ length: count }, (_, piece) => {
    const share = (piece + 0.5) / count;
    const at: Spot = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    const pane = (down: number): Sprite => ({ kind: 'glass', axis, length: whole / count, blinds: down });
    return graded(
      'pressure',
      { id: `${id}-${piece}`, at },
      { low: pane(blinds.low), middle: pane(blinds.middle), high: pane(blinds.high) },
    );
  }).flat();
}
