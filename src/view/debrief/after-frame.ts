/** Once what changed is on the screen and the page is free again: what comes next then has a task and a drawing of its own. */

/** A page that is looked at is drawn sooner than this, however busy the machine; one that nobody looks at is not drawn, and goes on. @unit ms */
const LONGEST_FRAME = 2_000;

export async function afterFrame(): Promise<void> {
  await new Promise((next) => {
    requestAnimationFrame(() => setTimeout(next));
    setTimeout(next, document.hidden ? 0 : LONGEST_FRAME);
  });
}

/** Gives what was added its place at once, in the task that added it: drawing it is then left to the frame. */
export function settle(within: Element): void {
  within.getBoundingClientRect();
}
