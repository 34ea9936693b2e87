/**
 * No sentence of the textbook is copied. Its text is not part of the project, so the comparison only runs on a machine
 * where the tool that has the text stands beside the project folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/source-files.ts';

const TOOL = resolve(ROOT, '../shared/tools/source-overlap');

it.skipIf(!existsSync(TOOL))(
  'the project shares no run of words with the textbook (skipped when its text is not at hand)',
  () => {
    const { status, stdout, stderr } = spawnSync(TOOL, [], { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
    expect(status, `${stdout}${stderr}`).toBe(0);
  },
  60_000,
);
