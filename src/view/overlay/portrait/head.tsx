/** Head, ears, the fold along the nose that gives the light, cheeks, lines, beard and glasses. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { mix, PAPER } from '../../shared/palette.ts';
import { isCovered, type Face } from './anatomy.ts';
import { BendContext, FLAT } from './bend.ts';
import { Clip, Dot, Line, Plane, Sheet } from './sheets.tsx';

/** From the front an egg; turned, brow and cheekbone show on the far side and the chin goes along. */
export function headShape({ cx, cy, w, jaw, top, chin, way }: Face): string {
  if (way === 0) {
    const upper = `M${cx - w} ${cy - 12}C${cx - w} ${top - 4} ${cx + w} ${top - 4} ${cx + w} ${cy - 12}`;
    return `${upper}C${cx + w} ${cy + 24} ${cx + jaw} ${chin} ${cx} ${chin}C${cx - jaw} ${chin} ${cx - w} ${cy + 24} ${cx - w} ${cy - 12}Z`;
  }
  const x = (out: number): number => cx + way * out;
  // Lower than from the front: above the brow the back of the head shows, and that is hair.
  const crown = `M${x(-w + 4)} ${cy - 14}C${x(-w + 8)} ${top + 12} ${x(w - 6)} ${top - 2} ${x(w - 1)} ${cy - 20}`;
  const brow = `C${x(w)} ${cy - 12} ${x(w - 4)} ${cy - 8} ${x(w - 3)} ${cy - 2}`;
  const cheek = `C${x(w + 2)} ${cy + 10} ${x(w - 3)} ${cy + 24} ${x(jaw + 5)} ${chin - 18}C${x(jaw)} ${chin - 5} ${x(jaw * 0.6)} ${chin} ${x(10)} ${chin}`;
  const near = `C${x(-jaw * 0.55)} ${chin - 2} ${x(-w + 4)} ${cy + 40} ${x(-w + 3)} ${cy + 14}Z`;
  return crown + brow + cheek + near;
}

/** Hair that hides the ears. */
export function hidesEars(hair: Face['look']['hair']): boolean {
  return hair === 'bob' || hair === 'long' || hair === 'waves';
}

/** Turned, one sees that a head is deep. */
export function BackOfHead({ face }: { readonly face: Face }): JSX.Element | null {
  const { cx, cy, w, way, look, skin, hair, hairShade, cut } = face;
  if (look.hair === 'headscarf') return null;
  const bare = look.hair === 'bald' || look.hair === 'tufts';
  const fill = bare ? skin : way > 0 ? hair : hairShade;
  return <ellipse cx={cx - way * 8} cy={cy - 19} rx={w + 3} ry={w + 1} fill={fill} filter={cut} />;
}

export function Ears({ face }: { readonly face: Face }): JSX.Element | null {
  const { cx, cy, w, skin, skinShade, look, accent, cut, way } = face;
  if (look.hair === 'headscarf') return null;
  const earrings =
    look.earrings && !hidesEars(look.hair) ? <Earrings face={face} colour={look.hairColour === 'mustard' ? PAPER.cream : accent} /> : null;
  if (way !== 0) return null;
  return (
    <>
      <ellipse cx={cx - w} cy={cy + 4} rx={8} ry={12} fill={skin} filter={cut} />
      <ellipse cx={cx + w} cy={cy + 4} rx={8} ry={12} fill={skinShade} filter={cut} />
      {earrings}
    </>
  );
}

/** The near ear of a turned head lies on the head, behind the cheek. */
export function NearEar({ face }: { readonly face: Face }): JSX.Element | null {
  const { cx, cy, w, skin, skinShade, look, accent, cut, way, line } = face;
  if (way === 0 || look.hair === 'headscarf' || hidesEars(look.hair)) return null;
  const x = cx - way * (w - 5);
  return (
    <BendContext.Provider value={FLAT}>
      <ellipse cx={x} cy={cy + 3} rx={7.5} ry={12} fill={way > 0 ? skin : mix(skin, skinShade, 0.5)} filter={cut} />
      <Line d={`M${x + way * 2} ${cy - 4}Q${x - way * 5} ${cy - 2} ${x - way * 2} ${cy + 8}`} colour={line} width={1.4} opacity={0.35} />
      {look.earrings ? <circle cx={x} cy={cy + 19} r={4.5} fill={accent} filter={cut} /> : null}
    </BendContext.Provider>
  );
}

export function Earrings({ face, colour }: { readonly face: Face; readonly colour: string }): JSX.Element {
  const { cx, cy, w, way } = face;
  if (way !== 0) return <circle cx={cx - way * (w - 4)} cy={cy + 20} r={4.5} fill={colour} filter={face.cut} />;
  return (
    <g filter={face.cut}>
      <circle cx={cx - w - 3} cy={cy + 20} r={4.5} fill={colour} />
      <circle cx={cx + w + 3} cy={cy + 20} r={4.5} fill={mix(colour, PAPER.shade, 0.25)} />
    </g>
  );
}

