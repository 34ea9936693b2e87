import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/core/log/index.ts';
import { apply, fork, intentOf, logOf, replay, type Session } from '../../src/core/session/index.ts';
import { playRandomly } from '../support/random-player.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

const RUNS = 500;

/** Plays the entries after a decision again on a forked session. */
function goOn(forked: Session, rest: readonly Parameters<typeof intentOf>[0][]): Session {
  return rest.reduce((session, entry) => {
    const intent = intentOf(entry);
    const applied = intent && apply(session, intent, entry.at);
    if (!applied?.ok) throw new Error(`entry ${entry.n} was refused`);
    return applied.session;
  }, forked);
}

describe.each(shippedIds())('%s', (id) => {
  const scenario = shipped(id);
  it(`replays ${RUNS} random playthroughs byte for byte, and a fork at every decision with the same option reproduces the rest`, () => {
    let forks = 0;
    for (let seed = 0; seed < RUNS; seed++) {
      const log = logOf(playRandomly(scenario, seed).session);
      const text = JSON.stringify(log);
      const read = readLog(text);
      if (!read.ok) return expect.fail(`seed ${seed}: ${read.path} ${read.message}`);
      const replayed = replay(scenario, read.log);
      if (!replayed.ok) return expect.fail(`seed ${seed}: ${JSON.stringify(replayed.difference)}`);
      if (JSON.stringify(logOf(replayed.session)) !== text) return expect.fail(`seed ${seed}: another log`);
      for (const entry of log.entries) {
        if (entry.type !== 'choice-made') continue;
        const forked = fork(scenario, log, { n: entry.n, choice: entry.choice });
        if (!forked.ok) return expect.fail(`seed ${seed}: ${forked.message}`);
        // A motive belongs to the player, not to the fork; random players give none, so the rest is the same to the byte.
        const rest = goOn(forked.session, log.entries.slice(entry.n + 1));
        if (JSON.stringify(logOf(rest)) !== text) return expect.fail(`seed ${seed}, decision ${entry.n}: another log`);
        forks += 1;
      }
    }
    expect(forks).toBeGreaterThan(RUNS * 8);
    return undefined;
  });
});
