/**
 * Where pictures lie on pages: a shelf packer, pure. Pictures of one bake come in similar heights, so shelves waste little. A page is no
 * larger than what the smallest graphics cards take (2048 px), so no card has to be asked.
 */
export const PAGE_WIDTH = 2048;
export const PAGE_HEIGHT = 1024;
/** Between pictures, so that none bleeds into its neighbour. @unit px */
const GAP = 2;

export interface Nook {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

interface Page {
  x: number;
  y: number;
  /** Height of the shelf that is being filled. */
  row: number;
}

/** How much smaller a picture must be to lie on a page at all. @range 0..1 */
export function fitOnPage(width: number, height: number): number {
  return Math.min(1, PAGE_WIDTH / width, PAGE_HEIGHT / height);
}

export class Shelves {
  private readonly open: Page[] = [];

  get pages(): number {
    return this.open.length;
  }

  /** @throws RangeError when it is larger than a page */
  place(width: number, height: number): Nook {
    if (fitOnPage(width, height) < 1) throw new RangeError(`A picture of ${width} × ${height} px lies on no page.`);
    let page = this.open.findIndex((candidate) => hasRoom(candidate, width, height));
    if (page < 0) page = this.open.push({ x: 0, y: 0, row: 0 }) - 1;
    const shelf = this.open[page] ?? { x: 0, y: 0, row: 0 };
    if (shelf.x + width > PAGE_WIDTH) Object.assign(shelf, { x: 0, y: shelf.y + shelf.row + GAP, row: 0 });
    const nook = { page, x: shelf.x, y: shelf.y };
    shelf.x += width + GAP;
    shelf.row = Math.max(shelf.row, height);
    return nook;
  }
}

function hasRoom({ x, y, row }: Page, width: number, height: number): boolean {
  const top = x + width > PAGE_WIDTH ? y + row + GAP : y;
  return top + height <= PAGE_HEIGHT;
}
