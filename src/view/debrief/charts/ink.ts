/** What all plots share: colours, size of letters, room. */
import * as Plot from '@observablehq/plot';

/** Art bible § 2. */
export const INK = '#2b2927';
export const SOFT = '#5f574f';
export const PAPER = '#fbf7ee';
export const TEAL = '#1f6b6c';
export const CRIMSON = '#8a1f3d';
export const PALE = '#a9c6c0';
export const RULE = '#d8cfbd';

/** A narrower plot puts names above its bars. @unit px */
export const NARROW = 560;
/** Of the letters in a plot, to cut names by. @unit px */
export const LETTER = 7.2;

export interface Place {
  /** @unit px */
  readonly width: number;
  readonly document: Document;
  /** On paper, where a whole class fits on a page. */
  readonly dense?: boolean;
}

/** Without a style of its own: the page's policy forbids one that was written into a document. Its size of letters is in charts.css. */
export const common = ({ width, document }: Place) => ({ document, width, className: 'plot' });

export const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`;

interface Named {
  readonly name: string;
  readonly at: string;
}

/** Names before the bars, or above them where the page is narrow. @param room before the bars, px @param above the middle of its row, px */
export function names(rows: readonly Named[], narrow: boolean, room: number, above = 14): Plot.Text {
  return Plot.text([...rows], {
    y: 'at',
    text: (one: Named) => cut(one.name, room / LETTER),
    frameAnchor: 'left',
    textAnchor: narrow ? 'start' : 'end',
    dx: narrow ? 0 : -9,
    dy: narrow ? -above : 0,
    fill: INK,
  });
}
