/** Hair, scarf, cap and beanie: what lies behind the head, and what lies on it. */
import type { JSX } from 'preact';
import { darken, lighten } from '../../shared/palette.ts';
import type { Face } from './anatomy.ts';
import { MORE_BEHIND, MORE_ON_TOP, type Part } from './more-hair.tsx';
import { Clip, Discs, Line, Plane, Sheet } from './sheets.tsx';

export function HairBehind({ face }: { readonly face: Face }): JSX.Element | null {
  const Behind = BEHIND[face.look.hair];
  return Behind ? <Behind face={face} /> : null;
}

export function HairOnTop({ face }: { readonly face: Face }): JSX.Element {
  const OnTop = ON_TOP[face.look.hair];
  return <OnTop face={face} />;
}

function scarfShape({ cx, cy, w, top }: Face): string {
  const fall = `C${cx + w + 17} ${cy + 28} ${cx + 58} ${cy + 66} ${cx + 66} ${cy + 94}C${cx + 24} ${cy + 118} ${cx - 26} ${cy + 118} ${cx - 64} ${cy + 94}`;
  return `M${cx - w - 14} ${cy - 8}C${cx - w - 15} ${top - 32} ${cx + w + 15} ${top - 32} ${cx + w + 14} ${cy - 8}${fall}C${cx - 58} ${cy + 66} ${cx - w - 17} ${cy + 28} ${cx - w - 14} ${cy - 8}Z`;
}

/** The cloth that lies over the shoulders; its front edge lies on the head. */
export function Headscarf({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, w, top } = face;
  const shape = scarfShape(face);
  const shade = `M${cx + 6} ${top - 24}C${cx + w + 20} ${top - 20} ${cx + w + 16} ${cy - 10} ${cx + w + 15} ${cy - 4}C${cx + w + 18} ${cy + 30} ${cx + 58} ${cy + 66} ${cx + 66} ${cy + 94}C${cx + 48} ${cy + 104} ${cx + 30} ${cy + 109} ${cx + 12} ${cy + 111}C${cx + 30} ${cy + 84} ${cx + 34} ${cy + 40} ${cx + 6} ${top - 24}Z`;
  return <ShadedSheet face={face} d={shape} shade={shade} part="scarf" />;
}

interface ShadedSheetProps {
  readonly face: Face;
  readonly d: string;
  /** The side away from the lamp. */
  readonly shade: string;
  /** Name of this sheet inside the drawing. */
  readonly part: string;
}

function ShadedSheet({ face, d, shade, part }: ShadedSheetProps): JSX.Element {
  const clip = `${face.id}-${part}`;
  return (
    <>
      <Clip id={clip} d={d} />
      <Sheet face={face} d={d} fill={face.hair} />
      <g clip-path={`url(#${clip})`}>
        <Plane d={shade} fill={face.hairShade} opacity={0.7} />
      </g>
    </>
  );
}

const BEHIND: Partial<Record<Face['look']['hair'], Part>> = {
  ...MORE_BEHIND,
  long: ({ face }) => {
    const { cx, cy, w, top, hairShade } = face;
    const crown = `M${cx - w - 12} ${cy - 14}C${cx - w - 14} ${top - 26} ${cx + w + 14} ${top - 26} ${cx + w + 12} ${cy - 14}`;
    const fall = `C${cx + w + 20} ${cy + 46} ${cx + w + 12} ${cy + 76} ${cx + w + 4} ${cy + 90}L${cx - w - 4} ${cy + 90}C${cx - w - 12} ${cy + 76} ${cx - w - 20} ${cy + 46} ${cx - w - 12} ${cy - 14}Z`;
    return <Sheet face={face} d={crown + fall} fill={hairShade} />;
  },
  bob: ({ face }) => {
    const { cx, cy, w, top, hairShade } = face;
    const crown = `M${cx - w - 10} ${cy - 12}C${cx - w - 12} ${top - 22} ${cx + w + 12} ${top - 22} ${cx + w + 10} ${cy - 12}`;
    const fall = `C${cx + w + 14} ${cy + 24} ${cx + w + 8} ${cy + 46} ${cx + w - 2} ${cy + 52}L${cx - w + 2} ${cy + 52}C${cx - w - 8} ${cy + 46} ${cx - w - 14} ${cy + 24} ${cx - w - 10} ${cy - 12}Z`;
    return <Sheet face={face} d={crown + fall} fill={hairShade} />;
  },
  bun: ({ face }) => {
    const { cx, top, hair, hairShade, cut } = face;
    return (
      <>
        <circle cx={cx + 6} cy={top - 7} r={20} fill={hair} filter={cut} />
        <Plane
          d={`M${cx + 6} ${top - 27}A20 20 0 0 1 ${cx + 6} ${top + 13}Q${cx + 14} ${top - 7} ${cx + 6} ${top - 27}Z`}
          fill={hairShade}
          opacity={0.7}
        />
      </>
    );
  },
  curly: ({ face }) => (
    <Discs
      face={face}
      fill={face.hairShade}
      discs={[
        [-36, -45, 20],
        [-15, -63, 23],
        [15, -65, 23],
        [38, -47, 20],
        [-46, -20, 16],
        [47, -22, 16],
      ]}
    />
  ),
};

