/**
 * Says what changes where the keyboard is not: the place, the meters, the choices. Once, after the line that was read, and
 * not again when only the language changes. Lines themselves are said by the log, what moved by its own live region.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GameView, MeterView } from '../../core/session/view.ts';
import type { Texts } from '../shared/messages.ts';
import { inSentence, levelOf, levelWord, trendWord } from '../shared/words.ts';
import { useOverlay } from './context.ts';
import { isRead, type Reading } from './dialogue/reading.ts';
import type { Game } from './game.ts';

interface AnnouncerProps {
  readonly view: GameView | null;
  readonly reading: Reading | null;
}

interface Said {
  /** A new one is new to the page even when it says the same. */
  readonly n: number;
  readonly lang: string;
  readonly text: string;
}

/** What there was to hear, as ids, so that another language is no news. */
interface Heard {
  readonly place: string | null;
  readonly meters: readonly MeterView[];
  readonly scene: string | null;
  readonly options: readonly string[];
}

export function Announcer({ view, reading }: AnnouncerProps): JSX.Element {
  const { game, t } = useOverlay();
  const [said, setSaid] = useState<Said>({ n: 0, lang: t.language, text: '' });
  const heardRef = useRef<Heard | null>(null);
  useEffect(() => {
    const before = heardRef.current;
    const now = view && heardIn(view, reading, before);
    heardRef.current = now;
    const text = now ? newsOf(t, game, before, now) : '';
    if (text !== '') setSaid(({ n }) => ({ n: n + 1, lang: t.language, text }));
  }, [game, t, view, reading]);
  return (
    <output class="unseen">
      {said.text === '' ? null : (
        <span key={said.n} lang={said.lang}>
          {said.text}
        </span>
      )}
    </output>
  );
}

/** Meters and choices count when what comes before them has been read. */
function heardIn(view: GameView, reading: Reading | null, before: Heard | null): Heard {
  const read = reading === null || isRead(reading);
  return {
    place: reading?.source.place ?? before?.place ?? null,
    meters: read ? view.meters : (before?.meters ?? view.meters),
    scene: reading?.source.scene ?? null,
    options: read ? (reading?.source.options ?? []).map(({ id }) => id) : [],
  };
}

function newsOf(t: Texts, game: Pick<Game, 'text'>, before: Heard | null, now: Heard): string {
  const { place, meters, scene, options } = now;
  const isNewChoice = options.length > 0 && (scene !== before?.scene || options.join(' ') !== before.options.join(' '));
  const news = [
    place !== null && place !== before?.place ? t.say('wijkbeeld.at', { place: inSentence(t, game.text(`place.${place}.name`)) }) : '',
    before ? metersChanged(t, before.meters, meters) : '',
    isNewChoice
      ? choicesOffered(
          t,
          options.map((id) => game.text(`choice.${scene}.${id}`)),
        )
      : '',
  ];
  return news.filter((one) => one !== '').join(' ');
}

function metersChanged(t: Texts, before: readonly MeterView[], now: readonly MeterView[]): string {
  const changed = now.filter((meter) => {
    const was = before.find(({ id }) => id === meter.id);
    return was !== undefined && (levelOf(was.value) !== levelOf(meter.value) || was.trend !== meter.trend);
  });
  if (changed.length === 0) return '';
  const list = changed.map(({ id, value, trend }) => `${t.say(`meter.${id}`)}: ${levelWord(t, id, value)}, ${trendWord(t, trend)}`);
  return t.say('announce.meters', { list: list.join('; ') });
}

function choicesOffered(t: Texts, texts: readonly string[]): string {
  return t.count('announce.choices', texts.length, { list: texts.map((text, index) => `${index + 1}: ${text}`).join(' ') });
}
