/** What is wrong with a scenario, as data: all at once, each with its place and what to do. */

/** SC-0xx shape, SC-1xx references, SC-2xx play, SC-3xx translation, SC-4xx facilitation texts. */
export const FINDING_CODES = {
  'SC-001': 'not YAML',
  'SC-002': 'not the shape that the format asks for',
  'SC-003': 'too large, too deep or not text',
  'SC-004': 'a part of YAML that scenarios do not use',
  'SC-101': 'an id that nothing has',
  'SC-102': 'an id used twice',
  'SC-103': 'a quantity that does not exist',
  'SC-104': 'an effect on a quantity that follows from others',
  'SC-105': 'a folder that has another name than the scenario in it',
  'SC-106': 'a board, a spot or a thing on it, a look or a mood that does not exist',
  'SC-107': 'an option that rests on no claim',
  'SC-108': 'a day that the month of the start does not have',
  'SC-201': 'a decision without an option that does not act',
  'SC-202': 'a decision that may offer fewer than two options',
  'SC-203': 'an answer that may stay silent',
  'SC-204': 'a last ending with a condition: a run could end nowhere',
  'SC-205': 'a scene that never comes: no week and no option that calls for it',
  'SC-206': 'a place whose visits may run out',
  'SC-207': 'a week outside the scenario',
  'SC-208': 'a scene that comes back to itself',
  'SC-209': 'an option that can never be offered',
  'SC-210': 'a scene that can never come',
  'SC-211': 'a line that can never be said',
  'SC-212': 'an ending that no state can reach',
  'SC-213': 'a visit or an effect that can never happen',
  'SC-214': 'conditions that can never hold, or exclude one another',
  'SC-215': 'a group that no option acts on',
  'SC-216': 'a person who never says anything',
  'SC-217': 'a signal that nothing finds or nothing comes of',
  'SC-218': 'a promise that is never made, kept or broken',
  'SC-219': 'a flag that is set and never asked for',
  'SC-220': 'hours that no week has',
  'SC-221': 'a stance that the effects contradict',
  'SC-222': 'a condition that always holds',
  'SC-301': 'a text without translation',
  'SC-302': 'a translation without original',
  'SC-303': 'placeholders that differ between languages',
  'SC-304': 'a translation that is the original',
  'SC-305': 'a text too long for its panel',
  'SC-401': 'questions about a scene that does not exist',
  'SC-402': 'a concept that the glossary does not have',
  'SC-403': 'a phase of the debrief with too few or too many questions',
  'SC-404': 'a scene without questions for the debrief',
  'SC-405': 'a text too long for the projector',
  'SC-406': 'a facilitation text without translation',
  'SC-407': 'a translated facilitation text without original',
} as const;

export type FindingCode = keyof typeof FINDING_CODES;

/** With an error a scenario does not play; a warning says what an author will want to mend. */
export type Severity = 'error' | 'warning';

/** From here on a scenario plays all the same. */
const WARNS_FROM: FindingCode = 'SC-209';

export function severityOf(code: FindingCode): Severity {
  return code < WARNS_FROM ? 'error' : 'warning';
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** Path in the file, e.g. `scenes[3].options[1].goto`. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** A finding before its place in the file is known. */
export interface Fault {
  readonly code: FindingCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part), '');
}

/** `scenarios/x/scenario.yaml:42:7 error SC-101 scenes[3].options[0].goto: no scene "keukn". Did you mean "keuken"?` */
export function findingText(finding: Finding): string {
  const { file, line, col, severity, code, path, message, hint } = finding;
  return `${file}:${line}:${col} ${severity} ${code} ${path ? `${path}: ` : ''}${message}${hint ? `. ${hint}` : ''}`;
}

/** The nearest of the known ids, for "did you mean"; empty when none is near. */
export function didYouMean(given: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const one of known) {
    if (Math.abs(one.length - given.length) >= least) continue;
    const away = distance(given, one);
    if (away < least) [best, least] = [one, away];
  }
  return best ? `Did you mean "${best}"?` : '';
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
