/**
 * A small learning environment for cmi5: launches, gives a token once, keeps state documents, and passes statements on to a real record store.
 * Its line to the outside can be cut, or lose the answers to what did arrive.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestStore } from './record-store.ts';

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } };
const REGISTRATION = '0f5e4f1c-6f0c-4c3e-9a0d-2b8f4d5a6c11';
const ACTIVITY = 'https://lms.example/activities/41';
const PUBLISHER = 'https://laten-doen.example/xapi/scenario/willemsplein';
export const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
export const TOKEN = 'dGVzdDp0ZXN0';

interface LaunchWish {
  readonly session: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
}

export class Environment {
  /** `deaf`: what is sent arrives, and nobody hears that it did. */
  line: 'up' | 'down' | 'deaf' = 'up';
  /** Ids of statements by the request that brought them. */
  readonly brought: string[][] = [];
  readonly documents = new Map<string, unknown>();
  address = '';
  private readonly store: TestStore;
  private readonly tokens = new Set<string>();
  private readonly server = createServer((request, response) => {
    // A store that went away, or a line between the two that was closed: as if the line to here were cut.
    this.answer(request, response).catch(() => request.destroy());
  });

  constructor(store: TestStore) {
    this.store = store;
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const bound = this.server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    this.address = `http://127.0.0.1:${bound.port}`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  /** What is added to the address of the package. */
  launch({ session, mode = 'Normal', masteryScore }: LaunchWish): string {
    this.tokens.add(session);
    this.documents.set('LMS.LaunchData', {
      contextTemplate: { contextActivities: { grouping: [{ id: PUBLISHER }] }, extensions: { [SESSION]: session } },
      launchMode: mode,
      moveOn: 'Completed',
      returnURL: `${this.address}/back`,
      ...(masteryScore !== undefined && { masteryScore }),
    });
    return `?${new URLSearchParams({
      endpoint: `${this.address}/xapi/`,
      fetch: `${this.address}/fetch?session=${session}`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: ACTIVITY,
    }).toString()}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.address);
    const body = Buffer.concat(await request.toArray()).toString();
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version',
      'Access-Control-Allow-Methods': 'GET, PUT, POST',
      'Content-Type': 'application/json',
    };
    const say = (status: number, said: unknown = ''): void =>
      void response.writeHead(status, headers).end(said === '' ? '' : JSON.stringify(said));
    if (request.method === 'OPTIONS') return say(204);
    if (this.line === 'down' && url.pathname.startsWith('/xapi/')) return void request.destroy();
    if (url.pathname === '/back') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>terug</title>');
    if (url.pathname === '/fetch') return say(200, this.token(url.searchParams.get('session') ?? ''));
    if (request.headers.authorization !== `Basic ${TOKEN}` || request.headers['x-experience-api-version'] !== '1.0.3') return say(401);
    if (url.pathname === '/xapi/statements') return this.passOn(request, body, say);
    if (url.pathname === '/xapi/agents/profile') return say(200, { languagePreference: 'nl-NL', audioPreference: 'off' });
    if (url.pathname !== '/xapi/activities/state') return say(404);
    const id = url.searchParams.get('stateId') ?? '';
    if (url.searchParams.get('activityId') !== ACTIVITY || url.searchParams.get('registration') !== REGISTRATION) return say(400);
    if (request.method === 'GET') return this.documents.has(id) ? say(200, this.documents.get(id)) : say(404);
    this.documents.set(id, JSON.parse(body));
    return say(204);
  }

  private token(session: string): unknown {
    const first = this.tokens.delete(session);
    return first ? { 'auth-token': TOKEN } : { 'error-code': '1', 'error-text': 'The authorization token has already been returned.' };
  }

  private async passOn(request: IncomingMessage, body: string, say: (status: number, said?: unknown) => void): Promise<void> {
    const isDeaf = this.line === 'deaf';
    this.brought.push((JSON.parse(body) as { id: string }[]).map((one) => one.id));
    const answer = await fetch(`${this.store.address}/statements`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
        Authorization: request.headers.authorization ?? '',
      },
      body,
    });
    const said: unknown = await answer.json();
    if (isDeaf) return void request.destroy();
    return say(answer.status, said);
  }
}
