/** Hangs a drawn chart in its place, a part after each frame: the words of a large one take the browser longer than a page may stand still. */
import { afterFrame, settle, turnOver } from '../after-frame.ts';

/** How long hanging one part should take, whatever the machine. @unit ms @source design choice */
const STRETCH = 4;
/** Elements in a part: at first, at least and at most. @source design choice */
const [FIRST, LEAST, MOST] = [5, 3, 40];

export async function hang(markup: string, holder: Element, isWanted: () => boolean): Promise<void> {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: markup });
  const plot = content.firstElementChild;
  if (!plot || !isWanted()) return;
  const marks = [...plot.children].map((mark) => ({ mark, parts: [...mark.childNodes] }));
  plot.replaceChildren();
  holder.replaceChildren(plot);
  // To read its markup is work enough for one task.
  await turnOver();
  if (!isWanted()) return;
  let [left, part, begun] = [FIRST, FIRST, performance.now()];
  for (const { mark, parts } of marks) {
    mark.replaceChildren();
    plot.append(mark);
    for (const one of parts) {
      mark.append(one);
      left -= 1;
      if (left > 0) continue;
      settle(plot);
      part = Math.min(MOST, Math.max(LEAST, Math.round((part * STRETCH) / (performance.now() - begun))));
      await afterFrame();
      if (!isWanted()) return;
      [left, begun] = [part, performance.now()];
    }
  }
}
