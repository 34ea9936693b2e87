/** Holds the arrows of the architecture over all of src, and shows with planted violations that it can fail. */
import { describe, expect, it } from 'vitest';
import { checkBoundaries, findLongFiles, type Violation } from './support/boundary-check.ts';
import { readModule } from './support/module-imports.ts';
import { readSources } from './support/source-files.ts';

const CODE = ['.ts', '.tsx'];

describe('the tree', () => {
  const sources = readSources(['src'], CODE);

  it('was read: a check of nothing passes too easily', () => {
    const imports = [...sources].flatMap(([path, text]) => readModule(path, text).imports);
    expect(sources.size).toBeGreaterThan(5);
    expect(imports.length).toBeGreaterThan(5);
  });

  it('has only the arrows of the table, and a pure core', () => {
    expect(checkBoundaries(sources)).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    expect(findLongFiles(readSources(['src', 'scripts', 'tests'], [...CODE, '.mjs', '.css']))).toEqual([]);
  });
});

const kindsIn = (file: string, source: string): Violation['kind'][] => checkBoundaries(new Map([[file, source]])).map(({ kind }) => kind);

describe('a planted violation is found', () => {
  const plants: readonly [why: string, kind: Violation['kind'], file: string, source: string][] = [
    ['model imports scenario', 'arrow', 'src/core/model/a.ts', `import { x } from '../scenario/index.ts';`],
    ['model imports a type of session', 'arrow', 'src/core/model/a.ts', `import type { X } from '../session/index.ts';`],
    ['log imports session', 'arrow', 'src/core/log/a.ts', `export * from '../session/index.ts';`],
    ['session imports insight', 'arrow', 'src/core/session/a.ts', `import { x } from '../insight/index.ts';`],
    ['report imports scenario', 'arrow', 'src/core/report/a.ts', `import { x } from '../scenario/index.ts';`],
    ['core imports a view', 'arrow', 'src/core/session/a.ts', `import type { X } from '../../view/shared/x.ts';`],
    ['town imports overlay', 'arrow', 'src/view/town/a.ts', `import type { X } from '../overlay/game.ts';`],
    ['shared imports overlay', 'arrow', 'src/view/shared/a.ts', `import { x } from '../overlay/x.ts';`],
    ['overlay loads town later', 'arrow', 'src/view/overlay/a.ts', `const town = () => import('../town/town.ts');`],
    ['overlay names a type of town in passing', 'arrow', 'src/view/overlay/a.ts', `type T = import('../town/town.ts').Town;`],
    ['the command line imports a view', 'arrow', 'src/host/cli/a.ts', `import { x } from '../../view/overlay/x.ts';`],
    ['lms imports session', 'arrow', 'src/host/lms/a.ts', `import { x } from '../../core/session/index.ts';`],
    ['a view runs the model', 'value-of-core', 'src/view/overlay/a.ts', `import { step } from '../../core/model/index.ts';`],
    ['sound runs report', 'value-of-core', 'src/view/sound/a.ts', `import { x } from '../../core/report/index.ts';`],
    ['session goes round the door', 'door', 'src/core/session/a.ts', `import { x } from '../model/step.ts';`],
    ['the app goes round the door', 'door', 'src/host/app/a.ts', `import type { X } from '../../core/log/entry.ts';`],
    ['the app reads YAML through the side door', 'door', 'src/host/app/a.ts', `import { x } from '../../core/scenario/read.ts';`],
    ['a view goes round the door', 'door', 'src/view/town/a.ts', `import type { X } from '../../core/model/state.ts';`],
    ['a view imports host', 'host', 'src/view/overlay/a.ts', `import { x } from '../../host/app/saves.ts';`],
    ['core imports host', 'host', 'src/core/log/a.ts', `import type { X } from '../../host/cli/x.ts';`],
    ['overlay imports phaser', 'phaser', 'src/view/overlay/a.ts', `import Phaser from 'phaser';`],
    ['the app imports a type of phaser', 'phaser', 'src/host/app/a.ts', `import type { Game } from 'phaser';`],
    ['a deep path of phaser', 'phaser', 'src/view/shared/a.ts', `import 'phaser/src/phaser-core.js';`],
    ['town imports howler', 'howler', 'src/view/town/a.ts', `import { Howl } from 'howler';`],
    ['another file of scenario parses YAML', 'yaml', 'src/core/scenario/a.ts', `import { parse } from 'yaml';`],
    ['core imports a module of Node', 'node', 'src/core/scenario/a.ts', `import { readFileSync } from 'node:fs';`],
    ['the app imports a module of Node', 'node', 'src/host/app/a.ts', `export { join } from 'node:path';`],
    ['model imports a package', 'package', 'src/core/model/a.ts', `import { setup } from 'xstate';`],
    ['report imports a package by its deep path', 'package', 'src/core/report/a.ts', `import { parse } from '@scope/name/deep.js';`],
    ['core reads Node without the prefix', 'package', 'src/core/scenario/a.ts', `import fs from 'fs';`],
    ['a view imports the bundled scenarios', 'package', 'src/view/overlay/a.ts', `import { scenarios } from 'virtual:scenarios';`],
    ['core imports a file outside src', 'outside', 'src/core/model/a.ts', `import x from '../../../package.json';`],
    ['an absolute path', 'outside', 'src/view/town/a.ts', `import x from '/src/core/model/index.ts';`],
    ['a target that cannot be known', 'opaque', 'src/host/app/a.ts', 'const x = (n: string) => import(`./${n}.ts`);'],
    ['a glob', 'opaque', 'src/view/town/a.ts', `const all = import.meta.glob('../overlay/*.ts');`],
    ['a file in no folder of the layout', 'no-area', 'src/view/minimap/a.ts', ''],
    ['a file at the top', 'no-area', 'src/main.ts', ''],
  ];
  it.each(plants)('%s → %s', (_why, kind, file, source) => {
    expect(kindsIn(file, source)).toEqual([kind]);
  });

  it.each([
    'const x = Math.random();',
    `const x = Math['random']();`,
    'const { random } = Math;',
    'const x = Math.pow(2, 0.5);',
    'const x = 2 ** 0.5;',
    'const now = Date.now();',
    'let when: Date;',
    `console.log('here');`,
    'const t = performance.now();',
    'const w = window.innerWidth;',
    `const e = document.querySelector('a');`,
    `globalThis.localStorage.setItem('a', 'b');`,
    'setTimeout(() => {}, 10);',
    'const s = (1.5).toLocaleString();',
    `const order = 'a'.localeCompare('b');`,
  ])('core is impure: %s', (source) => {
    expect(new Set(kindsIn('src/core/model/a.ts', source))).toEqual(new Set(['impure']));
    expect(kindsIn('src/view/shared/a.ts', source)).toEqual([]);
  });

  it('a file too long to read, but not when it is data or just fits', () => {
    const long = (lines: number): string => 'x\n'.repeat(lines);
    const sources = new Map([
      ['src/view/town/a.ts', long(401)],
      ['src/view/town/b.ts', long(400)],
      ['src/view/town/data/c.ts', long(900)],
      ['tests/d.test.ts', long(801)],
      ['tests/e.test.ts', long(800)],
    ]);
    expect(findLongFiles(sources)).toEqual(['src/view/town/a.ts: 401 lines, at most 400', 'tests/d.test.ts: 801 lines, at most 800']);
  });
});

