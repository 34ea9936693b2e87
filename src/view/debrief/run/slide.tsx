/** The slide that is shown, by its kind. */
import type { JSX } from 'preact';
import { CardSlide } from './card-slide.tsx';
import { ConceptsSlide } from './concepts-slide.tsx';
import { OutcomeSlide } from './outcome-slide.tsx';
import { PredictSlide } from './predict-slide.tsx';
import { Reported } from './reported.tsx';
import { ReplaySlide } from './replay-slide.tsx';
import type { RunProps } from './shared-props.ts';
import { SplitSlide, VoteSlide } from './vote-slides.tsx';
import { WhySlide } from './why-slide.tsx';

export function Slide(props: RunProps): JSX.Element {
  const { kind } = props.step;
  if ((kind === 'why' || kind === 'concepts') && props.state.part > 0) return <Reported {...props} />;
  switch (kind) {
    case 'question':
      return <Words {...props} text={props.step.text ?? ''} eyebrow={stakeBefore(props)} />;
    case 'stake':
      return <Words {...props} eyebrow={props.say('kind.stake')} text={stakeOf(props)} />;
    case 'replay':
      return <ReplaySlide {...props} />;
    case 'vote':
      return <VoteSlide {...props} />;
    case 'split':
      return <SplitSlide {...props} />;
    case 'predict':
      return <PredictSlide {...props} />;
    case 'outcome':
      return <OutcomeSlide {...props} />;
    case 'why':
      return <WhySlide {...props} />;
    case 'concepts':
      return <ConceptsSlide {...props} />;
    case 'card':
      return <CardSlide {...props} />;
  }
}

const stakeOf = ({ host, step }: RunProps): string => host.texts?.scenes[step.scene ?? '']?.stake ?? '';

/** What it was about stands above what is asked about it, once the analysis has come. */
const stakeBefore = (props: RunProps): string => (props.step.phase === 'analysis' ? stakeOf(props) : '');

/** One sentence, as large as the last row needs it. */
function Words({ host, text, eyebrow }: RunProps & { readonly text: string; readonly eyebrow: string }): JSX.Element {
  return (
    <section class="words" lang={host.textsIn === host.language ? undefined : host.textsIn}>
      {eyebrow === '' ? null : <p class="eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1} data-focus>
        {text}
      </h1>
    </section>
  );
}
