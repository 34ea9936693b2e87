/** The built game on a free port of this machine. */
import { fileURLToPath } from 'node:url';
import { build, preview, type Plugin } from 'vite';

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

/** Name of the cookie that asks for a maquette that draws nothing. */
export const WITHOUT_MAQUETTE = 'without-maquette';
export const TOWN_CHUNK = /\/town-[^/]+\.js$/;
/** Whatever the chunk calls what it gives, this is it. */
export const EMPTY_TOWN = `const town = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => undefined) });
  const door = { openTown: async () => town }; export { ${'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .map((letter) => `door as ${letter}`)
    .join(', ')} };`;

const emptyTown: Plugin = {
  name: 'laten-doen-empty-town',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const asks = request.headers.cookie?.includes(WITHOUT_MAQUETTE) === true && TOWN_CHUNK.test(request.url ?? '');
      if (!asks) return next();
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(EMPTY_TOWN);
      return undefined;
    });
  },
};

/** Serves what was built last. @param folder a copy of it, for tests that change what is served */
export async function serveGame(folder = 'dist'): Promise<GameServer> {
  // Port 0 asks the system for a free one.
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    plugins: [emptyTown],
    build: { outDir: folder },
    preview: { port: 0, strictPort: true, open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The game server has no port.');
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}
