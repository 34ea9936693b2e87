/** The chain from a choice to what came of it: every figure in it is one of the replay. */
import { describe, expect, it } from 'vitest';
import { CoursePlayer, ownMovesOf, whatIf, type Chain, type Link } from '../../src/core/insight/index.ts';
import { readQuantity } from '../../src/core/scenario/index.ts';
import { logOf, playerOf, playMoves, playOut, POLICIES, situationOf, type Session } from '../../src/core/session/index.ts';
import { newSession, shareOf, shipped, shippedIds } from '../support/scenarios.ts';

/** What a rule moved of a quantity in a stretch of a replay. @unit points, one decimal */
function movedIn({ entries }: Session, { of, rule }: Pick<Link, 'of' | 'rule'>, [from, until]: readonly [number, number]): number {
  let moved = 0;
  for (const entry of entries.slice(from, until))
    for (const effect of 'effects' in entry ? entry.effects : [])
      if (effect.of === of) for (const cause of effect.because) if (cause.rule === rule) moved += cause.values['moved'] ?? 0;
  return Math.round(moved / 10) / 10;
}

/** As it stood at the end of a week; the half year's entry has a week of its own. */
function levelAt(session: Session, of: string, week: number): number {
  const { entries } = session;
  const last = entries.findLastIndex((one) => (one.type === 'week-passed' || one.type === 'half-year-passed') && one.week === week);
  return entries.slice(0, last + 1).flatMap((one) => ('effects' in one ? one.effects : [])).findLast((one) => one.of === of)?.to ?? readQuantity(situationOf(newSession(session.scenario)), of); // oxfmt-ignore
}

interface Case {
  readonly chain: Chain;
  readonly was: Session;
  readonly other: Session;
  readonly from: number;
  readonly endings: readonly [string | null, string | null];
}

function casesOf(id: string, count: number): Case[] {
  const scenario = shipped(id);
  const player = new CoursePlayer(scenario.file);
  return Array.from({ length: count }, (_, seed): Case[] => {
    const style = POLICIES[seed % POLICIES.length] ?? 'samen';
    const log = logOf(playOut(newSession(scenario, seed), playerOf(style, seed)).session);
    const own = ownMovesOf(scenario.file, log);
    const course = player.play(own);
    const at = (seed * 5 + 2) % course.decisions.length;
    const decision = course.decisions[at];
    const option = decision?.offered.find((one) => one !== decision.choice);
    const first = course.decisions.findIndex((one) => one.scene === decision?.scene);
    if (!decision || option === undefined || first !== at) return [];
    const found = whatIf(scenario, player, own, { scene: decision.scene, option, style: null });
    if (!found) return [];
    const was = playMoves(newSession(scenario, seed), course.moves).session;
    const other = playMoves(newSession(scenario, seed), player.play(own, { at: new Map([[at, option]]) }).moves).session;
    const from = was.entries.findIndex((one) => one.type === 'choice-made' && one.scene === decision.scene);
    return [{ chain: found.chain, was, other, from, endings: [found.was.ending, found.other.ending] }];
  }).flat();
}

describe.each(shippedIds())('%s', (id) => {
  const cases = casesOf(id, shareOf(32, id));

  it('has what the choice and the rules after it moved as the replays have it', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { chain, was, other, from } of cases) {
      const until = (session: Session): number =>
        chain.onLastDay ? session.entries.findIndex((one) => one.type === 'half-year-passed') : session.entries.length;
      if (chain.direct) {
        expect(chain.direct.was).toBe(movedIn(was, chain.direct, [from, from + 1]));
        expect(chain.direct.other).toBe(movedIn(other, chain.direct, [from, from + 1]));
        expect(chain.direct.was).not.toBe(chain.direct.other);
      }
      expect(chain.carried.length).toBeLessThanOrEqual(2);
      for (const link of chain.carried) {
        // Of what is followed, or of what that group carries, where participation went to that.
        const [kind, group] = chain.of.split('.');
        const carries = ['strength', 'ownership', 'ties'].map((key) => `${kind}.${group}.${key}`);
        expect([chain.of, ...(chain.carried.at(-1)?.rule === 'PT-1' ? carries : [])]).toContain(link.of);
        expect(link.was).toBe(movedIn(was, link, [from + 1, until(was)]));
        expect(link.other).toBe(movedIn(other, link, [from + 1, until(other)]));
      }
    }
  });

  it('shows it where the replays show it', () => {
    for (const { chain, was, other, from } of cases) {
      if (chain.seen) {
        expect(chain.seen.was).toBe(levelAt(was, chain.of, chain.seen.week));
        expect(chain.seen.other).toBe(levelAt(other, chain.of, chain.seen.week));
      }
      if (!chain.shown) continue;
      const met = ({ entries }: Session): boolean =>
        entries.slice(from + 1).some((one) => one.type === 'choice-made' && one.scene === chain.shown?.scene);
      expect([met(was), met(other)]).toEqual([chain.shown.on !== 'other', chain.shown.on !== 'was']);
    }
  });

  it('ends on a condition that held on one side alone', () => {
    for (const { chain, was, other, endings } of cases) {
      if (!chain.ending) continue;
      expect(endings[0]).not.toBe(endings[1]);
      const { of, atLeast, below, ending } = chain.ending;
      expect([chain.ending.was, chain.ending.other]).toEqual([readQuantity(situationOf(was), of), readQuantity(situationOf(other), of)]);
      const holds = (value: number): boolean => value >= (atLeast ?? -Infinity) && value < (below ?? Infinity);
      expect(holds(chain.ending[ending === endings[0] ? 'was' : 'other'])).toBe(true);
      expect(holds(chain.ending[ending === endings[0] ? 'other' : 'was'])).toBe(false);
    }
  });
});
