/** xAPI 1.0.3 statements as this game makes them. `templates.ts` says the same as a check. */
import { CATEGORIES, EXTENSIONS, TYPES, VERBS, type InLanguages, type TypeName, type VerbName } from './vocabulary.ts';

export interface Agent {
  readonly objectType?: 'Agent';
  readonly name?: string;
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: { readonly type: string; readonly name?: InLanguages };
}

interface ActivityReference {
  readonly id: string;
}

export type Extensions = Readonly<Record<string, unknown>>;

export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<Partial<Record<'category' | 'parent' | 'grouping' | 'other', readonly ActivityReference[]>>>;
  readonly extensions?: Extensions;
  /** What a learning environment put in its template beside these. */
  readonly [other: string]: unknown;
}

export interface Result {
  readonly completion?: true;
  readonly success?: true;
  readonly score?: { readonly scaled: number };
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

/** What happened. Its id and time are given to it at the moment of play, so that sending it twice does no harm. */
export interface Draft {
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: InLanguages };
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
}

export interface Statement extends Draft {
  /** UUID. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly timestamp: string;
}

/** Made afterwards from a log, which knows no clock time: the order is told instead, and a store gives its own time. */
export interface LoggedStatement extends Draft {
  /** UUID, always the same for the same run and place in it, so that handing it in twice does no harm. */
  readonly id: string;
}

/** Who plays, in what. */
export interface Setting {
  readonly actor: Agent;
  /** UUID of the enrolment, or of the run when nobody enrolled. */
  readonly registration: string;
  /** IRI of what is launched: the learning environment's own for it, else the scenario's. */
  readonly activity: string;
  /** What every statement of a cmi5 session takes over; null when no learning environment launched the game. */
  readonly template: Context | null;
  /** Code of the class, when the link gave one. */
  readonly klas: string | null;
}

export const stamped = (made: Draft, id: string, timestamp: string): Statement => ({ id, timestamp, ...made });

/** @param order in its run, from 1 */
export function ordered(made: Draft, id: string, order: number): LoggedStatement {
  const { extensions } = made.context;
  return { id, ...made, context: { ...made.context, extensions: { ...extensions, [EXTENSIONS.order]: order } } };
}

/** @param ms @unit ms */
export const durationOf = (ms: number): string => `PT${Math.max(0, Math.round(ms / 10)) / 100}S`;

export const activityOf = (id: string, type: TypeName, name?: InLanguages): Activity => ({
  objectType: 'Activity',
  id,
  definition: { type: TYPES[type], ...(name && { name }) },
});

interface Parts {
  readonly verb: VerbName;
  readonly object: Activity;
  readonly result?: Result;
  readonly extensions?: Extensions;
  readonly parent?: string;
  readonly grouping?: readonly string[];
  readonly categories?: readonly (keyof typeof CATEGORIES)[];
}

const references = (ids: readonly string[]): ActivityReference[] => ids.map((id) => ({ id }));

/** Joins what a statement says with what its setting says. Nothing of a learning environment's template is overwritten. */
export function draft(setting: Setting, { verb, object, result, extensions, parent, grouping = [], categories = [] }: Parts): Draft {
  const { template } = setting;
  const given = template?.contextActivities ?? {};
  const contextActivities = {
    ...given,
    ...(parent !== undefined && { parent: [...(given.parent ?? []), { id: parent }] }),
    ...(grouping.length > 0 && { grouping: [...(given.grouping ?? []), ...references(grouping)] }),
    ...(categories.length > 0 && {
      category: [...(given.category ?? []), ...references(categories.map((one) => CATEGORIES[one]))],
    }),
  };
  const more = { ...extensions, ...template?.extensions };
  return {
    actor: setting.actor,
    verb: VERBS[verb],
    object,
    ...(result && { result }),
    context: {
      ...template,
      registration: setting.registration,
      ...(Object.keys(contextActivities).length > 0 && { contextActivities }),
      ...(Object.keys(more).length > 0 && { extensions: more }),
    },
  };
}
