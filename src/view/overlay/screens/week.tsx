/** Weeks that passed, and what they moved; or a quiet moment before they do. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { GameView, Outcome } from '../../../core/session/view.ts';
import { useOverlay } from '../context.ts';
import { Moved } from '../dialogue/moved.tsx';
import { KeyHint } from '../key-hint.tsx';
import { useWayOn } from '../keys.ts';
import { Lines } from './lines.tsx';
import { SheetHandle, useLowSheet } from './low-sheet.tsx';
import { WeekFilm } from './week-film.tsx';

interface WeekProps {
  readonly view: GameView;
  readonly outcome: Outcome | null;
  /** The week that was seen last. */
  readonly since: number | null;
}

export function Week({ view, outcome, since }: WeekProps): JSX.Element {
  const { game, t } = useOverlay();
  const goOn = (): void => (outcome ? game.read() : game.passWeeks());
  const button = useRef<HTMLButtonElement>(null);
  useWayOn(button);
  const sheet = useLowSheet();
  const { week } = view;
  const passed = outcome !== null && since !== null && since < week;
  return (
    <section class="card sheet week" data-panel aria-labelledby="week-title" {...sheet.attributes}>
      <h2 id="week-title" class="week-title" tabIndex={-1} data-focus>
        {passed ? t.say('week.passed', { from: since, to: week }) : t.say('week.one', { week })}
      </h2>
      <SheetHandle {...sheet} />
      {outcome ? <Passed outcome={outcome} /> : <p>{t.say('week.waiting')}</p>}
      <p class="row">
        <button ref={button} type="button" class="primary" onClick={goOn}>
          {t.say('app.continue')}
          <KeyHint of="keys.enter" />
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
      <WeekFilm effects={outcome.effects} />
      {outcome.lines.length > 0 ? <Lines lines={outcome.lines} /> : null}
      <Moved effects={outcome.effects} signals={outcome.signals} />
      {quiet ? <p>{t.say('week.nothing')}</p> : null}
    </>
  );
}
