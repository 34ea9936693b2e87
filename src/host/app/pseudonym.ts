/** A drawn pseudonym for the log, never a name: two words and a number, easy to say aloud in class. */
const KINDS = ['Groene', 'Rode', 'Blauwe', 'Gele', 'Witte', 'Snelle', 'Stille', 'Vrolijke', 'Ronde', 'Hoge', 'Kleine', 'Lichte'];
const THINGS = ['Fiets', 'Bank', 'Boom', 'Tafel', 'Ketel', 'Schommel', 'Lamp', 'Stoep', 'Emmer', 'Vlag', 'Sleutel', 'Koffiekan'];

/** @param draw a whole number from 0 up to but not including its argument */
export function drawPseudonym(draw: (limit: number) => number): string {
  return `${KINDS[draw(KINDS.length)]} ${THINGS[draw(THINGS.length)]} ${draw(90) + 10}`;
}

/** For what need not be repeatable: which seed, which pseudonym. */
export function drawFromPage(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor((drawn / 4294967296) * limit);
}

/** An id for a saved run. Not `crypto.randomUUID`: a school's own network is plain http, where that does not exist. */
export function drawRunId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((one) => one.toString(16).padStart(8, '0')).join('');
}
