import { describe, expect, it } from 'vitest';
import { chainOfChange, CoursePlayer, influencesOf, ownMovesOf, standingAt, whatIf } from '../../src/core/insight/index.ts';
import { Intake } from '../../src/core/report/index.ts';
import { apply, fork, logOf, playerOf, playMoves, playOn, playOut, POLICIES, replay, viewOf } from '../../src/core/session/index.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const player = new CoursePlayer(scenario.file);
const session = playOut(newSession(scenario, 3), playerOf('redder', 3)).session;
const log = logOf(session);
const own = ownMovesOf(scenario.file, log);
const made = log.entries.filter((one) => one.type === 'choice-made');
const [, second] = made;
if (!second) throw new Error('a run without decisions');
const other = second.offered.find((one) => one !== second.choice) ?? '';

describe('one decision made otherwise', () => {
  it('stands where the player stood, with the lines that were said and the options that were offered', () => {
    for (const { n, scene, offered } of made) {
      const view = viewOf(standingAt(scenario, player, own, scene) ?? session);
      const before = replay(scenario, log, n);
      expect(view.scene).toEqual(viewOf(before.session).scene);
      expect(view.town).toEqual(viewOf(before.session).town);
      expect(view.scene?.options.map((one) => one.id)).toEqual(offered);
    }
    expect(standingAt(scenario, player, own, 'geen-scene')).toBeNull();
  });

  it('has the log on one side, and on the other what the bench makes of the same fork', () => {
    const found = whatIf(scenario, player, own, { scene: second.scene, option: other, style: null });
    expect(found?.was.halfYear).toEqual(log.result?.halfYear);
    expect(found?.was.lastDay).toEqual(log.result?.lastDay);
    const forked = fork(scenario, log, { n: second.n, choice: other });
    if (!forked.ok) throw new Error(forked.message);
    const played = playOn(forked.session, log.entries);
    if (played.stopped === null) expect(found?.other.halfYear).toEqual(logOf(played.session).result?.halfYear);
    expect(found?.other.ending).not.toBeNull();
  });

  it('lets the rest run by a play style', () => {
    const found = whatIf(scenario, player, own, { scene: second.scene, option: other, style: 'op-maat' });
    const applied = apply(replay(scenario, log, second.n).session, { type: 'make-choice', choice: other }, 0);
    if (!applied.ok) throw new Error(applied.reason.code);
    const result = logOf(playOut(applied.session, playerOf('op-maat', own.seed)).session).result;
    expect(found?.other).toMatchObject({ ending: result?.ending, halfYear: result?.halfYear, lastDay: result?.lastDay });
    expect(found?.replaced).toBe(0);
  });

  it('names the group that came to differ most', () => {
    const found = whatIf(scenario, player, own, { scene: second.scene, option: other, style: 'op-maat' });
    if (!found) throw new Error('nothing found');
    const gap = (id: string): number =>
      (found.other.halfYear[`group.${id}.participation`] ?? 0) - (found.was.halfYear[`group.${id}.participation`] ?? 0);
    const most = Math.max(...scenario.file.groups.map((one) => Math.abs(gap(one.id))));
    expect(Math.abs(gap(found.group))).toBe(most);
  });

  it('has the same chain for each change that an influence holds, and none for one that does not play as it was found', () => {
    const course = player.play(own);
    const changes = influencesOf(player, own, course).flatMap((one) => one.otherwise);
    const once = changes.filter(({ changed: [one] }) => course.decisions.filter(({ scene }) => scene === one?.scene).length === 1);
    expect(once.length).toBeGreaterThan(10);
    for (const change of once.filter((_, at) => at % 3 === 0)) {
      const [{ scene, to } = { scene: '', to: '' }] = change.changed;
      const found = whatIf(scenario, player, own, { scene, option: to, style: null });
      expect(found).not.toBeNull();
      expect(chainOfChange(scenario, own, course, change)).toEqual(found?.chain);
    }
    const [first] = once;
    if (!first) throw new Error('no change');
    expect(chainOfChange(scenario, own, course, { ...first, ending: 'elders' })).toBeNull();
    expect(chainOfChange(scenario, own, course, { ...first, moves: ['niets'] })).toBeNull();
  });

  it('is refused for what was not offered', () => {
    expect(whatIf(scenario, player, own, { scene: second.scene, option: 'niets', style: null })).toBeNull();
    expect(whatIf(scenario, player, own, { scene: second.scene, option: 'niets', style: 'samen' })).toBeNull();
  });
});

describe('runs of a class to show', () => {
  it('are a few for each option, those played to the end first', () => {
    const intake = new Intake((id) => (id === 'veemarktplein' ? scenario : null));
    for (let seed = 0; seed < 30; seed++) {
      const policy = POLICIES[seed % POLICIES.length] ?? 'samen';
      const full = playOut(newSession(scenario, seed), playerOf(policy, seed)).session;
      const broken = seed % 5 === 0 ? playMoves(newSession(scenario, seed), [firstChoice(full)]).session : full;
      intake.take(`${seed}.json`, JSON.stringify(logOf(broken)));
    }
    const plans = intake.plans('veemarktplein', 'de-opdracht');
    const counts = [...new Set(plans.map((one) => one.choice))].map((choice) => plans.filter((one) => one.choice === choice).length);
    expect(Math.max(...counts)).toBe(8);
    const ended = plans.map((one) => one.ending !== null);
    expect(ended).toEqual(ended.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(plans.map((one) => one.number)).size).toBe(plans.length);
    expect(intake.plans('elders', 'de-opdracht')).toEqual([]);
  });
});

function firstChoice(of: typeof session): string {
  const entry = of.entries.find((one) => one.type === 'choice-made');
  return entry?.type === 'choice-made' ? entry.choice : '';
}
