/** The closed vocabulary of conditions and effects (FORMAT.md), as Valibot schemas. No code in content. */
import * as v from 'valibot';
import { MANAGER_STATES, PHASES, STANCES, TEAM_STATES, type Band } from '../model/index.ts';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, e.g. "eerste-avond"'), v.maxLength(60));
export const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
export const claim = v.pipe(v.string(), v.regex(/^(C([1-9]|[1-9]\d|1[01]\d|12[0-5])|design)$/, 'a claim C1 … C125, or "design"'));

const BANDS = ['ready', 'stretch', 'far'] as const satisfies readonly Band[];
const someOf = <const T extends readonly string[]>(values: T) => v.pipe(v.array(v.picklist(values)), v.minLength(1));
const path = v.pipe(v.string(), v.regex(/^(lastDay\.)?[a-z]+(\.[A-Za-z0-9-]+){0,2}$/, 'a quantity such as "group.speeltuin.trust"'));

export type Condition =
  | { quantity: string; atLeast?: number | undefined; below?: number | undefined }
  | { margin: string; is: Band[] }
  | { phase: string; is: (typeof PHASES)[number][] }
  | { approach: string; is: ((typeof STANCES)[number] | 'none')[] }
  | { team: (typeof TEAM_STATES)[number][] }
  | { manager: (typeof MANAGER_STATES)[number][] }
  | { signal: string }
  | { promise: string }
  | { flag: string }
  | { chosen: string }
  | { visited: string }
  | { week: [number, number] }
  | { scene: string }
  | { any: Condition[] }
  | { not: Condition[] };

const nested: v.GenericSchema<Condition[]> = v.lazy(() => conditions);
const bound = v.pipe(v.number(), v.integer());

/** By the key that names the form, so that a mistake can be explained by the form that was meant. */
export const CONDITION_FORMS = {
  quantity: v.strictObject({ quantity: path, atLeast: v.optional(bound), below: v.optional(bound) }),
  margin: v.strictObject({ margin: id, is: someOf(BANDS) }),
  phase: v.strictObject({ phase: id, is: someOf(PHASES) }),
  approach: v.strictObject({ approach: id, is: someOf([...STANCES, 'none']) }),
  team: v.strictObject({ team: someOf(TEAM_STATES) }),
  manager: v.strictObject({ manager: someOf(MANAGER_STATES) }),
  signal: v.strictObject({ signal: id }),
  promise: v.strictObject({ promise: id }),
  flag: v.strictObject({ flag: id }),
  chosen: v.strictObject({ chosen: id }),
  visited: v.strictObject({ visited: id }),
  week: v.strictObject({ week: v.tuple([bound, bound]) }),
  scene: v.strictObject({ scene: id }),
  any: v.strictObject({ any: nested }),
  not: v.strictObject({ not: nested }),
} as const;

export const condition: v.GenericSchema<Condition> = v.union(Object.values(CONDITION_FORMS));
export const conditions: v.GenericSchema<Condition[]> = v.pipe(v.array(condition), v.maxLength(20));

const claims = v.pipe(v.array(claim), v.minLength(1, 'at least one claim, or [design]'));

/** An effect may depend on the moment before it, as an answer line does: a promise that only a ready group keeps. */
const when = v.optional(conditions, []);

export const EFFECT_FORMS = {
  add: v.strictObject({
    add: path,
    points: v.pipe(v.number(), v.integer(), v.minValue(-15), v.maxValue(15)),
    claims: v.optional(claims, ['design']),
    when,
  }),
  flag: v.strictObject({ flag: id, when }),
  promise: v.strictObject({ promise: id, when }),
  keeps: v.strictObject({ keeps: id, when }),
  breaks: v.strictObject({ breaks: id, when }),
  signal: v.strictObject({ signal: id, when }),
} as const;

export const effect = v.union(
  Object.values(EFFECT_FORMS) as [typeof EFFECT_FORMS.add, ...(typeof EFFECT_FORMS)[keyof typeof EFFECT_FORMS][]],
);
export type ScenarioEffect = v.InferOutput<(typeof EFFECT_FORMS)[keyof typeof EFFECT_FORMS]>;
