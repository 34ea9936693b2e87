/** Puts on stage what the game says, in the language of the moment. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { textsIn } from '../shared/messages.ts';
import { Announcer } from './announcer.tsx';
import { useAppearance } from './appearance.ts';
import { Caption } from './caption.tsx';
import { type DialogName, OverlayContext, type Overlay } from './context.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Dialogue } from './dialogue/dialogue.tsx';
import { useFocusAfter } from './focus.ts';
import type { Game } from './game.ts';
import { Hud } from './hud/hud.tsx';
import { Memory } from './memory.ts';
import { Notice } from './notice.tsx';
import { type Page, pageKey, pageTitle, SHELF } from './page.ts';
import { ComparePage } from './pages/compare-page.tsx';
import { RunPage } from './pages/run-page.tsx';
import { ScenarioPage } from './pages/scenario-page.tsx';
import { Briefing } from './screens/briefing.tsx';
import { Compared } from './screens/compared.tsx';
import { Ending } from './screens/ending.tsx';
import { Menu } from './screens/menu.tsx';
import { Walk } from './screens/walk.tsx';
import { Week } from './screens/week.tsx';
import { hasSomethingToRead, screenOf, type Stage, stageKey, stageOf, titleOf } from './stage.ts';
import { UnseenMaquette } from './wijkbeeld/wijkbeeld.tsx';

export function App({ game, onShown }: { readonly game: Game; readonly onShown: () => void }): JSX.Element {
  const memory = useGame(game);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [page, setPage] = useState<Page>(SHELF);
  const overlay = useOverlayValue(game, setDialog, setPage);
  const stage = stageOf(game);
  memory.see(stage);
  const reading = stage.kind === 'talk' ? memory.reading(stage.source) : null;
  const main = useRef<HTMLElement>(null);
  usePageState(overlay, stage, page);
  useUnreadPassedOver(game, stage);
  useFocusAfter(stage.kind === 'menu' ? `menu ${pageKey(page)}` : stageKey(stage), main);
  useEffect(onShown);
  return (
    <OverlayContext.Provider value={overlay}>
      {stage.kind === 'menu' ? null : <Hud view={stage.view} stage={stage.kind} place={reading?.source.place ?? null} />}
      <Announcer view={game.view} reading={reading} />
      <main ref={main} data-stage={stage.kind}>
        {reading ? (
          <Dialogue reading={reading} onRead={(next) => memory.read(next)} />
        ) : (
          <OnStage stage={stage} page={page} since={memory.weekBefore()} />
        )}
      </main>
      <UnseenMaquette />
      {game.settings.captions ? <Caption caption={game.caption} /> : null}
      <Notice notice={game.notice} />
      <Dialogs dialog={dialog} onClose={() => setDialog(null)} />
    </OverlayContext.Provider>
  );
}

interface OnStageProps {
  readonly stage: Stage;
  readonly page: Page;
  readonly since: number | null;
}

function OnStage({ stage, page, since }: OnStageProps): JSX.Element | null {
  switch (stage.kind) {
    case 'menu':
      return <Between page={page} />;
    case 'briefing':
      return <Briefing view={stage.view} lines={stage.lines} />;
    case 'walk':
      return <Walk view={stage.view} />;
    case 'talk':
      return null;
    case 'week':
      return <Week key={stage.view.week} view={stage.view} outcome={stage.outcome} since={since} />;
    case 'lastday':
    case 'halfyear':
      return <Compared key={stage.kind} view={stage.view} when={stage.kind} />;
    case 'ending':
      return <Ending view={stage.view} />;
  }
}

/** Between two games. */
function Between({ page }: { readonly page: Page }): JSX.Element {
  switch (page.name) {
    case 'shelf':
      return <Menu />;
    case 'scenario':
      return <ScenarioPage key={page.scenario} id={page.scenario} />;
    case 'run':
      return <RunPage key={page.run} run={page.run} />;
    case 'compare':
      return <ComparePage first={page.first} second={page.second} />;
  }
}

/** Draws again whenever the game, or what is remembered of it, changes. */
function useGame(game: Game): Memory {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [memory] = useState(() => new Memory(() => redraw(undefined)));
  useLayoutEffect(() => game.subscribe(() => redraw(undefined)), [game]);
  return memory;
}

function useOverlayValue(game: Game, open: (dialog: DialogName) => void, go: (page: Page) => void): Overlay {
  const { language } = game.settings;
  const t = useMemo(() => textsIn(language), [language]);
  return { game, t, open, go, groupName: (group) => game.text(`group.${group}.name`) };
}

/** What the page itself shows of the game: where it is, its language, and whether things may move. */
function usePageState({ game, t }: Overlay, stage: Stage, at: Page): void {
  const screen = screenOf(stage);
  const title = stage.kind === 'menu' && at.name !== 'shelf' ? pageTitle(at, t, game) : titleOf(stage, t, game);
  const { language, reducedMotion } = game.settings;
  useAppearance(game.settings);
  useLayoutEffect(() => {
    const page = document.documentElement;
    document.title = title;
    page.lang = language;
    page.dataset['screen'] = screen;
    page.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  }, [screen, title, language, reducedMotion]);
}

/** An outcome with nothing in it to read counts as read. */
function useUnreadPassedOver(game: Game, stage: Stage): void {
  const passed = game.outcome !== null && stage.kind !== 'briefing' && !hasSomethingToRead(game.outcome);
  useEffect(() => {
    if (passed) game.read();
  }, [passed, game]);
}
