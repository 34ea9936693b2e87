/**
 * What was played, entry by entry, in the words of the xAPI profile for serious games. A dilemma has no right answer: it is selected, with the
 * option's id as response, and never a success. What a choice moved is a statement of its own, so that readers of the profile are not in its way.
 */
import type { Entry, GameLog } from '../log/index.ts';
import type { Effect } from '../model/index.ts';
import { activityOf, draft, durationOf, type Activity, type Draft, type Extensions, type Setting } from './statement.ts';
import { classId, competenceId, courseId, EXTENSIONS, type InLanguages, type Language, type TypeName } from './vocabulary.ts';

/** The scenario, as far as statements name it. */
export interface Telling {
  readonly weeks: number;
  /** A text by its key, e.g. `scene.de-opdracht`. */
  text(key: string, language: Language): string;
}

/** What an entry is told with. */
export interface Moment {
  readonly setting: Setting;
  readonly log: Pick<GameLog, 'scenario' | 'build' | 'entries'>;
  readonly telling: Telling;
  /** Ids of the people who spoke before this entry was made. */
  readonly speakers: readonly string[];
}

type Kind = 'scene' | 'place' | 'person' | 'ending' | 'screen';

const KEYS: Readonly<Record<Kind, (id: string) => string>> = {
  scene: (id) => `scene.${id}`,
  place: (id) => `place.${id}.name`,
  person: (id) => `person.${id}.name`,
  ending: (id) => `ending.${id}`,
  screen: () => 'title',
};

class Teller {
  private readonly moment: Moment;
  private readonly entry: Entry;

  constructor(moment: Moment, entry: Entry) {
    this.moment = moment;
    this.entry = entry;
  }

  private names(key: string): InLanguages {
    const { text } = this.moment.telling;
    return { nl: text(key, 'nl'), en: text(key, 'en') };
  }

  game(): Activity {
    return activityOf(courseId(this.moment.log.scenario.id), 'game', this.names('title'));
  }

  part(kind: Kind, id: string, type: TypeName): Activity {
    return activityOf(`${courseId(this.moment.log.scenario.id)}/${kind}/${id}`, type, this.names(KEYS[kind](id)));
  }

  say(verb: 'accessed' | 'interacted' | 'selected' | 'changed' | 'progressed', object: Activity, more: Partial<Draft> = {}): Draft {
    const { setting, log } = this.moment;
    const { id, version, hash } = log.scenario;
    return draft(setting, {
      verb,
      object,
      ...(more.result && { result: more.result }),
      extensions: {
        [EXTENSIONS.week]: this.entry.week,
        [EXTENSIONS.scenario]: { id, version, hash, build: log.build },
        ...more.context?.extensions,
      },
      parent: setting.activity,
      ...(setting.klas !== null && { grouping: [classId(setting.klas)] }),
    });
  }

  met(): Draft[] {
    return this.moment.speakers.map((id) => this.say('interacted', this.part('person', id, 'person')));
  }

  progressed(value: number): Draft {
    return this.say('progressed', this.game(), { result: { extensions: { [EXTENSIONS.progress]: value } } });
  }

  /** Nothing when nothing moved and nothing was found. */
  changed(object: Activity, effects: readonly Effect[], signals: readonly string[] = []): Draft[] {
    const moved = effects.filter(({ from, to }) => from !== to).map(({ of, from, to }) => ({ of, from, to }));
    const extensions: Extensions = {
      ...(moved.length > 0 && { [EXTENSIONS.effects]: moved }),
      ...(signals.length > 0 && { [EXTENSIONS.signals]: signals }),
    };
    return Object.keys(extensions).length > 0 ? [this.say('changed', object, { result: { extensions } })] : [];
  }

  latency(): string {
    const before = this.moment.log.entries[this.entry.n - 1]?.at ?? this.entry.at;
    return durationOf(this.entry.at - before);
  }
}

/** What one entry of a log says. A walk that ends says nothing that its visits did not. */
export function playDrafts(entry: Entry, moment: Moment): readonly Draft[] {
  const teller = new Teller(moment, entry);
  switch (entry.type) {
    case 'briefing-read':
      return [teller.say('accessed', teller.part('screen', 'briefing', 'screen'))];
    case 'place-visited': {
      const place = teller.part('place', entry.place, 'place');
      const visit = teller.say('accessed', place, { context: { extensions: { [EXTENSIONS.hours]: entry.hours } } });
      return [visit, ...teller.met(), ...teller.changed(place, entry.effects, entry.signals)];
    }
    case 'choice-made':
      return choiceDrafts(entry, teller);
    case 'week-passed':
      return [teller.progressed(share(entry.week, moment.telling.weeks)), ...teller.changed(teller.game(), entry.effects)];
    case 'half-year-passed': {
      const film = teller.part('screen', 'half-year', 'film');
      return [teller.say('accessed', film), ...teller.changed(film, entry.effects)];
    }
    case 'session-ended':
      return [teller.say('accessed', teller.part('ending', entry.ending, 'film'))];
    default:
      return [];
  }
}

function choiceDrafts(entry: Extract<Entry, { type: 'choice-made' }>, teller: Teller): readonly Draft[] {
  const dilemma = teller.part('scene', entry.scene, 'dilemma');
  const extensions: Extensions = {
    [EXTENSIONS.offered]: entry.offered,
    ...(entry.motive !== undefined && { [EXTENSIONS.motive]: entry.motive }),
    ...(entry.votes && { [EXTENSIONS.votes]: entry.votes }),
  };
  const selected = teller.say('selected', dilemma, {
    result: { response: entry.choice, duration: teller.latency() },
    context: { extensions },
  });
  return [...teller.met(), selected, ...teller.changed(dilemma, entry.effects, entry.signals)];
}

/** In hundredths, and whole only at the end: an ending says that by itself. */
const share = (week: number, weeks: number): number => Math.min(99, Math.round((week / weeks) * 100)) / 100;

/** How the seven competences stood at the end, each as far as it went. @param competences @unit points @range 0..100 */
export function competenceDrafts(
  { setting, log }: Pick<Moment, 'setting' | 'log'>,
  competences: Readonly<Record<string, number>>,
  name: (competence: string) => InLanguages,
): readonly Draft[] {
  const { id, version, hash } = log.scenario;
  return Object.entries(competences).map(([competence, value]) =>
    draft(setting, {
      verb: 'progressed',
      object: activityOf(competenceId(competence), 'competence', name(competence)),
      result: { extensions: { [EXTENSIONS.progress]: value / 100 } },
      extensions: { [EXTENSIONS.scenario]: { id, version, hash, build: log.build } },
      parent: setting.activity,
      ...(setting.klas !== null && { grouping: [classId(setting.klas)] }),
    }),
  );
}
