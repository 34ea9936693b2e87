/** The first screen: what this is, the assignments on the shelf, a game to go on with. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import type { ScenarioCard } from '../game.ts';
import { Neighbours } from './neighbours.tsx';

export function Menu(): JSX.Element {
  const { game, t } = useOverlay();
  return (
    <div class="menu" data-panel>
      <article class="card sheet menu-sheet">
        <Neighbours />
        <h1>{t.say('app.title')}</h1>
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
  const [saved] = game.saved.filter((one) => one.scenario === scenario.id);
  const id = `scenario-${scenario.id}`;
  return (
    <li class="scenario">
      <h2 id={id}>{scenario.title}</h2>
      <p>{scenario.summary}</p>
      <p class="facts">
        {t.count('menu.weeks', scenario.weeks)} · {t.say('menu.playTime')}
      </p>
      <p class="row">
        {saved ? (
          <button type="button" class="primary" aria-describedby={id} onClick={() => game.resume(saved.run)}>
            {t.say('menu.resume', { week: saved.week })}
          </button>
        ) : null}
        <button type="button" class={saved ? 'plain' : 'primary'} aria-describedby={id} onClick={() => game.start(scenario.id)}>
          {t.say(saved ? 'menu.restart' : 'menu.start')}
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
