/** A bar for each name, its figure in words behind it. */
import * as Plot from '@observablehq/plot';
import { common, INK, LETTER, names, NARROW, SOFT, TEAL, type Place } from './ink.ts';
import type { BarsSpec, Pattern } from './specs.ts';

/** Each drawing has patterns of its own: those of a part of the page that is not shown are not there to be used. */
let drawings = 0;

export function drawBars({ bars }: BarsSpec, place: Place): Element {
  const { width } = place;
  drawings += 1;
  const nth = drawings;
  const narrow = width < NARROW;
  const longest = Math.max(...bars.map((one) => one.name.length), 1);
  const left = narrow ? 0 : Math.min(width * 0.45, longest * LETTER + 12);
  const most = Math.max(...bars.map((one) => one.value), 1);
  const rows = bars.map((one, at) => ({ ...one, at: String(at), fill: fillOf(one.pattern ?? 'plain', nth) }));
  const room = Math.max(...bars.map((one) => one.told.length), 0) * LETTER + 10;
  const drawn = Plot.plot({
    ...common(place),
    height: bars.length * (place.dense ? 36 : narrow ? 42 : 30) + 8,
    marginLeft: left,
    marginRight: Math.min(room, width * 0.5),
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, most], axis: null },
    y: { domain: rows.map((one) => one.at), axis: null, padding: place.dense ? 0.74 : narrow ? 0.55 : 0.28 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'at', fill: 'fill', stroke: TEAL, strokeWidth: 1.2, ...(narrow ? LOWER : {}) }),
      Plot.text(rows, { x: 'value', y: 'at', text: 'told', textAnchor: 'start', dx: 7, fill: INK, dy: narrow ? 6 : 0 }),
      names(rows, narrow, narrow ? width : left, place.dense ? 11 : 13),
      ...(narrow ? [] : [Plot.ruleX([0], { stroke: SOFT })]),
    ],
  });
  drawn.prepend(patterns(place.document, nth));
  return drawn;
}

/** Below the name that stands above it. */
const LOWER = { insetTop: 5, insetBottom: -5 };

const fillOf = (pattern: Pattern, nth: number): string =>
  pattern === 'plain' ? TEAL : pattern === 'open' ? 'none' : `url(#debrief-${pattern}-${nth})`;

const SVG = 'http://www.w3.org/2000/svg';
const TILE = { width: '6', height: '6', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
const MARKS = {
  hatched: ['rect', { width: '3', height: '6', fill: TEAL }],
  dotted: ['circle', { cx: '3', cy: '3', r: '1.4', fill: TEAL }],
} as const;

function patterns(document: Document, nth: number): Element {
  const make = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
    const made = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const definitions = make('defs', {});
  for (const [name, [tag, attributes]] of Object.entries(MARKS)) {
    const pattern = make('pattern', { ...TILE, id: `debrief-${name}-${nth}` });
    pattern.append(make(tag, attributes));
    definitions.append(pattern);
  }
  return definitions;
}