const ON_TOP: Record<Face['look']['hair'], Part> = {
  ...MORE_ON_TOP,
  short: ({ face }) => {
    const { cx, cy, w, top, hair, hairShade } = face;
    const d = `M${cx - w - 4} ${cy - 4}C${cx - w - 14} ${top - 18} ${cx + w + 14} ${top - 22} ${cx + w + 4} ${cy - 4}C${cx + w} ${cy - 24} ${cx + 30} ${cy - 34} ${cx + 20} ${cy - 46}C${cx + 2} ${cy - 32} ${cx - 24} ${cy - 32} ${cx - w + 6} ${cy - 28}C${cx - w - 1} ${cy - 20} ${cx - w} ${cy - 12} ${cx - w - 4} ${cy - 4}Z`;
    return (
      <>
        <Sheet face={face} d={d} fill={hair} />
        <Line d={`M${cx + 20} ${cy - 46}Q${cx + 16} ${top + 6} ${cx + 2} ${top + 2}`} colour={hairShade} width={1.8} opacity={0.6} />
      </>
    );
  },
  crop: ({ face }) => {
    const { cx, cy, w, top, hair } = face;
    const d = `M${cx - w - 3} ${cy - 8}C${cx - w - 12} ${top - 14} ${cx + w + 10} ${top - 20} ${cx + w + 3} ${cy - 8}C${cx + w - 2} ${cy - 30} ${cx + 26} ${cy - 41} ${cx + 4} ${cy - 39}C${cx - 16} ${cy - 37} ${cx - 30} ${cy - 45} ${cx - w + 4} ${cy - 30}Z`;
    return <Sheet face={face} d={d} fill={hair} />;
  },
  bob: ({ face }) => {
    const { cx, cy, w, top, hair } = face;
    const d = `M${cx - w - 9} ${cy + 8}C${cx - w - 16} ${top - 20} ${cx + w + 16} ${top - 22} ${cx + w + 9} ${cy + 8}C${cx + w + 4} ${cy - 20} ${cx + 26} ${cy - 36} ${cx + 10} ${cy - 46}C${cx - 4} ${cy - 28} ${cx - w + 2} ${cy - 28} ${cx - w - 9} ${cy + 8}Z`;
    return <Sheet face={face} d={d} fill={hair} />;
  },
  long: ({ face }) => {
    const { cx, cy, w, top, hair } = face;
    const d = `M${cx - w - 8} ${cy + 24}C${cx - w - 18} ${top - 20} ${cx + w + 18} ${top - 22} ${cx + w + 8} ${cy + 24}C${cx + w + 2} ${cy - 22} ${cx + 22} ${cy - 38} ${cx - 2} ${cy - 50}C${cx - 16} ${cy - 36} ${cx - w} ${cy - 26} ${cx - w - 8} ${cy + 24}Z`;
    return <Sheet face={face} d={d} fill={hair} />;
  },
  bun: ({ face }) => {
    const { cx, cy, w, top, hair, hairShade } = face;
    const d = `M${cx - w - 4} ${cy - 2}C${cx - w - 10} ${top - 12} ${cx + w + 10} ${top - 14} ${cx + w + 4} ${cy - 2}C${cx + w} ${cy - 30} ${cx + 20} ${cy - 43} ${cx} ${cy - 43}C${cx - 20} ${cy - 43} ${cx - w} ${cy - 30} ${cx - w - 4} ${cy - 2}Z`;
    return (
      <>
        <Sheet face={face} d={d} fill={hair} />
        <Line d={`M${cx} ${cy - 43}Q${cx + 16} ${top} ${cx + 8} ${top - 4}`} colour={hairShade} width={1.6} opacity={0.6} />
      </>
    );
  },
  fringe: ({ face }) => {
    const { cx, cy, w, top, hair } = face;
    const d = `M${cx - w - 4} ${cy - 2}C${cx - w - 14} ${top - 16} ${cx + w + 14} ${top - 18} ${cx + w + 4} ${cy - 2}L${cx + w - 4} ${cy - 24}L${cx + 23} ${cy - 31}L${cx + 8} ${cy - 28}L${cx - 8} ${cy - 33}L${cx - 23} ${cy - 28}L${cx - w + 4} ${cy - 22}Z`;
    return <Sheet face={face} d={d} fill={hair} />;
  },
  tufts: ({ face }) => {
    const { cx, cy, w, hair, hairShade } = face;
    const tuft = (side: 1 | -1): string => {
      const x = (far: number): number => cx + side * far;
      return `M${x(w + 5)} ${cy + 2}C${x(w + 12)} ${cy - 26} ${x(w)} ${cy - 40} ${x(w - 10)} ${cy - 42}C${x(w - 6)} ${cy - 26} ${x(w - 6)} ${cy - 12} ${x(w + 5)} ${cy + 2}Z`;
    };
    return (
      <>
        <Sheet face={face} d={tuft(-1)} fill={hair} />
        <Sheet face={face} d={tuft(1)} fill={hairShade} />
      </>
    );
  },
  bald: ({ face }) => {
    const { cx, top } = face;
    return (
      <Plane
        d={`M${cx - 26} ${top + 24}Q${cx - 16} ${top + 6} ${cx + 2} ${top + 6}Q${cx - 12} ${top + 12} ${cx - 26} ${top + 24}Z`}
        fill="#FFFBF0"
        opacity={0.35}
      />
    );
  },
  curly: ({ face }) => (
    <>
      <Discs
        face={face}
        fill={face.hair}
        discs={[
          [-40, -30, 11],
          [-32, -46, 14],
          [-15, -57, 15],
          [4, -59, 16],
        ]}
      />
      <Discs
        face={face}
        fill={darken(face.hair, 0.14)}
        discs={[
          [22, -55, 15],
          [36, -43, 13],
          [43, -29, 10],
        ]}
      />
    </>
  ),
  headscarf: ({ face }) => {
    const { cx, cy, w, top, hair, hairShade } = face;
    const light = lighten(hair, 0.16);
    const band = `M${cx - w - 4} ${cy - 2}C${cx - w - 4} ${top - 6} ${cx + w + 4} ${top - 6} ${cx + w + 4} ${cy - 2}C${cx + w + 2} ${cy - 36} ${cx + 20} ${top + 14} ${cx} ${top + 15}C${cx - 20} ${top + 14} ${cx - w - 2} ${cy - 36} ${cx - w - 4} ${cy - 2}Z`;
    const under = `M${cx - w + 2} ${cy + 30}C${cx - 24} ${cy + 72} ${cx + 26} ${cy + 74} ${cx + w - 2} ${cy + 28}L${cx + 50} ${cy + 62}C${cx + 30} ${cy + 90} ${cx - 34} ${cy + 90} ${cx - 50} ${cy + 62}Z`;
    const fold = `M${cx - 46} ${cy + 66}C${cx - 20} ${cy + 96} ${cx + 40} ${cy + 88} ${cx + 52} ${cy + 58}L${cx + 60} ${cy + 84}C${cx + 34} ${cy + 112} ${cx - 30} ${cy + 108} ${cx - 46} ${cy + 66}Z`;
    return (
      <>
        <Plane d={band} fill={light} />
        <Sheet face={face} d={under} fill={light} />
        <g opacity={0.85}>
          <Sheet face={face} d={fold} fill={hairShade} />
        </g>
      </>
    );
  },
  cap: ({ face }) => {
    const { cx, cy, w, top, hairShade } = face;
    const dome = `M${cx - w - 5} ${cy - 22}C${cx - w - 8} ${top - 24} ${cx + w + 8} ${top - 24} ${cx + w + 5} ${cy - 22}C${cx + 20} ${cy - 31} ${cx - 20} ${cy - 31} ${cx - w - 5} ${cy - 22}Z`;
    const peak = `M${cx - w - 3} ${cy - 24}C${cx - 20} ${cy - 36} ${cx + 20} ${cy - 36} ${cx + w + 3} ${cy - 24}C${cx + w + 10} ${cy - 18} ${cx + 26} ${cy - 20} ${cx} ${cy - 21}C${cx - 26} ${cy - 20} ${cx - w - 10} ${cy - 18} ${cx - w - 3} ${cy - 24}Z`;
    return (
      <>
        <ShadedSheet face={face} d={dome} shade={`M${cx + 4} ${top - 30}H${cx + 90}V${cy}H${cx + 12}Z`} part="cap" />
        <Sheet face={face} d={peak} fill={hairShade} />
      </>
    );
  },
  beanie: ({ face }) => {
    const { cx, cy, w, top, hair } = face;
    const dome = `M${cx - w - 4} ${cy - 24}C${cx - w - 8} ${top - 34} ${cx + w + 8} ${top - 34} ${cx + w + 4} ${cy - 24}Z`;
    const cuff = `M${cx - w - 6} ${cy - 38}Q${cx} ${cy - 52} ${cx + w + 6} ${cy - 38}L${cx + w + 5} ${cy - 20}Q${cx} ${cy - 34} ${cx - w - 5} ${cy - 20}Z`;
    return (
      <>
        <ShadedSheet face={face} d={dome} shade={`M${cx + 4} ${top - 40}H${cx + 90}V${cy}H${cx + 12}Z`} part="beanie" />
        <Sheet face={face} d={cuff} fill={lighten(hair, 0.14)} />
      </>
    );
  },
};
