import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingText } from '../../src/core/scenario/index.ts';
import { FINDING_CODES, severityOf, type FindingCode } from '../../src/core/scenario/findings.ts';
import { readScenarioPath } from '../../src/host/cli/scenario-files.ts';
import { badFixtures, findingsOfFixture, readFixture } from '../support/bad-fixtures.ts';
import { readText, smallDebriefText, smallText } from '../support/scenarios.ts';

describe('every code', () => {
  it('has a fixture that shows it', () => {
    const shown = new Set(badFixtures().map((one) => one.slice(0, 6)));
    expect(Object.keys(FINDING_CODES).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('is explained in FORMAT.md', () => {
    const told = readFileSync(new URL('../../src/core/scenario/FORMAT.md', import.meta.url), 'utf8');
    expect(Object.keys(FINDING_CODES).filter((code) => !told.includes(`| ${code} |`))).toEqual([]);
  });

  it.each(badFixtures())('%s: just what is expected is found', (name) => {
    const fixture = readFixture(name);
    const found = findingsOfFixture(fixture);
    expect(found).toEqual(fixture.expect);
    expect(found.some((one) => one.includes(` ${name.slice(0, 6)} `))).toBe(true);
  });

  it('keeps a scenario from playing only when it is an error', () => {
    const others = ['SC-3', 'SC-4', 'SC-105', 'SC-002-debrief'];
    for (const name of badFixtures().filter((one) => !others.some((start) => one.startsWith(start)))) {
      const code = name.slice(0, 6) as FindingCode;
      const text = readFixture(name).replace.reduce((whole, [from, to]) => whole.replace(from, () => to), smallText());
      expect(readText(text).file === null, name).toBe(severityOf(code) === 'error');
    }
  });
});

describe('facilitation texts beside a scenario', () => {
  const place = mkdtempSync(join(tmpdir(), 'laten-doen-debrief-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const findings = (): string[] => readScenarioPath(place, place).findings.map(findingText);
  const write = (name: string, text: string): void => writeFileSync(join(place, name), text);

  it('are read with it, and the small one has nothing wrong', () => {
    write('scenario.yaml', smallText());
    expect(readScenarioPath(place, place).debrief).toEqual({ nl: null, en: null });
    write('debrief.yaml', smallDebriefText());
    const { debrief, findings: found } = readScenarioPath(join(place, 'debrief.yaml'), place);
    expect(found).toEqual([]);
    expect(debrief.nl?.scenes['deur']?.concepts).toEqual(['let-do']);
  });

  it('want English where the scenario has it, and Dutch always', () => {
    write('en.yaml', '');
    expect(findings().at(-1)).toMatch(/^debrief\.yaml:1:1 warning SC-406 there is no debrief\.en\.yaml beside it/);
    write('debrief.en.yaml', '{');
    expect(findings().at(-1)).toMatch(/^debrief\.en\.yaml:1:2 error SC-001 /);
    rmSync(join(place, 'debrief.yaml'));
    expect(findings().at(-1)).toMatch(/^debrief\.en\.yaml:1:1 warning SC-407 there is no debrief\.yaml beside it/);
  });

  it('that are hostile end in one clear finding', () => {
    rmSync(join(place, 'debrief.en.yaml'));
    rmSync(join(place, 'en.yaml'));
    for (const [text, expected] of [
      [`a: ${'['.repeat(10_000)}`, /SC-003 nested/],
      [bomb(), /SC-004 an anchor/],
      [`${smallDebriefText()}  __proto__: { stake: x }\n`, /SC-401 scenes.__proto__: no scene "__proto__"/],
    ] as const) {
      write('debrief.yaml', text);
      expect(findings().at(-1)).toMatch(expected);
    }
    expect(({} as Record<string, unknown>)['stake']).toBeUndefined();
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
    ['of a billion laughs', bomb(), /SC-004 an anchor/],
    ['of twenty thousand keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'), /SC-002/],
    ['of ninety thousand keys', Array.from({ length: 90_000 }, (_, at) => `k${at}: 1`).join('\n'), /SC-003 more than 150000 marks/],
    ['of four hundred thousand numbers', `scenes: [${'1,'.repeat(400_000)}]`, /SC-003 more than 150000 marks/],
    ['of quotation marks', '"'.repeat(900_000), /SC-003 more than 150000 marks/],
    ['nested ten thousand deep in brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, /SC-003 nested/],
    ['nested ten thousand deep in spaced brackets', `a: ${'[ '.repeat(10_000)}${'] '.repeat(10_000)}`, /SC-003 nested/],
    ['nested ten thousand deep over lines', `a: ${'[\n '.repeat(10_000)}${']'.repeat(10_000)}`, /SC-003 nested/],
    ['nested ten thousand deep in braces', `a: ${'{b: '.repeat(10_000)}1${'}'.repeat(10_000)}`, /SC-003 nested/],
    ['nested ten thousand deep in dashes', `a:\n  ${'- '.repeat(10_000)}1`, /SC-003 nested/],
    ['nested ten thousand deep in questions', `${'? '.repeat(10_000)}1`, /SC-003 nested/],
    ['nested over a thousand lines', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), /SC-003 nested/],
    ['in UTF-16', Buffer.from(smallText(), 'utf16le'), /SC-003 this is not UTF-8/],
    ['in UTF-16 with a mark', Buffer.from(`\uFEFF${smallText()}`, 'utf16le'), /SC-003 this is not UTF-8/],
    ['in Latin-1', Buffer.from('title: Café één\n', 'latin1'), /SC-003 this is not UTF-8/],
    ['that is binary', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), /SC-003 this is not UTF-8/],
    ['that is empty', '', /SC-002 expected Object/],
    ['with a tag for code', 'id: !!js/function "function () { return process.exit(1) }"\n', /SC-004 a tag/],
    ['with a tag of YAML itself', smallText().replace('title: Klein', 'title: !!binary Klein'), /SC-004 a tag/],
    ['with a merge key', `${smallText()}<<: { title: Groot }\n`, /SC-004 a merge key/],
    ['with two documents', `${smallText()}---\n${smallText()}`, /SC-004 a second document/],
    ['with a key twice', `id: klein\n${smallText()}`, /SC-001 the key "id" stands here twice/],
  ];

  it.each(files)('%s', (name, content, expected) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.yaml`);
    writeFileSync(path, content);
    const { file, findings } = readScenarioPath(path, folder);
    expect(file).toBeNull();
    const [first] = findings;
    // Of a map that is no scenario, each part that it lacks is told.
    if (first?.code !== 'SC-002') expect(findings).toHaveLength(1);
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
