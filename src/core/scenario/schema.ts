/** The shape of `scenario.yaml` (FORMAT.md): the one source of its types, its JSON Schema and its validation. */
import * as v from 'valibot';
import {
  COMPETENCES,
  GROUP_QUANTITIES,
  MANAGER_QUANTITIES,
  ORGANISATION_QUANTITIES,
  STANCES,
  TEAM_QUANTITIES,
  WORKER_QUANTITIES,
} from '../model/index.ts';
import { BAKENS } from './bakens.ts';
import { STARTS } from './calendar.ts';
import { claim, conditions, effect, id, points, type ScenarioEffect } from './conditions.ts';
import { AGES, COATS, COLLARS, FORMS, HAIRS, HAIR_COLOURS, PROPS, SHOWN, WOODS } from './look.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'), v.maxLength(600, 'a text of at most 600 characters'));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(480));
/** Of a month; that this month has it is seen in `meaning.ts`. */
const A_DAY = 'a day of the month, from 1 to 31';
const dayOfMonth = v.pipe(v.number(), v.integer(A_DAY), v.minValue(1, A_DAY), v.maxValue(31, A_DAY));
const week = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52));
const when = v.optional(conditions, []);
const effects = v.optional(v.array(effect as unknown as v.GenericSchema<ScenarioEffect>), []);
const quantities = <const K extends readonly string[]>(keys: K) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, points])) as Record<K[number], typeof points>);

export const MOODS = ['neutral', 'warm', 'guarded', 'tense'] as const;

const line = v.strictObject({ id, who: v.optional(id), mood: v.optional(v.picklist(MOODS)), text, when });
const lines = v.pipe(v.array(line), v.minLength(1, 'at least one line'));

const look = v.strictObject({
  age: v.picklist(AGES),
  form: v.picklist(FORMS),
  wood: v.picklist(WOODS),
  hair: v.picklist(HAIRS),
  hairColour: v.picklist(HAIR_COLOURS),
  coat: v.picklist(COATS),
  collar: v.picklist(COLLARS),
  soft: v.optional(v.boolean()),
  glasses: v.optional(v.boolean()),
  beard: v.optional(v.boolean()),
  moustache: v.optional(v.boolean()),
  earrings: v.optional(v.boolean()),
  prop: v.optional(v.picklist(PROPS)),
});

const person = v.strictObject({ id, name: text, role: text, group: v.optional(id), look });

const group = v.strictObject({
  id,
  name: text,
  wants: text,
  goodAt: text,
  hides: text,
  place: id,
  demand: points,
  start: quantities(GROUP_QUANTITIES),
});

const visit = v.strictObject({ id, when, repeats: v.optional(v.boolean(), false), lines, signals: v.optional(v.array(id), []), effects });

const place = v.strictObject({
  id,
  name: text,
  hint: text,
  /** The board it stands on, when not the scenario's own. */
  on: v.optional(id),
  /** The spot on that board; the place's own id without it. */
  spot: v.optional(id),
  minutes,
  meets: v.optional(v.array(id), []),
  visits: v.pipe(v.array(visit), v.minLength(1, 'at least one visit')),
});

const option = v.strictObject({
  id,
  text,
  silent: v.optional(v.boolean(), false),
  stance: v.picklist(STANCES),
  on: v.optional(v.union([v.array(id), v.literal('all')]), []),
  demand: v.optional(points, 40),
  minutes: v.optional(minutes, 0),
  claims: v.pipe(v.array(claim), v.minLength(1, 'at least one claim, or [design]')),
  competences: v.optional(v.array(v.picklist(COMPETENCES)), []),
  when,
  effects,
  goto: v.optional(id),
  // oxlint-disable-next-line unicorn/no-thenable -- the format's own word; it holds lines, never a function
  then: lines,
});

/** Said before a heavy scene, and told in its place to who would rather not read it; the choices stay. */
const note = v.strictObject({ about: text, instead: text });

const scene = v.strictObject({
  id,
  title: text,
  note: v.optional(note),
  kind: v.optional(v.picklist(['scene', 'interruption']), 'scene'),
  week: v.optional(v.tuple([week, week])),
  when,
  place: v.optional(id),
  dilemma: v.optional(v.pipe(v.string(), v.regex(/^D\d{1,2}$/))),
  lines,
  options: v.pipe(v.array(option), v.minLength(2, 'two to four options'), v.maxLength(6, 'at most six options, four of them at a time')),
});

const ending = v.strictObject({ id, title: text, hint: v.optional(text), when, lines });

/** What a scenario is about, for the shelf: the bakens, and the two powers above the worker. */
export const SCENARIO_THEMES = [...BAKENS, 'team', 'manager'] as const;

const playMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120));
const about = v.strictObject({
  setting: text,
  /** At least and at most. */
  play: v.tuple([playMinutes, playMinutes]),
  themes: v.pipe(v.array(v.picklist(SCENARIO_THEMES)), v.minLength(1), v.maxLength(4)),
  /** A good one to begin with: it stands first on the shelf. */
  begin: v.optional(v.boolean(), false),
});
const narrated = v.strictObject({ lines });

export const scenarioSchema = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  summary: text,
  about: v.optional(about),
  board: id,
  weeks: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(52)),
  startsIn: v.picklist(STARTS),
  /** The day of that month; the first without it. */
  startsOn: v.optional(dayOfMonth),
  paper: minutes,
  start: v.strictObject({
    team: quantities(TEAM_QUANTITIES),
    manager: quantities(MANAGER_QUANTITIES),
    organisation: quantities(ORGANISATION_QUANTITIES),
    worker: quantities(WORKER_QUANTITIES),
  }),
  people: v.array(person),
  groups: v.pipe(v.array(group), v.minLength(2), v.maxLength(6)),
  motives: v.array(v.strictObject({ id, text })),
  places: v.pipe(v.array(place), v.minLength(1)),
  signals: v.array(v.strictObject({ id, text, claims: v.optional(v.array(claim), []) })),
  promises: v.array(v.strictObject({ id, text, to: id })),
  walks: v.array(week),
  walksEnd: when,
  shows: v.optional(v.array(v.strictObject({ show: v.picklist(SHOWN), when })), []),
  briefing: narrated,
  scenes: v.pipe(v.array(scene), v.minLength(1)),
  lastDay: narrated,
  halfYear: narrated,
  endings: v.pipe(v.array(ending), v.minLength(1)),
});

export type ScenarioFile = v.InferOutput<typeof scenarioSchema>;
export type Scene = ScenarioFile['scenes'][number];
export type Option = Scene['options'][number];
export type Line = ScenarioFile['briefing']['lines'][number];
export type Place = ScenarioFile['places'][number];
export type Visit = Place['visits'][number];
export type { ScenarioEffect };

/** `en.yaml`: text keys to texts. */
export const translationSchema = v.record(v.string(), text);
export type Translation = v.InferOutput<typeof translationSchema>;
