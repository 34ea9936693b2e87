/**
 * `virtual:scenarios`: the shipped scenarios as checked data, read when the page is built, so that no YAML parser travels
 * to the browser. The hash is of the file's own bytes: a log names the scenario it was played on by that hash.
 * A scenario with findings that keep it from playing fails a build; while developing, the game shows them.
 */
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { findingText, type Finding, type ScenarioFile, type Translation } from '../src/core/scenario/index.ts';
import { readScenarioFolder, scenarioFolders } from '../src/host/cli/scenario-files.ts';

const NAME = 'virtual:scenarios';
/** @unit ms */
const SETTLED_AFTER = 60;
/** The leading NUL keeps other plugins from looking for a file of this name. */
const RESOLVED = `\0${NAME}`;

export interface BundledScenario {
  /** Null when findings keep it from playing. */
  readonly file: ScenarioFile | null;
  readonly en: Translation;
  readonly hash: string;
  readonly findings: readonly Finding[];
}

export function readScenarios(folder: string): Record<string, BundledScenario> {
  return Object.fromEntries(
    scenarioFolders(folder).map((id) => {
      const { file, translation: en, hash, findings } = readScenarioFolder(folder, id);
      return [id, { file, en, hash, findings }];
    }),
  );
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
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        // An editor may write a file in several goes.
        clearTimeout(waiting);
        waiting = setTimeout(tell, SETTLED_AFTER);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
