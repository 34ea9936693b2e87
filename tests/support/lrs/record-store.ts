/** A real learning record store (`xapi-statements`, GPL, never part of the game) as a process of its own, empty at each start. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Statement } from '../../../src/core/xapi/index.ts';

export interface TestStore {
  /** With the path of the xAPI, e.g. `http://127.0.0.1:40123/xAPI`. */
  readonly address: string;
  /** All that it holds, the oldest first, without what it added itself. */
  statements(): Promise<Statement[]>;
  stop(): Promise<void>;
}

/** It has no way to ask for a free port by itself. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => (bound !== null && typeof bound !== 'string' ? done(bound.port) : fail(new Error('no port'))));
    });
  });
}

export async function startStore(): Promise<TestStore> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'laten-doen-lrs-'));
  const child = fork(fileURLToPath(new URL('start.cjs', import.meta.url)), [], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      EXPRESS_PORT: String(port),
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'local',
      AUTH_REPO: 'test',
      // Tells other workers of what is new, by redis unless it is switched off.
      EVENTS_REPO: 'test',
      FS_LOCAL_STORAGE_DIR: folder,
      EXPRESS_MORGAN_DIRECTORY: join(folder, 'log'),
    },
  });
  await new Promise<void>((done, fail) => {
    child.once('message', () => done());
    child.once('exit', (code) => fail(new Error(`the record store ended with ${String(code)}`)));
  });
  const address = `http://127.0.0.1:${port}/xAPI`;
  return {
    address,
    async statements() {
      const headers = { 'X-Experience-API-Version': '1.0.3', Authorization: 'Basic dGVzdDp0ZXN0' };
      const answer = await fetch(`${address}/statements?limit=500&ascending=true`, { headers });
      const { statements } = (await answer.json()) as { statements: (Statement & Record<string, unknown>)[] };
      return statements.map(({ stored: _stored, authority: _authority, version: _version, ...own }) => own as Statement);
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.removeAllListeners('exit').once('exit', () => undefined);
      child.kill('SIGKILL');
      await Promise.race([ended, new Promise((done) => setTimeout(done, 2000))]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
