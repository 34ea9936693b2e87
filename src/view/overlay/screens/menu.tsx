/** The first screen: what this is, a game to go on with, and the assignments on the shelf. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { Foreign } from '../foreign.tsx';
import { dayWord } from '../../shared/words.ts';
import type { ScenarioCard } from '../game.ts';
import { SendingMark } from '../hud/sending-mark.tsx';
import { canGoOn, runsOf } from '../pages/run-choice.ts';
import { nameOf } from '../pages/run-words.ts';
import type { RunCard } from '../shelf.ts';
import { Neighbours } from './neighbours.tsx';
import { TownMapPicture } from './town-map.tsx';

export function Menu(): JSX.Element {
  const { game, t } = useOverlay();
  const newest = game.shelf.runs.find(canGoOn);
  const [lit, setLit] = useState<string | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const goTo = (board: string): void => sheet.current?.querySelector<HTMLElement>(`[data-board="${board}"] button`)?.focus();
  return (
    <div class="menu" data-panel>
      <article ref={sheet} class="card sheet menu-sheet">
        <div class="menu-cover">
          <Neighbours />
          <h1 lang="nl">{t.say('app.title')}</h1>
          <p class="lead">{t.say('menu.what')}</p>
          <TownMapPicture lit={lit} onLight={setLit} onGo={goTo} />
          <SendingMark />
          {newest ? <GoOn run={newest} /> : null}
        </div>
        <Shelf beginner={newest === undefined} lit={lit} onLight={setLit} />
        <MenuFoot />
      </article>
    </div>
  );
}

interface ShelfProps {
  readonly beginner: boolean;
  /** Board that is pointed at, here or on the map. */
  readonly lit: string | null;
  readonly onLight: (board: string | null) => void;
}

/** The assignments in two rows: in the neighbourhoods, and in the office. With only one kind there is nothing to divide. */
function Shelf({ beginner, lit, onLight }: ShelfProps): JSX.Element {
  const { game, t } = useOverlay();
  const shelves = useRef<HTMLElement>(null);
  usePointedAt(shelves, onLight);
  const rows = [false, true].map((office) => game.scenarios.filter((one) => one.office === office)).filter((row) => row.length > 0);
  return (
    <section ref={shelves} class="shelves" aria-label={t.say('menu.scenarios')} tabIndex={-1} data-focus>
      {rows.map((row) => {
        const name = t.say(row[0]?.office ? 'menu.inOffice' : 'menu.inTown');
        return (
          <div key={name} class="shelf-row">
            {rows.length > 1 ? <h2 class="shelf-name">{name}</h2> : null}
            <ul class="shelf" aria-label={rows.length > 1 ? name : t.say('menu.scenarios')}>
              {row.map((scenario) => (
                <Scenario
                  key={scenario.id}
                  scenario={scenario}
                  first={beginner && scenario.id === game.scenarios[0]?.id}
                  below={rows.length > 1}
                  lit={scenario.board === lit}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** The board of the assignment under the pointer, or with the focus in it. */
function usePointedAt(shelves: { readonly current: HTMLElement | null }, tell: (board: string | null) => void): void {
  useEffect(() => {
    const told = new AbortController();
    const boardAt = ({ type, target }: Event): string | null =>
      type === 'mouseleave' || type === 'focusout' || !(target instanceof Element)
        ? null
        : (target.closest<HTMLElement>('[data-board]')?.dataset['board'] ?? null);
    for (const type of ['mouseover', 'mouseleave', 'focusin', 'focusout'])
      shelves.current?.addEventListener(type, (event) => tell(boardAt(event)), { signal: told.signal });
    return () => told.abort();
  }, [shelves, tell]);
}

/** The run that was played last. */
function GoOn({ run }: { readonly run: RunCard }): JSX.Element {
  const { game, t } = useOverlay();
  const [now] = useState(() => Date.now());
  const elsewhere = game.elsewhere === run.run;
  return (
    <section class="menu-go-on" aria-label={t.say('menu.goOn')}>
      <p>
        <b>{game.shelf.text(run.scenario, 'title')}</b> · {nameOf(run)}
      </p>
      <p class="row">
        <button type="button" class="primary" onClick={() => game.resume(run.run, elsewhere)}>
          {elsewhere ? t.say('menu.takeOver') : t.say('menu.resume', { week: run.week, day: dayWord(t, run.when, now) })}
        </button>
      </p>
    </section>
  );
}

interface ScenarioProps {
  readonly scenario: ScenarioCard;
  /** The one button of this screen that stands out. */
  readonly first: boolean;
  /** It hangs below the name of its row. */
  readonly below: boolean;
  /** It plays where somebody points on the map. */
  readonly lit: boolean;
}

function Scenario({ scenario, first, below, lit }: ScenarioProps): JSX.Element {
  const { game, go, t } = useOverlay();
  const id = `scenario-${scenario.id}`;
  const kept = runsOf(game.shelf, scenario.id).length;
  const Heading = below ? 'h3' : 'h2';
  return (
    <li class={lit ? 'scenario lit' : 'scenario'} data-board={scenario.board}>
      {scenario.begin ? <p class="begin">{t.say('menu.begin')}</p> : null}
      <Heading id={id}>
        <Foreign text={scenario.title} />
      </Heading>
      {scenario.setting === null ? null : (
        <p class="setting">
          <Foreign text={scenario.setting} />
        </p>
      )}
      <p>
        <Foreign text={scenario.summary} />
      </p>
      <ScenarioFacts scenario={scenario} />
      <p class="row">
        <button type="button" class={first ? 'primary' : 'plain'} aria-describedby={id} onClick={() => game.start(scenario.id)}>
          {t.say(kept > 0 ? 'menu.restart' : 'menu.start')}
        </button>
        <button type="button" class="plain" aria-describedby={id} onClick={() => go({ name: 'scenario', scenario: scenario.id })}>
          {t.say('menu.open')}
        </button>
      </p>
    </li>
  );
}

/** Length, subjects, and how many of its endings were found. */
export function ScenarioFacts({ scenario }: { readonly scenario: ScenarioCard }): JSX.Element {
  const { game, t } = useOverlay();
  const found = game.shelf.endings(scenario.id).filter((one) => one.runs.length > 0).length;
  const { play } = scenario;
  return (
    <>
      <p class="facts">
        {t.count('menu.weeks', scenario.weeks)}
        {play ? ` · ${t.say('menu.playTime', { least: play[0], most: play[1] })}` : ''}
        {' · '}
        {t.say('menu.endings', { found, all: scenario.endings })}
      </p>
      {scenario.themes.length === 0 ? null : (
        <p class="themes">
          {t.say('menu.themes')} {scenario.themes.map((one) => t.find(`theme.${one}`) ?? one).join(', ')}
        </p>
      )}
    </>
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
        <button type="button" class="plain" onClick={() => open({ name: 'glossary' })}>
          {t.say('menu.glossary')}
        </button>
        <button type="button" class="plain" onClick={() => open({ name: 'about' })}>
          {t.say('menu.about')}
        </button>
        <a class="plain" href={`./debrief.html?lang=${game.settings.language}`}>
          {t.say('menu.debrief')}
        </a>
      </p>
      <p class="credits">{t.say('menu.credits')}</p>
    </footer>
  );
}
