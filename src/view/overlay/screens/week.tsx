/** Weeks that passed, and what they moved; or a quiet moment before they do. */
import type { JSX } from 'preact';
import type { GameView, Outcome } from '../../../core/session/view.ts';
import { useOverlay } from '../context.ts';
import { Moved } from '../dialogue/moved.tsx';
import { useKeys } from '../keys.ts';
import { Lines } from './lines.tsx';

interface WeekProps {
  readonly view: GameView;
  readonly outcome: Outcome | null;
  /** The week that was seen last. */
  readonly since: number | null;
}

export function Week({ view, outcome, since }: WeekProps): JSX.Element {
  const { game, t } = useOverlay();
  const goOn = (): void => (outcome ? game.read() : game.passWeeks());
  useKeys((key) => {
    if (key === 'Enter' || key === ' ') goOn();
    return key === 'Enter' || key === ' ';
  });
  const { week } = view;
  const passed = outcome !== null && since !== null && since < week;
  return (
    <section class="card sheet week" data-panel aria-labelledby="week-title">
      <h2 id="week-title" class="week-title">
        {passed ? t.say('week.passed', { from: since, to: week }) : t.say('week.one', { week })}
      </h2>
      {outcome ? <Passed outcome={outcome} /> : <p>{t.say('week.waiting')}</p>}
      <p class="row">
        <button type="button" class="primary" data-focus onClick={goOn}>
          {t.say('app.continue')}
        </button>
      </p>
    </section>
  );
}

function Passed({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { t } = useOverlay();
  const quiet = outcome.lines.length === 0 && outcome.effects.length === 0 && outcome.signals.length === 0;
  return (
    <>
      {outcome.lines.length > 0 ? (
        <div role="log" aria-label={t.say('talk.log')}>
          <Lines lines={outcome.lines} />
        </div>
      ) : null}
      <Moved effects={outcome.effects} signals={outcome.signals} />
      {quiet ? <p>{t.say('week.nothing')}</p> : null}
    </>
  );
}
