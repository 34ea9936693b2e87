import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FINDING_CODES, severityOf, type FindingCode } from '../../src/core/scenario/findings.ts';
import { Possible } from '../../src/core/scenario/possible.ts';
import { screenOf } from '../../src/core/session/index.ts';
import { readScenarioPath } from '../../src/host/cli/scenario-files.ts';
import { badFixtures, findingsOfFixture, readFixture } from '../support/bad-fixtures.ts';
import { playRandomly } from '../support/random-player.ts';
import { readText, shipped, shippedIds, smallScenario, smallText } from '../support/scenarios.ts';

describe('every code', () => {
  it('has a fixture that shows it', () => {
    const shown = new Set(badFixtures().map((one) => one.slice(0, 6)));
    expect(Object.keys(FINDING_CODES).filter((code) => !shown.has(code))).toEqual([]);
  });

  it.each(badFixtures())('%s: just what is expected is found', (name) => {
    const fixture = readFixture(name);
    const found = findingsOfFixture(fixture);
    expect(found).toEqual(fixture.expect);
    expect(found.some((one) => one.includes(` ${name.slice(0, 6)} `))).toBe(true);
  });

  it('keeps a scenario from playing only when it is an error', () => {
    for (const name of badFixtures().filter((one) => !one.startsWith('SC-3') && !one.startsWith('SC-105'))) {
      const code = name.slice(0, 6) as FindingCode;
      const text = readFixture(name).replace.reduce((whole, [from, to]) => whole.replace(from, () => to), smallText());
      expect(readText(text).file === null, name).toBe(severityOf(code) === 'error');
    }
  });
});

describe('what lint calls impossible', () => {
  it.each(shippedIds())('%s: nothing that random play comes to', (id) => {
    const scenario = shipped(id);
    const possible = new Possible(scenario.file);
    const met = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const { session } = playRandomly(scenario, seed);
      for (const entry of session.entries)
        if (entry.type === 'choice-made') for (const one of entry.offered) met.add(`${entry.scene}.${one}`);
      const end = screenOf(session);
      if (end.screen === 'ending') expect(possible.endings).toContain(end.ending);
    }
    expect(met.size).toBeGreaterThan(100);
    expect([...met].filter((one) => !possible.options.has(one))).toEqual([]);
  });

  it('leaves every scene of the small scenario possible', () => {
    const { file } = smallScenario();
    const possible = new Possible(file);
    expect([...possible.scenes.keys()].toSorted()).toEqual(file.scenes.map((one) => one.id).toSorted());
    expect(possible.endings.size).toBe(file.endings.length);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'laten-doen-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bomb = (): string =>
  `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[at]}`).join(',')}]\n`)
    .join('')}`;

describe('a hostile file ends in one clear finding', () => {
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['of five megabytes', `id: ${'a'.repeat(5_000_000)}`, /SC-003 .*5000004/],
    ['of a billion laughs', bomb(), /SC-003 aliases/],
    ['nested ten thousand deep in brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, /SC-003 nested/],
    ['nested ten thousand deep in spaced brackets', `a: ${'[ '.repeat(10_000)}${'] '.repeat(10_000)}`, /SC-003 nested/],
    ['nested ten thousand deep in braces', `a: ${'{b: '.repeat(10_000)}1${'}'.repeat(10_000)}`, /SC-003 nested/],
    ['in UTF-16', Buffer.from(smallText(), 'utf16le'), /SC-003 this is not UTF-8/],
    ['in Latin-1', Buffer.from('title: Café één\n', 'latin1'), /SC-003 this is not UTF-8/],
    ['that is binary', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), /SC-003 this is not UTF-8/],
    ['that is empty', '', /SC-00[23]/],
    ['with a tag for code', 'id: !!js/function "function () { return process.exit(1) }"\n', /SC-001 .*Unresolved tag/],
    ['with two documents', `${smallText()}---\n${smallText()}`, /SC-001 .*document/],
    ['with a key twice', `id: klein\n${smallText()}`, /SC-001 Map keys must be unique/],
  ];

  it.each(files)('%s', (name, content, expected) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.yaml`);
    writeFileSync(path, content);
    const { file, findings } = readScenarioPath(path, folder);
    expect(file).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
    const [first] = findings;
    expect(`${first?.code} ${first?.message}`).toMatch(expected);
  });

  it('a folder in place of a file, and a folder without a scenario', () => {
    const path = join(folder, 'map.yaml');
    mkdirSync(path);
    expect(readScenarioPath(path, folder).findings).toMatchObject([{ code: 'SC-003', message: 'there is no such file' }]);
    mkdirSync(join(path, 'scenario.yaml'));
    expect(readScenarioPath(path, folder).findings).toMatchObject([{ code: 'SC-003', message: 'this is a folder, not a file' }]);
  });

  it('`__proto__` as a key is a key like any other, and pollutes nothing', () => {
    const { file, findings } = readText(`${smallText()}__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n`);
    expect(file).toBeNull();
    expect(findings.every((one) => one.code === 'SC-002')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
