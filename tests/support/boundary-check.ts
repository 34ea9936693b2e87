/**
 * Who may import whom (architecture, Layout), as a function over paths and texts, so that a test can plant a violation.
 * The table below is the arrows; whatever is not in it is forbidden.
 */
import { posix } from 'node:path';
import { type ImportFound, type ModuleFound, readModule } from './module-imports.ts';
import type { Sources } from './source-files.ts';

export interface Violation {
  readonly kind:
    | 'no-area'
    | 'arrow'
    | 'value-of-core'
    | 'door'
    | 'host'
    | 'phaser'
    | 'howler'
    | 'yaml'
    | 'node'
    | 'package'
    | 'outside'
    | 'opaque'
    | 'impure';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Area {
  /** Areas it may import. */
  readonly to: readonly string[] | 'anything';
  /** Areas of core of which it may import types alone. */
  readonly typesOf?: readonly string[];
  /** Packages it may import, types included; absent: any but those that belong to one area. */
  readonly packages?: readonly string[];
}

const CORE = ['core/model', 'core/scenario', 'core/log', 'core/session', 'core/insight', 'core/report', 'core/xapi'] as const;
const VIEW: Area = { to: ['view/shared'], typesOf: CORE };

const AREAS: Readonly<Record<string, Area>> = {
  'core/model': { to: [], packages: [] },
  'core/scenario': { to: ['core/model'], packages: ['xstate', 'valibot'] },
  'core/log': { to: ['core/model'], packages: [] },
  'core/session': { to: ['core/model', 'core/scenario', 'core/log'], packages: ['xstate'] },
  'core/insight': { to: ['core/log', 'core/model', 'core/scenario', 'core/session'], packages: [] },
  'core/report': { to: ['core/insight', 'core/log', 'core/model', 'core/session', 'core/xapi'], packages: ['papaparse'] },
  'core/xapi': { to: ['core/log', 'core/model'], packages: ['valibot'] },
  'view/shared': { to: [], typesOf: CORE },
  'view/town': VIEW,
  'view/overlay': VIEW,
  'view/sound': VIEW,
  'view/debrief': { to: ['view/shared', 'core/report'], typesOf: CORE },
  'host/cli': { to: [...CORE, 'view/shared', 'view/debrief'] },
  'host/lms': { to: ['core/xapi', 'core/log', 'host/sending'] },
  'host/sending': { to: [], packages: ['idb'] },
  'host/class': { to: ['core/log', 'host/sending'], packages: ['mqtt', 'valibot'] },
  'host/class-server': { to: ['host/class'] },
  'host/app': { to: 'anything' },
  'host/author': { to: 'anything' },
  'host/debrief': { to: 'anything' },
};

/** Files of core that hold types and lists for all: they may be imported directly, and by views for their values too. */
const TYPE_FILES = ['src/core/session/view.ts', 'src/core/scenario/look.ts'] as const;
/** A door of its own, for one area: reading YAML stands apart from the rest of scenario, so that the page can do without it. */
const SIDE_DOORS: Readonly<Record<string, string>> = { 'src/core/scenario/read.ts': 'host/cli' };
/** Packages that belong to one place. The YAML parser has one file in core, so that the page's build can leave it out. */
const OWNERS: readonly { readonly package: 'phaser' | 'howler' | 'yaml'; readonly places: readonly string[] }[] = [
  { package: 'phaser', places: ['src/view/town/'] },
  { package: 'howler', places: ['src/view/sound/'] },
  { package: 'yaml', places: ['src/core/scenario/read.ts', 'src/host/cli/'] },
];

/** Results of these are exact and the same in every engine; the others may differ in the last bit. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'trunc']);
const IMPURE_NAMES = new Set(
  (
    'Date console performance window document navigator location localStorage sessionStorage indexedDB fetch setTimeout setInterval ' +
    'queueMicrotask requestAnimationFrame crypto process Buffer globalThis self Intl HTMLElement eval'
  ).split(' '),
);
const LOCALE_BOUND = /^(?:toLocale\w+|localeCompare)$/;

/** What runs on a machine and never in a page. */
const NODE = ['host/cli', 'host/class-server'];

type Report = (kind: Violation['kind'], line: number, message: string) => void;

function areaOf(path: string): string | null {
  const [src, layer, folder, file] = path.split('/');
  return src === 'src' && file !== undefined ? `${layer}/${folder}` : null;
}

/** Path from the root that a relative import means; a folder means its door. */
function resolveImport(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  const target = posix.join(posix.dirname(from), path);
  return /^src\/core\/[^/]+$/.test(target) ? `${target}/index.ts` : target;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function checkPackage(file: string, found: ImportFound, report: Report): void {
  const area = areaOf(file) ?? '';
  const name = packageOf(found.specifier ?? '');
  const owner = OWNERS.find((one) => one.package === name);
  if (owner) {
    const isAtHome = owner.places.some((place) => file.startsWith(place));
    if (!isAtHome) report(owner.package, found.line, `only ${owner.places.join(' and ')} imports ${name}`);
    return;
  }
  if (name.startsWith('node:')) {
    if (!NODE.includes(area)) report('node', found.line, `only ${NODE.join(' and ')} import Node's modules (${name})`);
    return;
  }
  const allowed = AREAS[area]?.packages;
  if (allowed && !allowed.includes(name)) report('package', found.line, `${area} may not import the package ${name}`);
}

function checkArrow(file: string, found: ImportFound, report: Report): void {
  const area = areaOf(file) ?? '';
  const target = resolveImport(file, found.specifier ?? '');
  const targetArea = areaOf(target);
  const { to, typesOf = [] } = AREAS[area] ?? { to: [] };
  if (!target.startsWith('src/')) {
    const allowed = !area.startsWith('core/') && (target.startsWith('assets/') || (area.startsWith('host/') && target === 'package.json'));
    if (!allowed) report('outside', found.line, `${target} lies outside src`);
    return;
  }
  if (targetArea === area) return;
  if (targetArea === null || AREAS[targetArea] === undefined) return report('arrow', found.line, `${target} is in no area`);
  if (targetArea.startsWith('host/') && !area.startsWith('host/')) return report('host', found.line, 'nobody imports host');

  const isTypeFile = TYPE_FILES.some((one) => one === target);
  const isDoor = target === `src/${targetArea}/index.ts` || SIDE_DOORS[target] === area;
  if (targetArea.startsWith('core/') && !isDoor && !isTypeFile) {
    report('door', found.line, `${target} is behind the door src/${targetArea}/index.ts`);
  }
  if (to === 'anything' || to.includes(targetArea)) return;
  if (!typesOf.includes(targetArea)) report('arrow', found.line, `${area} may not import ${targetArea}`);
  else if (!found.typeOnly && !isTypeFile) report('value-of-core', found.line, `${area} may import only types of ${targetArea}`);
}

function checkImport(file: string, found: ImportFound, report: Report): void {
  const { specifier } = found;
  if (specifier === null) report('opaque', found.line, 'an import whose target is no plain string cannot be checked');
  else if (specifier.startsWith('.')) checkArrow(file, found, report);
  else if (specifier.startsWith('/')) report('outside', found.line, `${specifier} is an absolute path`);
  else if (specifier.startsWith('virtual:')) {
    if (!['host/app', 'host/author', 'host/debrief'].includes(areaOf(file) ?? ''))
      report('package', found.line, `only the pages of host import ${specifier}`);
  } else checkPackage(file, found, report);
}

function checkPurity(module: ModuleFound, report: Report): void {
  for (const { name, property, line } of module.names) {
    if (IMPURE_NAMES.has(name)) report('impure', line, `core may not use ${name}`);
    if (name === 'Math' && !EXACT_MATH.has(property ?? '')) report('impure', line, `core may not use Math.${property ?? '(unknown)'}`);
  }
  for (const { name, line } of module.properties) if (LOCALE_BOUND.test(name)) report('impure', line, `${name} depends on the machine`);
  for (const { line } of module.powers) report('impure', line, '** is not exact in every engine');
}

/** Every arrow in `sources` that the table does not have. Paths begin with `src/`. */
export function checkBoundaries(sources: Sources): Violation[] {
  const violations: Violation[] = [];
  for (const [file, source] of sources) {
    const report: Report = (kind, line, message) => violations.push({ kind, file, line, message });
    const area = areaOf(file);
    if (area === null || AREAS[area] === undefined) {
      report('no-area', 1, 'lies in no folder of the layout');
      continue;
    }
    const module = readModule(file, source);
    for (const found of module.imports) checkImport(file, found, report);
    for (const { line } of module.globs) if (area !== 'host/app') report('opaque', line, 'import.meta.glob cannot be checked');
    if (area.startsWith('core/')) checkPurity(module, report);
  }
  return violations;
}

/** Files longer than a person reads at once. Data is exempt: it is looked up, not read. */
export function findLongFiles(sources: Sources): string[] {
  const isData = (path: string): boolean => /(?:^|\/)(?:data|golden|fixtures)\//.test(path) || path.endsWith('-data.ts');
  const limitOf = (path: string): number => (path.startsWith('tests/') ? 800 : 400);
  return [...sources]
    .filter(([path]) => !isData(path))
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ path, lines }) => lines > limitOf(path))
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${limitOf(path)}`);
}
