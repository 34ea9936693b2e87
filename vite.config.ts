import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { guardBundle, TOWN_CHUNK, TOWN_MAP_CHUNK, TOWN_MAP_MODULES, TOWN_MODULES } from './scripts/vite-bundle-guard.ts';
import { contentPolicy } from './scripts/vite-content-policy.ts';
import { townPhaser } from './scripts/vite-phaser.ts';
import { bundleScenarios } from './scripts/vite-scenarios.ts';

const pages = ['index.html', 'debrief.html']
  .map((page) => fileURLToPath(new URL(page, import.meta.url)))
  .filter((page) => existsSync(page));

/** `1.0.0+abc1234`: what a log says of the game that made it. Without git, the version alone. */
function buildName(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
  try {
    return `${version}+${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()}`;
  } catch {
    return version;
  }
}

/** After one visit everything is on the device: the game, every scenario, the debrief, sound and typefaces. */
const offline = VitePWA({
  registerType: 'prompt',
  // Registered by host/app/offline.ts: no script of the plugin's own in the page.
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,json,md,webm,mp3,woff2}'],
    // The sound sprite is 1.5 MB.
    maximumFileSizeToCacheInBytes: 6 * 1024 * 1024,
    // Links carry a scenario, a seed, a class and a language; they are all the same page.
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: null,
    cleanupOutdatedCaches: true,
  },
  manifest: {
    name: 'Laten Doen',
    short_name: 'Laten Doen',
    description: 'Een rollenspel over sociaal werk in de wijk.',
    lang: 'nl',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#E2DFD8',
    theme_color: '#E2DFD8',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
});

// The address is 127.0.0.1 rather than localhost: Node may bind that name to IPv6 alone, and then half the browsers find nothing.
const server = { host: '127.0.0.1', port: 5173, strictPort: false };

export default defineConfig({
  // Relative addresses: the built folder runs from any path, a school's file server and a learning environment included.
  base: './',
  define: { 'import.meta.env.VITE_BUILD': JSON.stringify(buildName()) },
  plugins: [townPhaser(), preact({ devToolsEnabled: false }), bundleScenarios(), guardBundle(), contentPolicy(), offline],
  server,
  preview: server,
  worker: { format: 'es', plugins: () => [bundleScenarios()] },
  build: {
    target: 'es2022',
    // The licences of what is bundled ask to travel with it.
    license: { fileName: 'licences.md' },
    // The maquette with its Phaser is larger than the default limit; it is loaded last.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: pages,
      // A busy machine is no fault of the build.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // Without this a module that the town shares with the overlay would move into the town's chunk and drag Phaser along.
          includeDependenciesRecursively: false,
          groups: [
            { name: TOWN_MAP_CHUNK, test: TOWN_MAP_MODULES, priority: 1 },
            { name: TOWN_CHUNK, test: TOWN_MODULES },
          ],
        },
      },
    },
  },
});
