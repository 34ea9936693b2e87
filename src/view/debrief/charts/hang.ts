/** Hangs a drawn chart in its place, a part after each frame: the words of a large one take the browser longer than a page may stand still. */
import { afterFrame } from '../after-frame.ts';

/** Elements that are hung at a time. @source design choice */
const PART = 40;

export async function hang(markup: string, holder: Element, isWanted: () => boolean): Promise<void> {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: markup });
  const plot = content.firstElementChild;
  if (!plot || !isWanted()) return;
  const marks = [...plot.children].map((mark) => ({ mark, parts: [...mark.childNodes] }));
  plot.replaceChildren();
  holder.replaceChildren(plot);
  let hung = 0;
  for (const { mark, parts } of marks) {
    mark.replaceChildren();
    plot.append(mark);
    for (const part of parts) {
      mark.append(part);
      hung += 1;
      if (hung % PART > 0) continue;
      await afterFrame();
      if (!isWanted()) return;
    }
  }
}
