/**
 * `virtual:scenarios`: the shipped scenarios as checked data, read when the page is built, so that no YAML parser travels
 * to the browser. The hash is of the file's own bytes: a log names the scenario it was played on by that hash.
 * A scenario with findings that keep it from playing fails a build; while developing, the game shows them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { findingText, type Finding, type ScenarioFile, type Translation } from '../src/core/scenario/index.ts';
import { readScenario } from '../src/core/scenario/read.ts';

const NAME = 'virtual:scenarios';
/** The leading NUL keeps other plugins from looking for a file of this name. */
const RESOLVED = `\0${NAME}`;

export interface BundledScenario {
  /** Null when findings keep it from playing. */
  readonly file: ScenarioFile | null;
  readonly en: Translation;
  readonly hash: string;
  readonly findings: readonly Finding[];
}

/** Folders in `root` that hold a `scenario.yaml`, by id, in alphabetical order so that a build is repeatable. */
export function readScenarios(root: string): Record<string, BundledScenario> {
  const found: Record<string, BundledScenario> = {};
  if (!existsSync(root)) return found;
  const source = (path: string) => ({ name: relative(join(root, '..'), path), text: readFileSync(path, 'utf8') });
  for (const id of readdirSync(root).toSorted()) {
    const path = join(root, id, 'scenario.yaml');
    if (!existsSync(path)) continue;
    const translation = join(root, id, 'en.yaml');
    const { file, translation: en, findings } = readScenario(source(path), existsSync(translation) ? source(translation) : null);
    found[id] = { file, en: en ?? {}, hash: `sha256-${createHash('sha256').update(readFileSync(path)).digest('hex')}`, findings };
  }
  return found;
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
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const scenarios = readScenarios(root);
      for (const [name, { file, findings }] of Object.entries(scenarios)) {
        if (findings.length === 0) continue;
        const text = `scenario "${name}":\n${findings.slice(0, 20).map(findingText).join('\n')}`;
        if (building && !file) this.error(text);
        else this.warn(text);
      }
      return { code: `export const scenarios = ${JSON.stringify(scenarios)};\nexport default scenarios;\n`, moduleType: 'js' };
    },
    configureServer(server) {
      server.watcher.add(root);
      const reload = (file: string): void => {
        if (!resolve(file).startsWith(root + sep) || !file.endsWith('.yaml')) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
