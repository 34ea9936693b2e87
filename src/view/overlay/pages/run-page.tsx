/** One kept run, looked back on: its decisions, why it ended so, what could have been, and how one worked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { SHELF } from '../page.ts';
import type { Study } from '../shelf.ts';
import { Frame } from './frame.tsx';
import { useLoaded } from './loaded.ts';
import { NotLoaded } from './not-loaded.tsx';
import { ProfilePart } from './profile-part.tsx';
import { lineOf } from './run-words.ts';
import { Timeline } from './timeline.tsx';
import { UnderTheHood } from './under-the-hood.tsx';
import { WhyEnding } from './why-ending.tsx';

export function RunPage({ run }: { readonly run: string }): JSX.Element {
  const { game, t } = useOverlay();
  const card = game.shelf.runs.find((one) => one.run === run);
  const loaded = useLoaded(() => game.shelf.study(run), [run, card?.state]);
  const study = loaded.value;
  const scenario = card?.scenario;
  const [now] = useState(() => Date.now());
  const title = card?.ending ? game.shelf.text(card.scenario, `ending.${card.ending}`) : t.say('study.heading');
  return (
    <Frame
      title={title}
      {...(card ? { eyebrow: lineOf(t, game.shelf, card, now) } : {})}
      back={scenario === undefined ? SHELF : { name: 'scenario', scenario }}
      backTo={scenario === undefined ? t.say('page.toShelf') : game.shelf.text(scenario, 'title')}
    >
      <NotLoaded of={loaded} />
      {study === null || !card ? <p>{t.say('study.unreadable')}</p> : null}
      {study ? <Studied study={study} /> : null}
    </Frame>
  );
}

function Studied({ study }: { readonly study: Study }): JSX.Element {
  const { t } = useOverlay();
  return (
    <>
      {study.why ? <WhyEnding study={study} why={study.why} /> : <p class="hint">{t.say('study.notOver')}</p>}
      <Timeline study={study} />
      {study.why ? <UnderTheHood study={study} /> : null}
      <ProfilePart study={study} />
    </>
  );
}
