/**
 * What a scenario can come to: every scene, option and ending with a shortest list of moves that leads to it, each played on
 * the real session before it is told. Found by search on the fast path, first without visits, then with; what no search found
 * is either proved impossible (scenario/possible.ts) or said to be not found, with how far the search went.
 */
import { Search, type Grain, type SearchResult } from '../scenario/index.ts';
import { playMove, playMoves } from './moves.ts';
import type { PlayableScenario } from './playable.ts';
import { screenOf } from './screen.ts';
import { startSession, type Session } from './session.ts';

export type TargetKind = 'scene' | 'choice' | 'ending';

export interface Target {
  readonly kind: TargetKind;
  /** `scene`, `scene.option` or ending id. */
  readonly id: string;
  /** Moves that lead to it, seen to do so on the real session; null when none was found. */
  readonly moves: readonly string[] | null;
}

/** How far a search went. */
export interface Pass {
  readonly visits: boolean;
  readonly grain: Grain;
  readonly states: number;
  readonly edges: number;
  /** Choices and visits of the longest list walked. */
  readonly depth: number;
  /** States that were not walked on from. */
  readonly left: number;
  readonly complete: boolean;
}

export interface Exploration {
  readonly seed: number;
  readonly targets: readonly Target[];
  readonly deadEnds: SearchResult['deadEnds'];
  readonly passes: readonly Pass[];
  readonly stopped: boolean;
}

export interface ExploreOptions {
  readonly seed: number;
  /** Called now and then with the states walked so far; false stops the search, and what was found is kept. */
  readonly report?: (states: number) => boolean | void;
}

/** A list of moves that the search found and the session refuses: the two engines differ, which is a fault of ours. */
export class Unverified extends Error {
  readonly code = 'unverified';
}

/** From quick and coarse to slow and fine; a pass only looks for what those before it did not find. @source design choice, measured */
const PASSES: readonly { visits: boolean; grain: Grain; widest: number; states: number }[] = [
  { visits: false, grain: null, widest: 20_000, states: 200_000 },
  { visits: true, grain: null, widest: 4_000, states: 500_000 },
  { visits: true, grain: 8, widest: 2_500, states: 250_000 },
];

/** Every this many states the search says how far it is. */
const REPORT_EVERY = 2_048;

/** @throws Unverified when a found list does not play */
export function explore(scenario: PlayableScenario, options: ExploreOptions): Exploration {
  const wanted = new Map(allTargets(scenario).map((one) => [searchName(one.kind, one.id), one]));
  const found = new Map<string, readonly string[]>();
  const passes: Pass[] = [];
  let deadEnds: SearchResult['deadEnds'] = [];
  let before = 0;
  for (const { visits, ...limits } of PASSES) {
    const missing = new Set([...wanted.keys()].filter((one) => !found.has(one)));
    if (missing.size === 0 && passes.length > 0) break;
    const look = (_: unknown, states: number): boolean =>
      states % REPORT_EVERY !== 0 || options.report === undefined || options.report(before + states) !== false;
    const search = new Search(scenario.file, { ...limits, visits, seed: options.seed, look, ...(visits ? { wanted: missing } : {}) });
    const result = search.walk();
    for (const [name, { moves }] of result.found) if (!found.has(name)) found.set(name, moves);
    deadEnds = [...deadEnds, ...result.deadEnds];
    const { states, edges, depth, left, complete, stopped } = result;
    passes.push({ visits, grain: limits.grain, states, edges, depth, left, complete });
    before += states;
    if (stopped) return { seed: options.seed, targets: verified(scenario, options.seed, found), deadEnds, passes, stopped };
  }
  return { seed: options.seed, targets: verified(scenario, options.seed, found), deadEnds, passes, stopped: false };
}

const searchName = (kind: TargetKind, id: string): string => `${kind === 'choice' ? 'option' : kind} ${id}`;

function allTargets({ file }: PlayableScenario): { kind: TargetKind; id: string }[] {
  return [
    ...file.scenes.map((one) => ({ kind: 'scene' as const, id: one.id })),
    ...file.scenes.flatMap((one) => one.options.map((option) => ({ kind: 'choice' as const, id: `${one.id}.${option.id}` }))),
    ...file.endings.map((one) => ({ kind: 'ending' as const, id: one.id })),
  ];
}

function verified(scenario: PlayableScenario, seed: number, found: ReadonlyMap<string, readonly string[]>): Target[] {
  const targets = allTargets(scenario).map(({ kind, id }): Target => ({ kind, id, moves: found.get(searchName(kind, id)) ?? null }));
  const lists = targets.flatMap(({ kind, id, moves }) => (moves ? [{ kind, id, moves }] : []));
  new Verifier(scenario, seed).verify(lists);
  return targets;
}

/** Plays lists on the real session, each on from the longest beginning that it shares with the one before. */
class Verifier {
  /** Sessions after each move of the list before: at every decision, and in walks. */
  private readonly sessions: Session[];
  private played: readonly string[] = [];

  constructor(scenario: PlayableScenario, seed: number) {
    const start = startSession(scenario, { seed, player: 'Verkenner', settings: { motives: false }, build: 'explore' });
    this.sessions = [start];
  }

  /** @throws Unverified */
  verify(lists: readonly { readonly kind: TargetKind; readonly id: string; readonly moves: readonly string[] }[]): void {
    for (const { kind, id, moves } of lists.toSorted((a, b) => (a.moves.join() < b.moves.join() ? -1 : 1))) {
      const { session, refused } = this.play(moves);
      if (refused === null && isReached(session, kind, id)) continue;
      throw new Unverified(`${kind} ${id}: ${moves.join(',')} does not lead there${refused ? `; refused: ${refused}` : ''}`);
    }
  }

  private play(moves: readonly string[]): { session: Session; refused: string | null } {
    let shared = 0;
    while (shared < moves.length && shared < this.played.length && moves[shared] === this.played[shared]) shared += 1;
    this.sessions.length = shared + 1;
    this.played = moves;
    for (let at = shared; at < moves.length; at++) {
      const { session, problem } = playMove(this.sessions[at] as Session, moves[at] ?? '');
      if (problem) {
        this.played = moves.slice(0, at);
        return { session, refused: problem.move };
      }
      this.sessions.push(session);
    }
    return { session: playMoves(this.sessions[moves.length] as Session, []).session, refused: null };
  }
}

function isReached(session: Session, kind: TargetKind, id: string): boolean {
  const now = screenOf(session);
  if (kind === 'ending') return now.screen === 'ending' && now.ending === id;
  if (kind === 'scene') return now.screen === 'scene' && now.scene.id === id;
  return session.entries.some((one) => one.type === 'choice-made' && `${one.scene}.${one.choice}` === id);
}
