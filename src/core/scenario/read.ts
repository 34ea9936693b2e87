/**
 * Reads scenario text that anyone may have made: YAML to plain data, and faults to findings with line and column. What is too large,
 * too deep, not text or not plain is refused with its place before it costs time. The only file that needs the YAML parser; the game
 * itself gets its scenarios as data made at build time.
 */
import { isAlias, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { pathText, severityOf, type Fault, type Finding, type FindingCode } from './findings.ts';
import type { Facilitation } from './facilitation.ts';
import { validateFacilitation, validateFacilitationEnglish, type Referred } from './facilitation-checks.ts';
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
  /** Null when an error keeps it from playing. */
  readonly file: ScenarioFile | null;
  readonly translation: Translation | null;
  readonly findings: readonly Finding[];
}

/** @unit characters */
export const LARGEST_SCENARIO = 1_000_000;
/** Keys, values, commas, brackets: three times the largest scenario that is shipped. @unit marks of YAML */
const MOST_MARKS = 150_000;
/** @unit levels of brackets, or of dashes and questions on one line */
const DEEPEST = 40;
/** A text that is no YAML at all would give one for every line. */
const MOST_PROBLEMS = 20;

/** More than these help nobody: the rest is counted. */
const MOST_FINDINGS = 500;

export function readScenario(scenario: SourceText, english: SourceText | null): ReadScenario {
  const source = readYaml(scenario);
  const second = english ? readYaml(english) : null;
  const broken = second?.ok === false ? second.findings : [];
  if (!source.ok) return { file: null, translation: null, findings: [...source.findings, ...broken] };
  const { file, faults } = validateScenario(source.data);
  const findings = [...located(faults, scenario.name, source), ...broken];
  if (!file || !english || !second?.ok) return { file, translation: null, findings };
  const { translation, faults: more } = validateTranslation(file, second.data);
  return { file, translation, findings: [...findings, ...located(more, english.name, second)] };
}

export interface ReadFacilitation {
  readonly nl: Facilitation | null;
  readonly en: Facilitation | null;
  readonly findings: readonly Finding[];
}

/** `debrief.yaml` and its translation. @param english null when there is none, which is a finding of its own */
export function readFacilitation(dutch: SourceText, english: SourceText | null, referred: Referred): ReadFacilitation {
  const [source, second] = [readYaml(dutch), english ? readYaml(english) : null];
  const broken = second?.ok === false ? second.findings : [];
  if (!source.ok) return { nl: null, en: null, findings: [...source.findings, ...broken] };
  const { texts: nl, faults } = validateFacilitation(source.data, referred);
  const findings = [...located(faults, dutch.name, source), ...broken];
  if (!nl || !english || !second?.ok) return { nl, en: null, findings };
  const { texts: en, faults: more } = validateFacilitationEnglish(nl, second.data);
  return { nl, en, findings: [...findings, ...located(more, english.name, second)] };
}

/** As they stand in the file, so that one can go through them from top to bottom. */
function located(faults: readonly Fault[], name: string, source: YamlText & { ok: true }): Finding[] {
  const findings = faults
    .slice(0, MOST_FINDINGS)
    .map((fault) => locate(fault, name, source))
    .toSorted((a, b) => a.line - b.line || a.col - b.col);
  const last = findings.at(-1);
  const left = faults.length - findings.length;
  return last && left > 0 ? [...findings.slice(0, -1), { ...last, hint: `${last.hint}; and ${left} more findings` }] : findings;
}

