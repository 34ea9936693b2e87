/**
 * Everything a module asks of others, and every free name it uses, by Vite's own parser: what is checked is what is built.
 * Type imports, re-exports, `import()`, `import('…').Type` and `import.meta.glob` all count.
 */
import { parseSync } from 'vite';

export interface ImportFound {
  /** As written; null when it is no plain string, so that nobody can tell what it asks for. */
  readonly specifier: string | null;
  /** Leaves no trace in what runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface NameFound {
  readonly name: string;
  /** Property read of it, `null` when the name stands by itself or the property is computed. */
  readonly property: string | null;
  readonly line: number;
}

export interface ModuleFound {
  readonly imports: readonly ImportFound[];
  /** Names that are read and nowhere declared in the file. */
  readonly names: readonly NameFound[];
  /** Called or read properties of anything, e.g. `toLocaleString`. */
  readonly properties: readonly NameFound[];
  readonly powers: readonly { readonly line: number }[];
  readonly globs: readonly { readonly line: number }[];
}

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

export class UnreadableSourceError extends Error {}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function visit(node: Node, parent: Node | null, see: (node: Node, parent: Node | null) => void): void {
  see(node, parent);
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) {
      for (const one of child) if (isNode(one)) visit(one, node, see);
    } else if (isNode(child)) visit(child, node, see);
  }
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : null;
}

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TSLiteralType') return textOf(node['literal']);
  return null;
}

/** The property of `a.b`, `a['b']` and `a?.b`; null when it is computed at run time. */
const propertyOf = (member: Node): string | null => (member['computed'] === true ? textOf(member['property']) : nameOf(member['property']));

/** Is this identifier a mere label: `a.LABEL`, `{ LABEL: 1 }`, a method's or field's name? */
function isLabel(node: Node, parent: Node | null): boolean {
  if (parent === null || parent['computed'] === true) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node;
  return parent['key'] === node && parent['shorthand'] !== true;
}

const DECLARING: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
};

/** Every name that a pattern binds: `{ a, b: [c = 1] }` binds a and c. */
function bindingsOf(pattern: unknown, into: Set<string>): void {
  if (Array.isArray(pattern)) for (const one of pattern) bindingsOf(one, into);
  if (!isNode(pattern)) return;
  const name = nameOf(pattern);
  if (name !== null) into.add(name);
  for (const key of ['elements', 'properties', 'argument', 'left'] as const) bindingsOf(pattern[key], into);
  if (pattern.type === 'Property') bindingsOf(pattern['value'], into);
}

function importOf(node: Node): Omit<ImportFound, 'line'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const specifier = textOf(node['source']);
      if (specifier === null) return null;
      const parts = (node['specifiers'] ?? []) as readonly Node[];
      const everyPartIsType = parts.length > 0 && parts.every((part) => part['importKind'] === 'type' || part['exportKind'] === 'type');
      return { specifier, typeOnly: node['importKind'] === 'type' || node['exportKind'] === 'type' || everyPartIsType };
    }
    case 'ImportExpression':
      return { specifier: textOf(node['source']), typeOnly: false };
    case 'TSImportType':
      return { specifier: textOf(node['source']) ?? textOf(node['argument']), typeOnly: true };
    case 'TSExternalModuleReference':
      return { specifier: textOf(node['expression']), typeOnly: false };
    default:
      return null;
  }
}

const isGlob = (node: Node): boolean =>
  node.type === 'MemberExpression' && isNode(node['object']) && node['object'].type === 'MetaProperty' && propertyOf(node) === 'glob';

/** Tells of each node on which line it begins. Every name is asked for: to count the lines before each takes far longer than to parse. */
function linesOf(source: string): (node: Node) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ start }) => {
    let [first, after] = [0, starts.length];
    while (after - first > 1) {
      const middle = (first + after) >> 1;
      if ((starts[middle] ?? 0) <= start) first = middle;
      else after = middle;
    }
    return first + 1;
  };
}

/** @throws UnreadableSourceError when the source has a syntax error */
export function readModule(path: string, source: string): ModuleFound {
  const parsed = parseSync(path, source);
  if (parsed.errors.length > 0) throw new UnreadableSourceError(`${path}: ${parsed.errors[0]?.message ?? 'syntax error'}`);
  const lineOf = linesOf(source);
  const declared = new Set<string>();
  const found = { imports: [] as ImportFound[], names: [] as NameFound[], properties: [] as NameFound[] };
  const powers: { line: number }[] = [];
  const globs: { line: number }[] = [];
  visit(parsed.program as unknown as Node, null, (node, parent) => {
    for (const key of DECLARING[node.type] ?? []) bindingsOf(node[key], declared);
    const asked = importOf(node);
    if (asked) found.imports.push({ ...asked, line: lineOf(node) });
    if (isGlob(node)) globs.push({ line: lineOf(node) });
    if (node['operator'] === '**' || node['operator'] === '**=') powers.push({ line: lineOf(node) });
    if (node.type === 'MemberExpression') found.properties.push({ name: propertyOf(node) ?? '', property: null, line: lineOf(node) });
    const name = nameOf(node);
    if (name === null || isLabel(node, parent)) return;
    const property = parent?.type === 'MemberExpression' && parent['object'] === node ? propertyOf(parent) : null;
    found.names.push({ name, property, line: lineOf(node) });
  });
  return { ...found, names: found.names.filter(({ name }) => !declared.has(name)), powers, globs };
}
