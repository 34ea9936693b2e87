/** The first screen: what this is, the assignments on the shelf, a game to go on with. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { Foreign } from '../foreign.tsx';
import { dayWord } from '../../shared/words.ts';
import type { ScenarioCard } from '../game.ts';
import { Neighbours } from './neighbours.tsx';

/** How many runs of one scenario can be gone on with here. */
const MOST_RUNS = 3;

export function Menu(): JSX.Element {
  const { game, t } = useOverlay();
  return (
    <div class="menu" data-panel>
      <article class="card sheet menu-sheet">
        <Neighbours />
        <h1 lang="nl">{t.say('app.title')}</h1>
        <p class="lead">{t.say('menu.what')}</p>
        <ul class="shelf" aria-label={t.say('menu.scenarios')} tabIndex={-1} data-focus>
          {game.scenarios.map((scenario) => (
            <Scenario key={scenario.id} scenario={scenario} />
          ))}
        </ul>
        <MenuFoot />
      </article>
    </div>
  );
}

function Scenario({ scenario }: { readonly scenario: ScenarioCard }): JSX.Element {
  const { game, t } = useOverlay();
  const [now] = useState(() => Date.now());
  const saved = game.saved.filter((one) => one.scenario === scenario.id).slice(0, MOST_RUNS);
  const id = `scenario-${scenario.id}`;
  return (
    <li class="scenario">
      <h2 id={id}>
        <Foreign text={scenario.title} />
      </h2>
      <p>
        <Foreign text={scenario.summary} />
      </p>
      <p class="facts">
        {t.count('menu.weeks', scenario.weeks)} · {t.say('menu.playTime')}
      </p>
      <p class="row">
        {saved.map(({ run, week, when }, index) => (
          <button key={run} type="button" class={index === 0 ? 'primary' : 'plain'} aria-describedby={id} onClick={() => game.resume(run)}>
            {t.say('menu.resume', { week, day: dayWord(t, when, now) })}
          </button>
        ))}
        <button type="button" class={saved.length > 0 ? 'plain' : 'primary'} aria-describedby={id} onClick={() => game.start(scenario.id)}>
          {t.say(saved.length > 0 ? 'menu.restart' : 'menu.start')}
        </button>
      </p>
    </li>
  );
}

function MenuFoot(): JSX.Element {
  const { game, open, t } = useOverlay();
  const other = game.settings.language === 'nl' ? 'en' : 'nl';
  return (
    <footer class="menu-foot">
      <p class="row">
        <button type="button" class="plain" lang={other} onClick={() => game.change({ language: other })}>
          {t.say('hud.language')}
        </button>
        <button type="button" class="plain" onClick={() => open({ name: 'settings' })}>
          {t.say('menu.settings')}
        </button>
        <button type="button" class="plain" onClick={() => open({ name: 'about' })}>
          {t.say('menu.about')}
        </button>
      </p>
      <p class="credits">{t.say('menu.credits')}</p>
    </footer>
  );
}
