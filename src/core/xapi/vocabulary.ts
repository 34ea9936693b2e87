/**
 * Names that statements are made of. Those of cmi5 and of the xAPI profile for serious games are theirs; what neither has a name for stands
 * under an address that belongs to nobody and never will (`.example`): a name, not a page.
 */

const OWN = 'https://laten-doen.example/xapi';
const GAMES = 'https://w3id.org/xapi/seriousgames';
const ADL = 'http://adlnet.gov/expapi';

export type Language = 'nl' | 'en';
export type InLanguages = Readonly<Record<Language, string>>;

interface Verb {
  readonly id: string;
  readonly display: InLanguages;
}

/** The choosing of an answer has its name from another project than the rest of the profile: `adb`, not `seriousgames`. */
export const VERBS = {
  initialized: { id: `${ADL}/verbs/initialized`, display: { nl: 'begon', en: 'initialized' } },
  completed: { id: `${ADL}/verbs/completed`, display: { nl: 'speelde uit', en: 'completed' } },
  passed: { id: `${ADL}/verbs/passed`, display: { nl: 'behaalde', en: 'passed' } },
  terminated: { id: `${ADL}/verbs/terminated`, display: { nl: 'sloot af', en: 'terminated' } },
  progressed: { id: `${ADL}/verbs/progressed`, display: { nl: 'vorderde', en: 'progressed' } },
  interacted: { id: `${ADL}/verbs/interacted`, display: { nl: 'sprak met', en: 'interacted' } },
  accessed: { id: `${GAMES}/verbs/accessed`, display: { nl: 'kwam bij', en: 'accessed' } },
  selected: { id: 'https://w3id.org/xapi/adb/verbs/selected', display: { nl: 'koos', en: 'selected' } },
  changed: { id: `${OWN}/verbs/changed`, display: { nl: 'veranderde', en: 'changed' } },
} as const satisfies Readonly<Record<string, Verb>>;

export type VerbName = keyof typeof VERBS;

export const TYPES = {
  game: `${GAMES}/activity-types/serious-game`,
  dilemma: `${GAMES}/activity-types/alternative`,
  place: `${GAMES}/activity-types/area`,
  screen: `${GAMES}/activity-types/screen`,
  film: `${GAMES}/activity-types/cutscene`,
  person: `${GAMES}/activity-types/non-player-character`,
  competence: `${ADL}/activities/objective`,
} as const;

export type TypeName = keyof typeof TYPES;

export const EXTENSIONS = {
  /** How far: 0 to 1. */
  progress: `${GAMES}/extensions/progress`,
  /** What moved: a list of `{ of, from, to }`, quantities of 0 to 100. */
  effects: `${OWN}/extensions/effects`,
  /** Ids of what the worker found out. */
  signals: `${OWN}/extensions/signals`,
  /** Ids of the options that were on the table. */
  offered: `${OWN}/extensions/offered`,
  /** Why, when the player was asked. */
  motive: `${OWN}/extensions/motive`,
  /** Hands by option, when a class played on one screen. */
  votes: `${OWN}/extensions/votes`,
  /** Week of the story. */
  week: `${OWN}/extensions/week`,
  /** Hours that a visit took. */
  hours: `${OWN}/extensions/hours`,
  /** Version and hash of the scenario, and the game's build: without them nobody knows what was chosen from. */
  scenario: `${OWN}/extensions/scenario`,
  /** Which of its run's statements it is, from 1, where no clock time says what came first. */
  order: `${OWN}/extensions/order`,
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
} as const;

export const CATEGORIES = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

/** Where accounts of pseudonyms live when no learning environment gives one. */
export const PSEUDONYMS = `${OWN}/pseudonyms`;

/** `null` is the whole game, as a package of all assignments is. */
export const courseId = (scenario: string | null): string => (scenario === null ? `${OWN}/game` : `${OWN}/scenario/${scenario}`);
export const competenceId = (id: string): string => `${OWN}/competence/${id}`;
export const classId = (klas: string): string => `${OWN}/class/${encodeURIComponent(klas)}`;
