/**
 * One decision of a run made otherwise, on the real session: the rest by the player's own further choices, or by a play style. Both
 * courses side by side, and the chain by which they came apart. For a class that has said beforehand what it expects.
 */
import {
  apply,
  endingOf,
  playerOf,
  playMoves,
  playOut,
  situationOf,
  startSession,
  type PlayableScenario,
  type PolicyName,
  type Session,
} from '../session/index.ts';
import { summary } from '../scenario/index.ts';
import { chainOf, type Chain } from './chain.ts';
import type { Course, CoursePlayer, Figures } from './course.ts';
import { elsewhereOf, type Elsewhere } from './elsewhere.ts';
import type { Otherwise } from './influence.ts';
import type { OwnMoves } from './own-moves.ts';
import { worthOf, type Worth } from './worth.ts';

export interface Side {
  readonly ending: string | null;
  readonly lastDay: Figures;
  readonly halfYear: Figures;
  /** Worked in all. @unit minutes */
  readonly minutes: number;
}

export interface WhatIf {
  readonly was: Side;
  readonly other: Side;
  /** Own later choices that no longer fitted, where another of the same manner stood in; 0 with a play style. */
  readonly replaced: number;
  /** The group whose participation came to differ most half a year later. */
  readonly group: string;
  readonly chain: Chain;
  /** What there is to look at. */
  readonly worth: Worth;
  /** What would have led to another ending where this did not; null where nothing does, and with a play style. */
  readonly elsewhere: Elsewhere | null;
}

export interface Asked {
  readonly scene: string;
  readonly option: string;
  /** Null: the player's own further choices, as far as they fit. */
  readonly style: PolicyName | null;
}

/** The session as the player stood before this decision; null when the run never came to it. */
export function standingAt(scenario: PlayableScenario, player: CoursePlayer, own: OwnMoves, scene: string): Session | null {
  const { decisions, moves } = player.play(own, { asFarAsPlayed: true, bare: true });
  const number = decisions.findIndex((one) => one.scene === scene);
  const at = moves.flatMap((move, index) => (move.startsWith('@') ? [] : [index]))[number];
  if (at === undefined) return null;
  const played = playMoves(freshSession(scenario, own), moves.slice(0, at));
  return played.problem === null ? played.session : null;
}

/** Null when the run never came to the decision, or the option was not offered there. */
export function whatIf(scenario: PlayableScenario, player: CoursePlayer, own: OwnMoves, asked: Asked): WhatIf | null {
  const before = standingAt(scenario, player, own, asked.scene);
  if (!before) return null;
  const course = player.play(own, { bare: true });
  const was = playMoves(freshSession(scenario, own), course.moves);
  const made = asked.style === null ? ownWay(scenario, player, own, asked) : styleWay(before, own.seed, asked.style, asked.option);
  if (!made || was.problem !== null) return null;
  const group = widest(scenario, was.session, made.session);
  const from = before.entries.length;
  const [one, other] = [sideOf(was.session), sideOf(made.session)];
  const at = course.decisions.findIndex((decision) => decision.scene === asked.scene);
  const isSame = asked.style === null && one.ending === other.ending;
  return {
    was: one,
    other,
    replaced: made.replaced,
    group,
    chain: chainOf(scenario, was.session, made.session, from),
    worth: worthOf(scenario.file, one, other),
    elsewhere: isSame ? elsewhereOf({ scenario, player }, own, [at, asked.option]) : null,
  };
}

/**
 * Why a run with a decision or more made otherwise came out as it did: the chain from the first of them on. Null when one of both no longer
 * plays on the real session as it was found.
 */
export function chainOfChange(
  scenario: PlayableScenario,
  own: OwnMoves,
  course: Pick<Course, 'moves' | 'ending'>,
  change: Pick<Otherwise, 'moves' | 'ending' | 'changed'>,
): Chain | null {
  const [was, other] = [course, change].map(({ moves, ending }) => {
    const { session, problem } = playMoves(freshSession(scenario, own), moves);
    return problem === null && endingOf(session) === ending ? session : null;
  });
  const decisions = (was?.entries ?? []).flatMap((entry, at) => (entry.type === 'choice-made' ? [at] : []));
  const from = decisions[Math.min(...change.changed.map((one) => one.at))];
  return was && other && from !== undefined ? chainOf(scenario, was, other, from) : null;
}

interface Way {
  readonly session: Session;
  readonly replaced: number;
}

function ownWay(scenario: PlayableScenario, player: CoursePlayer, own: OwnMoves, { scene, option }: Asked): Way | null {
  const at = player.play(own, { bare: true }).decisions.findIndex((one) => one.scene === scene);
  const { moves, replaced } = player.play(own, { at: new Map([[at, option]]), bare: true });
  const { session, problem } = playMoves(freshSession(scenario, own), moves);
  return problem === null && endingOf(session) !== null ? { session, replaced } : null;
}

function styleWay(before: Session, seed: number, style: PolicyName, option: string): Way | null {
  const applied = apply(before, { type: 'make-choice', choice: option }, 0);
  return applied.ok ? { session: playOut(applied.session, playerOf(style, seed)).session, replaced: 0 } : null;
}

function freshSession(scenario: PlayableScenario, { seed }: OwnMoves): Session {
  return startSession(scenario, { seed, player: '', settings: { motives: false }, build: '' });
}

function sideOf(session: Session): Side {
  const { model, story } = situationOf(session);
  return { ending: endingOf(session), lastDay: story.lastDay ?? {}, halfYear: summary(model), minutes: model.spent };
}

function widest({ file }: PlayableScenario, a: Session, b: Session): string {
  const [was, other] = [summary(situationOf(a).model), summary(situationOf(b).model)];
  const gap = ({ id }: { id: string }): number =>
    Math.abs((was[`group.${id}.participation`] ?? 0) - (other[`group.${id}.participation`] ?? 0));
  return file.groups.toSorted((x, y) => gap(y) - gap(x))[0]?.id ?? '';
}
