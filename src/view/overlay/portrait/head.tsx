/** Head, ears, the fold along the nose that gives the light, cheeks, lines, beard and glasses. */
import type { JSX } from 'preact';
import { mix, PAPER } from '../../shared/palette.ts';
import type { Face } from './anatomy.ts';
import { Line, Plane, Sheet } from './sheets.tsx';

export function headShape({ cx, cy, w, jaw, top, chin }: Face): string {
  const upper = `M${cx - w} ${cy - 12}C${cx - w} ${top - 4} ${cx + w} ${top - 4} ${cx + w} ${cy - 12}`;
  return `${upper}C${cx + w} ${cy + 24} ${cx + jaw} ${chin} ${cx} ${chin}C${cx - jaw} ${chin} ${cx - w} ${cy + 24} ${cx - w} ${cy - 12}Z`;
}

export function Ears({ face }: { readonly face: Face }): JSX.Element | null {
  const { cx, cy, w, skin, skinShade, look, accent, cut } = face;
  if (look.hair === 'headscarf') return null;
  const covered = look.hair === 'bob' || look.hair === 'long';
  return (
    <>
      <ellipse cx={cx - w} cy={cy + 4} rx={8} ry={12} fill={skin} filter={cut} />
      <ellipse cx={cx + w} cy={cy + 4} rx={8} ry={12} fill={skinShade} filter={cut} />
      {look.earrings && !covered ? <Earrings face={face} colour={look.hairColour === 'mustard' ? PAPER.cream : accent} /> : null}
    </>
  );
}

export function Earrings({ face, colour }: { readonly face: Face; readonly colour: string }): JSX.Element {
  const { cx, cy, w } = face;
  return (
    <g filter={face.cut}>
      <circle cx={cx - w - 3} cy={cy + 20} r={4.5} fill={colour} />
      <circle cx={cx + w + 3} cy={cy + 20} r={4.5} fill={mix(colour, PAPER.shade, 0.25)} />
    </g>
  );
}

export function Head({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, w, top, chin, skin, skinShade, isChild, id, isDark } = face;
  const shape = headShape(face);
  const x = cx + face.expression.turn;
  const nose = cy + (isChild ? 13 : 18);
  const fold = `M${x + 4} ${top - 10}L${x + 4} ${cy - 12}L${x - 9} ${nose}Q${x - 6} ${nose + 6} ${x + 3} ${nose + 5}L${x + 2} ${chin + 8}H${cx + 90}V${top - 10}Z`;
  const flush = mix(skin, PAPER.tomato, isDark ? 0.45 : 0.35);
  const glow = face.mood === 'warm' ? 0.45 : 0.2;
  return (
    <>
      <clipPath id={`${id}-head`}>
        <path d={shape} />
      </clipPath>
      <Sheet face={face} d={shape} fill={skin} />
      <g clip-path={`url(#${id}-head)`}>
        <Plane d={fold} fill={skinShade} opacity={isDark ? 0.5 : 0.4} />
        <ellipse cx={x - 24} cy={cy + 21} rx={13} ry={8.5} fill={flush} opacity={glow} />
        <ellipse cx={x + 26} cy={cy + 21} rx={13} ry={8.5} fill={flush} opacity={glow * 0.8} />
        {face.look.beard ? <Beard face={face} w={w} /> : null}
      </g>
    </>
  );
}

function Beard({ face, w }: { readonly face: Face; readonly w: number }): JSX.Element {
  const { cx, cy, chin, hair, hairShade, look } = face;
  const tint = look.hair === 'headscarf' || look.hair === 'cap' || look.hair === 'beanie' ? face.brow : hair;
  const foot = `V${chin + 6}`;
  const left = `M${cx - w - 2} ${cy + 4}C${cx - w + 6} ${cy + 26} ${cx - 22} ${cy + 25} ${cx} ${cy + 26}C${cx + 22} ${cy + 25} ${cx + w - 6} ${cy + 26} ${cx + w + 2} ${cy + 4}${foot}H${cx - w - 2}Z`;
  const right = `M${cx + 2} ${cy + 26}C${cx + 22} ${cy + 25} ${cx + w - 6} ${cy + 26} ${cx + w + 2} ${cy + 4}${foot}H${cx + 2}Z`;
  return (
    <>
      <Plane d={left} fill={tint} />
      <Plane d={right} fill={hairShade} opacity={0.55} />
    </>
  );
}

/** From nose to mouth, and on the brow: only as deep as life drew them. */
export function AgeLines({ face }: { readonly face: Face }): JSX.Element | null {
  const { cx, cy, age, line } = face;
  if (age <= 0.3) return null;
  const x = cx + face.expression.turn;
  const folds = `M${x - 17} ${cy + 22}Q${x - 23} ${cy + 30} ${x - 22} ${cy + 39}M${x + 18} ${cy + 22}Q${x + 24} ${cy + 30} ${x + 23} ${cy + 39}`;
  const brow = `M${x - 17} ${cy - 35}Q${x} ${cy - 39} ${x + 17} ${cy - 35}M${x - 13} ${cy - 42}Q${x} ${cy - 45} ${x + 13} ${cy - 42}`;
  const eyes = `M${x - 34} ${cy - 4}l-5 -3M${x - 34} ${cy}l-6 1M${x + 36} ${cy - 4}l5 -3M${x + 36} ${cy}l6 1`;
  return <Line d={age > 0.8 ? folds + brow + eyes : folds} colour={line} width={1.4} opacity={0.2 + age * 0.24} />;
}

export function Moustache({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, hair } = face;
  const x = cx + face.expression.turn;
  const half = (side: 1 | -1): string =>
    `C${x + 8 * side} ${cy + 23} ${x + 20 * side} ${cy + 27} ${x + 25 * side} ${cy + 37}C${x + 15 * side} ${cy + 37} ${x + 7 * side} ${cy + 35} ${x} ${cy + 32}`;
  return <Sheet face={face} d={`M${x} ${cy + 25}${half(-1)}${half(1)}Z`} fill={hair} />;
}

export function Glasses({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, w, cut } = face;
  const x = cx + face.expression.turn;
  const y = cy - 14;
  return (
    <g fill="#ffffff" fill-opacity={0.16} stroke={face.isDark ? '#E9DFCF' : '#3A3230'} stroke-width={2.6} filter={cut}>
      <rect x={x - 34} y={y} width={30} height={23} rx={9} />
      <rect x={x + 6} y={y} width={30} height={23} rx={9} />
      <path
        d={`M${x - 4} ${y + 9}Q${x + 1} ${y + 4} ${x + 6} ${y + 9}M${x - 34} ${y + 8}L${cx - w - 3} ${y + 6}M${x + 36} ${y + 8}L${cx + w + 3} ${y + 6}`}
        fill="none"
      />
    </g>
  );
}
