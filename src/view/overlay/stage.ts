/**
 * What is on stage now. The view says where the game is; an outcome that has not been read yet comes first, so the
 * answer to a choice is heard before the next screen shows.
 */
import type { ComparedQuantity, GameView, LineView, OptionView, Outcome, Screen } from '../../core/session/view.ts';
import type { Effect } from '../../core/model/index.ts';
import type { Texts } from '../shared/messages.ts';
import type { Game } from './game.ts';

/** An exchange to be read line by line: a scene with its choices, or what followed from a choice or a visit. */
export interface Source {
  /** Stays the same while the same lines are on stage, whatever the language. */
  readonly id: string;
  readonly kind: 'scene' | Outcome['kind'];
  readonly week: number;
  readonly place: string | null;
  /** It is heavy: a note goes before it. */
  readonly noted: boolean;
  /** Scene the options belong to; null when there is nothing to choose. */
  readonly scene: string | null;
  readonly lines: readonly LineView[];
  readonly options: readonly OptionView[];
  readonly effects: readonly Effect[];
  readonly signals: readonly string[];
}

export type Stage =
  | { readonly kind: 'menu' }
  | { readonly kind: 'briefing'; readonly view: GameView; readonly lines: readonly LineView[] }
  | { readonly kind: 'walk'; readonly view: GameView }
  | { readonly kind: 'talk'; readonly view: GameView; readonly source: Source }
  | { readonly kind: 'week'; readonly view: GameView; readonly outcome: Outcome | null }
  | { readonly kind: 'lastday' | 'halfyear'; readonly view: GameView; readonly compared: readonly ComparedQuantity[] }
  | { readonly kind: 'ending'; readonly view: GameView };

export function stageOf(game: Pick<Game, 'view' | 'outcome'>): Stage {
  const { view } = game;
  if (!view) return { kind: 'menu' };
  const outcome = game.outcome && hasSomethingToRead(game.outcome) ? game.outcome : null;
  if (view.screen === 'briefing') return { kind: 'briefing', view, lines: view.scene?.lines ?? outcome?.lines ?? [] };
  if (outcome)
    return outcome.kind === 'week' ? { kind: 'week', view, outcome } : { kind: 'talk', view, source: sourceOfOutcome(view, outcome) };
  return stageOfView(view);
}

function stageOfView(view: GameView): Stage {
  switch (view.screen) {
    case 'briefing':
      return { kind: 'briefing', view, lines: view.scene?.lines ?? [] };
    case 'scene':
      return view.scene ? { kind: 'talk', view, source: sourceOfScene(view, view.scene) } : { kind: 'week', view, outcome: null };
    case 'week':
      return { kind: 'week', view, outcome: null };
    case 'lastday':
    case 'halfyear':
      return { kind: view.screen, view, compared: view.compared };
    case 'walk':
    case 'ending':
      return { kind: view.screen, view };
  }
}

/** An outcome without lines, signals or visible movement is passed over, and so is the one that opens the ending. */
export function hasSomethingToRead(outcome: Outcome): boolean {
  if (outcome.kind === 'ending') return false;
  if (outcome.kind === 'week') return true;
  return outcome.lines.length > 0 || outcome.signals.length > 0 || shownEffects(outcome).length > 0;
}

/** The last day and half a year later have a screen of their own for what moved. */
function shownEffects(outcome: Outcome): readonly Effect[] {
  return outcome.kind === 'halfyear' ? [] : outcome.effects;
}

function sourceOfOutcome(view: GameView, outcome: Outcome): Source {
  const { kind, lines, signals } = outcome;
  const effects = shownEffects(outcome);
  const id = [kind, view.week, ...lines.map((line) => line.id), ...effects.map((effect) => effect.of)].join(' ');
  return {
    id,
    kind,
    week: view.week,
    place: view.town.talk ?? view.town.at,
    noted: false,
    scene: null,
    lines,
    options: [],
    effects,
    signals,
  };
}

function sourceOfScene(view: GameView, scene: NonNullable<GameView['scene']>): Source {
  const { lines, options, place, noted } = scene;
  const id = `scene ${scene.id} ${view.week}`;
  return { id, kind: 'scene', week: view.week, place, noted, scene: scene.id, lines, options, effects: [], signals: [] };
}

/** The value of `document.documentElement.dataset.screen` for what is on stage. */
export function screenOf(stage: Stage): 'menu' | Screen {
  if (stage.kind !== 'talk') return stage.kind;
  const { kind } = stage.source;
  return kind === 'halfyear' ? kind : 'scene';
}

/** Title of the page: where one is, of which scenario. */
export function titleOf(stage: Stage, t: Texts, game: Pick<Game, 'text'>): string {
  if (stage.kind === 'menu') return t.say('app.title');
  return [whereOf(stage.kind, stage.view, t), game.text('title'), t.say('app.title')].join(' · ');
}

function whereOf(kind: Exclude<Stage['kind'], 'menu'>, { week }: GameView, t: Texts): string {
  switch (kind) {
    case 'briefing':
    case 'lastday':
    case 'halfyear':
      return t.say(`${kind}.heading`);
    case 'ending':
      return t.say('ending.region');
    case 'walk':
    case 'talk':
    case 'week':
      return t.say('week.one', { week });
  }
}

/** Changes when something else comes on stage; a change of language is not. */
export function stageKey(stage: Stage): string {
  if (stage.kind === 'menu') return 'menu';
  return [stage.kind, stage.view.scenario, stage.view.week, stage.kind === 'talk' ? stage.source.id : ''].join(' ');
}
