/** `laten-doen explore` as a whole process, beside a process that does no more than its first search, on XState. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Racer } from './racers.ts';
import { BENCH_SCENARIO } from './scenario.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A folder that has a scenario, and its id: the small one of the tests when `quick`. */
function placeOf(quick: boolean): { cwd: string; id: string } {
  if (!quick) return { cwd: ROOT, id: BENCH_SCENARIO };
  const cwd = join(tmpdir(), 'laten-doen-bench', 'small');
  mkdirSync(join(cwd, 'scenarios', 'klein'), { recursive: true });
  copyFileSync(join(ROOT, 'tests/fixtures/good/klein.yaml'), join(cwd, 'scenarios/klein/scenario.yaml'));
  return { cwd, id: 'klein' };
}

/** @param size reads from what the process prints how large its search was */
function processRacer(quick: boolean, args: (id: string) => string[], size: (printed: string) => string): Racer {
  const { cwd, id } = placeOf(quick);
  let printed = '';
  return {
    lap() {
      // With our own flags of Node: under tsx these run under tsx too.
      const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, ...args(id)], { cwd, encoding: 'utf8' });
      // 1 says that something was found in the scenario: well done, for a command that looks for it.
      if (status !== 0 && status !== 1) throw new Error(`${args(id).join(' ')} ended with ${status}: ${stderr}`);
      printed = stdout;
      return 1;
    },
    proof: () => size(printed),
  };
}

export const exploreRacer = (quick: boolean): Racer =>
  processRacer(
    quick,
    (id) => [join(ROOT, 'src/host/cli/main.ts'), 'explore', id, '--json'],
    (printed) => {
      const [first] = (JSON.parse(printed) as { passes: { states: number; edges: number }[] }).passes;
      return `${first?.states} states, ${first?.edges} edges`;
    },
  );

export const transitionRacer = (quick: boolean): Racer =>
  processRacer(
    quick,
    (id) => [join(ROOT, 'bench/transition-command.ts'), id],
    (printed) => printed.trim(),
  );
