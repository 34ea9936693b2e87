/**
 * Which Chromium the browser tests run in: an installed one, else Playwright's own, else Debian's package.
 * Every candidate is started once (`--version`) before it is chosen: on a bare machine a downloaded browser is there
 * but lacks the system libraries, and only starting it tells.
 */

export const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** What the search asks of the machine; real answers in machine-probes.ts, planted ones in the tests. */
export interface BrowserProbes {
  /** CHROME_PATH: the person's own choice. */
  readonly chosen: string | undefined;
  /** Full path of a command on the search path, or null. */
  which(name: string): string | null;
  /** Does it start and say its version? */
  starts(path: string): boolean;
  /** Where Playwright keeps its browser, downloaded or not. */
  playwrightPath(): string;
  /** Tries the download. The search looks afterwards whether it helped. */
  downloadWithPlaywright(): void;
  /** How Debian's package manager can be used, or null when it cannot. */
  packageManager(): 'root' | 'sudo' | null;
  installPackage(as: 'root' | 'sudo'): void;
}

export class NoBrowserError extends Error {}

export const ADVICE = 'No Chromium found and none could be installed: install chromium or set CHROME_PATH to a Chromium or Chrome.';

/**
 * Path of a Chromium that starts, installing one if need be.
 * @throws NoBrowserError when there is none and none can be installed
 */
export function findBrowser(probes: BrowserProbes): string {
  const { chosen } = probes;
  if (chosen !== undefined && chosen !== '') {
    if (probes.starts(chosen)) return chosen;
    // Silently taking another browser than the one asked for would hide the mistake.
    throw new NoBrowserError(`CHROME_PATH is ${chosen}, and that does not start.`);
  }
  return installedBrowser(probes) ?? playwrightBrowser(probes) ?? packagedBrowser(probes) ?? refuse();
}

function installedBrowser(probes: BrowserProbes): string | null {
  for (const name of INSTALLED_NAMES) {
    const path = probes.which(name);
    if (path !== null && probes.starts(path)) return path;
  }
  return null;
}

function playwrightBrowser(probes: BrowserProbes): string | null {
  if (probes.starts(probes.playwrightPath())) return probes.playwrightPath();
  probes.downloadWithPlaywright();
  return probes.starts(probes.playwrightPath()) ? probes.playwrightPath() : null;
}

function packagedBrowser(probes: BrowserProbes): string | null {
  const as = probes.packageManager();
  if (as === null) return null;
  probes.installPackage(as);
  // The package also brings the libraries that a downloaded browser may have lacked.
  if (probes.starts(probes.playwrightPath())) return probes.playwrightPath();
  return installedBrowser(probes);
}

function refuse(): never {
  throw new NoBrowserError(ADVICE);
}
