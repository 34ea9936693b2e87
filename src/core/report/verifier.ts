/**
 * Judges one log at a time: read, known, verified by replay, and let go. Keeps nothing of a log, so that several can judge side by side.
 *
 * `figures` proves that every move was allowed, what was offered and found, every quantity after every entry, the ending and the result:
 * all that a figure rests on. `everything` proves the cause of every effect and the state at the end of every week as well, which takes
 * three times as long and changes no figure: what the debrief says of causes it works out anew.
 */
import { readLog, type GameLog } from '../log/index.ts';
import { BulkReplay, type Depth, type Listener, type PlayableScenario } from '../session/index.ts';
import { refuse, type Refused } from './refusal.ts';
import { verifiedRunOf, type VerifiedRun } from './verified-run.ts';
import { WeekNotes } from './week-notes.ts';

export type Verdict =
  | Refused
  | {
      readonly ok: true;
      readonly run: VerifiedRun;
      /** Played on another version of the scenario, and yet every entry replays on this one. */
      readonly revised: boolean;
    };

interface Replayer {
  readonly replay: BulkReplay;
  readonly notes: WeekNotes;
}

export class Verifier {
  private readonly scenarioOf: (id: string) => PlayableScenario | null;
  private readonly replays = new Map<string, Replayer>();

  /** @param scenarioOf null when there is no such scenario */
  constructor(scenarioOf: (id: string) => PlayableScenario | null) {
    this.scenarioOf = scenarioOf;
  }

  /** @param file its name, for the table */
  judge(file: string, text: string, depth: Depth): Verdict {
    return this.hear(file, text, depth).verdict;
  }

  /** The same, with somebody who hears along, and the log that was judged. @param listener hears of one that fails too, up to there */
  hear(file: string, text: string, depth: Depth, listener: Omit<Listener, 'onWeek'> = {}): { verdict: Verdict; log: GameLog | null } {
    const read = readLog(text, depth === 'everything' ? 'everything' : 'without-causes');
    if (!read.ok) return { verdict: refuse(file, read.code, read.path, read.message), log: null };
    const { log } = read;
    const { id, hash } = log.scenario;
    const scenario = this.scenarioOf(id);
    if (!scenario) return { verdict: refuse(file, 'unknown-scenario', 'scenario.id', `no scenario "${id}"`), log };
    const { replay, notes } = this.replayOf(scenario);
    const verified = replay.verify(log, depth, { ...listener, onWeek: notes.note });
    const weeks = notes.take();
    const revised = hash !== scenario.hash;
    if (verified.ok) return { verdict: { ok: true, run: verifiedRunOf(file, scenario, log, weeks), revised }, log };
    const { entry, of } = verified.difference;
    return { verdict: refuse(file, revised ? 'changed-scenario' : 'edited', `entry ${entry}`, `does not replay: ${of}`), log };
  }

  private replayOf(scenario: PlayableScenario): Replayer {
    const known = this.replays.get(scenario.file.id);
    if (known) return known;
    const replay = new BulkReplay(scenario);
    const made = { replay, notes: new WeekNotes(scenario, replay.quantities) };
    this.replays.set(scenario.file.id, made);
    return made;
  }
}
