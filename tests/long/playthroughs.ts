/** What every recorded run must stand: replayed byte for byte, and forked at every decision with the same option. */
import { expect } from 'vitest';
import { readLog, type Entry } from '../../src/core/log/index.ts';
import { apply, fork, intentOf, logOf, replay, type PlayableScenario, type Session } from '../../src/core/session/index.ts';
import { playRandomly } from '../support/random-player.ts';

/** Plays the entries after a decision again on a forked session. */
function goOn(forked: Session, rest: readonly Entry[]): Session {
  return rest.reduce((session, entry) => {
    const intent = intentOf(entry);
    const applied = intent && apply(session, intent, entry.at);
    if (!applied?.ok) throw new Error(`entry ${entry.n} was refused`);
    return applied.session;
  }, forked);
}

/** Gives the number of decisions. That a fork keeps a motive is tested with the session. */
export function expectReplayAndForks(scenario: PlayableScenario, seed: number): number {
  const log = logOf(playRandomly(scenario, seed).session);
  const text = JSON.stringify(log);
  const read = readLog(text);
  if (!read.ok) return expect.fail(`seed ${seed}: ${read.path} ${read.message}`);
  const replayed = replay(scenario, read.log);
  if (!replayed.ok) return expect.fail(`seed ${seed}: ${JSON.stringify(replayed.difference)}`);
  if (JSON.stringify(logOf(replayed.session)) !== text) return expect.fail(`seed ${seed}: another log`);
  const decisions = log.entries.filter((one) => one.type === 'choice-made');
  for (const { n, choice } of decisions) {
    const forked = fork(scenario, log, { n, choice });
    if (!forked.ok) return expect.fail(`seed ${seed}: ${forked.message}`);
    const rest = goOn(forked.session, log.entries.slice(n + 1));
    if (JSON.stringify(logOf(rest)) !== text) return expect.fail(`seed ${seed}, decision ${n}: another log`);
  }
  return decisions.length;
}