/** The fold from brow to chin: right of it lies the shade, whichever way the head is turned. */
function foldOf({ cx, cy, top, chin, isChild, expression, traits }: Face): string {
  const x = cx + expression.turn;
  const nose = cy + (isChild ? 13 : 18 + traits.nose);
  const wide = 9 + traits.breadth;
  return `M${x + 4} ${top - 10}L${x + 4} ${cy - 12}L${x - wide} ${nose}Q${x - wide + 3} ${nose + 6} ${x + 3} ${nose + 5}L${x + 2} ${chin + 8}L${cx + 90} ${chin + 8}L${cx + 90} ${top - 10}Z`;
}

/** The nostril's side that the lamp reaches, so that the nose has two planes. */
function Nose({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, isChild, expression, traits, lid, isDark } = face;
  const x = cx + expression.turn;
  const nose = cy + (isChild ? 13 : 18 + traits.nose);
  const d = `M${x - 1} ${cy - 6}L${x - 9 - traits.breadth} ${nose}L${x - 2} ${nose + 1}Z`;
  return <Plane d={d} fill={lid} opacity={isDark ? 0.5 : 0.35} />;
}

export function Head({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, w, skin, skinShade, id, isDark, way } = face;
  const shape = headShape(face);
  const x = cx + face.expression.turn;
  const flush = mix(skin, PAPER.tomato, isDark ? 0.45 : 0.35);
  const glow = face.mood === 'warm' ? 0.45 : 0.2;
  return (
    <>
      <BendContext.Provider value={FLAT}>
        <Clip id={`${id}-head`} d={shape} />
        <Sheet face={face} d={shape} fill={skin} />
      </BendContext.Provider>
      <g clip-path={`url(#${id}-head)`}>
        <Plane d={foldOf(face)} fill={skinShade} opacity={(isDark ? 0.5 : 0.4) * (way < 0 ? 0.72 : 1)} />
        <Nose face={face} />
        <Dot at={[x - 24, cy + 21]} r={[13, 8.5]} fill={flush} opacity={glow} />
        <Dot at={[x + 26, cy + 21]} r={[13, 8.5]} fill={flush} opacity={glow * 0.8} />
        {face.look.beard ? <Beard face={face} w={w} /> : null}
      </g>
      <NearEar face={face} />
    </>
  );
}

function Beard({ face, w }: { readonly face: Face; readonly w: number }): JSX.Element {
  const { cx, cy, chin, hair, hairShade, look } = face;
  const tint = isCovered(look.hair) ? face.brow : hair;
  const foot = `V${chin + 6}`;
  // The cheeks stay free: from the ear down, and up again to the moustache.
  const near = `C${cx - w + 7} ${cy + 32} ${cx - 30} ${cy + 44} ${cx - 21} ${cy + 32}C${cx - 15} ${cy + 25} ${cx - 6} ${cy + 24} ${cx} ${cy + 26}`;
  const far = `C${cx + 6} ${cy + 24} ${cx + 15} ${cy + 25} ${cx + 21} ${cy + 32}C${cx + 30} ${cy + 44} ${cx + w - 7} ${cy + 32} ${cx + w + 2} ${cy + 2}`;
  const left = `M${cx - w - 2} ${cy + 2}${near}${far}${foot}H${cx - w - 2}Z`;
  const right = `M${cx} ${cy + 26}${far}${foot}H${cx}Z`;
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

/** A rounded frame as a path, so that it turns with the head. */
function frameOf(x: number, y: number, width: number, height: number): string {
  const r = 9;
  const [right, foot] = [x + width, y + height];
  return `M${x + r} ${y}L${right - r} ${y}Q${right} ${y} ${right} ${y + r}L${right} ${foot - r}Q${right} ${foot} ${right - r} ${foot}L${x + r} ${foot}Q${x} ${foot} ${x} ${foot - r}L${x} ${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}

export function Glasses({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, w, cut, traits, way } = face;
  const bend = useContext(BendContext);
  const x = cx + face.expression.turn;
  const y = cy - 14;
  const near = way > 0 ? '' : `M${x + 36} ${y + 8}L${cx + w + (way === 0 ? 3 : -4)} ${y + 6}`;
  const far = way < 0 ? '' : `M${x - 34} ${y + 8}L${cx - w - (way === 0 ? 3 : -4)} ${y + 6}`;
  return (
    <g fill="#ffffff" fill-opacity={0.16} stroke={face.isDark ? '#E9DFCF' : '#3A3230'} stroke-width={2.6} filter={cut}>
      <path d={bend.path(frameOf(x - 34 - traits.eyes, y, 30, 23))} />
      <path d={bend.path(frameOf(x + 6 + traits.eyes, y, 30, 23))} />
      <path d={bend.path(`M${x - 4} ${y + 9}Q${x + 1} ${y + 4} ${x + 6} ${y + 9}${far}${near}`)} fill="none" />
    </g>
  );
}
