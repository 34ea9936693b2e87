/** The bench as a process, at its quickest. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Result } from '../../bench/table.ts';
import { ROOT } from './source-files.ts';

export const BENCH = { tsx: join(ROOT, 'node_modules', '.bin', 'tsx'), main: join(ROOT, 'bench', 'main.ts') } as const;

/** All races unless some are named. @throws Error when the bench does not end well, e.g. because work was not the same */
export function runQuickly(races: readonly string[] = []): readonly Result[] {
  const text = execFileSync(BENCH.tsx, [BENCH.main, '--quick', '--json', ...races], { cwd: ROOT, encoding: 'utf8' });
  return (JSON.parse(text) as { results: readonly Result[] }).results;
}
