/** Puts runs that were made in Node into the page's storage, as if they had been played and broken off there. */
import type { Page } from 'playwright-core';
import type { GameLog } from '../../src/core/log/index.ts';

/** The page must be open at the game's address. */
export async function seedSavedRun(page: Page, { entries, result: _result, ...log }: GameLog, id = 'run-1'): Promise<void> {
  const last = entries.at(-1);
  const ended = last?.type === 'session-ended' ? { ended: true, ending: last.ending } : { ended: false };
  const run = { id, scenario: log.scenario.id, log, week: last?.week ?? 1, ...ended, updated: 1 };
  await inStorage(page, { runs: [run], entries: entries.map((entry) => ({ run: id, n: entry.n, entry })) });
}

/** Empties the shelf; the page must be open at the game's address. */
export async function forgetSavedRuns(page: Page): Promise<void> {
  await inStorage(page, { runs: null, entries: null });
}

/** Into each store these, or nothing any more. */
async function inStorage(page: Page, change: Readonly<Record<'runs' | 'entries', readonly object[] | null>>): Promise<void> {
  await page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('laten-doen');
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => failed(request.error ?? new Error('no database')));
    });
    const work = database.transaction(Object.keys(rows), 'readwrite');
    for (const [name, list] of Object.entries(rows)) {
      const store = work.objectStore(name);
      if (list === null) store.clear();
      for (const row of list ?? []) store.put(row);
    }
    await new Promise((done) => work.addEventListener('complete', done));
    database.close();
  }, change);
}
