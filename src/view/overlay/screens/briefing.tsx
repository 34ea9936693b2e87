/** The assignment on an index card: what is asked, by whom, for how long. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { GameView, LineView } from '../../../core/session/view.ts';
import { timeWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Foreign } from '../foreign.tsx';
import { KeyHint } from '../key-hint.tsx';
import { useWayOn } from '../keys.ts';
import { Portrait } from '../portrait/portrait.tsx';
import { Lines } from './lines.tsx';

interface BriefingProps {
  readonly view: GameView;
  readonly lines: readonly LineView[];
}

export function Briefing({ view, lines }: BriefingProps): JSX.Element {
  const { game, t } = useOverlay();
  const begin = (): void => {
    if (game.outcome) game.read();
    game.begin();
  };
  const button = useRef<HTMLButtonElement>(null);
  useWayOn(button);
  return (
    <article class="card sheet briefing" data-panel aria-labelledby="briefing-title">
      <h2 id="briefing-title" tabIndex={-1} data-focus>
        {t.say('briefing.heading')}
      </h2>
      <Giver who={lines.find((line) => line.who !== undefined)?.who} />
      <Lines lines={lines} />
      <dl class="facts">
        <div>
          <dt>{t.say('briefing.time')}</dt>
          <dd>{t.count('menu.weeks', view.weeks)}</dd>
        </div>
        <div>
          <dt>{t.say('briefing.paper')}</dt>
          <dd>{t.say('briefing.perWeek', { time: timeWord(t, view.minutes.paper) })}</dd>
        </div>
      </dl>
      <p class="row">
        <button ref={button} type="button" class="primary" onClick={begin}>
          {t.say('briefing.begin')}
          <KeyHint of="keys.enter" />
        </button>
      </p>
    </article>
  );
}

/** Who gives the assignment: the first who speaks in it. */
function Giver({ who }: { readonly who: string | undefined }): JSX.Element | null {
  const { game } = useOverlay();
  const person = game.people.find((one) => one.id === who);
  if (!person) return null;
  return (
    <div class="giver">
      <div class="photo">
        <Portrait look={person.look} mood="neutral" />
      </div>
      <p>
        <b>
          <Foreign text={game.text(`person.${person.id}.name`)} />
        </b>
        <span>{game.text(`person.${person.id}.role`)}</span>
      </p>
    </div>
  );
}
