import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chunk, findEagerPhaser, findYamlParser } from '../../scripts/vite-bundle-guard.ts';
import { readScenarios } from '../../scripts/vite-scenarios.ts';

describe('readScenarios', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'scenarios-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (id: string, file: string, text: string): void => {
    mkdirSync(join(root, id), { recursive: true });
    writeFileSync(join(root, id, file), text);
  };

  it('delivers both languages and the digest of the bytes', () => {
    write('plein', 'scenario.yaml', 'id: plein\nweeks: 26\n');
    write('plein', 'en.yaml', 'title: The square\n');
    expect(readScenarios(root)).toEqual({
      plein: {
        nl: { id: 'plein', weeks: 26 },
        en: { title: 'The square' },
        hash: 'sha256-8f46fc63682233d2de261f9208683c810700d2c3a48952626f64356466d8a6d1',
      },
    });
  });

  it('manages without a translation and passes over other folders', () => {
    write('b', 'scenario.yaml', 'id: b');
    write('a', 'scenario.yaml', 'id: a');
    write('a', 'en.yaml', '');
    write('notes', 'README.md', '');
    const found = readScenarios(root);
    expect(Object.keys(found)).toEqual(['a', 'b']);
    expect(found['a']?.en).toEqual({});
    expect(found['b']?.en).toEqual({});
    expect(readScenarios(join(root, 'nowhere'))).toEqual({});
  });

  it('names file, line and column of what is no YAML', () => {
    write('plein', 'scenario.yaml', 'id: plein\nlines: [ a, b\n');
    expect(() => readScenarios(root)).toThrow(/scenario\.yaml:\d+:\d+ /);
  });
});

describe('the bundle guard', () => {
  const chunk = (fileName: string, imports: string[], moduleIds: string[], isEntry = false): Chunk => ({
    fileName,
    isEntry,
    imports,
    moduleIds,
  });
  const town = chunk('town.js', ['shared.js'], ['/x/node_modules/phaser/dist/phaser.esm.js', '/x/src/view/town/town.ts']);
  const shared = chunk('shared.js', [], ['/x/src/view/shared/a.ts']);

  it('passes when the town is fetched later', () => {
    expect(findEagerPhaser([chunk('index.js', ['shared.js'], ['/x/src/host/app/main.ts'], true), shared, town])).toEqual([]);
  });

  it('finds a planted static import, however far away', () => {
    const middle = chunk('middle.js', ['index.js', 'town.js'], []);
    expect(findEagerPhaser([chunk('index.js', ['middle.js'], [], true), middle, shared, town])).toEqual(['index.js → middle.js → town.js']);
  });

  it('finds a planted YAML parser', () => {
    const parser = chunk('late.js', [], ['/x/node_modules/yaml/browser/index.js']);
    expect(findYamlParser([shared, town])).toEqual([]);
    expect(findYamlParser([shared, parser])).toEqual(['late.js']);
  });
});
