/** The neighbourhood as a list of places: everything that can be done on the maquette can be done here. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { GameView, PlaceView } from '../../../core/session/view.ts';
import { timeWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Icon } from '../hud/icons.tsx';
import { stepAlong, useKeys } from '../keys.ts';
import { roomBoardOf } from '../wijkbeeld/room-of.ts';
import { SheetHandle, useLowSheet } from './low-sheet.tsx';

export function Walk({ view }: { readonly view: GameView }): JSX.Element {
  const { game, t } = useOverlay();
  const list = useRef<HTMLUListElement>(null);
  useKeys((key) => stepAlong(list.current, key));
  const sheet = useLowSheet();
  return (
    <section class="card sheet walk" data-panel aria-labelledby="walk-title" {...sheet.attributes}>
      <h2 id="walk-title">{t.say(roomBoardOf(view.town) === null ? 'walk.heading' : 'walk.inside')}</h2>
      <SheetHandle {...sheet} />
      <TimeLeft minutes={view.minutes} />
      <ul ref={list} class="places" aria-label={t.say('walk.places')} tabIndex={-1} data-focus>
        {view.places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </ul>
      <p class="row">
        <button type="button" class="primary" aria-describedby="walk-stop" onClick={() => game.endWalk()}>
          {t.say('app.continue')}
        </button>
        <span id="walk-stop" class="hint">
          {t.say('walk.stop')}
        </span>
      </p>
    </section>
  );
}

function TimeLeft({ minutes }: { readonly minutes: GameView['minutes'] }): JSX.Element {
  const { t } = useOverlay();
  const left = minutes.paper - minutes.spent;
  if (left > 0) return <p>{t.say('walk.left', { time: timeWord(t, left) })}</p>;
  return (
    <p>
      {t.say('walk.none')} {left < 0 ? t.say('walk.beyond', { time: timeWord(t, -left) }) : ''}
    </p>
  );
}

function Place({ place }: { readonly place: PlaceView }): JSX.Element {
  const { game, t } = useOverlay();
  const id = `place-${place.id}`;
  return (
    <li class={place.visited ? 'strip place-strip visited' : 'strip place-strip'}>
      <button
        type="button"
        class="place-name"
        aria-describedby={id}
        disabled={place.visited}
        onMouseEnter={() => game.point?.(place.id)}
        onMouseLeave={() => game.point?.(null)}
        onFocus={() => game.point?.(place.id)}
        onBlur={() => game.point?.(null)}
        onClick={() => game.visit(place.id)}
      >
        {game.text(`place.${place.id}.name`)}
      </button>
      <span class="place-about" id={id}>
        <span class="place-hint">{game.text(`place.${place.id}.hint`)} </span>
        <span class="place-marks">
          <Mark icon="clock" text={timeWord(t, place.minutes)} />
          {place.busy ? <Mark icon="busy" text={t.say('walk.busy')} /> : null}
          {place.visited ? <Mark icon="visited" text={t.say('walk.visited')} /> : null}
        </span>
      </span>
    </li>
  );
}

function Mark({ icon, text }: { readonly icon: 'clock' | 'busy' | 'visited'; readonly text: string }): JSX.Element {
  return (
    <span class={`mark is-${icon}`}>
      <Icon name={icon} />
      {text}{' '}
    </span>
  );
}
