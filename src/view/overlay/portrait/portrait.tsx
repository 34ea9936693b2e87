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
import { BendContext, bendOf, type Gaze } from './bend.ts';
import { Collar, Neck, Shoulders } from './clothes.tsx';
import { Eyes, Mouth } from './features.tsx';
import { HairBehind, HairOnTop, Headscarf } from './hair.tsx';
import { AgeLines, BackOfHead, Earrings, Ears, Glasses, Head, hidesEars, Moustache } from './head.tsx';
import { Sheet } from './sheets.tsx';

interface PortraitProps {
  readonly look: Look;
  readonly mood: Mood;
  /** Too small for the shadows of the sheets to be seen. */
  readonly small?: boolean;
  /** How far they take part: unpainted people keep their wood and lose their colours. @range 0..1 */
  readonly life?: number;
  /** Turned to the one they speak with, in three-quarter view; else to the viewer. */
  readonly gaze?: Gaze;
}

export function Portrait({ look, mood, small = false, life = 1, gaze = 'front' }: PortraitProps): JSX.Element {
  const id = useId();
  const face = faceOf(look, mood, { id, shadows: !small, life, gaze });
  const bend = bendOf(face);
  const lean = `rotate(${face.expression.lean} 120 210)`;
  return (
    <svg viewBox="0 0 240 280" aria-hidden="true" data-mood={mood} data-gaze={gaze === 'front' ? undefined : gaze}>
      {small ? null : <CutShadow id={`${id}-cut`} />}
      <Backdrop face={face} />
      <g transform={lean}>
        <HairBehind face={face} />
        {face.way === 0 ? null : <BackOfHead face={face} />}
      </g>
      <g transform={face.way === 0 ? undefined : `translate(${face.way * -5} 0)`}>
        <Shoulders face={face} />
        <Neck face={face} />
        <g transform={face.way === 0 ? undefined : `translate(${face.way * 7} 0)`}>
          <Collar face={face} />
        </g>
      </g>
      <g transform={lean}>
        <BendContext.Provider value={bend}>
          <OnHead face={face} />
        </BendContext.Provider>
      </g>
    </svg>
  );
}

function OnHead({ face }: { readonly face: Face }): JSX.Element {
  const { look } = face;
  const overHair = look.earrings && hidesEars(look.hair);
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
