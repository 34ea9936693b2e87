/** The lists that lead from the game back to the book are current, and no option rests on a claim that is not there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIMS_FILE, claimsText, SOURCES_FILE, sourcesText } from '../../scripts/sources.ts';
import { CLAIMS, claimOf, placeText } from '../../src/view/shared/claims/claims.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

it('keeps docs/claims.md and docs/bronnen.md current (npm run sources)', () => {
  const claims = readFileSync(CLAIMS_FILE, 'utf8');
  expect(claimsText(claims)).toBe(claims);
  expect(sourcesText(process.cwd(), shipped)).toBe(readFileSync(SOURCES_FILE, 'utf8'));
});

it('tells every claim in both languages, with how the book knows and where it says so', () => {
  expect(CLAIMS.map((one) => one.id)).toEqual(Array.from({ length: 125 }, (_, at) => `C${at + 1}`));
  for (const one of CLAIMS) {
    for (const text of [one.nl, one.en]) expect(text, one.id).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(one.evidence.length, one.id).toBeGreaterThan(0);
    expect(placeText(one, 'nl'), one.id).toMatch(/^(§ \d|hoofdstuk \d|tijdschrift|krant)/);
  }
  expect(new Set(CLAIMS.map((one) => one.nl)).size).toBe(CLAIMS.length);
});

it('knows every claim that an option rests on', () => {
  const claims = shippedIds().flatMap((id) => shipped(id).file.scenes.flatMap((scene) => scene.options.flatMap((one) => one.claims)));
  expect(claims.filter((one) => one !== 'design' && !claimOf(one))).toEqual([]);
  expect(claims.length).toBeGreaterThan(100);
});
