/** The built game on a free port of this machine. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Name of the cookie that asks for a maquette that draws nothing and a sound that is silence. */
export const WITHOUT_MAQUETTE = 'without-maquette';
const TOWN_CHUNK = /\/town-[^/]+\.js$/;
/** Whatever the chunk calls what it gives, this is it. */
const EMPTY_TOWN = `const town = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => undefined) });
  const door = { openTown: async () => town }; export { ${'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .map((letter) => `door as ${letter}`)
    .join(', ')} };`;

const SOUND_FILE = /\/sound\/[^/]+\.webm/;

/** A hundredth of a second of silence, which a browser plays by its content whatever the name of the file. */
const SILENCE = silence(80, 8000);

/** A WAV file of one channel. @param rate of its samples, one byte each. @unit hertz */
function silence(samples: number, rate: number): Buffer {
  const number = (value: number, bytes: number): Buffer => {
    const written = Buffer.alloc(bytes);
    written.writeUIntLE(value, 0, bytes);
    return written;
  };
  const [pcm, channels, bits] = [number(1, 2), number(1, 2), number(8, 2)];
  const format = Buffer.concat([pcm, channels, number(rate, 4), number(rate, 4), number(1, 2), bits]);
  const part = (name: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(name), number(body.length, 4), body]);
  return part('RIFF', Buffer.concat([Buffer.from('WAVE'), part('fmt ', format), part('data', Buffer.alloc(samples, 0x80))]));
}

/** What takes long and few tests look at, exchanged for who carries the cookie. */
const standIns: Plugin = {
  name: 'laten-doen-stand-ins',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { url = '', headers } = request;
      if (headers.cookie?.includes(WITHOUT_MAQUETTE) !== true) return next();
      const standIn = standInFor(url);
      if (standIn === null) return next();
      const [type, body] = standIn;
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      return undefined;
    });
  },
};

/** Of that path, what stands in for it: its type and itself; null when it is what it is. */
function standInFor(url: string): readonly [type: string, body: string | Buffer] | null {
  if (TOWN_CHUNK.test(url)) return ['text/javascript', EMPTY_TOWN];
  return SOUND_FILE.test(url) ? ['audio/wav', SILENCE] : null;
}

/** Puts a copy of what was built there with the same stand-ins, for a server that is not this one. */
export function copyGame(folder: string): void {
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [, body] = standInFor(`/${name}`) ?? [];
    if (body !== undefined) writeFileSync(join(folder, name), body);
  }
}

/** Serves what was built last. @param folder a copy of it, for tests that change what is served */
export async function serveGame(folder = 'dist'): Promise<GameServer> {
  // Port 0 asks the system for a free one.
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    plugins: [standIns],
    build: { outDir: folder },
    preview: { port: 0, strictPort: true, open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The game server has no port.');
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}
