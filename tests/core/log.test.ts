import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LARGEST_LOG, readLog, withoutCauses } from '../../src/core/log/index.ts';
import { logOf } from '../../src/core/session/index.ts';
import { playRandomly } from '../support/random-player.ts';
import { smallScenario } from '../support/scenarios.ts';

const scenario = smallScenario();
const good = logOf(playRandomly(scenario, 2).session);
const text = (change: (log: Record<string, unknown>) => void): string => {
  const log = structuredClone(good) as unknown as Record<string, unknown>;
  change(log);
  return JSON.stringify(log);
};
const problem = (log: string) => {
  const read = readLog(log);
  return read.ok ? 'none' : `${read.code} ${read.path}`.trim();
};

describe('a log from outside', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blank', ' \n', 'empty'],
    ['not JSON', '{"format":', 'not-json'],
    ['another format', '{"format":"iets-anders"}', 'other-format format'],
    ['an array', '[]', 'other-format format'],
    ['too large', 'x'.repeat(LARGEST_LOG + 1), 'too-large'],
    ['a version that is no number', text((log) => (log['version'] = '1')), 'wrong-shape version'],
    ['version 0', text((log) => (log['version'] = 0)), 'wrong-shape version'],
    ['a newer version', text((log) => (log['version'] = 2)), 'newer-version version'],
    ['a missing seed', text((log) => delete log['seed']), 'wrong-shape seed'],
    [
      'an unknown entry',
      text((log) => ((log['entries'] as object[])[1] = { n: 1, week: 1, at: 0, type: 'cheated' })),
      'wrong-shape entries[1].type',
    ],
    ['a text for a number', text((log) => ((log['entries'] as { at: unknown }[])[0]!.at = '0')), 'wrong-shape entries[0].at'],
    ['a name of 10,000 letters', text((log) => (log['player'] = 'a'.repeat(10_000))), 'wrong-shape player'],
  ])('with %s is refused with code and path', (_, log, expected) => {
    expect(problem(log)).toBe(expected);
  });

  it('cannot pollute prototypes', () => {
    const evil = JSON.stringify(good).replace('"settings":{', '"__proto__":{"polluted":true},"settings":{"__proto__":{"polluted":true},');
    const read = readLog(evil);
    expect(read.ok).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    if (read.ok) expect(JSON.stringify(read.log)).not.toContain('polluted');
    const inResult = text((log) => (log['result'] = JSON.parse('{"ending":"stilte","lastDay":{"__proto__":{"x":1}},"halfYear":{}}')));
    expect(problem(inResult)).toBe('wrong-shape result.lastDay.__proto__');
  });

  // Replay needs the scenario and the rules it was played with; reading must never break.
  it('of version 1 is read for ever', () => {
    const read = readLog(readFileSync('tests/fixtures/good/log-v1.latendoen.json', 'utf8'));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.log.entries.map((one) => one.type).slice(-2)).toEqual(['half-year-passed', 'session-ended']);
    expect(read.log.result?.ending).toBe('soepdag');
  });
});

describe('a log without its causes', () => {
  const cut = (from: string): string => new TextDecoder().decode(withoutCauses(new TextEncoder().encode(from)));
  const bare = (from: string): unknown => JSON.parse(from, (key, value: unknown) => (key === 'because' ? [] : value));

  it('is the same in all else, and much shorter', () => {
    const whole = JSON.stringify(good);
    expect(JSON.parse(cut(whole))).toEqual(bare(whole));
    expect(cut(whole).length).toBeLessThan(whole.length * 0.6);
    expect(readLog(cut(whole), 'without-causes')).toEqual(readLog(whole, 'without-causes'));
  });

  it.each([
    ['brackets and quotation marks inside a text', '{"because":["]","\\"]","\\\\",[["a"],[]]],"of":"x"}', '{"because":[],"of":"x"}'],
    ['a key that only ends like it', '{"no-because":[1]}', '{"no-because":[1]}'],
    ['a text that says it', '{"player":"\\"because\\":[1","of":"Zoë"}', '{"player":"\\"because\\":[1","of":"Zoë"}'],
    ['causes that are no list', '{"because":{"rule":"A"}}', '{"because":{"rule":"A"}}'],
    ['a list that never ends', '{"because":[{"a":1}', '{"because":['],
    ['a text that never ends', '{"because":["a', '{"because":['],
    ['a key at the very beginning', '[1]', '[1]'],
    ['nothing', '', ''],
  ])('is cut right where there is %s', (_, whole, expected) => {
    expect(cut(whole)).toBe(expected);
  });
});
