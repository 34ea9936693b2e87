/**
 * The runs of a class as xAPI statements in one JSON array, to hand to a learning record store (debrief.md § Take away). They say what a link
 * with a record store would have said while it was played, under the pseudonym alone. A log knows no clock time, so they have their order
 * instead. What moved is told from the replay, never from the file.
 */
import { COMPETENCES, quantity } from '../model/index.ts';
import type { Entry, GameLog } from '../log/index.ts';
import { heardFrom, intentOf, type Listener, type PlayableScenario } from '../session/index.ts';
import {
  competenceDrafts,
  completed,
  courseId,
  initialized,
  ordered,
  playDrafts,
  PSEUDONYMS,
  uuidNamed,
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
    const heard = new Heard();
    const { verdict, log } = this.verifier.hear('', text, 'figures', heard.listener);
    const scenario = log && this.sources.scenarioOf(log.scenario.id);
    if (!verdict.ok || verdict.run.print !== print || !scenario || heard.entries.length !== log.entries.length) return null;
    const statements = statementsOf(scenario, { log, heard, print }, this.sources.competenceName);
    const piece = statements.map((one) => JSON.stringify(one)).join(',\n');
    const before = this.count === 0 ? '[\n' : ',\n';
    this.count += statements.length;
    return before + piece;
  }

  end(): string {
    return this.count === 0 ? '[]\n' : '\n]\n';
  }
}

/** What a replay says beside a log: who was heard around each entry, what it moved, and what the worker had grown to. */
class Heard {
  readonly entries: { readonly entry: Entry; readonly speakers: readonly string[] }[] = [];
  competences: Readonly<Record<string, number>> = {};
  private speakers: readonly string[] = [];

  readonly listener: Listener = {
    before: (entry, run) => {
      const intent = intentOf(entry);
      const { file, scene } = run;
      // Elsewhere nobody says anything.
      const isTalk = intent && (intent.type === 'visit-place' || scene !== null);
      this.speakers = isTalk ? heardFrom({ file, situation: run.situation(), scene, offered: run.offered() }, intent) : [];
    },
    after: (entry, { model }, effects) => {
      this.entries.push({ entry: 'effects' in entry ? { ...entry, effects } : entry, speakers: this.speakers });
      if (entry.type === 'session-ended')
        this.competences = Object.fromEntries(COMPETENCES.map((one) => [one, quantity(model, `competence.${one}`)]));
    },
  };
}

interface Told {
  readonly log: GameLog;
  readonly heard: Heard;
  readonly print: string;
}

function statementsOf(
  scenario: PlayableScenario,
  { log, heard, print }: Told,
  competenceName: Sources['competenceName'],
): readonly LoggedStatement[] {
  const setting = settingOf(log, print);
  const begun = { setting, title: { nl: scenario.text('title', 'nl'), en: scenario.text('title', 'en') } };
  const telling = { weeks: scenario.file.weeks, text: scenario.text };
  const drafts = heard.entries.flatMap(({ entry, speakers }) =>
    intentOf(entry) ? playDrafts(entry, { setting, log, telling, speakers }) : [],
  );
  const ended = [...competenceDrafts({ setting, log }, heard.competences, competenceName), completed(begun, log.entries.at(-1)?.at ?? 0)];
  return [initialized(begun), ...drafts, ...(log.result ? ended : [])].map((one, at) =>
    ordered(one, uuidNamed(`${print} ${at + 1}`), at + 1),
  );
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
