/** CREDITS.md names every package that package.json asks for, with the licence that the package itself states. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/source-files.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;

/** Rows `| package | licence |` that the credits lack or have too many of. */
function compareCredits(credits: string, licences: Readonly<Record<string, string>>): { missing: string[]; extra: string[] } {
  const rows = new Set([...credits.matchAll(/^\| (\S+) \| (\S+) \|/gm)].map(([, name, licence]) => `${name} ${licence}`));
  rows.delete('package licence');
  const wanted = new Set(Object.entries(licences).map(([name, licence]) => `${name} ${licence}`));
  return { missing: [...wanted].filter((row) => !rows.has(row)), extra: [...rows].filter((row) => !wanted.has(row)) };
}

it('CREDITS.md names each package with its licence', () => {
  const { dependencies = {}, devDependencies = {} } = readManifest('.');
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const licences = Object.fromEntries(names.map((name) => [name, readManifest(`node_modules/${name}`).license ?? 'none']));
  expect(names.length).toBeGreaterThan(10);
  expect(compareCredits(readFileSync(join(ROOT, 'CREDITS.md'), 'utf8'), licences)).toEqual({ missing: [], extra: [] });
});

it('a planted package without credit, with another licence, or long gone is found', () => {
  const credits = '| package | licence | by |\n|---|---|---|\n| a | MIT | A |\n| b | MIT | B |\n| gone | ISC | G |\n';
  expect(compareCredits(credits, { a: 'MIT', b: 'GPL-3.0', c: 'MIT' })).toEqual({
    missing: ['b GPL-3.0', 'c MIT'],
    extra: ['b MIT', 'gone ISC'],
  });
});
