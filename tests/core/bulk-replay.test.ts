import { describe, expect, it } from 'vitest';
import type { Entry, GameLog } from '../../src/core/log/index.ts';
import {
  BulkReplay,
  flowOf,
  heardAround,
  heardFrom,
  intentOf,
  logOf,
  playOn,
  replay,
  type Listener,
} from '../../src/core/session/index.ts';
import { Intake, type ClassFigures } from '../../src/core/report/index.ts';
import { playRandomly } from '../support/random-player.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const logs = Array.from({ length: 12 }, (_, seed) => logOf(playRandomly(scenario, seed).session));
const [log] = logs as [GameLog];
const bulk = new BulkReplay(scenario);

function edited(change: (entries: Record<string, unknown>[]) => void): GameLog {
  const copy = structuredClone(log) as unknown as { entries: Record<string, unknown>[] };
  change(copy.entries);
  return copy as unknown as GameLog;
}
const first = (entries: Record<string, unknown>[], type: Entry['type']): Record<string, unknown> =>
  entries.find((one) => one['type'] === type) ?? {};

describe('bulk replay', () => {
  it('verifies what was played, at either depth, finished or not', () => {
    for (const one of logs) {
      expect(bulk.verify(one)).toEqual({ ok: true, ending: one.result?.ending });
      expect(bulk.verify(one, 'everything').ok).toBe(true);
    }
    const { result: _, ...rest } = log;
    expect(bulk.verify({ ...rest, entries: log.entries.slice(0, 20) })).toEqual({ ok: true, ending: null });
  });

  it.each<[string, (entries: Record<string, unknown>[]) => void, string]>([
    ['another choice', (entries) => (first(entries, 'choice-made')['choice'] = 'samen-bellen'), 'refused'],
    ['something else offered', (entries) => (first(entries, 'choice-made')['offered'] = ['a', 'b']), 'offered'],
    ['a quantity', (entries) => ((first(entries, 'week-passed')['effects'] as { to: number }[])[0]!.to += 1), 'group'],
    ['an effect left out', (entries) => (first(entries, 'week-passed')['effects'] as unknown[]).shift(), ''],
    ['a week', (entries) => (first(entries, 'week-passed')['week'] = 9), 'week'],
    ['an ending', (entries) => (first(entries, 'session-ended')['ending'] = 'gedragen'), 'ending'],
    ['the last hash', (entries) => (first(entries, 'half-year-passed')['hash'] = '0'), 'hash'],
    ['an entry left out', (entries) => entries.splice(5, 1), 'n'],
  ])('finds %s that was edited, and names it as the game’s own replay does', (_name, change, of) => {
    const verified = bulk.verify(edited(change));
    expect(verified.ok).toBe(false);
    if (!verified.ok) expect(verified.difference.of).toContain(of);
  });

  it('has somebody hear along: who spoke around each entry, and what it moved, as the game’s own replay has it', () => {
    const spoken: (readonly string[])[] = [];
    const moved: unknown[] = [];
    const listener: Listener = {
      before: (entry, run) => {
        const intent = intentOf(entry);
        const standing = { file: run.file, situation: run.situation(), scene: run.scene, offered: run.offered() };
        spoken.push(intent ? heardFrom(standing, intent) : []);
      },
      after: (_, _run, effects) => moved.push(effects),
    };
    // What a file says of its causes is not what is heard.
    const forged = edited((entries) => {
      for (const { because } of first(entries, 'week-passed')['effects'] as { because: { rule: string }[] }[]) because[0]!.rule = 'XX-1';
    });
    expect(bulk.verify(forged, 'figures', listener).ok).toBe(true);
    expect(moved).toEqual(log.entries.map((one) => ('effects' in one ? one.effects : [])));
    expect(spoken.flat().length).toBeGreaterThan(10);
    for (const [at, entry] of log.entries.entries()) {
      const intent = intentOf(entry);
      const before = intent ? replay(scenario, log, at) : null;
      expect(spoken[at], `entry ${at}`).toEqual(intent && before?.ok ? heardAround(before.session, intent) : []);
    }
  });

  it('finds an edited cause and a weekly hash only when it looks at everything', () => {
    const cause = edited(
      (entries) => ((first(entries, 'week-passed')['effects'] as { because: { rule: string }[] }[])[0]!.because[0]!.rule = 'XX-1'),
    );
    expect(bulk.verify(cause).ok).toBe(true);
    expect(bulk.verify(cause, 'everything').ok).toBe(false);
    const hash = edited((entries) => (first(entries, 'week-passed')['hash'] = '0'));
    expect(bulk.verify(hash, 'everything').ok).toBe(false);
  });
});

describe('playing on as somebody did', () => {
  it('comes to the same end when nothing was changed', () => {
    const { session, stopped } = playOn(newSession(scenario, log.seed), log.entries);
    expect(stopped).toBeNull();
    expect(logOf(session).result).toEqual(log.result);
  });

  it('stops where a scene comes that the player never met', () => {
    const { stopped } = playOn(
      newSession(scenario, log.seed),
      log.entries.filter((one) => one.type !== 'choice-made' || one.scene !== 'twee-uur'),
    );
    expect(stopped).toEqual({ scene: 'twee-uur', choice: null });
  });
});

it('the flow of a scenario counts every run from the briefing to an ending', () => {
  const { nodes, edges, runs } = flowOf(scenario.file, { runs: 80, seed: 2 });
  expect(nodes.get('briefing')).toBe(runs);
  const ended = [...nodes].filter(([name]) => name.startsWith('ending ')).reduce((sum, [, count]) => sum + count, 0);
  expect(ended).toBe(runs);
  for (const [name, count] of nodes) {
    if (name.startsWith('ending ')) continue;
    expect(
      edges.filter((one) => one.from === name).reduce((sum, one) => sum + one.runs, 0),
      name,
    ).toBe(count);
  }
});

it('the report of a class counts every player and every decision once', () => {
  const intake = new Intake(() => scenario);
  logs.forEach((one, at) => intake.take(`${at}.json`, JSON.stringify(one)));
  const { players, endings, decisions, weeks, mostSplit, mostAvoided } = intake.figures()[0] as ClassFigures;
  expect(players.length).toBe(logs.length);
  expect(Object.values(endings).reduce((sum, one) => sum + one, 0)).toBe(logs.length);
  for (const { met, options, division } of decisions) {
    expect(options.reduce((sum, one) => sum + one.taken, 0)).toBe(met);
    expect(division).toBeGreaterThanOrEqual(0);
    expect(division).toBeLessThanOrEqual(1);
    for (const one of options) expect(one.taken).toBeLessThanOrEqual(one.offered);
  }
  expect(decisions.find((one) => one.scene === 'de-opdracht')?.met).toBe(logs.length);
  expect(weeks['participation']?.length).toBe(26);
  expect(weeks['participation']?.[25]?.count).toBe(logs.length);
  expect(decisions.some((one) => one.scene === mostSplit)).toBe(true);
  expect(decisions.flatMap((one) => one.options).some((one) => one.id === mostAvoided?.option)).toBe(true);
});
