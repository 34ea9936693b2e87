/**
 * One decision of a run made otherwise, on the real session: the rest by the player's own further choices, or by a play style. Both
 * courses side by side, and the rules by which they came apart. For a class that has said beforehand what it expects.
 */
import type { Cause } from '../model/index.ts';
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
import type { CoursePlayer, Figures } from './course.ts';
import type { OwnMoves } from './own-moves.ts';

export interface Side {
  readonly ending: string | null;
  readonly lastDay: Figures;
  readonly halfYear: Figures;
  /** Worked in all. @unit minutes */
  readonly minutes: number;
}

/** A rule and what it moved on either side since the decision. @unit points, one decimal */
interface RuleGap {
  readonly rule: string;
  readonly claims: readonly string[];
  readonly was: number;
  readonly other: number;
}

export interface WhatIf {
  readonly was: Side;
  readonly other: Side;
  /** Own later choices that no longer fitted, where another of the same manner stood in; 0 with a play style. */
  readonly replaced: number;
  /** The group whose participation came to differ most half a year later. */
  readonly group: string;
  readonly rules: readonly RuleGap[];
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
  return {
    was: sideOf(was.session),
    other: sideOf(made.session),
    replaced: made.replaced,
    group,
    rules: ruleGaps(was.session, made.session, `group.${group}.participation`, from),
  };
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

/** Rules that moved a quantity since an entry, the widest apart first. */
function ruleGaps(was: Session, other: Session, of: string, from: number): RuleGap[] {
  const [a, b] = [sumsByRule(was, of, from), sumsByRule(other, of, from)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((rule): RuleGap => {
      const [one, two] = [a.get(rule), b.get(rule)];
      const claims = [...new Set([...(one?.claims ?? []), ...(two?.claims ?? [])])];
      return { rule, claims, was: tenths(one?.moved ?? 0), other: tenths(two?.moved ?? 0) };
    })
    .filter((one) => one.was !== one.other)
    .toSorted((x, y) => Math.abs(y.other - y.was) - Math.abs(x.other - x.was) || (x.rule < y.rule ? -1 : 1));
}

interface RuleSum {
  /** @unit hundredths of a point */
  readonly moved: number;
  readonly claims: readonly string[];
}

function sumsByRule({ entries }: Session, of: string, from: number): ReadonlyMap<string, RuleSum> {
  const sums = new Map<string, RuleSum>();
  const take = ({ rule, claims, values }: Cause): void => {
    const known = sums.get(rule);
    const all = [...new Set([...(known?.claims ?? []), ...claims.filter((one) => one !== 'design')])];
    sums.set(rule, { moved: (known?.moved ?? 0) + (values['moved'] ?? 0), claims: all });
  };
  for (const entry of entries.slice(from)) {
    if ('effects' in entry) for (const effect of entry.effects) if (effect.of === of) for (const cause of effect.because) take(cause);
  }
  return sums;
}

/** Hundredths as points with one decimal. */
const tenths = (moved: number): number => Math.round(moved / 10) / 10;
