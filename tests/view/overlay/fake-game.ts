/** A game with a small made-up scenario: drives every screen of the overlay without session, storage or Phaser. */
import type { Effect } from '../../../src/core/model/index.ts';
import type { GameView, Language, LineView, Outcome, Screen } from '../../../src/core/session/view.ts';
import { DEFAULT_SETTINGS, type Game, type Settings, type Why } from '../../../src/view/overlay/game.ts';
import { FakeShelf } from './fake-shelf.ts';
import { PEOPLE, TEXTS } from './fake-scenario.ts';

const SCENE_LINES: readonly LineView[] = [
  { id: 'vraag-1' },
  { id: 'vraag-2', who: 'fatma', mood: 'guarded' },
  { id: 'vraag-3', who: 'fatma', mood: 'guarded' },
];
const ANSWER_LINES: readonly LineView[] = [{ id: 'antwoord-1' }, { id: 'antwoord-2', who: 'fatma', mood: 'warm' }];

const CHOICE_EFFECTS: readonly Effect[] = [
  { of: 'group.speeltuin.trust', from: 22, to: 18, because: [] },
  { of: 'group.speeltuin.ownership', from: 16, to: 17, because: [] },
  { of: 'worker.energy', from: 75, to: 66, because: [] },
];

const METERS: GameView['meters'] = [
  { id: 'participation', value: 48, trend: 1, of: ['group.speeltuin.participation', 'group.flat.participation'] },
  { id: 'ties', value: 38, trend: 1, of: ['group.speeltuin.ties', 'group.flat.ties'] },
  { id: 'trust', value: 30, trend: -1, of: ['group.speeltuin.trust', 'group.flat.trust'] },
  { id: 'climate', value: 46, trend: 0, of: ['team.safety'] },
  { id: 'pressure', value: 58, trend: 1, of: ['manager.pressure'] },
  { id: 'energy', value: 66, trend: -1, of: ['worker.energy'] },
];

const COMPARED: GameView['compared'] = [
  { of: 'groups.participation', lastDay: 64, halfYear: 22 },
  { of: 'groups.ownership', lastDay: 24, halfYear: 18 },
  { of: 'groups.ties', lastDay: 41, halfYear: 39 },
  { of: 'groups.strength', lastDay: 44, halfYear: 47 },
  { of: 'group.speeltuin.participation', lastDay: 58, halfYear: 31 },
  { of: 'group.flat.participation', lastDay: 49, halfYear: 52 },
];

export interface FakeState {
  screen: Screen | null;
  week: number;
  visited: string[];
  outcome: Outcome | null;
}

/** Everything the overlay asked of it, in order. */
export type Call = readonly [name: string, ...args: unknown[]];

export class FakeGame implements Game {
  readonly calls: Call[] = [];
  readonly state: FakeState;
  settings: Settings = DEFAULT_SETTINGS;
  readonly shelf = new FakeShelf();
  run: string | null = null;
  elsewhere: string | null = null;
  notice: string | null = null;
  caption: string | null = null;
  readonly people = PEOPLE;
  readonly motives = ['tempo', 'vertrouwen', 'van-boven'];
  votes = false;
  exit: (() => void) | null = null;
  sending: Game['sending'] = [];
  private readonly listeners = new Set<() => void>();

  constructor(state: Partial<FakeState> = {}, settings: Partial<Settings> = {}) {
    this.state = { screen: null, week: 1, visited: [], outcome: null, ...state };
    this.settings = { ...this.settings, ...settings };
  }

  update: (() => void) | null = null;

  get scenarios(): Game['scenarios'] {
    return [
      {
        id: 'plein',
        title: this.text('title'),
        summary: this.text('summary'),
        weeks: 26,
        board: 'veemarktplein',
        setting: null,
        play: [15, 25],
        themes: ['team'],
        office: false,
        begin: false,
        endings: 2,
      },
    ];
  }

  get view(): GameView | null {
    return this.state.screen === null ? null : viewOf(this.state, this.state.screen);
  }

  get outcome(): Outcome | null {
    return this.state.outcome;
  }

  text(key: string): string {
    return TEXTS[this.settings.language][key] ?? `[${key}]`;
  }

