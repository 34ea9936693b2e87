import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BALANCE_FILE, balanceText } from '../../scripts/balance.ts';
import { shippedIds } from '../support/scenarios.ts';

const text = balanceText(process.cwd());

it('keeps the balance report current (npm run balance)', () => {
  expect(readFileSync(BALANCE_FILE, 'utf8')).toBe(text);
});

it('tells of every shipped scenario: each linted, explored and simulated', () => {
  expect(text.match(/^## /gm)?.length).toBe(shippedIds().length);
  expect(text).toContain('doodlopende scènes: 0');
  expect(text).not.toContain('niet gevonden');
});