/** Line and column of the deepest part of the path that stands in the file. */
function locate(fault: Fault, name: string, { document, lines }: YamlText & { ok: true }): Finding {
  const path = [...fault.path];
  let at = { line: 1, col: 1 };
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

type YamlText =
  | { readonly ok: true; readonly document: Document; readonly lines: LineCounter; readonly data: unknown }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What is wrong, and where in the text. */
interface Problem {
  readonly code: FindingCode;
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

function readYaml({ name, text, problem }: SourceText): YamlText {
  const lines = new LineCounter();
  const refuse = (problems: readonly Problem[]): YamlText => ({
    ok: false,
    findings: problems.slice(0, MOST_PROBLEMS).map(({ code, at, message, hint }) => {
      const { line, col } = at === 0 ? { line: 1, col: 1 } : lines.linePos(at);
      return { code, severity: severityOf(code), file: name, line: line || 1, col: col || 1, path: '', message, hint };
    }),
  });
  const hint = 'A scenario is a folder with scenario.yaml, a text of at most a million characters';
  if (problem !== undefined) return refuse([{ code: 'SC-003', at: 0, message: problem, hint }]);
  countLines(text, lines);
  const unreadable = problemOfText(text);
  if (unreadable) return refuse([unreadable]);
  const document = parseOrNull(text);
  if (!document) return refuse([tooDeep(0)]);
  const broken = problemsOfParser(document);
  const problems = broken.length > 0 ? broken : problemsOfNodes(document);
  if (problems.length > 0) return refuse(problems);
  return { ok: true, document, lines, data: document.toJS({ maxAliasCount: 0 }) };
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}

const tooDeep = (at: number): Problem => ({
  code: 'SC-003',
  at,
  message: 'nested too deeply',
  hint: 'A scenario needs no more than twelve levels',
});

function problemOfText(text: string): Problem | null {
  if (text.length > LARGEST_SCENARIO)
    return { code: 'SC-003', at: 0, message: `${text.length} characters`, hint: `A scenario has at most ${LARGEST_SCENARIO}` };
  const strange = /[\0\uFFFD]/.exec(text);
  if (strange) return { code: 'SC-003', at: strange.index, message: 'this is not UTF-8 text', hint: 'Save the file as UTF-8' };
  const indented = /^ {80}/m.exec(text);
  return indented ? tooDeep(indented.index) : problemOfMarks(text);
}

/** Looks at the marks only, before anything is built of them. */
function problemOfMarks(text: string): Problem | null {
  let [at, marks, flow, inLine] = [0, 0, 0, 0];
  for (const mark of new Lexer().lex(text)) {
    marks += 1;
    if (mark === '[' || mark === '{') flow += 1;
    else if (mark === ']' || mark === '}') flow -= 1;
    else if (mark === '-' || mark === '?') inLine += 1;
    else if (mark.includes('\n')) inLine = 0;
    if (flow > DEEPEST || inLine > DEEPEST) return tooDeep(at);
    if (marks > MOST_MARKS)
      return { code: 'SC-003', at, message: `more than ${MOST_MARKS} marks of YAML`, hint: 'Divide it into several scenarios' };
    // Marks of one invisible character are the lexer's own and do not stand in the text.
    if (!OWN_MARKS.has(mark)) at += mark.length;
  }
  return null;
}

/** Of the lexer: a document begins, the flow ends in error, a scalar follows. */
const OWN_MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** Null for a text that is nested so deeply that reading it takes all the stack. */
function parseOrNull(text: string): Document.Parsed | null {
  try {
    // Keys that stand twice are looked for below: the parser compares each with all others.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    return document.errors.some((one) => one.message.includes('call stack')) ? null : document;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A tag such as `!!js/function` is only warned of by the parser; here nothing but plain data is taken. */
function problemsOfParser(document: Document.Parsed): Problem[] {
  return [...document.errors, ...document.warnings].map(({ code, pos: [at], message }) => {
    if (code === 'MULTIPLE_DOCS') return notUsed(at, 'a second document (---)', 'Make it a file of its own');
    if (code === 'TAG_RESOLVE_FAILED') return notUsed(at, 'a tag (!name)', 'Leave the tag out');
    return { code: 'SC-001', at, message, hint: 'Mend the YAML; nothing was read' };
  });
}

const notUsed = (at: number, what: string, hint: string): Problem => ({
  code: 'SC-004',
  at,
  message: `${what} is not used in scenarios`,
  hint,
});

function problemsOfNodes(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  const look = (node: Node): void => {
    const at = node.range?.[0] ?? 0;
    if ('anchor' in node && node.anchor !== undefined)
      problems.push(notUsed(at, 'an anchor (&name)', 'Write the value out where it is needed'));
    else if (node.tag !== undefined) problems.push(notUsed(at, 'a tag (!name)', 'Leave the tag out'));
    if (isMap(node)) problems.push(...keysTwice(node.items.map((pair) => pair.key)));
  };
  visit(document, {
    Alias: (_, node) => void problems.push(notUsed(node.range?.[0] ?? 0, 'an alias (*name)', 'Write the value out')),
    Node: (_, node) => (problems.length >= MOST_PROBLEMS ? visit.BREAK : look(node)),
  });
  // Where one part of YAML is used that scenarios do not use there are often many: the first says enough.
  const first = problems.find((one) => one.code === 'SC-004');
  return [...problems.filter((one) => one.code !== 'SC-004'), ...(first ? [first] : [])];
}

function keysTwice(keys: readonly unknown[]): Problem[] {
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  for (const key of keys) {
    if (!isScalar(key)) continue;
    const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const { value } = key;
    if (value === '<<') problems.push(notUsed(at, 'a merge key (<<)', 'Write the keys out'));
    else if (seen.has(value))
      problems.push({ code: 'SC-001', at, message: `the key "${String(value)}" stands here twice`, hint: 'Leave one of them' });
    seen.add(value);
  }
  return problems;
}
