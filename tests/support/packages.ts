/** Packages as a learning environment has them: unpacked, with a run that is nearly over. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { apply, intentOf, startSession, type PlayableScenario, type Session } from '../../src/core/session/index.ts';
import { playRandomly } from './random-player.ts';

export function unpackTo(folder: string, zip: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Stands before its last step: half a year later. */
export function nearlyThere(scenario: PlayableScenario): Session {
  const { seed, player, settings, build, entries } = playRandomly(scenario, 5).session;
  return entries.slice(1, -1).reduce(
    (session, entry) => {
      const intent = intentOf(entry);
      const applied = intent && apply(session, intent, entry.at);
      return applied?.ok ? applied.session : session;
    },
    startSession(scenario, { seed, player, settings, build }),
  );
}
