/** Eyes, brows and mouth: what a mood is made of. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { darken, lighten, mix } from '../../shared/palette.ts';
import type { Face } from './anatomy.ts';
import { BendContext } from './bend.ts';
import { Clip, Line, Plane } from './sheets.tsx';

const SIDES = [-1, 1] as const;
type Side = (typeof SIDES)[number];

export function Eyes({ face }: { readonly face: Face }): JSX.Element {
  return (
    <>
      {SIDES.map((side) => (
        <Eye key={side} face={face} side={side} />
      ))}
    </>
  );
}

function Eye({ face, side }: { readonly face: Face; readonly side: Side }): JSX.Element {
  const { expression, cx, cy, isChild, skin, lid, line, mood, id, isDark, traits } = face;
  const bend = useContext(BendContext);
  const x = cx + expression.turn + side * (isChild ? 18 : 20 + traits.eyes) + 1;
  const y = cy - 3;
  const half = 9.6;
  const open = 6.1 * expression.open * traits.open;
  const shape = `M${x - half} ${y + 1}Q${x} ${y - open * 1.9} ${x + half} ${y + 1}Q${x} ${y + open * 1.35} ${x - half} ${y + 1}Z`;
  const clip = `${id}-eye${side}`;
  // Turned to somebody one looks at them; guarded, past them.
  const gaze = face.way === 0 ? expression.gaze : face.way * (mood === 'guarded' ? -2.6 : 1.4);
  return (
    <>
      <Plane
        d={`M${x - half - 2} ${y + 1}Q${x} ${y - 19} ${x + half + 2} ${y + 1}Q${x} ${y - 6} ${x - half - 2} ${y + 1}Z`}
        fill={lid}
        opacity={isDark ? 0.9 : 0.65}
      />
      <Plane d={shape} fill={mix('#FBF6EA', skin, side > 0 ? 0.2 : 0.06)} />
      <Clip id={clip} d={shape} />
      <g clip-path={`url(#${clip})`}>
        <circle cx={bend.x(x + gaze, y)} cy={y - 0.3} r={5.2} fill="#2A1F1B" />
        <circle cx={bend.x(x + gaze, y) - 1.6} cy={y - 2.1} r={1.3} fill="#FBF6EA" />
      </g>
      <Line d={`M${x - half - 1} ${y + 1.6}Q${x} ${y - open * 2.05} ${x + half + 1} ${y + 1.6}`} colour={line} width={2.6} />
      {mood === 'warm' ? (
        <Line d={`M${x - half} ${y + 7}Q${x} ${y + 10} ${x + half} ${y + 7}`} colour={line} width={1.4} opacity={0.5} />
      ) : null}
      {mood === 'tense' ? (
        <Line d={`M${x - 6} ${y + 9}Q${x} ${y + 10.5} ${x + 6} ${y + 9}`} colour={line} width={1.2} opacity={0.4} />
      ) : null}
      <Brow face={face} side={side} x={x} y={y - 15 - expression.brow} />
    </>
  );
}

function Brow({ face, side, x, y }: { readonly face: Face; readonly side: Side; readonly x: number; readonly y: number }): JSX.Element {
  const { expression, isChild, isSoft, brow, mood, traits } = face;
  const middle = y + (side > 0 ? -expression.uneven : 0);
  const arch = mood === 'guarded' ? 2 : 4.5;
  const width = (isChild || isSoft ? 3.6 : 5) + traits.brows * 0.8;
  const turn = (-expression.tilt * side * Math.PI) / 180;
  /** Turned about the middle of the brow, before the head turns. */
  const put = (dx: number, dy: number): string =>
    `${x + dx * Math.cos(turn) - dy * Math.sin(turn)} ${middle + dx * Math.sin(turn) + dy * Math.cos(turn)}`;
  return <Line d={`M${put(-11.5, 1.5)}Q${put(0, -arch)} ${put(11.5, 1.5)}`} colour={brow} width={width} />;
}

export function Mouth({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, isChild, isSoft, expression, mood } = face;
  const x = cx + expression.turn;
  const y = cy + (isChild ? 31 : isSoft ? 36 : 38);
  if (mood === 'warm') return <Smile face={face} x={x} y={y} />;
  return <Lips face={face} x={mood === 'guarded' ? x + 2 : x} y={y} />;
}

interface MouthProps {
  readonly face: Face;
  readonly x: number;
  readonly y: number;
}

function Smile({ face, x, y }: MouthProps): JSX.Element {
  const { lip, isDark } = face;
  const mouth = `M${x - 17} ${y - 3}Q${x} ${y + 4} ${x + 17} ${y - 4}Q${x + 5} ${y + 15} ${x - 6} ${y + 12}Q${x - 14} ${y + 8} ${x - 17} ${y - 3}Z`;
  const teeth = `M${x - 13.5} ${y - 1}Q${x} ${y + 4.6} ${x + 13.5} ${y - 2}Q${x} ${y + 9.5} ${x - 13.5} ${y - 1}Z`;
  return (
    <>
      <Plane d={mouth} fill={isDark ? '#3A1A16' : darken(lip, 0.3)} />
      <Plane d={teeth} fill="#FBF6EA" />
      <Line d={`M${x - 11} ${y + 9.5}Q${x - 1} ${y + 16} ${x + 11} ${y + 8.5}`} colour={lip} width={isDark ? 3.4 : 2.4} opacity={0.9} />
    </>
  );
}

function Lips({ face, x, y }: MouthProps): JSX.Element {
  const { isSoft, isChild, isDark, lip, line, expression, mood } = face;
  const corner = -expression.mouth * 4;
  const half = (mood === 'tense' ? 15 : mood === 'guarded' ? 12 : 13.5) + face.traits.mouth;
  const slant = mood === 'guarded' ? 2.5 : 0;
  const bow = expression.mouth * 8;
  const between = `M${x - half} ${y + corner + slant}Q${x} ${y + bow} ${x + half} ${y + corner - slant}`;
  const full = isSoft || isChild || isDark;
  const pressed = mood === 'tense' ? 0.65 : 1;
  const planes = `${between}Q${x + 5} ${y - 5.5 * pressed} ${x} ${y - 3 * pressed}Q${x - 5} ${y - 5.5 * pressed} ${x - half} ${y + corner + slant}Z`;
  const lower = `${between}Q${x} ${y + (9 + bow * 0.55) * pressed + 2} ${x - half} ${y + corner + slant}Z`;
  return (
    <>
      {full ? <Plane d={planes} fill={darken(lip, isDark ? 0.12 : 0.1)} opacity={0.9} /> : null}
      {full ? <Plane d={lower} fill={lip} /> : null}
      <Line d={between} colour={full ? mix(line, '#1A0F0D', 0.4) : darken(lip, 0.3)} width={full ? 2.1 : 3.3} />
      {isDark ? (
        <Plane
          d={`M${x - 6} ${y + 4}Q${x} ${y + 6.6} ${x + 5} ${y + 3.6}Q${x} ${y + 9} ${x - 6} ${y + 4}Z`}
          fill={lighten(lip, 0.34)}
          opacity={0.75}
        />
      ) : null}
      {mood === 'tense' ? (
        <Line d={`M${x - 7} ${y + 12}Q${x} ${y + 9.5} ${x + 7} ${y + 12}`} colour={line} width={1.5} opacity={0.45} />
      ) : null}
    </>
  );
}
