/**
 * From a choice made otherwise to what came of it, as a chain: what it moved at once, by which rules that went on, where it showed, and
 * how it ended. Read off two sessions that were really played: every figure is one of theirs, nothing is told that they do not hold.
 */
import type { Cause } from '../model/index.ts';
import { endingOf, situationOf, type PlayableScenario, type Session } from '../session/index.ts';
import { allHold, readQuantity, summary } from '../scenario/index.ts';
import { SEEN_OF_MEAN, worthOf } from './worth.ts';

/** What one rule did to one quantity on either side. @unit points, one decimal */
export interface Link {
  readonly of: string;
  readonly rule: string;
  readonly claims: readonly string[];
  readonly was: number;
  readonly other: number;
}

/** Where a difference first shows: a situation that only one of both came to, or that was offered otherwise. */
export interface Shown {
  readonly scene: string;
  readonly week: number;
  readonly on: 'was' | 'other' | 'both';
}

export interface Chain {
  /** The quantity that is followed, and whether the last day was the end of it. */
  readonly of: string;
  readonly onLastDay: boolean;
  /** At the choice itself; null where it moved nothing. */
  readonly direct: Link | null;
  /** After it, the widest apart first; at most two. */
  readonly carried: readonly Link[];
  /** The first week whose end shows it, and how it stood then; null when it never came so far. @range 0..100 */
  readonly seen: { readonly week: number; readonly left: boolean; readonly was: number; readonly other: number } | null;
  readonly shown: Shown | null;
  /** The condition by which both endings parted; null when it is the same one, or no quantity decided it. */
  readonly ending: Parted | null;
}

interface Parted {
  readonly ending: string;
  readonly of: string;
  readonly atLeast: number | null;
  readonly below: number | null;
  readonly was: number;
  readonly other: number;
}

const MOST_CARRIED = 2;

/** @param from number of the entry in which the choice was made, on both sides */
export function chainOf({ file }: PlayableScenario, was: Session, other: Session, from: number): Chain {
  const ending = partedBy(file, was, other);
  const both: Both = { was, other };
  const of = followed(file, both, ending?.of ?? worthOf(file, endOf(was), endOf(other)).of);
  const last = of.onLastDay ? [was, other].map(({ entries }) => entries.findIndex((one) => one.type === 'half-year-passed')) : [];
  const until = { was: last[0] ?? Infinity, other: last[1] ?? Infinity };
  const at = { was: [from, from + 1], other: [from, from + 1] } as const;
  const after = { was: [from + 1, until.was], other: [from + 1, until.other] } as const;
  return {
    of: of.path,
    onLastDay: of.onLastDay,
    direct: directLink(both, of.path, at),
    carried: carriedLinks(both, of.path, after),
    seen: firstSeen(both, of.path, from),
    shown: firstShown(both, from),
    ending,
  };
}

interface Both {
  readonly was: Session;
  readonly other: Session;
}
/** Of entries, from and up to. */
interface Stretch {
  readonly was: readonly [number, number];
  readonly other: readonly [number, number];
}

const endOf = (session: Session) => ({ ending: endingOf(session), halfYear: summary(situationOf(session).model) });

/** A mean is followed in the group that came to differ most; as it was on the last day, until then. */
function followed({ groups }: PlayableScenario['file'], { was, other }: Both, of: string): { path: string; onLastDay: boolean } {
  const onLastDay = of.startsWith('lastDay.');
  const path = onLastDay ? of.slice('lastDay.'.length) : of;
  const [kind, key] = path.split('.');
  if (kind !== 'groups') return { path, onLastDay };
  const quantity = key === 'carried' || key === 'dropped' ? 'participation' : (key ?? '');
  const read = (session: Session, id: string): number =>
    readQuantity(situationOf(session), `${onLastDay ? 'lastDay.' : ''}group.${id}.${quantity}`);
  const gap = ({ id }: { id: string }): number => Math.abs(read(was, id) - read(other, id));
  const widest = groups.toSorted((a, b) => gap(b) - gap(a))[0];
  return { path: `group.${widest?.id ?? ''}.${quantity}`, onLastDay };
}

/** The first ending in the file's order that came on one side: what failed it on the other. */
function partedBy({ endings }: PlayableScenario['file'], was: Session, other: Session): Parted | null {
  const [a, b] = [endingOf(was), endingOf(other)];
  const first = a === b ? undefined : endings.find((one) => one.id === a || one.id === b);
  if (!first) return null;
  const failed = situationOf(first.id === a ? other : was);
  for (const one of first.when) {
    if (!('quantity' in one) || allHold(failed, [one])) continue;
    const read = (session: Session): number => readQuantity(situationOf(session), one.quantity);
    return {
      ending: first.id,
      of: one.quantity,
      atLeast: one.atLeast ?? null,
      below: one.below ?? null,
      was: read(was),
      other: read(other),
    };
  }
  return null;
}

/** What the choice moved at once: the quantity that is followed, else what of the same group, else whatever moved most. */
function directLink(both: Both, of: string, at: Stretch): Link | null {
  const [here] = linksOf(both, of, at);
  if (here) return here;
  const paths = [both.was.entries[at.was[0]], both.other.entries[at.other[0]]].flatMap((entry) =>
    entry && 'effects' in entry ? entry.effects.map((one) => one.of) : [],
  );
  const links = [...new Set(paths)].flatMap((path) => linksOf(both, path, at).slice(0, 1)).toSorted((a, b) => gapOf(b) - gapOf(a));
  const [kind, id] = of.split('.');
  return links.find((one) => one.of.startsWith(`${kind}.${id}.`)) ?? links[0] ?? null;
}

