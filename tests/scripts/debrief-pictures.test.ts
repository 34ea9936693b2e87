import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEBRIEF_HASH_FILE, debriefHash } from '../../scripts/debrief-pictures.ts';

it('the trainer’s guide shows the page as it is now (npm run debrief-pictures)', () => {
  expect(readFileSync(DEBRIEF_HASH_FILE, 'utf8').trim()).toBe(debriefHash());
  const pictures = [...readFileSync('docs/debrief-handleiding.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(pictures.length).toBeGreaterThan(3);
  for (const one of pictures) expect(existsSync(join('docs', one)), one).toBe(true);
});
