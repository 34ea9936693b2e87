/**
 * The three-quarter view: a face is drawn from the front and bent round an upright cylinder, so that one set of shapes serves
 * both. What is on the head turns with it: near the middle it moves, on the far side it narrows, at the edge it stays.
 */
import { createContext } from 'preact';
import type { Face } from './anatomy.ts';

/** Which way somebody looks in a portrait: to the viewer, or to the one they speak with. */
export type Gaze = 'front' | 'left' | 'right';

/** Turn of the head. @unit radians */
const YAW = 0.4;

export interface Bend {
  readonly x: (x: number, y: number) => number;
  readonly path: (d: string) => string;
}

export const FLAT: Bend = { x: (x) => x, path: (d) => d };
export const BendContext = createContext<Bend>(FLAT);

/** How wide the head is at a height: it narrows to the chin. */
function halfAt({ w, cy, chin, jaw }: Face, y: number): number {
  const share = Math.min(1, Math.max(0, (y - cy - 12) / (chin - cy - 12)));
  return w + (jaw + 8 - w) * share;
}

export function bendOf(face: Face): Bend {
  const { way, cx } = face;
  if (way === 0) return FLAT;
  const x = (from: number, y: number): number => {
    const half = halfAt(face, y);
    const out = ((from - cx) * way) / half;
    if (out >= 1) return from;
    if (out <= -1) return from + way * half * (1 - Math.cos(YAW));
    return cx + way * half * Math.sin(Math.min(Math.PI / 2, Math.asin(out) + YAW));
  };
  return { x, path: (d) => bendPath(d, x) };
}

const POINTS: Readonly<Record<string, number>> = { M: 1, L: 1, T: 1, Q: 2, S: 2, C: 3 };

/** Absolute and relative lines, curves and arcs, as the drawings here use them; all come out absolute. */
export function bendPath(d: string, bend: (x: number, y: number) => number): string {
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  const out: string[] = [];
  let [at, px, py, command] = [0, 0, 0, ''];
  const number = (): number => Number(tokens[at++]);
  const put = (x: number, y: number): string => `${round(bend(x, y))} ${round(y)}`;
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at] ?? '')) command = tokens[at++] ?? '';
    const upper = command.toUpperCase();
    const [ox, oy] = command === upper ? [0, 0] : [px, py];
    if (upper === 'Z') {
      out.push('Z');
      continue;
    }
    if (upper === 'H' || upper === 'V') {
      if (upper === 'H') px = ox + number();
      else py = oy + number();
      out.push(`L${put(px, py)}`);
      continue;
    }
    const radii = upper === 'A' ? Array.from({ length: 5 }, number) : [];
    const points = Array.from({ length: POINTS[upper] ?? 1 }, () => [ox + number(), oy + number()] as const);
    [px, py] = points.at(-1) ?? [px, py];
    out.push(`${upper}${[...radii, ...points.map(([x, y]) => put(x, y))].join(' ')}`);
  }
  return out.join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
