/**
 * The shipped scenarios as checked data, read when the page is built, so that no YAML parser travels to the browser.
 * `virtual:scenarios` is what the shelf tells of each, with a way to fetch the rest; `virtual:scenario/<id>` is that rest, a chunk of its
 * own; `virtual:scenarios/all` is everything at once, for the author's page. `virtual:debriefs` fetches what a trainer asks about each
 * scenario (`virtual:debrief/<id>`): only the debrief page does.
 * The hash is of the file's own bytes: a log names the scenario it was played on by that hash.
 * A scenario with findings that keep it from playing fails a build; while developing, the game shows them.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { findingText, textsOf, type Facilitation, type Finding, type ScenarioFile, type Translation } from '../src/core/scenario/index.ts';
import { readScenarioFolder, scenarioFolders } from '../src/host/cli/scenario-files.ts';

const NAME = 'virtual:scenarios';
const ALL = `${NAME}/all`;
const ONE = 'virtual:scenario/';
const DEBRIEFS = 'virtual:debriefs';
const DEBRIEF = 'virtual:debrief/';
/** @unit ms */
const SETTLED_AFTER = 60;
/** Keeps other plugins from looking for a file of this name. */
const NUL = '\0';
const OURS = [`${NUL}virtual:scenario`, `${NUL}virtual:debrief`] as const;
const isOurs = (id: string): boolean => OURS.some((one) => id.startsWith(one));

export interface BundledScenario {
  /** Null when findings keep it from playing. */
  readonly file: ScenarioFile | null;
  readonly en: Translation;
  readonly hash: string;
  readonly findings: readonly Finding[];
  /** What a trainer asks afterwards, by language. */
  readonly debrief: { readonly nl: Facilitation | null; readonly en: Facilitation | null };
}

const read = new Map<string, BundledScenario>();

/** Checking takes half a second, and the page and its workers all ask: read once for each state of the files. */
function readScenarioAs(folder: string, id: string): BundledScenario {
  const changed = readdirSync(join(folder, id)).map((name) => `${name} ${statSync(join(folder, id, name)).mtimeMs}`);
  const key = [folder, id, ...changed].join('\n');
  const known = read.get(key);
  if (known) return known;
  const { file, translation: en, hash, findings, debrief } = readScenarioFolder(folder, id);
  const made = { file, en, hash, findings, debrief };
  read.set(key, made);
  return made;
}

export function readScenarios(folder: string): Record<string, BundledScenario> {
  return Object.fromEntries(scenarioFolders(folder).map((id) => [id, readScenarioAs(folder, id)]));
}

/** What the shelf says of a scenario before its file is fetched: the texts of these keys travel with the first screen. */
const ON_THE_SHELF = /^(?:title|summary|about\.setting|ending\..+)$/;

function shelfEntry({ file, en, hash, findings }: BundledScenario): Record<string, unknown> {
  if (!file) return { card: null, hash, findings };
  const nl = Object.fromEntries([...textsOf(file)].filter(([key]) => ON_THE_SHELF.test(key)));
  const texts = { nl, en: Object.fromEntries(Object.entries(en).filter(([key]) => ON_THE_SHELF.test(key))) };
  const { weeks, about, board } = file;
  return {
    card: {
      weeks,
      board,
      begin: about?.begin ?? false,
      play: about?.play ?? null,
      themes: about?.themes ?? [],
      endings: file.endings.map((one) => one.id),
      texts,
    },
    hash,
    findings,
  };
}

/** The index as code: data, and an import of the chunk that holds the rest. */
function indexCode(scenarios: Readonly<Record<string, BundledScenario>>): string {
  const entries = Object.entries(scenarios).map(([id, one]) => {
    const load = one.file ? `() => import(${JSON.stringify(ONE + id)}).then((module) => module.default)` : 'null';
    return `${JSON.stringify(id)}: { ...${JSON.stringify(shelfEntry(one))}, load: ${load} }`;
  });
  return `export const scenarios = {\n${entries.join(',\n')}\n};\n`;
}

function debriefsCode(ids: readonly string[]): string {
  const entries = ids.map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(DEBRIEF + id)}).then((module) => module.default)`);
  return `export const debriefs = {\n${entries.join(',\n')}\n};\n`;
}

/** As text that is parsed: for data of this size a browser reads JSON faster than code. */
const dataCode = (data: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;

/** Of one scenario, or what is asked about each; null for the index. */
function partCode(root: string, name: string): string | null {
  if (name === DEBRIEFS) return debriefsCode(scenarioFolders(root));
  if (name.startsWith(DEBRIEF)) return dataCode(readScenarioAs(root, name.slice(DEBRIEF.length)).debrief);
  if (!name.startsWith(ONE)) return null;
  const { file, en } = readScenarioAs(root, name.slice(ONE.length));
  return dataCode({ file, en });
}

/** `LATEN_DOEN_SCENARIOS` names another folder than `scenarios`: an author's own, or a test's. */
export function bundleScenarios(folder = process.env['LATEN_DOEN_SCENARIOS'] ?? 'scenarios'): Plugin {
  let root = resolve(folder);
  let building = false;
  return {
    name: 'laten-doen:scenarios',
    configResolved(config) {
      root = resolve(config.root, folder);
      building = config.command === 'build';
    },
    resolveId: (id) => (isOurs(NUL + id) ? NUL + id : undefined),
    load(id) {
      if (!isOurs(id)) return undefined;
      const name = id.slice(NUL.length);
      const part = partCode(root, name);
      if (part !== null) return { code: part, moduleType: 'js' };
      const scenarios = readScenarios(root);
      if (name === ALL) return { code: dataCode(scenarios), moduleType: 'js' };
      for (const [one, { file, findings }] of Object.entries(scenarios)) {
        if (findings.length === 0) continue;
        const text = `scenario "${one}":\n${findings.slice(0, 20).map(findingText).join('\n')}`;
        if (building && !file) this.error(text);
        else this.warn(text);
      }
      return { code: indexCode(scenarios), moduleType: 'js' };
    },
    transformIndexHtml(html, { path }) {
      if (building || !path.endsWith('author.html')) return html;
      return html.replace('</head>', `<meta name="scenario-folder" content="${resolve(root, '..')}" />\n  </head>`);
    },
    configureServer(server) {
      server.watcher.add(root);
      let waiting: NodeJS.Timeout | undefined;
      const tell = (): void => {
        // The author's page takes the new scenario in and keeps its place; the game itself begins anew.
        if (process.env['LATEN_DOEN_AUTHOR']) server.ws.send('laten-doen:scenarios', readScenarios(root));
        else server.ws.send({ type: 'full-reload' });
      };
      const reload = (file: string): void => {
        if (!resolve(file).startsWith(root + sep) || !file.endsWith('.yaml')) return;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (isOurs(id)) server.moduleGraph.invalidateModule(module);
        }
        // An editor may write a file in several goes.
        clearTimeout(waiting);
        waiting = setTimeout(tell, SETTLED_AFTER);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
