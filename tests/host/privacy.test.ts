/** docs/privacy.md names all that the code keeps in a browser, and nothing that it does not. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptNames } from '../support/kept-names.ts';
import { readSources } from '../support/source-files.ts';

/** Names by kind, from the ways in which this code keeps things. */
function namesIn(text: string): string[] {
  const found: string[] = [];
  const databases = [...text.matchAll(/openDB<\w+>\('([^']+)'/g)].map((one) => one[1] ?? '');
  for (const database of databases)
    for (const [, store = ''] of text.matchAll(/createObjectStore\('([^']+)'/g)) found.push(`IndexedDB ${database} ${store}`);
  if (/\b(?:localStorage|sessionStorage)\b/.test(text)) {
    const keys = [...text.matchAll(/const \w+ = '(laten-doen[\w.-]*)'/g)].map((one) => one[1] ?? '');
    for (const key of keys.length > 0 ? keys : ['a key that is no constant']) found.push(`localStorage ${key}`);
  }
  if (/\bdocument\.cookie\b|\bcookieStore\b/.test(text)) found.push('cookies');
  if (/\bcaches\.|sessionStorage\.setItem/.test(text)) found.push('another place');
  return found;
}

// The author's page is never part of what a school gets.
const sources = [...readSources(['src'], ['.ts', '.tsx'])].filter(([path]) => !path.startsWith('src/host/author/'));

it('names every store, key and cache, and no other', () => {
  const inCode = sources.flatMap(([, text]) => namesIn(text));
  // The service worker's, from a plugin.
  expect(keptNames(readFileSync('docs/privacy.md', 'utf8')).toSorted()).toEqual([...inCode, 'cache workbox-precache'].toSorted());
});

it('would see one that nobody wrote down', () => {
  expect(namesIn(`const db = await openDB<Schema>('laten-doen-x', 1); db.createObjectStore('people');`)).toEqual([
    'IndexedDB laten-doen-x people',
  ]);
  expect(namesIn(`const SEEN = 'laten-doen-seen'; localStorage.setItem(SEEN, '1');`)).toEqual(['localStorage laten-doen-seen']);
  expect(namesIn(`localStorage.setItem(name, '1');`)).toEqual(['localStorage a key that is no constant']);
  expect(namesIn(`document.cookie = 'a=b';`)).toEqual(['cookies']);
});
