/** A learning record store (LRS) over HTTP, xAPI 1.0.3: statements, and the documents that cmi5 keeps beside them. */
import type { Agent, Statement } from '../../core/xapi/index.ts';

/** What a store that does not answer is waited for. @unit ms @source design choice */
const PATIENCE = 20_000;
/** A browser lets a page that goes away send no more than this after it. @unit characters, a little under 64 KiB */
const LAST_WORDS = 60_000;

/** Whom and what a document is about. */
export interface DocumentOf {
  readonly agent: Agent;
  readonly activityId: string;
  readonly registration: string;
}

/** The store was asked and said no, or something is wrong with it. */
export class StoreAnswer extends Error {
  override readonly name = 'StoreAnswer';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export class RecordStore {
  readonly endpoint: string;
  private readonly authorization: string;

  /** @param authorization as it stands in the header; empty when the store asks for none */
  constructor(endpoint: string, authorization: string) {
    this.endpoint = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    this.authorization = authorization;
  }

  /** @throws StoreAnswer when it will not have them; TypeError when it is not there */
  async post(statements: readonly Statement[]): Promise<void> {
    await this.ask('statements', {}, { method: 'POST', body: JSON.stringify(statements) });
  }

  /** As much as a page that goes away may still send, the first of them first; nobody hears the answer. */
  postInPassing(statements: readonly Statement[]): void {
    let size = 2;
    const fitting = statements.filter((one) => (size += JSON.stringify(one).length + 1) <= LAST_WORDS);
    if (fitting.length === 0) return;
    void this.ask('statements', {}, { method: 'POST', body: JSON.stringify(fitting), keepalive: true }).catch(() => undefined);
  }

  /** A document of the state of an activity; null when there is none. */
  state(of: DocumentOf, stateId: string): Promise<unknown> {
    return this.read('activities/state', { ...asText(of), stateId });
  }

  async keepState(of: DocumentOf, stateId: string, document: unknown, inPassing = false): Promise<void> {
    await this.ask(
      'activities/state',
      { ...asText(of), stateId },
      { method: 'PUT', body: JSON.stringify(document), ...(inPassing && { keepalive: true }) },
    );
  }

  /** A document about somebody; null when there is none. */
  profile(agent: Agent, profileId: string): Promise<unknown> {
    return this.read('agents/profile', { agent: JSON.stringify(agent), profileId });
  }

  private async read(resource: string, parameters: Readonly<Record<string, string>>): Promise<unknown> {
    try {
      return (await (await this.ask(resource, parameters, { method: 'GET' })).json()) as unknown;
    } catch (error) {
      if (error instanceof StoreAnswer && error.status === 404) return null;
      throw error;
    }
  }

  private async ask(resource: string, parameters: Readonly<Record<string, string>>, init: RequestInit): Promise<Response> {
    const url = new URL(resource, this.endpoint);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const answer = await fetch(url, {
      ...init,
      // Nothing of the browser's own goes along: no cookie, no address of the page.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...(init.keepalive !== true && { signal: AbortSignal.timeout(PATIENCE) }),
      headers: {
        'X-Experience-API-Version': '1.0.3',
        ...(init.body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.authorization !== '' && { Authorization: this.authorization }),
      },
    });
    if (!answer.ok) throw new StoreAnswer(answer.status, (await answer.text().catch(() => '')).slice(0, 300));
    return answer;
  }
}

const asText = ({ agent, activityId, registration }: DocumentOf): Record<string, string> => ({
  agent: JSON.stringify(agent),
  activityId,
  registration,
});
