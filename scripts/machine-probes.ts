/** The machine's own answers to what find-browser.ts asks. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserProbes } from './find-browser.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function which(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => isExecutable(path)) ?? null;
}

function succeeds(command: string, args: readonly string[], timeout: number): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}

/** Output goes to the error stream: installing takes minutes and a silent wait looks like a fault. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  console.error(`[browser] ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], timeout: 5 * MINUTE, env: { ...process.env, ...env } });
}

function downloadWithPlaywright(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(20 * SECOND) });
}

function packageManager(): 'root' | 'sudo' | null {
  if (which('apt-get') === null) return null;
  if (process.getuid?.() === 0) return 'root';
  return succeeds('sudo', ['-n', 'true'], 10 * SECOND) ? 'sudo' : null;
}

function installPackage(as: 'root' | 'sudo'): void {
  const prefix = as === 'sudo' ? ['sudo', '-n'] : [];
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...aptGet, ...args];
    run(command, rest);
  }
}

export const machineProbes: BrowserProbes = {
  chosen: process.env['CHROME_PATH'],
  which,
  starts: (path) => existsSync(path) && succeeds(path, ['--version', '--no-sandbox'], 30 * SECOND),
  playwrightPath: () => chromium.executablePath(),
  downloadWithPlaywright,
  packageManager,
  installPackage,
};
