import { quantity } from '../../../core/model/index.ts';
import {
  endingOf,
  fork as forkAt,
  logOf,
  playerOf,
  playOn,
  playOut,
  replay,
  situationOf,
  type Session,
} from '../../../core/session/index.ts';
import type { Entry, GameLog } from '../../../core/log/index.ts';
import { oneLog } from '../log-files.ts';
import { writeWhole } from '../progress.ts';
import { CannotRun, JSON_OPTION, oneArgument, print, textFlag, type Flags, type Verb } from '../verb.ts';
import { GOING_ON, goOn, policyFlag } from './play.ts';

const MEANS = ['participation', 'ownership', 'ties', 'trust'].map((key) => `groups.${key}`);

export const fork: Verb = {
  summary: 'plays a logged session again with another choice at one decision, and compares how both end',
  usage: '<log> --at N --choice C [--choices a,b,c | --policy NAME] [--out F] [--json]',
  options: {
    at: { type: 'string', value: 'N', help: 'the decision: its entry number, or the id of its scene' },
    choice: { type: 'string', value: 'C', help: 'the option taken instead' },
    ...GOING_ON,
    ...JSON_OPTION,
  },
  run(args, flags) {
    const { log, scenario } = oneLog(oneArgument(args, 'a log'));
    const at = decisionAt(log, textFlag(flags, 'at'));
    const choice = textFlag(flags, 'choice');
    if (choice === undefined) throw new CannotRun(`give --choice; offered there: ${at.offered.join(', ')}`);
    const forked = forkAt(scenario, log, { n: at.n, choice });
    if (!forked.ok) throw new CannotRun(forked.message);
    const original = replay(scenario, log);
    if (!original.ok) throw new CannotRun(`the log does not replay: entry ${original.difference.entry}, ${original.difference.of}`);
    const { session, note } = continued(forked.session, log, flags);
    const out = textFlag(flags, 'out');
    if (out !== undefined) writeWhole(out, `${JSON.stringify(logOf(session))}\n`);
    const report = {
      at: at.n,
      scene: at.scene,
      was: at.choice,
      now: choice,
      original: endOf(original.session),
      forked: endOf(session),
      note,
    };
    if (flags['json'] === true) print(JSON.stringify(report));
    else printReport(report, out);
    return 0;
  },
};

type Decision = Extract<Entry, { type: 'choice-made' }>;

/** @throws CannotRun with the decisions that there are */
function decisionAt({ entries }: GameLog, at: string | undefined): Decision {
  const decisions = entries.filter((one): one is Decision => one.type === 'choice-made');
  const found = decisions.find((one) => String(one.n) === at || one.scene === at);
  if (found) return found;
  const known = decisions.map((one) => `${one.n} (${one.scene})`).join(', ');
  throw new CannotRun(at === undefined ? `give --at; decisions: ${known}` : `no decision "${at}"; decisions: ${known}`);
}

/** By the list or play style that is named; else as the player went on, and from where that no longer fits by readiness. */
function continued(session: Session, log: GameLog, flags: Flags): { session: Session; note: string } {
  if (textFlag(flags, 'choices') !== undefined || textFlag(flags, 'policy') !== undefined)
    return { session: goOn(session, flags), note: `goes on by ${policyFlag(flags) ?? 'the list'}` };
  const played = playOn(session, log.entries);
  if (!played.stopped) return { session: played.session, note: 'goes on as the player did' };
  const { scene, choice } = played.stopped;
  const why = choice === null ? `scene "${scene}" did not come before` : `"${choice}" is not offered in "${scene}"`;
  const rest = playOut(played.session, playerOf('op-maat', log.seed)).session;
  return { session: rest, note: `goes on as the player did until ${why}, then by op-maat` };
}

interface End {
  readonly ending: string | null;
  readonly hours: number;
  readonly quantities: readonly { readonly of: string; readonly lastDay: number | null; readonly halfYear: number | null }[];
}

function endOf(session: Session): End {
  const { model, story } = situationOf(session);
  const ending = endingOf(session);
  const quantities = MEANS.map((of) => ({
    of,
    lastDay: story.lastDay?.[of] ?? null,
    halfYear: ending === null ? null : quantity(model, of),
  }));
  return { ending, hours: quantity(model, 'hours'), quantities };
}

interface Report {
  readonly at: number;
  readonly scene: string;
  readonly was: string;
  readonly now: string;
  readonly original: End;
  readonly forked: End;
  readonly note: string;
}

function printReport({ at, scene, was, now, original, forked, note }: Report, out: string | undefined): void {
  print(`entry ${at}, scene ${scene}: "${now}" instead of "${was}"; ${note}`);
  print(`${'ending'.padEnd(22)} ${original.ending ?? 'not reached'} → ${forked.ending ?? 'not reached'}`);
  print(`${'hours'.padEnd(22)} ${original.hours} → ${forked.hours}`);
  for (const [index, one] of original.quantities.entries()) {
    const other = forked.quantities[index];
    const cell = (value: number | null | undefined): string => String(value ?? '–').padStart(3);
    print(
      `${one.of.padEnd(22)} last day ${cell(one.lastDay)} → ${cell(other?.lastDay)}   half a year later ${cell(one.halfYear)} → ${cell(other?.halfYear)}`,
    );
  }
  if (out !== undefined) print(`log in ${out}`);
}
