/** Runs that were kept of an assignment: to go on with, look back on, name, hand out, take off, or lay beside each other. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import type { RunCard } from '../shelf.ts';
import { canBeStudied, canGoOn, runsOf } from './run-choice.ts';
import { nameOf, standOf } from './run-words.ts';

export function RunsList({ scenario }: { readonly scenario: string }): JSX.Element {
  const { game, t } = useOverlay();
  const runs = runsOf(game.shelf, scenario);
  const [picked, setPicked] = useState<readonly string[]>([]);
  // The two that were picked last.
  const pick = (run: string, on: boolean): void =>
    setPicked((before) => (on ? [...before.filter((one) => one !== run), run].slice(-2) : before.filter((one) => one !== run)));
  const chosen = picked.filter((run) => runs.some((one) => one.run === run));
  return (
    <section class="part" aria-labelledby="runs-title">
      <h2 id="runs-title">{t.say('runs.heading')}</h2>
      {runs.length === 0 ? <p class="hint">{t.say(game.shelf.keeps ? 'runs.none' : 'runs.keepsNothing')}</p> : null}
      <ul class="runs">
        {runs.map((run) => (
          <Run key={run.run} run={run} picked={chosen.includes(run.run)} onPick={runs.length > 1 ? (on) => pick(run.run, on) : null} />
        ))}
      </ul>
      <Removed scenario={scenario} />
      {runs.length > 1 ? <CompareButton chosen={chosen} /> : null}
    </section>
  );
}

function CompareButton({ chosen }: { readonly chosen: readonly string[] }): JSX.Element {
  const { go, t } = useOverlay();
  const [first, second] = chosen;
  const compare = (): void => {
    if (first !== undefined && second !== undefined) go({ name: 'compare', first, second });
  };
  return (
    <p class="row">
      <button type="button" class="plain" aria-describedby="compare-hint" aria-disabled={second === undefined} onClick={compare}>
        {t.say('runs.compare')}
      </button>
      <span id="compare-hint" class="hint">
        {t.say('runs.compareHint')}
      </span>
    </p>
  );
}

function Removed({ scenario }: { readonly scenario: string }): JSX.Element {
  const { game, t } = useOverlay();
  const { removed } = game.shelf;
  return (
    <output class="removed">
      {removed?.scenario === scenario ? (
        <p class="row">
          <span>{t.say('runs.removed', { name: nameOf(removed) })}</span>
          <button type="button" class="plain" onClick={() => game.shelf.putBack()}>
            {t.say('runs.putBack')}
          </button>
        </p>
      ) : null}
    </output>
  );
}

interface RunProps {
  readonly run: RunCard;
  readonly picked: boolean;
  readonly onPick: ((on: boolean) => void) | null;
}

function Run({ run, picked, onPick }: RunProps): JSX.Element {
  const { game, t } = useOverlay();
  const [now] = useState(() => Date.now());
  const id = `run-${run.run}`;
  return (
    <li class="run" aria-labelledby={id}>
      <p class="run-line">
        {onPick && canBeStudied(run) ? (
          <input
            type="checkbox"
            aria-label={t.say('runs.pick', { name: nameOf(run) })}
            checked={picked}
            onChange={(event) => onPick(event.currentTarget.checked)}
          />
        ) : null}
        <span id={id}>
          <b>{nameOf(run)}</b> · {standOf(t, game.shelf, run)} · {dayWord(t, run.when, now)}
          {run.branch ? ` · ${t.say('runs.branch')}` : ''}
        </span>
      </p>
      {run.state === 'fits' ? null : <p class="hint">{t.say(`runs.${run.state}`)}</p>}
      <RunActions run={run} described={id} />
    </li>
  );
}

function RunActions({ run, described }: { readonly run: RunCard; readonly described: string }): JSX.Element {
  const { game, go, t } = useOverlay();
  const [naming, setNaming] = useState(false);
  const action = (label: string, act: () => void, kind = 'plain'): JSX.Element => (
    <button type="button" class={kind} aria-describedby={described} onClick={act}>
      {label}
    </button>
  );
  const elsewhere = game.elsewhere === run.run;
  if (naming) return <Naming run={run} onDone={() => setNaming(false)} />;
  return (
    <div class="row run-actions">
      {canGoOn(run) ? action(t.say(elsewhere ? 'menu.takeOver' : 'app.continue'), () => game.resume(run.run, elsewhere), 'primary') : null}
      {canBeStudied(run) ? action(t.say('gallery.lookBack'), () => go({ name: 'run', run: run.run })) : null}
      {run.state === 'outgrown' ? action(t.say('runs.adapt'), () => game.adapt(run.run)) : null}
      <details class="more">
        <summary aria-describedby={described}>{t.say('runs.more')}</summary>
        <span class="row">
          {action(t.say('runs.rename'), () => setNaming(true))}
          {action(t.say('runs.saveFile'), () => game.shelf.saveFile(run.run))}
          {action(t.say('runs.remove'), () => game.shelf.remove(run.run))}
        </span>
      </details>
    </div>
  );
}

function Naming({ run, onDone }: { readonly run: RunCard; readonly onDone: () => void }): JSX.Element {
  const { game, t } = useOverlay();
  const [name, setName] = useState(run.name ?? '');
  const submit = (event: Event): void => {
    event.preventDefault();
    game.shelf.rename(run.run, name);
    onDone();
  };
  return (
    <form class="row naming" onSubmit={submit}>
      <label>
        {t.say('runs.name')}{' '}
        <input
          ref={(input) => input?.focus()}
          type="text"
          maxLength={60}
          autocomplete="off"
          placeholder={run.player}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {t.say('runs.keepName')}
      </button>
      <button type="button" class="plain" onClick={onDone}>
        {t.say('app.cancel')}
      </button>
    </form>
  );
}
