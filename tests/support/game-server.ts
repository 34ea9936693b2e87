/** The built game on a free port of this machine. */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface GameServer {
  /** Address with a slash at the end, e.g. `http://127.0.0.1:40123/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds `dist/`, as `npm run build` does. */
export async function buildGame(): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn' });
}

/** Serves what was built last. @param folder a copy of it, for tests that change what is served */
export async function serveGame(folder = 'dist'): Promise<GameServer> {
  // Port 0 asks the system for a free one.
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, strictPort: true, open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The game server has no port.');
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}
