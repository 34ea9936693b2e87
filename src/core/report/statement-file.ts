/**
 * The runs of a class as xAPI statements in one JSON array, to hand to a learning record store (debrief.md § Take away). They say what a link
 * with a record store would have said while it was played, under the pseudonym alone. A log knows no clock time, so they have their order
 * instead. What moved is told from the replay, never from the file.
 */
import { COMPETENCES, quantity } from '../model/index.ts';
import { readLog, type GameLog } from '../log/index.ts';
import { apply, heardAround, intentOf, situationOf, startSession, type PlayableScenario, type Session } from '../session/index.ts';
import {
  competenceDrafts,
  completed,
  courseId,
  initialized,
  ordered,
  playDrafts,
  PSEUDONYMS,
  uuidNamed,
  type Draft,
  type InLanguages,
  type LoggedStatement,
  type Setting,
} from '../xapi/index.ts';
import { Verifier } from './verifier.ts';

interface Sources {
  /** Null when there is no such scenario. */
  readonly scenarioOf: (id: string) => PlayableScenario | null;
  readonly competenceName: (id: string) => InLanguages;
}

/** Made piece by piece, since a thousand runs are more than fits at once: the pieces and the end, one after another, are the file. */
export class StatementFile {
  /** Statements so far. */
  count = 0;
  private readonly sources: Sources;
  private readonly verifier: Verifier;

  constructor(sources: Sources) {
    this.sources = sources;
    this.verifier = new Verifier(sources.scenarioOf);
  }

  /** The next piece; null when the text is no longer the run that was counted. @param print of the run that was counted */
  add(text: string, print: string): string | null {
    const verdict = this.verifier.judge('', text, 'figures');
    const read = readLog(text, 'without-causes');
    if (!verdict.ok || verdict.run.print !== print || !read.ok) return null;
    const scenario = this.sources.scenarioOf(read.log.scenario.id);
    if (!scenario) return null;
    const statements = statementsOf(scenario, read.log, print, this.sources.competenceName);
    const piece = statements.map((one) => JSON.stringify(one)).join(',\n');
    const before = this.count === 0 ? '[\n' : ',\n';
    this.count += statements.length;
    return before + piece;
  }

  end(): string {
    return this.count === 0 ? '[]\n' : '\n]\n';
  }
}

function statementsOf(
  scenario: PlayableScenario,
  log: GameLog,
  print: string,
  competenceName: Sources['competenceName'],
): readonly LoggedStatement[] {
  const begun = { setting: settingOf(log, print), title: { nl: scenario.text('title', 'nl'), en: scenario.text('title', 'en') } };
  const { drafts, session } = played(scenario, log, begun.setting);
  const { model } = situationOf(session);
  const competences = Object.fromEntries(COMPETENCES.map((one) => [one, quantity(model, `competence.${one}`)]));
  const ended = [
    ...competenceDrafts({ setting: begun.setting, log }, competences, competenceName),
    completed(begun, log.entries.at(-1)?.at ?? 0),
  ];
  return [initialized(begun), ...drafts, ...(log.result ? ended : [])].map((one, at) =>
    ordered(one, uuidNamed(`${print} ${at + 1}`), at + 1),
  );
}

/** Played once more on the real session, which knows who was heard. */
function played(scenario: PlayableScenario, log: GameLog, setting: Setting): { drafts: readonly Draft[]; session: Session } {
  const { seed, player, settings, build } = log;
  const telling = { weeks: scenario.file.weeks, text: scenario.text };
  let session = startSession(scenario, { seed, player, settings, build });
  const drafts = log.entries.flatMap((logged) => {
    const intent = intentOf(logged);
    const speakers = intent ? heardAround(session, intent) : [];
    const applied = intent && apply(session, intent, logged.at);
    if (applied?.ok) session = applied.session;
    return applied?.ok ? playDrafts(applied.entry, { setting, log, telling, speakers }) : [];
  });
  return { drafts, session };
}

function settingOf({ scenario, player, settings }: GameLog, print: string): Setting {
  const registration = uuidNamed(print);
  // Two players of one school may have drawn the same words.
  const name = `${player} (${registration.slice(0, 6)})`;
  return {
    actor: { objectType: 'Agent', name, account: { homePage: PSEUDONYMS, name } },
    registration,
    activity: courseId(scenario.id),
    template: null,
    klas: settings.klas ?? null,
  };
}
