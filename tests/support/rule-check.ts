/**
 * Rules have numbers (RULES.md); code and tests cite them. A rule that no test cites may have stopped working unseen,
 * and a cause that names a rule which does not exist answers *why?* with nothing.
 */
import type { Sources } from './source-files.ts';

const NUMBER = String.raw`[A-Z]{1,3}-\d{1,3}`;
/** A rule begins a list item, a heading, a table row or a bold paragraph: `- **TO-1**`, `### TO-1`, `| TO-1 |`, `**[TO-1]**`. */
const DEFINED = new RegExp(String.raw`^(?:(?:[-*] +|#+ +|\| *)(?:\*\*)?|\*\*)\[?(${NUMBER})\b(?!-)`, 'gm');
const CITED = new RegExp(String.raw`\b(${NUMBER})\b`, 'g');
/** `[TO-1]` in a comment, `'TO-1'` in code. */
const USED = new RegExp(String.raw`(?:\[|'|"|\x60)(${NUMBER})(?:\]|'|"|\x60)`, 'g');
const NAMED_AS_RULE = new RegExp(String.raw`\brule: *['"\x60](${NUMBER})['"\x60]`, 'g');

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

/** Numbers of all rules in RULES.md files, in order; a number that is given twice appears twice. */
export function readRuleNumbers(rules: Sources): string[] {
  return [...rules.values()].flatMap((text) => all(text, DEFINED));
}

/** Rules that no test cites. */
export function findUntestedRules(rules: Sources, tests: Sources): string[] {
  const cited = new Set([...tests.values()].flatMap((text) => all(text, CITED)));
  return readRuleNumbers(rules).filter((number) => !cited.has(number));
}

/**
 * `file: number` for each number that code uses and RULES.md lacks. Letters that no rule has are left alone (finding codes
 * look alike), except where the code itself says that it names a rule.
 */
export function findUnknownRules(rules: Sources, code: Sources): string[] {
  const numbers = new Set(readRuleNumbers(rules));
  const lettersOf = (number: string): string => number.slice(0, number.indexOf('-'));
  const letters = new Set([...numbers].map(lettersOf));
  return [...code].flatMap(([file, text]) => {
    const used = all(text, USED).filter((number) => letters.has(lettersOf(number)));
    const unknown = [...used, ...all(text, NAMED_AS_RULE)].filter((number) => !numbers.has(number));
    return [...new Set(unknown)].map((number) => `${file}: ${number}`);
  });
}
