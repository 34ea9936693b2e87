/** Validates parsed scenario data: shape by the schema, then meaning. All faults at once; paths, not yet lines. */
import * as v from 'valibot';
import { CONDITION_FORMS, EFFECT_FORMS } from './conditions.ts';
import { severityOf, type Fault } from './findings.ts';
import { checkMeaning } from './meaning.ts';
import { checkPlay } from './play-checks.ts';
import { checkOriginals, checkTranslation } from './text-checks.ts';
import { scenarioSchema, translationSchema, type ScenarioFile, type Translation } from './schema.ts';

export interface Validated {
  /** Present when there is no error. */
  readonly file: ScenarioFile | null;
  readonly faults: readonly Fault[];
}

type Path = (string | number)[];

export function validateScenario(data: unknown): Validated {
  const parsed = v.safeParse(scenarioSchema, data);
  if (!parsed.success) return { file: null, faults: parsed.issues.flatMap((issue) => shapeFaults(issue, [])) };
  const faults = checkMeaning(parsed.output);
  // What plays is only looked at when all that it names is there.
  if (faults.some((one) => severityOf(one.code) === 'error')) return { file: null, faults };
  return { file: parsed.output, faults: [...faults, ...checkPlay(parsed.output), ...checkOriginals(parsed.output)] };
}

export function validateTranslation(file: ScenarioFile, data: unknown): { translation: Translation; faults: readonly Fault[] } {
  const parsed = v.safeParse(translationSchema, data);
  if (!parsed.success) return { translation: {}, faults: parsed.issues.flatMap((issue) => shapeFaults(issue, [])) };
  return { translation: parsed.output, faults: checkTranslation(file, parsed.output) };
}

/** One schema issue as faults. A union is explained by the form whose key the author wrote. */
function shapeFaults(issue: v.BaseIssue<unknown>, base: Path): Fault[] {
  const path = [...base, ...(issue.path ?? []).map((part) => part.key as string | number)];
  const form = issue.type === 'union' ? formOf(issue.input, path) : undefined;
  if (form) {
    const again = v.safeParse(form as v.GenericSchema, issue.input);
    if (!again.success) return again.issues.flatMap((inner) => shapeFaults(inner, path));
  }
  const expected = issue.type === 'union' && !form ? unionHint(issue.input) : (issue.expected ?? '');
  const received = issue.received === 'undefined' ? 'nothing' : shorten(issue.received);
  const missing = issue.received === 'undefined';
  const unknownKey = issue.expected === 'never';
  if (unknownKey) return [{ code: 'SC-002', path, message: 'this key is not known here', hint: 'Remove it, or look it up in FORMAT.md' }];
  const custom = issue.kind === 'validation' ? issue.message : `expected ${expected}`;
  return [{ code: 'SC-002', path, message: missing ? `missing: ${custom}` : `${custom}, but found ${received}`, hint: '' }];
}

/** `promise`, `flag` and `signal` are conditions and effects; where they stand says which. */
function formOf(input: unknown, path: Path): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  const forms: Record<string, unknown> = path.at(-2) === 'effects' ? EFFECT_FORMS : CONDITION_FORMS;
  const keys = Object.keys(input).filter((key) => Object.hasOwn(forms, key));
  const [key] = keys;
  return key ? forms[key] : undefined;
}

function unionHint(input: unknown): string {
  return typeof input === 'object' && input !== null
    ? `one of the forms ${Object.keys(CONDITION_FORMS).join(', ')} (conditions) or ${Object.keys(EFFECT_FORMS).join(', ')} (effects)`
    : 'a condition or an effect, e.g. { signal: touwen }';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
