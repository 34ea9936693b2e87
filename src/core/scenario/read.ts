/**
 * Reads scenario text: YAML to data, and faults to findings with line and column. The only file that needs the YAML
 * parser; the game itself gets its scenarios as data made at build time.
 */
import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { pathText, severityOf, type Fault, type Finding, type FindingCode } from './findings.ts';
import type { ScenarioFile, Translation } from './schema.ts';
import { validateScenario, validateTranslation } from './validate.ts';

export interface SourceText {
  /** As shown in findings, e.g. `scenarios/veemarktplein/scenario.yaml`. */
  readonly name: string;
  readonly text: string;
  /** Why there is no text, when there is none. */
  readonly problem?: string;
}

export interface ReadScenario {
  readonly file: ScenarioFile | null;
  readonly translation: Translation | null;
  readonly findings: readonly Finding[];
}

/** @unit characters */
export const LARGEST_SCENARIO = 1_000_000;
const TOO_DEEP = { message: 'nested too deeply', hint: 'A scenario needs no more than twelve levels' };
/** A text that is no YAML at all would give one for every line. */
const MOST_PROBLEMS = 20;

export function readScenario(scenario: SourceText, english: SourceText | null): ReadScenario {
  const source = parse(scenario);
  const second = english ? parse(english) : null;
  const broken = [...source.findings, ...(second?.findings ?? [])];
  if (source.findings.length > 0) return { file: null, translation: null, findings: broken };
  const { file, faults } = validateScenario(source.data);
  const findings = [...faults.map((fault) => locate(fault, scenario.name, source)), ...(second?.findings ?? [])];
  if (!file || !english || !second || second.findings.length > 0) return { file, translation: null, findings };
  const { translation, faults: more } = validateTranslation(file, second.data);
  return { file, translation, findings: [...findings, ...more.map((fault) => locate(fault, english.name, second))] };
}

interface Parsed {
  readonly document: Document | null;
  readonly lines: LineCounter;
  readonly data: unknown;
  readonly findings: readonly Finding[];
}

function parse({ name, text, problem }: SourceText): Parsed {
  const lines = new LineCounter();
  const refuse = (code: FindingCode, at: { line: number; col: number }, words: { message: string; hint: string }): Parsed => ({
    document: null,
    lines,
    data: null,
    findings: [{ code, severity: severityOf(code), file: name, ...at, path: '', ...words }],
  });
  const top = { line: 1, col: 1 };
  if (problem !== undefined)
    return refuse('SC-003', top, {
      message: problem,
      hint: 'A scenario is a folder with scenario.yaml, a text of at most a million characters',
    });
  if (text.length > LARGEST_SCENARIO)
    return refuse('SC-003', top, { message: `${text.length} characters`, hint: `A scenario has at most ${LARGEST_SCENARIO}` });
  if (text.includes('\0') || text.includes('\uFFFD')) {
    return refuse('SC-003', top, { message: 'this is not UTF-8 text', hint: 'Save the file as UTF-8' });
  }
  const deep = /^ {80}|[[{]{40}/m.exec(text);
  if (deep) return refuse('SC-003', top, TOO_DEEP);
  const document = parseOrNull(text, lines);
  if (!document) return refuse('SC-003', top, TOO_DEEP);
  // A tag such as `!!js/function` is only warned of by the parser; here nothing but plain data is taken.
  const problems = [...document.errors, ...document.warnings];
  if (problems.some((one) => one.message.includes('call stack'))) return refuse('SC-003', top, TOO_DEEP);
  if (problems.length > 0) {
    const findings = problems.slice(0, MOST_PROBLEMS).map(({ pos, message }): Finding => {
      const at = lines.linePos(pos[0]);
      return {
        code: 'SC-001',
        severity: 'error',
        file: name,
        line: at.line || 1,
        col: at.col || 1,
        path: '',
        message,
        hint: 'Mend the YAML; nothing was read',
      };
    });
    return { document: null, lines, data: null, findings };
  }
  let alias: number | undefined;
  visit(document, { Alias: (_, node) => ((alias = node.range?.[0] ?? 0), visit.BREAK) });
  if (alias !== undefined) {
    const { line, col } = lines.linePos(alias);
    return refuse('SC-003', { line, col }, { message: 'aliases (*name) are not used in scenarios', hint: 'Write the value out' });
  }
  return { document, lines, data: document.toJS({ maxAliasCount: 0 }), findings: [] };
}

/** Null for a text that is nested so deeply that reading it takes all the stack. */
function parseOrNull(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Line and column of the deepest part of the path that stands in the file. */
function locate(fault: Fault, name: string, { document, lines }: Parsed): Finding {
  const path = [...fault.path];
  let at = { line: 1, col: 1 };
  if (!document) throw new RangeError('a fault without a document');
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    const start = isNode(node) && !isAlias(node) ? node.range?.[0] : undefined;
    if (start === undefined) continue;
    const found = lines.linePos(start);
    at = { line: found.line, col: found.col };
    break;
  }
  const { code, message, hint } = fault;
  return { code, severity: severityOf(code), file: name, ...at, path: pathText(path), message, hint };
}
