/**
 * How a class is spoken of on a broker. User name and client id are chosen so that a plain broker can keep students apart with two
 * rules for all classes (docs/opschalen.md): whoever logs in as a class writes under that class and its own client id, and reads the notice.
 */

/** May stand in a topic, an address and a file of users. */
const KLAS = /^[A-Za-z0-9_-]{1,40}$/;
const CODE = /^[A-Za-z0-9_-]{4,64}$/;

export const isKlas = (text: string): boolean => KLAS.test(text);

/** Where a class is, and with what one gets in. */
export interface ClassLine {
  /** Address of the broker: `ws:`, `wss:`, and outside a browser also `mqtt:`. */
  readonly broker: string;
  readonly klas: string;
  /** The join code of a student, or the trainer's secret. */
  readonly code: string;
}

/** Students log in with the class as their name; a dot cannot stand in the name of a class. */
export const trainerOf = (klas: string): string => `${klas}.trainer`;

export const eventTopic = (klas: string, student: string, id: string): string => `class/${klas}/ev/${student}/${id}`;
export const eventsOf = (klas: string): string => `class/${klas}/ev/#`;
/** What the trainer tells the class: when it was wiped. */
export const noticeTopic = (klas: string): string => `class/${klas}/notice`;

/** The parts of an event's topic; null when it is none. */
export function readEventTopic(topic: string): { readonly klas: string; readonly student: string; readonly id: string } | null {
  const [root, klas, kind, student, id, ...more] = topic.split('/');
  if (root !== 'class' || kind !== 'ev' || klas === undefined || student === undefined || id === undefined) return null;
  return more.length > 0 || !isKlas(klas) || student === '' || id === '' ? null : { klas, student, id };
}

/**
 * What an address says of a class: `?klas=sw2-b&broker=wss://…#K7QF3M`. The code stands behind the `#`, which a browser never sends,
 * so that it is in nobody's access log; a game log holds the name of the class alone. Null when the address asks for no class.
 */
export function lineOf(address: string): ClassLine | null {
  const url = new URL(address);
  const klas = url.searchParams.get('klas')?.trim() ?? '';
  const code = url.hash.slice(1).trim();
  const broker = url.searchParams.get('broker')?.trim() || ownBroker(url);
  return isKlas(klas) && CODE.test(code) && /^wss?:\/\//.test(broker) ? { broker, klas, code } : null;
}

/** Beside the page, as `npm run klas` serves it. */
function ownBroker(page: URL): string {
  const beside = new URL('./mqtt', page);
  return `${page.protocol === 'https:' ? 'wss' : 'ws'}://${beside.host}${beside.pathname}`;
}
