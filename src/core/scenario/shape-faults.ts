/** Schema issues as findings that say what was meant. */
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import { CONDITION_FORMS, EFFECT_FORMS } from './conditions.ts';
import { didYouMean, type Fault } from './findings.ts';

type Path = readonly (string | number)[];

/** One schema issue as faults. A union is explained by the form whose key the author wrote. */
export function shapeFaults(issue: v.BaseIssue<unknown>, base: Path = []): Fault[] {
  const path = [...base, ...(issue.path ?? []).map((part) => part.key as string | number)];
  const form = issue.type === 'union' ? formOf(issue.input, path) : undefined;
  if (form) {
    const again = safeParse(form as v.GenericSchema, issue.input);
    if (!again.success) return again.issues.flatMap((inner) => shapeFaults(inner, path));
  }
  const expected = issue.type === 'union' && !form ? unionHint(issue.input) : (issue.expected ?? '');
  const received = issue.received === 'undefined' ? 'nothing' : shorten(issue.received);
  const missing = issue.received === 'undefined';
  const unknownKey = issue.expected === 'never';
  const named = claimFault(issue, path) ?? nameFault(issue, path);
  if (named) return [named];
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

/** What an option says of the textbook, or that it is a choice of ours, may not be left out. */
function claimFault({ received, type }: v.BaseIssue<unknown>, path: Path): Fault | null {
  const empty = type === 'min_length' || received === 'undefined';
  if (path.at(-1) !== 'claims' || path.at(-3) !== 'options' || !empty) return null;
  const hint = 'Name the claims it rests on, claims: [C16], or say that it is a choice of your own, claims: [design]';
  return { code: 'SC-107', path, message: 'this option rests on no claim', hint };
}

/** Keys whose names stand for something that is drawn: how a person looks, what shows on the board, a mood. */
function nameFault({ type, input, expected }: v.BaseIssue<unknown>, path: Path): Fault | null {
  const key = path.at(-1);
  const drawn = key === 'show' || key === 'mood' || path.at(-2) === 'look';
  if (type !== 'picklist' || typeof input !== 'string' || !drawn) return null;
  const known = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((one) => one[1] ?? '');
  const hint = didYouMean(input, known) || `There are: ${known.join(', ')}`;
  return { code: 'SC-106', path, message: `no ${key === 'show' ? 'thing to show' : String(key)} "${shorten(input)}"`, hint };
}
