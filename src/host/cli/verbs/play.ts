import { didYouMean } from '../../../core/scenario/index.ts';
import {
  endingOf,
  logOf,
  offeredIds,
  playerOf,
  playMoves,
  playOut,
  POLICIES,
  screenOf,
  startSession,
  type PlayedMoves,
  type PolicyName,
  type Session,
} from '../../../core/session/index.ts';
import { playableScenario } from '../load-scenario.ts';
import { writeWhole } from '../progress.ts';
import { CannotRun, JSON_OPTION, oneArgument, print, root, SEED_OPTION, seedFlag, textFlag, type Flags, type Verb } from '../verb.ts';

/** How a run goes on: shared with `fork`. */
export const GOING_ON = {
  choices: { type: 'string', value: 'a,b,c', help: 'choices in turn, @place for a visit; nothing else is visited' },
  policy: { type: 'string', value: 'NAME', help: `a play style: ${POLICIES.join(', ')}` },
  out: { type: 'string', value: 'F', help: 'write the log to this file' },
} as const satisfies Verb['options'];

export const play: Verb = {
  summary: 'plays a scenario by a list of choices or by a play style, and writes its log',
  usage: '<id> (--choices a,b,c | --policy NAME) [--seed S] [--out F] [--json]',
  options: { ...GOING_ON, ...SEED_OPTION, ...JSON_OPTION },
  run(args, flags) {
    const scenario = playableScenario(root(), oneArgument(args, 'a scenario'));
    const policy = policyFlag(flags);
    if (policy === null && textFlag(flags, 'choices') === undefined)
      throw new CannotRun(`give --choices a,b,c, or --policy with one of ${POLICIES.join(', ')}`);
    const start = startSession(scenario, { seed: seedFlag(flags), player: 'Proefspel', settings: { motives: false }, build: 'cli' });
    return finish(goOn(start, flags), flags);
  },
};

/** @throws CannotRun for a style that is not there */
export function policyFlag(flags: Flags): PolicyName | null {
  const name = textFlag(flags, 'policy');
  if (name === undefined) return null;
  const found = POLICIES.find((one) => one === name);
  if (!found) throw new CannotRun(`no play style "${name}"; there are ${POLICIES.join(', ')}. ${didYouMean(name, POLICIES)}`.trim());
  return found;
}

/** Plays on by the list, then by the play style when one is named. @throws CannotRun when a move is refused */
export function goOn(start: Session, flags: Flags): Session {
  const list = textFlag(flags, 'choices');
  const policy = policyFlag(flags);
  const moves = (list ?? '').split(',').filter((one) => one.trim() !== '');
  const played =
    list === undefined
      ? { session: start, played: 0, problem: null }
      : playMoves(
          start,
          moves.map((one) => one.trim()),
        );
  if (played.problem) throw new CannotRun(problemText(played));
  return policy === null ? played.session : playOut(played.session, playerOf(policy, start.seed)).session;
}

function problemText({ problem }: PlayedMoves): string {
  if (!problem) return '';
  const { at, move, screen, scene, offered } = problem;
  const where = scene === null ? `the ${screen}` : `scene "${scene}"`;
  const known = offered.length > 0 ? `; offered: ${offered.join(', ')}. ${didYouMean(move, offered)}` : '';
  return `move ${at + 1}, "${move}", cannot be made in ${where}${known}`.trim();
}

/** Writes the log, and says how it ended or where it stands. */
export function finish(session: Session, flags: Flags): number {
  const log = JSON.stringify(logOf(session));
  const out = textFlag(flags, 'out');
  if (out !== undefined) writeWhole(out, `${log}\n`);
  if (flags['json'] === true) print(log);
  else print(`${session.scenario.file.id} seed ${session.seed}: ${standing(session)}${out === undefined ? '' : `; log in ${out}`}`);
  return 0;
}

function standing(session: Session): string {
  const ending = endingOf(session);
  if (ending !== null) return ending;
  const now = screenOf(session);
  return now.screen === 'scene'
    ? `stands in scene "${now.scene.id}"; offered: ${offeredIds(session).join(', ')}`
    : `stands on screen ${now.screen}`;
}
