/** Once what changed is on the screen and the page is free again: what comes next then has a task and a drawing of its own. */

/** A page that is looked at is drawn sooner than this, however busy the machine; one that nobody looks at is not drawn, and goes on. @unit ms */
const LONGEST_FRAME = 2_000;

/** Nothing new comes for this long when all is there. @unit ms @source design choice */
const QUIET = 200;
/** What is on its way, and when the last of it came. */
const coming = { underway: 0, last: 0 };

export async function afterFrame(): Promise<void> {
  await during(
    new Promise<void>((next) => {
      requestAnimationFrame(() => setTimeout(next));
      setTimeout(next, document.hidden ? 0 : LONGEST_FRAME);
    }),
  );
}

/** Until then the page is not at rest. */
export async function during<Piece>(piece: Promise<Piece>): Promise<Piece> {
  coming.underway += 1;
  try {
    return await piece;
  } finally {
    coming.underway -= 1;
    coming.last = performance.now();
  }
}

/** Once nothing is on its way any more: what comes in pieces is all there. */
export async function atRest(): Promise<void> {
  do await new Promise((next) => setTimeout(next, QUIET));
  while (coming.underway > 0 || performance.now() - coming.last < QUIET);
}

/** Gives what was added its place at once, in the task that added it: drawing it is then left to the frame. */
export function settle(within: Element): void {
  within.getBoundingClientRect();
}

/** The same in a task of its own, before the frame: to make a large piece is work enough for one. */
export async function settleNext(within: Element): Promise<void> {
  await during(nextTask());
  settle(within);
}

/** Before the next frame, where the browser can be asked for that. */
async function nextTask(): Promise<void> {
  if ('scheduler' in globalThis) return scheduler.postTask(() => undefined, { priority: 'user-blocking' });
  return turnOver();
}

/** Lets the page do what waits. A timer would wait four milliseconds each time. */
export async function turnOver(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((next) => {
    port1.addEventListener('message', next);
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}
