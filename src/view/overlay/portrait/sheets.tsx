/** Two ways to lay paper: a sheet with its own shadow, and a plane of light or shade on a sheet. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { BendContext } from './bend.ts';
import type { Face } from './anatomy.ts';

interface SheetProps {
  readonly face: Face;
  readonly d: string;
  readonly fill: string;
}

export function Sheet({ face, d, fill }: SheetProps): JSX.Element {
  const bend = useContext(BendContext);
  return <path d={bend.path(d)} fill={fill} filter={face.cut} />;
}

export function Plane({ d, fill, opacity = 1 }: { readonly d: string; readonly fill: string; readonly opacity?: number }): JSX.Element {
  const bend = useContext(BendContext);
  return <path d={bend.path(d)} fill={fill} opacity={opacity} />;
}

interface LineProps {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
  readonly opacity?: number;
}

export function Line({ d, colour, width, opacity = 1 }: LineProps): JSX.Element {
  const bend = useContext(BendContext);
  return (
    <path
      d={bend.path(d)}
      stroke={colour}
      stroke-width={width}
      stroke-linecap="round"
      stroke-linejoin="round"
      fill="none"
      opacity={opacity}
    />
  );
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
  const bend = useContext(BendContext);
  return (
    <g filter={face.cut}>
      {discs.map(([x, y, radius]) => (
        <circle key={`${x} ${y}`} cx={bend.x(face.cx + x, face.cy + y)} cy={face.cy + y} r={radius} fill={fill} />
      ))}
    </g>
  );
}

/** A window in the drawing, bent like what it shows. */
export function Clip({ id, d }: { readonly id: string; readonly d: string }): JSX.Element {
  const bend = useContext(BendContext);
  return (
    <clipPath id={id}>
      <path d={bend.path(d)} />
    </clipPath>
  );
}

interface DotProps {
  readonly at: readonly [x: number, y: number];
  readonly r: readonly [rx: number, ry: number];
  readonly fill: string;
  readonly opacity?: number;
  readonly cut?: string | undefined;
}

/** A disc on the head: its middle turns along. */
export function Dot({ at: [x, y], r: [rx, ry], fill, opacity = 1, cut }: DotProps): JSX.Element {
  const bend = useContext(BendContext);
  return <ellipse cx={bend.x(x, y)} cy={y} rx={rx} ry={ry} fill={fill} opacity={opacity} filter={cut} />;
}
