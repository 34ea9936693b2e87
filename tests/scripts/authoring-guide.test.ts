import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GUIDES, withReference } from '../../scripts/format-docs.ts';
import { CannotMake, makeScenario, templateKeys } from '../../scripts/new-scenario.ts';
import { endingOf, explore, playable, playerOf, playOut, POLICIES } from '../../src/core/session/index.ts';
import { readScenarioFolder } from '../../src/host/cli/scenario-files.ts';
import { newSession } from '../support/scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'laten-doen-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new scenario', () => {
  makeScenario({ id: 'de-tuin', title: 'De "mooie": tuin', into: folder });
  const { file, translation, findings, hash } = readScenarioFolder(folder, 'de-tuin');

  it('has no findings, a whole translation, and the title that was given', () => {
    expect(findings).toEqual([]);
    expect(file?.title).toContain('mooie');
    expect(Object.keys(translation).toSorted()).toEqual(templateKeys().toSorted());
  });

  it('is reached whole, and every style plays it to an ending', () => {
    if (!file) return expect.fail('it does not play');
    const scenario = playable(file, translation, hash);
    const { targets, deadEnds } = explore(scenario, { seed: 1 });
    expect(targets.filter((one) => one.moves === null)).toEqual([]);
    expect(deadEnds).toEqual([]);
    const endings = POLICIES.map((name) => endingOf(playOut(newSession(scenario, 1), playerOf(name, 1)).session));
    expect(new Set(endings).size).toBe(file.endings.length);
    return undefined;
  });

  it('overwrites nothing and takes no bad id', () => {
    expect(() => makeScenario({ id: 'de-tuin', title: 'x', into: folder })).toThrow(CannotMake);
    expect(() => makeScenario({ id: 'De Tuin', title: 'x', into: folder })).toThrow(/no id/);
    expect(() => makeScenario({ id: '../weg', title: 'x', into: folder })).toThrow(/no id/);
  });
});

describe.each(['nl', 'en'] as const)('the guide (%s)', (language) => {
  const text = readFileSync(GUIDES[language], 'utf8');

  it('has a current reference (npm run format-docs)', () => {
    expect(withReference(text, language)).toBe(text);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map((one) => one[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((one) => !(one in scripts))).toEqual([]);
    const verbs = [...text.matchAll(/npx laten-doen ([a-z]+)/g)].map((one) => one[1] ?? '');
    const main = readFileSync('src/host/cli/command.ts', 'utf8');
    expect(verbs.length).toBeGreaterThan(6);
    expect(verbs.filter((one) => !main.includes(`  ${one}: async`))).toEqual([]);
  });
});
