import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HASH_FILE, townHash } from '../../scripts/picture.ts';

it('the README shows the town as it is now (npm run picture)', () => {
  expect(readFileSync(HASH_FILE, 'utf8').trim()).toBe(townHash());
  const [, picture = ''] = /!\[[^\]]*\]\(([^)]+)\)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(existsSync(picture), picture).toBe(true);
});
