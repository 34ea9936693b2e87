/** The lockfile pins packages by version and digest; where they are fetched from is a matter of each machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/source-files.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages that say from which address they came. */
function findAddresses(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).flatMap(([name, { resolved }]) => (resolved === undefined ? [] : `${name}: ${resolved}`));
}

/** Builds for other machines that a package wants and the lockfile lacks: `npm ci` refuses those, also where they are not needed. */
function findMissingBuilds(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> };
  const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name));
}

const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

it('package-lock.json names no registry', () => {
  expect(findAddresses(lockfile)).toEqual([]);
  // Anything left that looks like a package address: homepages of funding pages end otherwise.
  expect(lockfile.match(/https?:\/\/\S+\.tgz/g)).toBeNull();
});

it('package-lock.json pins every package by digest', () => {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> };
  const unpinned = Object.entries(packages).filter(
    ([name, { integrity, link }]) => name !== '' && link !== true && integrity === undefined,
  );
  expect(unpinned.map(([name]) => name)).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(50);
});

it('package-lock.json has the builds for every machine', () => {
  expect(findMissingBuilds(lockfile)).toEqual([]);
});

it('a planted missing build is found', () => {
  const planted = {
    packages: {
      'node_modules/a': { optionalDependencies: { '@a/linux': '1.0.0', '@a/windows': '1.0.0' } },
      'node_modules/b/node_modules/@a/linux': {},
    },
  };
  expect(findMissingBuilds(JSON.stringify(planted))).toEqual(['@a/windows']);
});

it('a planted address is found', () => {
  const planted = {
    packages: { '': {}, 'node_modules/a': { resolved: 'https://registry.example/a/-/a-1.0.0.tgz' }, 'node_modules/b': {} },
  };
  expect(findAddresses(JSON.stringify(planted))).toEqual(['node_modules/a: https://registry.example/a/-/a-1.0.0.tgz']);
});
