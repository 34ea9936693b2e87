/** Validates parsed scenario data: shape by the schema, then meaning. All faults at once; paths, not yet lines. */
import * as v from 'valibot';
import { severityOf, type Fault } from './findings.ts';
import { checkMeaning } from './meaning.ts';
import { checkPlay } from './play-checks.ts';
import { checkOriginals, checkTranslation } from './text-checks.ts';
import { shapeFaults } from './shape-faults.ts';
import { scenarioSchema, translationSchema, type ScenarioFile, type Translation } from './schema.ts';

export interface Validated {
  /** Present when there is no error. */
  readonly file: ScenarioFile | null;
  readonly faults: readonly Fault[];
}

export function validateScenario(data: unknown): Validated {
  const parsed = v.safeParse(scenarioSchema, data);
  if (!parsed.success) return { file: null, faults: parsed.issues.flatMap((issue) => shapeFaults(issue)) };
  const faults = checkMeaning(parsed.output);
  // What plays is only looked at when all that it names is there.
  if (faults.some((one) => severityOf(one.code) === 'error')) return { file: null, faults };
  return { file: parsed.output, faults: [...faults, ...checkPlay(parsed.output), ...checkOriginals(parsed.output)] };
}

export function validateTranslation(file: ScenarioFile, data: unknown): { translation: Translation; faults: readonly Fault[] } {
  const parsed = v.safeParse(translationSchema, Array.isArray(data) ? null : data);
  if (!parsed.success) return { translation: {}, faults: parsed.issues.flatMap((issue) => shapeFaults(issue)) };
  return { translation: parsed.output, faults: checkTranslation(file, parsed.output, Object.keys(data as object)) };
}
