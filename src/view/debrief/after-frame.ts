/** Once what changed is on the screen and the page is free again: what comes next then has a task and a drawing of its own. */

/** A page that nobody looks at is not drawn, and goes on. @unit ms */
const LONGEST_FRAME = 250;

export async function afterFrame(): Promise<void> {
  await new Promise((next) => {
    requestAnimationFrame(() => setTimeout(next));
    setTimeout(next, LONGEST_FRAME);
  });
}
