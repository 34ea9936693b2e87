import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chunk, findEagerPhaser, findYamlParser } from '../../scripts/vite-bundle-guard.ts';
import { PIECES, setSwitches, THINGS } from '../../scripts/vite-phaser.ts';
import { readScenarios } from '../../scripts/vite-scenarios.ts';
import { findingText } from '../../src/core/scenario/index.ts';

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

  it('delivers the digest of the bytes, whatever they say', () => {
    write('plein', 'scenario.yaml', 'id: plein\nweeks: 26\n');
    expect(readScenarios(root)['plein']?.hash).toBe('sha256-8f46fc63682233d2de261f9208683c810700d2c3a48952626f64356466d8a6d1');
  });

  it('is in alphabetical order and passes over folders without a scenario', () => {
    for (const id of ['b', 'a']) write(id, 'scenario.yaml', `id: ${id}`);
    write('notes', 'README.md', '');
    expect(Object.keys(readScenarios(root))).toEqual(['a', 'b']);
    expect(readScenarios(join(root, 'nowhere'))).toEqual({});
  });

  it('names file, line and column of what is no YAML', () => {
    write('plein', 'scenario.yaml', 'id: plein\nlines: [ a, b\n');
    const plein = readScenarios(root)['plein'];
    expect(plein?.file).toBeNull();
    expect(plein?.findings.map((one) => findingText(one)).join('\n')).toMatch(/plein\/scenario\.yaml:\d+:\d+ /);
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

  it('finds it behind the map of the town, which no page fetches at once', () => {
    const map = chunk('town-map.js', ['town.js'], ['/x/src/view/town/draw/pen.ts']);
    expect(findEagerPhaser([map, shared, town])).toEqual(['town-map.js → town.js']);
  });

  it('finds a planted YAML parser', () => {
    const parser = chunk('late.js', [], ['/x/node_modules/yaml/browser/index.js']);
    expect(findYamlParser([shared, town])).toEqual([]);
    expect(findYamlParser([shared, parser])).toEqual(['late.js']);
  });
});

describe('Phaser as the build takes it', () => {
  const sources = readdirSync('src/view/town', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src/view/town', file), 'utf8'));
  const asked = (pattern: RegExp, among: readonly string[]): string[] => [
    ...new Set(among.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
  ];

  it('has every piece that the town calls by name', () => {
    const callers = sources.filter((text) => /^import Phaser from/m.test(text));
    // Not what is only a type: `: Phaser.X`, `Record<string, Phaser.X>`.
    const called = asked(/(?<!: |<string, )\bPhaser\.([A-Z]\w*)\b/g, callers).filter((name) => !['CANVAS', 'WEBGL'].includes(name));
    expect(called.length).toBeGreaterThan(3);
    expect(Object.keys(PIECES)).toEqual(expect.arrayContaining(called));
  });

  it('has everything that a scene of the town adds', () => {
    const added = asked(/\.add\s*\.(\w+)\(/g, sources);
    expect(added).toContain('image');
    expect(Object.keys(THINGS)).toEqual(expect.arrayContaining(added));
  });

  it('leaves sound out and both renderers in', () => {
    const of = (code: string): string => setSwitches(code);
    expect(of('if (typeof FEATURE_SOUND) {} else if (typeof WEBGL_RENDERER) {}')).toBe('if (false) {} else if (true) {}');
    expect(of("typeof value === 'object'; global.Phaser = 1;")).toBe("typeof value === 'object'; globalThis.Phaser = 1;");
  });
});
