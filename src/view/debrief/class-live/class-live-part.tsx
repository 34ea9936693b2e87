/** A class that is followed: who is where at this moment, by pseudonym alone, and its logs as they come in. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MoreRows } from '../more-rows.tsx';
import type { Say, WordKey } from '../words.ts';
import type { ClassLive, LivePlayer } from './class-live.ts';
import './class-live.css';

interface PartProps {
  readonly live: ClassLive;
  readonly say: Say;
}

interface LiveProps extends PartProps {
  /** A text of a scenario by its key. */
  readonly text: (scenario: string, key: string) => string;
}

export function ClassLivePart({ live, say, text }: LiveProps): JSX.Element {
  return live.state === 'off' ? <Asking live={live} say={say} /> : <Following live={live} say={say} text={text} />;
}

function Asking({ live, say }: PartProps): JSX.Element {
  const follow = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    live.follow(textOf(fields, 'klas'), textOf(fields, 'secret'));
  };
  return (
    <details class="card live-ask">
      <summary>{say('live.follow')}</summary>
      <p>{say('live.about')}</p>
      <form onSubmit={follow}>
        <label>
          {say('live.klas')}
          <input type="text" name="klas" required maxLength={40} autocomplete="off" />
        </label>
        <label>
          {say('live.secret')}
          <input name="secret" type="password" required maxLength={64} autocomplete="current-password" />
        </label>
        <button type="submit">{say('live.begin')}</button>
      </form>
    </details>
  );
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function Following({ live, say, text }: LiveProps): JSX.Element {
  const { klas, players, strange, state } = live;
  const ended = players.filter((one) => one.ended).length;
  const open = players.filter((one) => !one.ended && !one.counted).length;
  const now = useNow();
  return (
    <section class="card live" aria-labelledby="live">
      <h2 id="live">{say('live.heading', { klas })}</h2>
      <output data-state={state}>{say(`live.state.${state}`)}</output>
      {players.length === 0 ? (
        <p>{say('live.nobody')}</p>
      ) : (
        <>
          <p>{say('live.counts', { playing: players.length - ended, ended })}</p>
          <MoreRows
            label={say('live.who')}
            headings={[say('player'), say('scenario'), say('live.week'), say('live.where'), say('live.seen')]}
            rows={players.map((one) => rowOf(one, say, text, now))}
            say={say}
          />
        </>
      )}
      {strange > 0 && <p>{say('live.strange', { n: strange })}</p>}
      <p class="live-counted">{say('live.counted')}</p>
      <div class="buttons">
        {open > 0 && (
          <button type="button" onClick={() => live.countAll()}>
            {say('live.countAll', { n: open })}
          </button>
        )}
        <button type="button" onClick={() => live.leave()}>
          {say('live.leave')}
        </button>
        <Wiping live={live} say={say} />
      </div>
    </section>
  );
}

function rowOf(one: LivePlayer, say: Say, text: LiveProps['text'], now: number): string[] {
  const where = one.ended ? say('live.ended') : one.scene === null ? screenOf(one.screen, say) : text(one.scenario, `scene.${one.scene}`);
  return [one.player, text(one.scenario, 'title'), String(one.week), where, seenOf(one.at, say, now)];
}

const SCREENS = ['briefing', 'walk', 'scene', 'week', 'lastday', 'halfyear', 'ending'] as const;

function screenOf(screen: string, say: Say): string {
  const known = SCREENS.find((one) => one === screen);
  return known === undefined ? '' : say(`live.screen.${known}`);
}

const MINUTE = 60_000;

function seenOf(at: string, say: Say, now: number): string {
  const minutes = Math.floor((now - Date.parse(at)) / MINUTE);
  if (minutes < 1) return say('live.justNow');
  if (minutes < 60) return say('live.minutes', { n: minutes });
  return new Date(at).toLocaleString(say('number'), { dateStyle: 'short', timeStyle: 'short' });
}

/** Draws again now and then: time passes also when nothing comes in. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 6);
    return () => clearInterval(timer);
  }, []);
  return now;
}

type WipeState = { readonly step: 'idle' | 'sure' | 'busy' | 'failed' } | { readonly step: 'done'; readonly n: number };

/** Only after a second press, with what it does beside it. */
function Wiping({ live, say }: PartProps): JSX.Element {
  const [state, setState] = useState<WipeState>({ step: 'idle' });
  const wipe = (): void => {
    setState({ step: 'busy' });
    void live.wipe().then(
      (n) => setState({ step: 'done', n }),
      () => setState({ step: 'failed' }),
    );
  };
  if (state.step === 'sure')
    return (
      <fieldset class="live-sure">
        <legend>{say('live.wipe')}</legend>
        <p>{say('live.sure')}</p>
        <button type="button" onClick={wipe}>
          {say('live.yes')}
        </button>
        <button type="button" onClick={() => setState({ step: 'idle' })}>
          {say('live.no')}
        </button>
      </fieldset>
    );
  const told: WordKey | null = state.step === 'failed' ? 'live.wipeFailed' : state.step === 'done' ? 'live.wiped' : null;
  return (
    <>
      <button type="button" disabled={state.step === 'busy' || live.state !== 'open'} onClick={() => setState({ step: 'sure' })}>
        {say('live.wipe')}
      </button>
      <output>{told && say(told, { n: state.step === 'done' ? state.n : 0 })}</output>
    </>
  );
}
