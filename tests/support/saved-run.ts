/** Puts a run that was made in Node into the page's storage, as if it had been played and broken off there. */
import type { Page } from 'playwright-core';
import type { GameLog } from '../../src/core/log/index.ts';

/** The page must be open at the game's address. */
export async function seedSavedRun(page: Page, { entries, result: _result, ...log }: GameLog, id = 'run-1'): Promise<void> {
  const last = entries.at(-1);
  const ended = last?.type === 'session-ended' ? { ended: true, ending: last.ending } : { ended: false };
  const run = { id, scenario: log.scenario.id, log, week: last?.week ?? 1, ...ended, updated: 1 };
  await page.evaluate(
    async ([header, list]) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('laten-doen');
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error ?? new Error('no database')));
      });
      const change = database.transaction(['runs', 'entries'], 'readwrite');
      change.objectStore('runs').put(header);
      for (const entry of list) change.objectStore('entries').put({ run: header.id, n: entry.n, entry });
      await new Promise((done) => change.addEventListener('complete', done));
      database.close();
    },
    [run, entries] as const,
  );
}
