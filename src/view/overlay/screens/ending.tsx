/** How it ended, in words: a situation, not a score. */
import type { JSX } from 'preact';
import type { GameView } from '../../../core/session/view.ts';
import { useOverlay } from '../context.ts';
import { SHELF } from '../page.ts';
import { Lines } from './lines.tsx';

export function Ending({ view }: { readonly view: GameView }): JSX.Element {
  const { game, go, t } = useOverlay();
  const { run } = game;
  const lookBack = (): void => {
    if (run === null) return;
    go({ name: 'run', run });
    game.toMenu();
  };
  const toMenu = (): void => {
    go(SHELF);
    game.toMenu();
  };
  return (
    <section class="card sheet ending" data-panel aria-label={t.say('ending.region')}>
      <p class="eyebrow" aria-hidden="true">
        {t.say('ending.eyebrow')}
      </p>
      <h2 tabIndex={-1} data-focus>
        {view.ending ? game.text(`ending.${view.ending.id}`) : game.text('title')}
      </h2>
      <Lines lines={view.ending?.lines ?? []} />
      <p id="save-log-hint" class="hint">
        {t.say('ending.saveLogHint')}
      </p>
      <p class="row">
        {run === null ? null : (
          <button type="button" class="primary" onClick={lookBack}>
            {t.say('ending.lookBack')}
          </button>
        )}
        <button type="button" class={run === null ? 'primary' : 'plain'} onClick={() => game.again()}>
          {t.say('ending.again')}
        </button>
        <button type="button" class="plain" aria-describedby="save-log-hint" onClick={() => game.saveLog()}>
          {t.say('ending.saveLog')}
        </button>
        {game.exit === null ? null : (
          <button type="button" class="plain" onClick={game.exit}>
            {t.say('app.exit')}
          </button>
        )}
        <button type="button" class="plain" onClick={toMenu}>
          {t.say('ending.menu')}
        </button>
      </p>
    </section>
  );
}