/** What participation settles at without a worker [CL-1]: what the rule that moves it there rests on. */
const CARRYING = ['strength', 'ownership', 'ties'] as const;
const SETTLES = 'PT-1';

/** The rules after it. Where participation went to what the group carries, what that came from goes before. */
function carriedLinks(both: Both, of: string, after: Stretch): readonly Link[] {
  const links = linksOf(both, of, after).slice(0, MOST_CARRIED);
  const settles = links.find((one) => one.rule === SETTLES);
  const [kind, id, quantity] = of.split('.');
  if (kind !== 'group' || quantity !== 'participation' || !settles) return links;
  const under = CARRYING.flatMap((key) => linksOf(both, `group.${id}.${key}`, after).slice(0, 1));
  const [most] = under.toSorted((a, b) => gapOf(b) - gapOf(a));
  return most ? [most, settles] : links;
}

const gapOf = ({ was, other }: Link): number => Math.abs(other - was);

/** Rules that moved a quantity otherwise in a stretch, the widest apart first. */
function linksOf({ was, other }: Both, of: string, stretch: Stretch): Link[] {
  const [a, b] = [sumsByRule(was, of, stretch.was), sumsByRule(other, of, stretch.other)];
  return ruleGaps(a, b).map((one) => ({ of, ...one }));
}

/** @unit points, one decimal */
interface RuleGap {
  readonly rule: string;
  readonly claims: readonly string[];
  readonly was: number;
  readonly other: number;
}

interface RuleSum {
  /** @unit hundredths of a point */
  readonly moved: number;
  readonly claims: readonly string[];
}
type RuleSums = ReadonlyMap<string, RuleSum>;

function ruleGaps(a: RuleSums, b: RuleSums): RuleGap[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((rule): RuleGap => {
      const [one, two] = [a.get(rule), b.get(rule)];
      const claims = [...new Set([...(one?.claims ?? []), ...(two?.claims ?? [])])];
      return { rule, claims, was: tenths(one?.moved ?? 0), other: tenths(two?.moved ?? 0) };
    })
    .filter((one) => one.was !== one.other)
    .toSorted((x, y) => Math.abs(y.other - y.was) - Math.abs(x.other - x.was) || (x.rule < y.rule ? -1 : 1));
}

function sumsByRule({ entries }: Session, of: string, [from, until]: readonly [number, number]): RuleSums {
  const sums = new Map<string, RuleSum>();
  const take = ({ rule, claims, values }: Cause): void => {
    const known = sums.get(rule);
    const all = [...new Set([...(known?.claims ?? []), ...claims.filter((one) => one !== 'design')])];
    sums.set(rule, { moved: (known?.moved ?? 0) + (values['moved'] ?? 0), claims: all });
  };
  for (const entry of entries.slice(from, until))
    if ('effects' in entry) for (const effect of entry.effects) if (effect.of === of) for (const cause of effect.because) take(cause);
  return sums;
}

/** Hundredths as points with one decimal. */
const tenths = (moved: number): number => Math.round(moved / 10) / 10;

/** The first end of a week at which both lie so far apart that the page has another word for it. */
function firstSeen({ was, other }: Both, of: string, from: number): Chain['seen'] {
  // One that never moved on one side stands there as it did at the start.
  const start = [was, other].flatMap((session) => movesOf(session, of)[0]?.from ?? [])[0] ?? 0;
  const [a, b] = [was, other].map((session) => levelsByWeek(session, of, { from, start })) as [Levels, Levels];
  for (const [week, one] of a) {
    const two = b.get(week);
    if (two && Math.abs(one.level - two.level) >= SEEN_OF_MEAN) return { week, left: one.left, was: one.level, other: two.level };
  }
  return null;
}

type Levels = ReadonlyMap<number, { readonly level: number; readonly left: boolean }>;

const movesOf = ({ entries }: Session, of: string) =>
  entries.flatMap((entry) => ('effects' in entry ? entry.effects : [])).filter((one) => one.of === of);

function levelsByWeek({ entries }: Session, of: string, { from, start }: { readonly from: number; readonly start: number }): Levels {
  const levels = new Map<number, { level: number; left: boolean }>();
  let level = start;
  for (const entry of entries) {
    if ('effects' in entry) for (const effect of entry.effects) if (effect.of === of) level = effect.to;
    const left = entry.type === 'half-year-passed';
    if (entry.n >= from && (entry.type === 'week-passed' || left)) levels.set(entry.week, { level, left });
  }
  return levels;
}

/** The first situation after the choice that was met on one side alone, or in which other options lay on the table. */
function firstShown({ was, other }: Both, from: number): Shown | null {
  const [a, b] = [madeAfter(was, from), madeAfter(other, from)];
  const found = [
    ...a.flatMap(({ scene, week, offered }): Shown[] => {
      const same = b.find((one) => one.scene === scene);
      if (!same) return [{ scene, week, on: 'was' }];
      return same.offered.join() === offered.join() ? [] : [{ scene, week: Math.max(week, same.week), on: 'both' }];
    }),
    ...b.filter((one) => !a.some(({ scene }) => scene === one.scene)).map(({ scene, week }): Shown => ({ scene, week, on: 'other' })),
  ];
  return found.toSorted((x, y) => x.week - y.week)[0] ?? null;
}

const madeAfter = ({ entries }: Session, from: number) => entries.slice(from + 1).filter((one) => one.type === 'choice-made');
