/** Two ways to lay paper: a sheet with its own shadow, and a plane of light or shade on a sheet. */
import type { JSX } from 'preact';
import type { Face } from './anatomy.ts';

interface SheetProps {
  readonly face: Face;
  readonly d: string;
  readonly fill: string;
}

export function Sheet({ face, d, fill }: SheetProps): JSX.Element {
  return <path d={d} fill={fill} filter={face.cut} />;
}

export function Plane({ d, fill, opacity = 1 }: { readonly d: string; readonly fill: string; readonly opacity?: number }): JSX.Element {
  return <path d={d} fill={fill} opacity={opacity} />;
}

interface LineProps {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
  readonly opacity?: number;
}

export function Line({ d, colour, width, opacity = 1 }: LineProps): JSX.Element {
  return <path d={d} stroke={colour} stroke-width={width} stroke-linecap="round" stroke-linejoin="round" fill="none" opacity={opacity} />;
}

/** Locks and curls: discs of paper, each `[x, y, radius]` from the middle of the face. */
export function Discs({
  face,
  discs,
  fill,
}: {
  readonly face: Face;
  readonly discs: readonly (readonly [number, number, number])[];
  readonly fill: string;
}): JSX.Element {
  return (
    <g filter={face.cut}>
      {discs.map(([x, y, radius]) => (
        <circle key={`${x} ${y}`} cx={face.cx + x} cy={face.cy + y} r={radius} fill={fill} />
      ))}
    </g>
  );
}
