/** A class plays on one screen: its hands stand in the log, change nothing in the model, and come first in the debrief. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/core/log/index.ts';
import { Intake, turningPoints } from '../../src/core/report/index.ts';
import {
  apply,
  BulkReplay,
  fork,
  logOf,
  offeredIds,
  playMoves,
  playerOf,
  playOut,
  replay,
  type Session,
} from '../../src/core/session/index.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');
type Hands = (offered: readonly string[]) => Readonly<Record<string, number>>;

/** Plays to the end, always the first option, with hands for each decision where there are any. */
function playVoted(handsAt: (at: number) => Hands | null): Session {
  let session = newSession(scenario);
  for (let at = 0; ; at++) {
    session = playMoves(session, []).session;
    const offered = offeredIds(session);
    const [choice] = offered;
    if (choice === undefined) return session;
    const votes = handsAt(at)?.(offered);
    const applied = apply(session, { type: 'make-choice', choice, ...(votes ? { votes } : {}) }, 0);
    if (!applied.ok) throw new Error(applied.reason.code);
    session = applied.session;
  }
}

const lead =
  (first: number, second: number): Hands =>
  ([a = '', b = '']) => ({ [a]: first, [b]: second });
const voted = playVoted((at) => (at === 1 ? lead(12, 11) : at === 3 ? lead(9, 8) : at === 4 ? lead(20, 1) : null));
const log = logOf(voted);

describe('hands in the log', () => {
  it('are read back as they were, and both replays hold them', () => {
    const read = readLog(JSON.stringify(log));
    expect(read).toEqual({ ok: true, log });
    expect(log.entries.flatMap((one) => (one.type === 'choice-made' && one.votes ? [Object.values(one.votes)] : []))).toEqual([
      [12, 11],
      [9, 8],
      [20, 1],
    ]);
    expect(replay(scenario, log).ok).toBe(true);
    expect(new BulkReplay(scenario).verify(log).ok).toBe(true);
    const made = log.entries.findLast((one) => one.type === 'choice-made');
    if (made?.type === 'choice-made') expect(fork(scenario, log, { n: made.n, choice: made.choice }).ok).toBe(true);
  });

  it('move nothing: without them the run is the same', () => {
    const plain = logOf(playVoted(() => null));
    const bare = log.entries.map((one) => (one.type === 'choice-made' ? { ...one, votes: undefined } : one));
    expect(JSON.parse(JSON.stringify(bare))).toEqual(JSON.parse(JSON.stringify(plain.entries)));
    expect(log.result).toEqual(plain.result);
  });

  it('are refused for what was not offered, by the session and by both replays', () => {
    const session = playMoves(newSession(scenario), []).session;
    const [choice = ''] = offeredIds(session);
    const applied = apply(session, { type: 'make-choice', choice, votes: { elders: 3 } }, 0);
    expect(applied).toMatchObject({ ok: false, reason: { code: 'unknown-vote', choice: 'elders' } });
    const entries = log.entries.map((one) => (one.type === 'choice-made' ? { ...one, votes: { elders: 3 } } : one));
    expect(replay(scenario, { ...log, entries }).ok).toBe(false);
    expect(new BulkReplay(scenario).verify({ ...log, entries }).ok).toBe(false);
  });

  it.each([
    ['half a hand', '1.5'],
    ['fewer than none', '-1'],
    ['words', '"veel"'],
    ['more than any class has', '1e9'],
  ])('%s make a log that is refused with its place', (_, hands) => {
    const text = JSON.stringify(log).replace(/"votes":\{"([\w-]+)":\d+/, `"votes":{"$1":${hands}`);
    expect(readLog(text)).toMatchObject({ ok: false, code: 'wrong-shape', path: expect.stringMatching(/^entries\[\d+\]\.votes\./) });
  });

  it('are not in logs from before, which read as ever', () => {
    const old = readFileSync(new URL('../fixtures/good/log-v1.latendoen.json', import.meta.url), 'utf8');
    const read = readLog(old);
    expect(read.ok && read.log.entries.some((one) => 'votes' in one)).toBe(false);
    expect(read.ok && JSON.parse(JSON.stringify(read.log))).toEqual(JSON.parse(old));
  });
});

describe('the debrief of a class that voted', () => {
  it('puts the closest votes first; a large majority is none', () => {
    const intake = new Intake(() => scenario);
    intake.take('klas.json', JSON.stringify(log));
    const [figures] = intake.figures();
    if (!figures) throw new Error('no class');
    const scenes = log.entries.flatMap((one) => (one.type === 'choice-made' ? [one.scene] : []));
    expect(turningPoints(figures, [])).toEqual([
      { scene: scenes[1], criterion: 'vote', value: 1, option: null },
      { scene: scenes[3], criterion: 'vote', value: 1, option: null },
    ]);
    const decision = figures.decisions.find((one) => one.scene === scenes[4]);
    expect(Object.values(decision?.votes ?? {})).toEqual([20, 1]);
  });

  it('goes before what divided those who played alone', () => {
    const intake = new Intake(() => scenario);
    for (const [at, policy] of (['redder', 'samen', 'op-maat'] as const).entries())
      intake.take(`${at}.json`, JSON.stringify(logOf(playOut(newSession(scenario, at), playerOf(policy, at)).session)));
    const [alone] = intake.figures();
    intake.take('klas.json', JSON.stringify(log));
    const [both] = intake.figures();
    if (!alone || !both) throw new Error('no class');
    expect(turningPoints(alone, []).every((one) => one.criterion !== 'vote')).toBe(true);
    const points = turningPoints(both, []);
    expect(points.map((one) => one.criterion).slice(0, 2)).toEqual(['vote', 'vote']);
    expect(points).toHaveLength(3);
    expect(alone.decisions.every((one) => one.votes === null)).toBe(true);
  });
});
