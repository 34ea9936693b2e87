/** The built game for a school's network, and beside it at `/mqtt` the broker: one address, one port. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Aedes } from 'aedes';
import sirv from 'sirv';
import { createWebSocketStream, WebSocketServer, type RawData } from 'ws';
import { LARGEST_MESSAGE } from '../class/message.ts';
import { PacketLimit } from './packet-limit.ts';

export interface ServeOptions {
  /** Where the built game is. */
  readonly dist: string;
  readonly port: number;
  readonly host: string;
  /** The embedded broker; null when the class is at another. */
  readonly aedes: Aedes | null;
  /** Address of that other broker, which the pages may then connect to. */
  readonly broker: string | null;
  /** A short address of a class, `/sw2-b`, leads here. */
  readonly classLinks: ReadonlyMap<string, string>;
}

/** @throws Error when the port is taken */
export async function serve(options: ServeOptions): Promise<Server> {
  const files = sirv(options.dist, { etag: true });
  const server = createServer((request, response) => {
    if (!redirected(request, response, options) && !pageFor(request, response, options)) files(request, response, () => notFound(response));
  });
  if (options.aedes) takeLines(server, options.aedes);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host, listening);
  });
  return server;
}

/** The code stands behind the `#`; a browser keeps that through a redirect and never sends it. */
function redirected(request: IncomingMessage, response: ServerResponse, { classLinks }: ServeOptions): boolean {
  const to = classLinks.get(pathOf(request).slice(1));
  if (to === undefined) return false;
  response.writeHead(302, { location: to, 'cache-control': 'no-store' }).end();
  return true;
}

/** With another broker, the pages' content policy names it. */
function pageFor(request: IncomingMessage, response: ServerResponse, { dist, broker }: ServeOptions): boolean {
  const name = { '/': 'index.html', '/index.html': 'index.html', '/debrief.html': 'debrief.html' }[pathOf(request)];
  if (broker === null || name === undefined) return false;
  const page = readFileSync(join(dist, name), 'utf8').replace("connect-src 'self'", `connect-src 'self' ${new URL(broker).origin}`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(page);
  return true;
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split(/[?#]/)[0] ?? '/';

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Niet gevonden. / Not found.\n');
}

/** A packet is a message, its topic and a few bytes more. */
const LARGEST_PACKET = LARGEST_MESSAGE + 1024;

function takeLines(server: Server, aedes: Aedes): void {
  const sockets = new WebSocketServer({ server, path: '/mqtt', maxPayload: 16 * LARGEST_PACKET, handleProtocols: () => 'mqtt' });
  sockets.on('connection', (socket, request) => {
    const limit = new PacketLimit(LARGEST_PACKET);
    socket.on('message', (data: RawData) => {
      if (!(data instanceof Buffer) || !limit.allows(data)) socket.terminate();
    });
    const stream = createWebSocketStream(socket);
    stream.on('error', () => socket.terminate());
    aedes.handle(stream, request);
  });
}
