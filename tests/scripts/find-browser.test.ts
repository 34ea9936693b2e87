import { describe, expect, it } from 'vitest';
import { ADVICE, type BrowserProbes, findBrowser, NoBrowserError } from '../../scripts/find-browser.ts';

/** A machine in miniature: which browsers start now, and what each way of installing adds. */
interface Machine {
  readonly chosen?: string;
  readonly starting?: readonly string[];
  /** There, but they do not start: libraries are missing, or they are stubs. */
  readonly broken?: readonly string[];
  readonly download?: readonly string[];
  readonly packages?: { readonly as: 'root' | 'sudo'; readonly brings: readonly string[] };
}

function probesOf(machine: Machine): { probes: BrowserProbes; done: string[] } {
  const starting = new Set(machine.starting);
  const done: string[] = [];
  const isThere = (path: string): boolean => starting.has(path) || (machine.broken ?? []).includes(path);
  const probes: BrowserProbes = {
    chosen: machine.chosen,
    which: (name) => (isThere(`/usr/bin/${name}`) ? `/usr/bin/${name}` : null),
    starts: (path) => starting.has(path),
    playwrightPath: () => '/cache/chrome',
    downloadWithPlaywright: () => {
      done.push('download');
      for (const path of machine.download ?? []) starting.add(path);
    },
    packageManager: () => machine.packages?.as ?? null,
    installPackage: (as) => {
      done.push(`package as ${as}`);
      for (const path of machine.packages?.brings ?? []) starting.add(path);
    },
  };
  return { probes, done };
}

function find(machine: Machine): { path: string; done: string[] } {
  const { probes, done } = probesOf(machine);
  return { path: findBrowser(probes), done };
}

describe('findBrowser', () => {
  it('takes the one that was chosen', () => {
    expect(find({ chosen: '/opt/chrome', starting: ['/opt/chrome', '/usr/bin/chromium'] })).toEqual({ path: '/opt/chrome', done: [] });
  });

  it('refuses a chosen one that does not start, instead of taking another', () => {
    expect(() => find({ chosen: '/opt/chrme', starting: ['/usr/bin/chromium'] })).toThrow('CHROME_PATH is /opt/chrme');
  });

  it('takes an empty choice for none', () => {
    expect(find({ chosen: '', starting: ['/usr/bin/chromium'] }).path).toBe('/usr/bin/chromium');
  });

  it('takes an installed one without fetching anything', () => {
    expect(find({ starting: ['/usr/bin/google-chrome', '/cache/chrome'] })).toEqual({ path: '/usr/bin/google-chrome', done: [] });
  });

  it('passes over one that is there but does not start', () => {
    expect(find({ broken: ['/usr/bin/chromium'], starting: ['/usr/bin/chromium-browser'] }).path).toBe('/usr/bin/chromium-browser');
  });

  it("takes Playwright's own when it was downloaded before", () => {
    expect(find({ starting: ['/cache/chrome'] })).toEqual({ path: '/cache/chrome', done: [] });
  });

  it('downloads when there is none', () => {
    expect(find({ download: ['/cache/chrome'] })).toEqual({ path: '/cache/chrome', done: ['download'] });
  });

  it.each(['root', 'sudo'] as const)('installs the package as %s when the download fails', (as) => {
    const found = find({ packages: { as, brings: ['/usr/bin/chromium'] } });
    expect(found).toEqual({ path: '/usr/bin/chromium', done: ['download', `package as ${as}`] });
  });

  it('comes back to the downloaded one when the package brought the libraries it lacked', () => {
    const found = find({ packages: { as: 'root', brings: ['/usr/bin/chromium', '/cache/chrome'] } });
    expect(found.path).toBe('/cache/chrome');
  });

  it('says in one line what to do when nothing works', () => {
    expect(() => find({})).toThrow(NoBrowserError);
    expect(() => find({ packages: { as: 'root', brings: [] } })).toThrow(ADVICE);
    expect(ADVICE).not.toContain('\n');
  });
});
