/** Six more ways to wear hair: round, braided, in locs, tied back, in waves, under a wound cloth. */
import type { JSX } from 'preact';
import { darken, lighten } from '../../shared/palette.ts';
import type { Face } from './anatomy.ts';
import { Clip, Discs, Line, Plane, Sheet } from './sheets.tsx';

export type Part = (props: { readonly face: Face }) => JSX.Element;
type Hair = Face['look']['hair'];

/** The hair on the crown, with its line over the brow. @param line how far the hairline comes down in the middle */
function crownOf({ cx, cy, w, top }: Face, line: number): string {
  return `M${cx - w - 5} ${cy + 2}C${cx - w - 13} ${top - 16} ${cx + w + 13} ${top - 18} ${cx + w + 5} ${cy + 2}C${cx + w - 1} ${cy - 26} ${cx + 24} ${cy - line} ${cx} ${cy - line}C${cx - 24} ${cy - line} ${cx - w + 1} ${cy - 26} ${cx - w - 5} ${cy + 2}Z`;
}

/** One braid of paper beads, or one rope of hair, from the temple to the chest. */
function Strand({ face, x, beads }: { readonly face: Face; readonly x: number; readonly beads: number }): JSX.Element {
  const { cy, hair, hairShade, cut } = face;
  return (
    <g filter={cut}>
      {Array.from({ length: beads }, (_, bead) => (
        <ellipse
          key={bead}
          cx={x + (bead % 2 === 0 ? -1 : 1)}
          cy={cy + 12 + bead * 13}
          rx={8.4 - bead * 0.4}
          ry={8.6}
          fill={bead % 2 === 0 ? hair : hairShade}
        />
      ))}
    </g>
  );
}

const LOCS = [-50, -42, -33, 34, 43, 51] as const;

function Locs({ face, from }: { readonly face: Face; readonly from: number }): JSX.Element {
  const { cx, cy, top, hair, hairShade, cut } = face;
  return (
    <g filter={cut}>
      {LOCS.map((x, index) => {
        const fall = cy + 62 + ((index * 7) % 3) * 9;
        const out = x < 0 ? -1 : 1;
        return (
          <path
            key={x}
            d={`M${cx + x * 0.5} ${top + from}Q${cx + x + out * 8} ${cy - 30} ${cx + x + out * 4} ${cy + 10}T${cx + x} ${fall}`}
            stroke={index % 2 === 0 ? hair : hairShade}
            stroke-width={11}
            stroke-linecap="round"
            fill="none"
          />
        );
      })}
    </g>
  );
}

export const MORE_BEHIND: Partial<Record<Hair, Part>> = {
  afro: ({ face }) => (
    <Discs
      face={face}
      fill={face.hairShade}
      discs={[
        [0, -44, 56],
        [-42, -24, 34],
        [44, -24, 34],
        [-26, -66, 34],
        [28, -66, 34],
        [-50, 4, 20],
        [51, 4, 20],
      ]}
    />
  ),
  braids: ({ face }) => <Discs face={face} fill={face.hairShade} discs={[[0, -30, 48]]} />,
  locs: ({ face }) => (
    <>
      <Discs face={face} fill={face.hairShade} discs={[[0, -30, 50]]} />
      <Locs face={face} from={8} />
    </>
  ),
  ponytail: ({ face }) => {
    const { cx, cy, w, top, hair, hairShade, accent, way } = face;
    // Tied high at the back: it swings out on the side that one does not look to.
    const side = way === 0 ? 1 : -way;
    const x = (out: number): number => cx + side * out;
    const d = `M${x(14)} ${top + 4}C${x(w + 24)} ${top - 16} ${x(w + 34)} ${cy - 20} ${x(w + 22)} ${cy + 44}C${x(w + 18)} ${cy + 62} ${x(w + 8)} ${cy + 66} ${x(w + 4)} ${cy + 58}C${x(w + 14)} ${cy + 20} ${x(w + 10)} ${cy - 20} ${x(20)} ${top + 20}Z`;
    return (
      <>
        <Sheet face={face} d={d} fill={side > 0 ? hairShade : hair} />
        <Line d={`M${x(27)} ${top + 4}L${x(31)} ${top + 17}`} colour={accent} width={8} />
      </>
    );
  },
  waves: ({ face }) => (
    <Discs
      face={face}
      fill={face.hairShade}
      discs={[
        [0, -32, 49],
        [-42, -16, 18],
        [-47, 6, 19],
        [-45, 28, 20],
        [-46, 50, 19],
        [-38, 66, 17],
        [43, -16, 18],
        [48, 6, 19],
        [46, 28, 20],
        [47, 50, 19],
        [39, 66, 17],
      ]}
    />
  ),
};

