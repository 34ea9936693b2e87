/** Game logs to replay: random runs through the real session, kept in a temporary file for as long as scenario and core stay as they are. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logOf } from '../src/core/session/index.ts';
import { playRandomly } from '../tests/support/random-player.ts';
import { readSources } from '../tests/support/source-files.ts';
import { benchPlayable } from './scenario.ts';

const LOGS = 1_000;
const LOGS_QUICK = 3;

const FOLDER = join(tmpdir(), 'laten-doen-bench');

function nameOf(scenarioHash: string): string {
  const hash = createHash('sha256').update(scenarioHash);
  for (const [path, text] of readSources(['src/core'], ['.ts'])) hash.update(path).update(text);
  return `${hash.digest('hex').slice(0, 16)}.jsonl`;
}

/** The logs as JSON texts. Plays them first if they are not there yet; logs of another state of the code are thrown away then. */
export function logTexts(quick: boolean, onPlayed: (played: number) => void = () => undefined): string[] {
  const scenario = benchPlayable();
  const folder = join(FOLDER, quick ? 'quick' : 'whole');
  const file = join(folder, nameOf(scenario.hash));
  if (!existsSync(file)) {
    const texts = Array.from({ length: quick ? LOGS_QUICK : LOGS }, (_, seed) => {
      onPlayed(seed);
      return JSON.stringify(logOf(playRandomly(scenario, seed).session));
    });
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) if (old.endsWith('.jsonl')) rmSync(join(folder, old), { force: true });
    // Under its own name only when whole: a run that was stopped leaves no half file.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, texts.join('\n'));
    renameSync(unfinished, file);
  }
  return readFileSync(file, 'utf8').split('\n');
}
