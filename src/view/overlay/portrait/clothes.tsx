/** Shoulders, neck and collar. */
import type { JSX } from 'preact';
import { darken, lighten, PAPER } from '../../shared/palette.ts';
import type { Face } from './anatomy.ts';
import { Line, Plane, Sheet } from './sheets.tsx';

export function Shoulders({ face }: { readonly face: Face }): JSX.Element {
  const d = face.isChild
    ? 'M50 290C52 242 84 220 104 213L136 213C156 220 188 242 190 290Z'
    : 'M12 290C16 230 60 206 98 196L142 196C180 206 224 230 228 290Z';
  const { coat, id, collar } = face;
  return (
    <>
      <clipPath id={`${id}-body`}>
        <path d={d} />
      </clipPath>
      <Sheet face={face} d={d} fill={coat} />
      <g clip-path={`url(#${id}-body)`}>
        <Plane d={`M120 ${collar - 8}L128 290H240V180Z`} fill={darken(coat, 0.28)} opacity={0.75} />
        {face.look.collar === 'blazer' ? <Lapels face={face} /> : null}
      </g>
    </>
  );
}

function Lapels({ face }: { readonly face: Face }): JSX.Element {
  return (
    <>
      <Sheet face={face} d="M96 194L120 256L104 290H68L80 228Z" fill={lighten(face.coat, 0.14)} />
      <Sheet face={face} d="M144 194L120 256L136 290H172L160 228Z" fill={darken(face.coat, 0.42)} />
    </>
  );
}

export function Neck({ face }: { readonly face: Face }): JSX.Element {
  const { cx, cy, collar, chin, skin, skinShade, isSoft, isChild } = face;
  const half = isChild ? 17 : isSoft ? 19 : 23;
  const foot = collar + (isChild ? 3 : 6);
  const d = `M${cx - half} ${cy + 34}L${cx - half - 2} ${foot}Q${cx} ${foot + 20} ${cx + half + 2} ${foot}L${cx + half} ${cy + 34}Z`;
  const light = `M${cx - half - 1} ${cy + 52}L${cx - half - 2} ${foot}Q${cx - 10} ${foot + 11} ${cx - 3} ${foot + 11}L${cx - 3} ${chin + 4}Z`;
  return (
    <>
      <Plane d={d} fill={skinShade} />
      <Plane d={light} fill={skin} opacity={0.5} />
    </>
  );
}

export function Collar({ face }: { readonly face: Face }): JSX.Element | null {
  switch (face.look.collar) {
    case 'shirt':
      return <Shirt face={face} />;
    case 'hood':
      return <Hood face={face} />;
    case 'blazer':
      return <Sheet face={face} d="M99 197L120 228L141 197L137 193L120 208L103 193Z" fill={face.accent} />;
    case 'scarf':
      return <Scarf face={face} />;
    case 'round':
      return <Round face={face} />;
    case 'drape':
      return <Drape face={face} />;
  }
}

/** Collars are drawn for grown-ups and moved down for a child. */
function Lowered({ face, children }: { readonly face: Face; readonly children: JSX.Element }): JSX.Element {
  return face.isChild ? <g transform="translate(18 31) scale(0.85 0.94)">{children}</g> : children;
}

function Shirt({ face }: { readonly face: Face }): JSX.Element {
  const { coat } = face;
  return (
    <Lowered face={face}>
      <>
        <Sheet face={face} d="M93 193L120 218L104 237L82 200Z" fill={lighten(coat, 0.22)} />
        <Sheet face={face} d="M147 193L120 218L136 237L158 200Z" fill={darken(coat, 0.2)} />
        <Line d="M120 221V290" colour={darken(coat, 0.5)} width={1.6} />
        <circle cx={124.5} cy={250} r={2.6} fill={PAPER.cream} />
      </>
    </Lowered>
  );
}

function Hood({ face }: { readonly face: Face }): JSX.Element {
  const { coat } = face;
  return (
    <Lowered face={face}>
      <>
        <path
          d="M74 206C80 180 160 180 166 206C162 231 140 240 120 240C100 240 78 231 74 206ZM95 200C99 220 141 220 145 200C140 192 100 192 95 200Z"
          fill={lighten(coat, 0.22)}
          fill-rule="evenodd"
          filter={face.cut}
        />
        <Line d="M108 234l-3 27M132 234l3 27" colour={PAPER.cream} width={3} />
      </>
    </Lowered>
  );
}

function Scarf({ face }: { readonly face: Face }): JSX.Element {
  const { accent } = face;
  return (
    <Lowered face={face}>
      <>
        <Sheet face={face} d="M82 194C95 216 145 216 158 194L165 213C151 239 89 239 75 213Z" fill={accent} />
        <Sheet face={face} d="M128 225L151 223L159 280L136 284Z" fill={darken(accent, 0.14)} />
        <Line d="M86 212C104 227 136 227 154 212" colour={darken(accent, 0.4)} width={1.6} opacity={0.6} />
      </>
    </Lowered>
  );
}

function Round({ face }: { readonly face: Face }): JSX.Element {
  const { cx, collar, coat } = face;
  return (
    <path
      d={`M${cx - 27} ${collar + 1}Q${cx} ${collar + 31} ${cx + 27} ${collar + 1}`}
      stroke={lighten(coat, 0.24)}
      stroke-width={6}
      fill="none"
      filter={face.cut}
    />
  );
}

/** A loose fold over the coat, one side over the other. */
function Drape({ face }: { readonly face: Face }): JSX.Element {
  const { coat } = face;
  return (
    <Lowered face={face}>
      <>
        <Sheet face={face} d="M143 192C158 202 170 222 178 252C152 250 122 246 96 236C122 226 136 212 143 192Z" fill={darken(coat, 0.16)} />
        <Sheet face={face} d="M97 192C82 202 66 224 58 258C86 262 128 258 160 238C136 232 110 214 97 192Z" fill={lighten(coat, 0.2)} />
      </>
    </Lowered>
  );
}