export const MORE_ON_TOP: Readonly<Record<'afro' | 'braids' | 'locs' | 'ponytail' | 'waves' | 'wrap', Part>> = {
  afro: ({ face }) => {
    const { cx, cy, w, top, hair } = face;
    const edge = `M${cx - w - 4} ${cy - 6}C${cx - w - 6} ${top - 22} ${cx + w + 6} ${top - 22} ${cx + w + 4} ${cy - 6}C${cx + w - 2} ${cy - 30} ${cx + 22} ${cy - 42} ${cx} ${cy - 42}C${cx - 22} ${cy - 42} ${cx - w + 2} ${cy - 30} ${cx - w - 4} ${cy - 6}Z`;
    return (
      <>
        <Discs
          face={face}
          fill={hair}
          discs={[
            [-40, -50, 22],
            [-20, -68, 24],
            [6, -74, 24],
            [-48, -26, 16],
          ]}
        />
        <Sheet face={face} d={edge} fill={hair} />
      </>
    );
  },
  braids: ({ face }) => {
    const { cx, w, hair, hairShade, cy, top, way } = face;
    const rows = [-22, -8, 8, 22].map((x) => `M${cx + x * 1.3} ${cy - 40}Q${cx + x} ${top + 8} ${cx + x * 0.4} ${top - 8}`).join('');
    return (
      <>
        <Sheet face={face} d={crownOf(face, 42)} fill={hair} />
        <Line d={rows} colour={hairShade} width={2} opacity={0.8} />
        {way > 0 ? null : <Strand face={face} x={cx + w + 1} beads={7} />}
        {way < 0 ? null : <Strand face={face} x={cx - w - 1} beads={7} />}
      </>
    );
  },
  locs: ({ face }) => {
    const { cx, cy, top, hair, hairShade } = face;
    const rows = [-26, -12, 4, 18, 30]
      .map((x) => `M${cx + x * 1.25} ${cy - 34}Q${cx + x * 1.1} ${top + 8} ${cx + x * 0.5} ${top - 6}`)
      .join('');
    return (
      <>
        <Sheet face={face} d={crownOf(face, 44)} fill={hair} />
        <Line d={rows} colour={hairShade} width={2.6} opacity={0.8} />
      </>
    );
  },
  ponytail: ({ face }) => {
    const { cx, top, cy, hair, hairShade } = face;
    const pulled = [-24, -8, 10].map((x) => `M${cx + x} ${cy - 41}Q${cx + x + 4} ${top + 12} ${cx + x * 0.3} ${top + 2}`).join('');
    return (
      <>
        <Sheet face={face} d={crownOf(face, 44)} fill={hair} />
        <Line d={pulled} colour={hairShade} width={1.6} opacity={0.6} />
      </>
    );
  },
  waves: ({ face }) => {
    const { cx, cy, w, top, hair, hairShade } = face;
    const d = `M${cx - w - 10} ${cy + 18}C${cx - w - 18} ${top - 20} ${cx + w + 18} ${top - 22} ${cx + w + 10} ${cy + 18}C${cx + w + 2} ${cy - 4} ${cx + w + 2} ${cy - 24} ${cx + 16} ${cy - 48}C${cx + 6} ${cy - 34} ${cx - 16} ${cy - 34} ${cx - 24} ${cy - 22}C${cx - 34} ${cy - 12} ${cx - w + 2} ${cy - 6} ${cx - w - 10} ${cy + 18}Z`;
    return (
      <>
        <Sheet face={face} d={d} fill={hair} />
        <Line
          d={`M${cx + 16} ${cy - 48}Q${cx + 6} ${top + 8} ${cx - 12} ${top + 2}M${cx - 24} ${cy - 22}Q${cx - 38} ${cy - 34} ${cx - 40} ${cy - 46}`}
          colour={hairShade}
          width={1.8}
          opacity={0.55}
        />
      </>
    );
  },
  wrap: ({ face }) => {
    const { cx, cy, w, top, hair, hairShade, id } = face;
    const cloth = `M${cx - w - 6} ${cy - 12}C${cx - w - 20} ${top - 40} ${cx + w + 20} ${top - 44} ${cx + w + 6} ${cy - 12}C${cx + w - 4} ${cy - 34} ${cx + 22} ${cy - 40} ${cx} ${cy - 38}C${cx - 22} ${cy - 40} ${cx - w + 4} ${cy - 34} ${cx - w - 6} ${cy - 12}Z`;
    const folds = `M${cx - w - 6} ${cy - 22}Q${cx - 6} ${top - 10} ${cx + 30} ${top - 22}M${cx + w + 4} ${cy - 22}Q${cx + 12} ${top - 4} ${cx - 26} ${top - 24}M${cx - w - 4} ${cy - 38}Q${cx - 20} ${top - 12} ${cx + 6} ${top - 30}`;
    return (
      <>
        <Discs
          face={face}
          fill={darken(hair, 0.14)}
          discs={[
            [-16, -86, 20],
            [16, -88, 20],
          ]}
        />
        <Clip id={`${id}-wrap`} d={cloth} />
        <Sheet face={face} d={cloth} fill={hair} />
        <g clip-path={`url(#${id}-wrap)`}>
          <Plane d={`M${cx + 6} ${top - 50}H${cx + 90}V${cy}H${cx + 14}Z`} fill={hairShade} opacity={0.7} />
          <Line d={folds} colour={lighten(hair, 0.34)} width={2.4} opacity={0.75} />
        </g>
        <Discs face={face} fill={lighten(hair, 0.16)} discs={[[0, -82, 13]]} />
      </>
    );
  },
};