  start(scenario: string): void {
    this.go(['start', scenario], { screen: 'briefing', week: 1, visited: [], outcome: null });
  }
  resume(run: string, takeOver = false): void {
    this.go(['resume', run, takeOver], { screen: 'scene', week: 6 });
  }
  branch(run: string, entry: number): void {
    this.go(['branch', run, entry], { screen: 'scene' });
  }
  adapt(run: string): void {
    this.go(['adapt', run], { screen: 'scene' });
  }
  toMenu(): void {
    this.go(['toMenu'], { screen: null, outcome: null });
  }
  begin(): void {
    this.go(['begin'], { screen: 'walk', outcome: outcome('begin') });
  }
  visit(place: string): void {
    const found = outcome('place', [{ id: 'bankje-1' }, { id: 'bankje-2', who: 'henk', mood: 'warm' }], [], ['touwen']);
    this.go(['visit', place], { visited: [...this.state.visited, place], outcome: found });
  }
  endWalk(): void {
    this.go(['endWalk'], { screen: 'scene', outcome: outcome('walk') });
  }
  choose(option: string, motive?: string, votes?: Readonly<Record<string, number>>): void {
    this.go(votes === undefined ? ['choose', option, motive] : ['choose', option, motive, votes], {
      screen: 'week',
      outcome: outcome('choice', ANSWER_LINES, CHOICE_EFFECTS),
    });
  }
  passWeeks(): void {
    const { week } = this.state;
    const screen = week > 20 ? 'lastday' : week > 8 ? 'walk' : 'scene';
    this.go(['passWeeks'], { screen, week: week + 3, outcome: outcome('week', [], CHOICE_EFFECTS) });
  }
  lookBack(): void {
    this.go(['lookBack'], { screen: 'halfyear', outcome: outcome('halfyear', [], CHOICE_EFFECTS) });
  }
  finish(): void {
    this.go(['finish'], { screen: 'ending', outcome: outcome('ending', [{ id: 'einde-1' }]) });
  }
  read(): void {
    this.go(['read'], { outcome: null });
  }
  why(of: readonly string[]): readonly Why[] {
    this.calls.push(['why', of]);
    return of[0] === 'team.safety' ? [] : of.map((path, index) => whyOf(path, 6 - index));
  }
  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    this.go(['change', settings], {});
  }
  saveLog(): void {
    this.calls.push(['saveLog']);
  }
  again(): void {
    this.start('plein');
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Puts the game somewhere else, as the host would after an intent. */
  go(call: Call, change: Partial<FakeState>): void {
    this.calls.push(call);
    Object.assign(this.state, change);
    for (const listener of this.listeners) listener();
  }

  speak(language: Language): void {
    this.change({ language });
  }
}

function outcome(
  kind: Outcome['kind'],
  lines: readonly LineView[] = [],
  effects: readonly Effect[] = [],
  signals: readonly string[] = [],
): Outcome {
  return { kind, lines, effects, signals };
}

function whyOf(of: string, week: number): Why {
  const values = { moved: -400, margin: -8, readiness: 32, demand: 40 };
  const first = { rule: 'LD-3', claims: ['C22', 'C32'], points: -4.2, values, choice: 'choice.vraag.vragen' };
  return { of, week, from: 22, to: 18, causes: [first, { rule: 'PR-1', claims: ['C1'], points: 0.2, values: { minutes: 60 } }] };
}

const PLACES = ['bankje', 'speelhoek', 'portiek', 'hal'] as const;

function placesOf(state: FakeState): GameView['places'] {
  return PLACES.map((id, index) => ({ id, minutes: 30 + index * 15, visited: state.visited.includes(id), busy: index % 2 === 0 }));
}

const LATE: readonly Screen[] = ['lastday', 'halfyear', 'ending'];
const NARRATED: Partial<Record<Screen, string>> = { lastday: 'laatste-1', halfyear: 'later-1' };

function sceneOf(screen: Screen): GameView['scene'] {
  if (screen === 'briefing')
    return { id: 'briefing', place: null, noted: false, lines: [{ id: 'opdracht-1' }, { id: 'opdracht-2', who: 'ilse' }], options: [] };
  const narrated = NARRATED[screen];
  if (narrated) return { id: screen, place: null, noted: false, lines: [{ id: narrated }], options: [] };
  if (screen !== 'scene') return null;
  const options = ['vragen', 'beloven', 'budget', 'zwijgen'].map((id) => ({ id, silent: id === 'zwijgen' }));
  return { id: 'vraag', place: 'bankje', noted: false, lines: SCENE_LINES, options };
}

function viewOf(state: FakeState, screen: Screen): GameView {
  const late = LATE.includes(screen);
  return {
    scenario: 'plein',
    screen,
    week: state.week,
    weeks: 26,
    minutes: { paper: 120, spent: state.visited.length * 45, total: 300, beyond: state.visited.length > 2 ? 15 : 0 },
    places: screen === 'walk' ? placesOf(state) : [],
    scene: sceneOf(screen),
    meters: METERS,
    groups: [
      { id: 'speeltuin', participation: 48, ties: 38, trust: 30, phase: 'joins', approach: 'let-do' },
      { id: 'flat', participation: 30, ties: 44, trust: 36, phase: 'curious', approach: null },
    ],
    signals: state.visited.length > 0 ? ['touwen'] : [],
    promises: [{ id: 'zomerfeest', state: 'made' }],
    compared: late ? COMPARED : [],
    ending:
      screen === 'ending' ? { id: 'na-het-feest', lines: [{ id: 'einde-1' }, { id: 'einde-2', who: 'fatma', mood: 'neutral' }] } : null,
    town: townOf(state, screen),
  };
}

function townOf(state: FakeState, screen: Screen): GameView['town'] {
  const talk = screen === 'scene' ? 'bankje' : null;
  const at = state.visited.at(-1) ?? 'bankje';
  const after = screen === 'halfyear' || screen === 'ending';
  return {
    board: 'plein',
    week: state.week,
    season: 'spring',
    sky: 'clear',
    groups: [],
    at,
    talk,
    speakers: [],
    climate: 46,
    pressure: 58,
    after,
    shows: [],
  };
}
