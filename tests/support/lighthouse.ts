/** Lighthouse on one address, in a Chromium that already runs and listens on a debugging port. */
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { launchBrowser, PAINT_PLAINLY } from './browser.ts';

const CATEGORIES = ['accessibility', 'best-practices'] as const;

export interface Judgement {
  /** @range 0..100 */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** What cost points. */
  readonly faults: readonly string[];
}

/** A Chromium that Lighthouse can talk to, and where. */
export async function launchJudged(): Promise<{ readonly browser: Browser; readonly port: number }> {
  const port = await freePort();
  return { browser: await launchBrowser([...PAINT_PLAINLY, `--remote-debugging-port=${port}`]), port };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => (typeof bound === 'object' && bound ? done(bound.port) : failed(new Error('no free port'))));
    });
  });
}

export async function judgePage(address: string, port: number): Promise<Judgement> {
  const run = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    formFactor: 'desktop',
    screenEmulation: { disabled: true },
    // A picture for the report, which nobody reads: no audit looks at it.
    disableFullPageScreenshot: true,
  });
  if (!run) throw new Error(`Lighthouse gave nothing for ${address}`);
  const { categories, audits } = run.lhr;
  const scoreOf = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const weighed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const faults = weighed.flatMap(({ id }) => {
    const audit = audits[id];
    return audit?.score !== null && audit !== undefined && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
  });
  return { scores: { accessibility: scoreOf('accessibility'), 'best-practices': scoreOf('best-practices') }, faults };
}
