/**
 * `virtual:scenarios`: the shipped scenarios as plain data, parsed when the page is built, so that no YAML parser travels
 * to the browser. The hash is of the file's own bytes: a log names the scenario it was played on by that hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { LineCounter, parseDocument } from 'yaml';

const NAME = 'virtual:scenarios';
/** The leading NUL keeps other plugins from looking for a file of this name. */
const RESOLVED = `\0${NAME}`;

export interface BundledScenario {
  readonly nl: unknown;
  readonly en: Readonly<Record<string, string>>;
  readonly hash: string;
}

/** A scenario file that is no YAML. The message begins with `file:line:col`. */
export class ScenarioYamlError extends Error {}

/** @throws ScenarioYamlError */
function parseYaml(file: string, source: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [first] = document.errors;
  if (first) {
    const { line, col } = lines.linePos(first.pos[0]);
    throw new ScenarioYamlError(`${file}:${line}:${col} ${first.message}`);
  }
  return document.toJS();
}

/** Folders in `root` that hold a `scenario.yaml`, by id, in alphabetical order so that a build is repeatable. */
export function readScenarios(root: string): Record<string, BundledScenario> {
  const found: Record<string, BundledScenario> = {};
  if (!existsSync(root)) return found;
  for (const id of readdirSync(root).toSorted()) {
    const file = join(root, id, 'scenario.yaml');
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const translation = join(root, id, 'en.yaml');
    const en = existsSync(translation) ? parseYaml(translation, readFileSync(translation, 'utf8')) : {};
    found[id] = {
      nl: parseYaml(file, bytes.toString('utf8')),
      en: (en ?? {}) as Record<string, string>,
      hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
    };
  }
  return found;
}

export function bundleScenarios(folder = 'scenarios'): Plugin {
  let root = resolve(folder);
  return {
    name: 'laten-doen:scenarios',
    configResolved(config) {
      root = resolve(config.root, folder);
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      return { code: `export const scenarios = ${JSON.stringify(readScenarios(root))};\nexport default scenarios;\n`, moduleType: 'js' };
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
