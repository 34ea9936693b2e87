/** One assignment: its endings, the map of what was tried, and the runs that were kept. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { SHELF } from '../page.ts';
import { ScenarioFacts } from '../screens/menu.tsx';
import { BringIn } from './bring-in.tsx';
import { EndingsGallery } from './endings-gallery.tsx';
import { Frame } from './frame.tsx';
import { PathMapPart } from './path-map-part.tsx';
import { runsOf } from './run-choice.ts';
import { RunsList } from './runs-list.tsx';

export function ScenarioPage({ id }: { readonly id: string }): JSX.Element {
  const { game, t } = useOverlay();
  const scenario = game.scenarios.find((one) => one.id === id);
  const runs = runsOf(game.shelf, id);
  return (
    <Frame
      title={scenario?.title ?? id}
      {...(scenario?.setting ? { eyebrow: scenario.setting } : {})}
      back={SHELF}
      backTo={t.say('page.toShelf')}
    >
      {scenario ? <ScenarioFacts scenario={scenario} /> : null}
      <p class="row">
        <button type="button" class="primary" onClick={() => game.start(id)}>
          {t.say(runs.length > 0 ? 'menu.restart' : 'menu.start')}
        </button>
      </p>
      <EndingsGallery scenario={id} />
      <PathMapPart scenario={id} />
      <RunsList scenario={id} />
      <BringIn />
    </Frame>
  );
}
