/** What a statement of ours may look like, kind by kind, and nothing else: the profile that a reader of them can count on. */
import * as v from 'valibot';
import type { Context } from './statement.ts';
import { CATEGORIES, EXTENSIONS, TYPES, VERBS, type TypeName, type VerbName } from './vocabulary.ts';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const uuid = v.pipe(v.string(), v.uuid());
const utc = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
const duration = v.pipe(v.string(), v.regex(/^PT\d+(?:\.\d{1,2})?S$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const inLanguages = v.strictObject({ nl: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const agent = v.strictObject({
  objectType: v.optional(v.literal('Agent')),
  name: v.optional(v.string()),
  account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.minLength(1)) }),
});

const scenario = v.strictObject({ id, version: count, hash: v.string(), build: v.string() });
const activities = v.array(v.looseObject({ id: iri }));

/** A learning environment may add what it likes to a context; what is ours in it is checked. */
const contextWith = (extensions: v.ObjectEntries) =>
  v.looseObject({
    registration: uuid,
    contextActivities: v.optional(
      v.strictObject({
        category: v.optional(activities),
        parent: v.optional(activities),
        grouping: v.optional(activities),
        other: v.optional(activities),
      }),
    ),
    extensions: v.optional(v.looseObject({ [EXTENSIONS.order]: v.optional(v.pipe(count, v.minValue(1))), ...extensions })),
  });

const playContext = (more: v.ObjectEntries = {}) =>
  v.pipe(
    contextWith({ [EXTENSIONS.scenario]: scenario, [EXTENSIONS.week]: v.optional(count), ...more }),
    v.check(({ extensions }) => extensions !== undefined, 'what the scenario was'),
    v.check(
      ({ contextActivities }) => !JSON.stringify(contextActivities ?? {}).includes(CATEGORIES.cmi5),
      'play is allowed by cmi5, not defined by it',
    ),
  );

const object = (...types: readonly TypeName[]) =>
  v.strictObject({
    objectType: v.literal('Activity'),
    id: iri,
    definition: v.strictObject({ type: v.picklist(types.map((one) => TYPES[one])), name: v.optional(inLanguages) }),
  });

const about = (verb: VerbName, rest: v.ObjectEntries) =>
  v.strictObject({
    id: uuid,
    timestamp: v.optional(utc),
    actor: agent,
    verb: v.strictObject({ id: v.literal(VERBS[verb].id), display: inLanguages }),
    ...rest,
  });

const effects = v.array(v.strictObject({ of: v.string(), from: points, to: points }));

const TEMPLATES = {
  initialized: about('initialized', { object: object('game'), context: contextWith({}) }),
  terminated: about('terminated', { object: object('game'), context: contextWith({}), result: v.strictObject({ duration }) }),
  completed: about('completed', {
    object: object('game'),
    context: contextWith({}),
    result: v.strictObject({ completion: v.literal(true), duration }),
  }),
  passed: about('passed', {
    object: object('game'),
    context: contextWith({ [EXTENSIONS.masteryScore]: v.optional(share) }),
    result: v.strictObject({ success: v.literal(true), duration, score: v.optional(v.strictObject({ scaled: share })) }),
  }),
  progressed: about('progressed', {
    object: object('game', 'competence'),
    context: playContext(),
    result: v.strictObject({ extensions: v.strictObject({ [EXTENSIONS.progress]: share }) }),
  }),
  accessed: about('accessed', {
    object: object('place', 'screen', 'film'),
    context: playContext({ [EXTENSIONS.hours]: v.optional(v.pipe(v.number(), v.minValue(0))) }),
  }),
  interacted: about('interacted', { object: object('person'), context: playContext() }),
  selected: about('selected', {
    object: object('dilemma'),
    context: playContext({
      [EXTENSIONS.offered]: v.array(id),
      [EXTENSIONS.motive]: v.optional(id),
      [EXTENSIONS.votes]: v.optional(v.record(id, count)),
    }),
    // No success, no score: a dilemma has no right answer.
    result: v.strictObject({ response: id, duration }),
  }),
  changed: about('changed', {
    object: object('dilemma', 'place', 'film', 'game'),
    context: playContext(),
    result: v.strictObject({
      extensions: v.strictObject({ [EXTENSIONS.effects]: v.optional(effects), [EXTENSIONS.signals]: v.optional(v.array(id)) }),
    }),
  }),
} satisfies Readonly<Record<VerbName, unknown>>;

/** What in a statement is not as ours are, with the path to it; empty when it is one of ours. */
export function statementFaults(statement: unknown): readonly string[] {
  const verb = (statement as { readonly verb?: { readonly id?: unknown } } | null)?.verb?.id;
  const name = (Object.keys(VERBS) as VerbName[]).find((one) => VERBS[one].id === verb);
  if (name === undefined) return [`verb.id: ${String(verb)} is not one of ours`];
  const { issues, output } = v.safeParse(TEMPLATES[name], statement);
  const faults = (issues ?? []).map((one) => `${v.getDotPath(one) ?? ''}: ${one.message}`);
  return issues || saysWhen(output) ? faults : ['timestamp: neither when it happened nor in which order'];
}

/** Made at the moment of play, with the time; or from a log, with its place in the row. */
const saysWhen = ({ timestamp, context }: { readonly timestamp?: unknown; readonly context?: unknown }): boolean =>
  timestamp !== undefined || EXTENSIONS.order in ((context as Context).extensions ?? {});
