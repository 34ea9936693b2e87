/**
 * A face as layered cut paper, made from the same look as the peg in the maquette. Drawn, never loaded; says nothing to
 * a screen reader, for the name always stands beside it.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Look } from '../../../core/scenario/look.ts';
import type { Mood } from '../../../core/session/view.ts';
import { darken, lighten } from '../../shared/palette.ts';
import { type Face, faceOf } from './anatomy.ts';
import { Collar, Neck, Shoulders } from './clothes.tsx';
import { Eyes, Mouth } from './features.tsx';
import { HairBehind, HairOnTop, Headscarf } from './hair.tsx';
import { AgeLines, Earrings, Ears, Glasses, Head, Moustache } from './head.tsx';
import { Sheet } from './sheets.tsx';

interface PortraitProps {
  readonly look: Look;
  readonly mood: Mood;
  /** Too small for the shadows of the sheets to be seen. */
  readonly small?: boolean;
  /** How far they take part: unpainted people keep their wood and lose their colours. @range 0..1 */
  readonly life?: number;
}

export function Portrait({ look, mood, small = false, life = 1 }: PortraitProps): JSX.Element {
  const id = useId();
  const face = faceOf(look, mood, { id, shadows: !small, life });
  const lean = `rotate(${face.expression.lean} 120 210)`;
  return (
    <svg viewBox="0 0 240 280" aria-hidden="true" data-mood={mood}>
      {small ? null : <CutShadow id={`${id}-cut`} />}
      <Backdrop face={face} />
      <g transform={lean}>
        <HairBehind face={face} />
      </g>
      <Shoulders face={face} />
      <Neck face={face} />
      <Collar face={face} />
      <g transform={lean}>
        <OnHead face={face} />
      </g>
    </svg>
  );
}

function OnHead({ face }: { readonly face: Face }): JSX.Element {
  const { look } = face;
  const overHair = look.earrings && (look.hair === 'bob' || look.hair === 'long');
  return (
    <>
      {look.hair === 'headscarf' ? <Headscarf face={face} /> : null}
      <Ears face={face} />
      <Head face={face} />
      <Eyes face={face} />
      <Mouth face={face} />
      {look.moustache ? <Moustache face={face} /> : null}
      <AgeLines face={face} />
      <HairOnTop face={face} />
      {overHair ? <Earrings face={face} colour={face.accent} /> : null}
      {look.glasses ? <Glasses face={face} /> : null}
    </>
  );
}

function CutShadow({ id }: { readonly id: string }): JSX.Element {
  return (
    <filter id={id} x="-20%" y="-20%" width="140%" height="140%">
      <feDropShadow dx="1.6" dy="2.6" stdDeviation="1.9" flood-color="#3E3038" flood-opacity=".42" />
    </filter>
  );
}

function Backdrop({ face }: { readonly face: Face }): JSX.Element {
  const { backdrop } = face;
  return (
    <>
      <rect width="240" height="280" fill={backdrop} />
      <circle cx={138} cy={128} r={98} fill={lighten(backdrop, 0.42)} filter={face.cut} />
      <Sheet face={face} d="M0 228L60 196L96 214L150 184L240 232V280H0Z" fill={darken(backdrop, 0.12)} />
    </>
  );
}
