/**
 * A conversation: lines one at a time, then the choices, or what followed from one. The whole exchange stays in the
 * log. Stays mounted from a scene to its answer, so that a screen reader hears one conversation.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { useFocusAfter } from '../focus.ts';
import { KeyHint } from '../key-hint.tsx';
import { useClick, useKeys } from '../keys.ts';
import type { Gaze } from '../portrait/bend.ts';
import { Portrait } from '../portrait/portrait.tsx';
import type { Source } from '../stage.ts';
import { Choices } from './choices.tsx';
import { ContentNote } from './content-note.tsx';
import { Log } from './log.tsx';
import { Motives } from './motives.tsx';
import { MovedAfter } from './moved.tsx';
import { OnePress } from './one-press.ts';
import { VotedChoices, type Votes } from './voted-choices.tsx';
import { answered, entriesOf, isRead, nextLine, noted, type Reading } from './reading.ts';

interface DialogueProps {
  readonly reading: Reading;
  readonly onRead: (next: Reading) => void;
}

/** A heavy scene says first what it is about. */
export function Dialogue({ reading, onRead }: DialogueProps): JSX.Element {
  const { game } = useOverlay();
  if (reading.note !== 'open' || !game.settings.contentNotes) return <Conversation reading={reading} onRead={onRead} />;
  return <ContentNote scene={reading.source.scene ?? ''} onAnswer={(instead) => onRead(noted(reading, instead))} />;
}

function Conversation({ reading, onRead }: DialogueProps): JSX.Element {
  const { game } = useOverlay();
  const { source } = reading;
  const [picked, setPicked] = useState<string | null>(null);
  const card = useRef<HTMLElement>(null);
  const read = isRead(reading);
  const choosing = read && source.options.length > 0;
  const [press] = useState(() => new OnePress());
  const goOn = (event: UIEvent): void => {
    if (press.isSecond(event)) return;
    if (read) leave(source, game);
    else onRead(nextLine(reading));
  };
  const choose = (option: string, motive?: string, votes?: Votes): void => {
    press.chosen();
    setPicked(null);
    onRead(answered(reading, option));
    game.choose(option, motive, votes);
  };
  // A class has as many motives as hands: they are for the talk afterwards.
  const asks = game.settings.motives && game.motives.length > 0 && !game.votes;
  const pick = (option: string, votes?: Votes): void => (asks ? setPicked(option) : choose(option, undefined, votes));
  useFocusAfter(`${source.id} ${reading.at} ${picked ?? ''}`, card);
  useKeys((key, event) => {
    if (choosing || (key !== 'Enter' && key !== ' ')) return false;
    goOn(event);
    return true;
  });
  useClick(card, (event) => {
    if (!choosing && isPlainClick(event)) goOn(event);
  });
  return (
    <section ref={card} class={`talk ${hasSpeakers(source) ? 'with-portrait' : ''}`} data-panel>
      <Speaker reading={reading} />
      <div class="card talk-card" data-goes-on={choosing ? undefined : ''}>
        <Name reading={reading} />
        <Log entries={entriesOf(reading)} />
        <MovedAfter read={read} effects={source.effects} signals={source.signals} />
        {choosing && picked === null ? <Offer scene={source.scene ?? ''} options={source.options} onPick={pick} /> : null}
        {picked === null ? null : (
          <Motives
            picked={`choice.${source.scene}.${picked}`}
            onChosen={(motive) => choose(picked, motive)}
            onBack={() => setPicked(null)}
          />
        )}
        {choosing ? null : <GoOn onClick={goOn} />}
      </div>
    </section>
  );
}

interface OfferProps {
  readonly scene: string;
  readonly options: Source['options'];
  readonly onPick: (option: string, votes?: Votes) => void;
}

/** To one player, or to a class that votes. */
function Offer(props: OfferProps): JSX.Element {
  const { game } = useOverlay();
  return game.votes ? <VotedChoices {...props} /> : <Choices {...props} />;
}

/** The last line of an answer was read. When only weeks can pass then, they do. */
function leave(source: Source, game: ReturnType<typeof useOverlay>['game']): void {
  if (source.kind === 'scene') {
    game.passWeeks();
    return;
  }
  game.read();
  if (game.view?.screen === 'week' && game.outcome === null) game.passWeeks();
}

/** A click on the card itself, not on a control in it and not the end of a selection. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest('button, a')) return false;
  return (window.getSelection()?.toString() ?? '') === '';
}

function hasSpeakers(source: Source): boolean {
  return source.lines.some((line) => line.who !== undefined);
}

/** Two who speak with one another turn to each other; who is alone with the worker looks at the worker. */
export function gazeOf({ lines }: Source, who: string): Gaze {
  const speakers = [...new Set(lines.flatMap((line) => line.who ?? []))];
  if (speakers.length < 2) return 'front';
  return speakers.indexOf(who) % 2 === 0 ? 'right' : 'left';
}

function Speaker({ reading }: { readonly reading: Reading }): JSX.Element {
  const { game } = useOverlay();
  const line = reading.source.lines[reading.at];
  const person = game.people.find((one) => one.id === line?.who);
  return (
    <div class="talk-portrait" data-empty={person ? undefined : ''} aria-hidden="true">
      {person ? <Portrait look={person.look} mood={line?.mood ?? 'neutral'} gaze={gazeOf(reading.source, person.id)} /> : null}
    </div>
  );
}

/** Who speaks, for the eye; the log says it for the ear. */
function Name({ reading }: { readonly reading: Reading }): JSX.Element | null {
  const { game } = useOverlay();
  const who = reading.source.lines[reading.at]?.who;
  if (who === undefined) return null;
  return (
    <p class="talk-name" aria-hidden="true">
      <b>{game.text(`person.${who}.name`)}</b> <span>{game.text(`person.${who}.role`)}</span>
    </p>
  );
}

function GoOn({ onClick }: { readonly onClick: (event: MouseEvent) => void }): JSX.Element {
  const { t } = useOverlay();
  return (
    <p class="go-on">
      <button type="button" class="primary" data-focus onClick={onClick}>
        {t.say('app.continue')}
        <KeyHint of="keys.enter" />
      </button>
    </p>
  );
}