describe('what the table allows passes', () => {
  it.each([
    ['src/core/scenario/a.ts', `import { x } from '../model/index.ts'; import { setup } from 'xstate'; import * as v from 'valibot';`],
    ['src/core/scenario/b.ts', `import type { Look } from './look.ts';`],
    ['src/core/model/a.ts', `const x = Math.floor(1.5) + Math.imul(2, 3); const names = { Date: 1, console: 2 }; names.Date;`],
    ['src/core/model/b.ts', `/** No Date, no console, no Math.random(). */ export const why = 'Math.random()';`],
    ['src/core/model/c.ts', 'export const readTitle = (document: { title: string }): string => document.title;'],
    ['src/view/town/a.ts', `import Phaser from 'phaser'; import type { TownSnapshot } from '../../core/session/view.ts';`],
    ['src/view/overlay/a.ts', `import { AGES } from '../../core/scenario/look.ts'; import { x } from '../shared/x.ts'; import './a.css';`],
    [
      'src/view/overlay/b.ts',
      `import type { Effect } from '../../core/model/index.ts'; import paper from '../../../assets/paper.png?url';`,
    ],
    ['src/view/debrief/a.ts', `import { summarise } from '../../core/report/index.ts';`],
    ['src/host/app/a.ts', `import { scenarios } from 'virtual:scenarios'; const town = () => import('../../view/town/town.ts');`],
    [
      'src/host/cli/a.ts',
      `import { parse } from 'yaml'; import { readFileSync } from 'node:fs'; import { x } from '../../core/log/index.ts';`,
    ],
  ])('%s', (file, source) => {
    expect(checkBoundaries(new Map([[file, source]]))).toEqual([]);
  });
});
