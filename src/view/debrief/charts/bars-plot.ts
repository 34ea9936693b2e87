/** A bar for each name, its figure in words behind it. */
import * as Plot from '@observablehq/plot';
import { common, INK, LETTER, names, NARROW, SOFT, TEAL, type Place } from './ink.ts';
import type { BarsSpec, Pattern } from './specs.ts';

export function drawBars({ bars }: BarsSpec, place: Place): Element {
  const { width } = place;
  const narrow = width < NARROW;
  const longest = Math.max(...bars.map((one) => one.name.length), 1);
  const left = narrow ? 0 : Math.min(width * 0.45, longest * LETTER + 12);
  const most = Math.max(...bars.map((one) => one.value), 1);
  const rows = bars.map((one, at) => ({ ...one, at: String(at), fill: fillOf(one.pattern ?? 'plain') }));
  const room = Math.max(...bars.map((one) => one.told.length), 0) * LETTER + 10;
  const drawn = Plot.plot({
    ...common(place),
    height: bars.length * (narrow ? 46 : 30) + 8,
    marginLeft: left,
    marginRight: Math.min(room, width * 0.5),
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, most], axis: null },
    y: { domain: rows.map((one) => one.at), axis: null, padding: narrow ? 0.55 : 0.28 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'at', fill: 'fill', stroke: TEAL, strokeWidth: 1.2, ...(narrow ? LOWER : {}) }),
      Plot.text(rows, { x: 'value', y: 'at', text: 'told', textAnchor: 'start', dx: 7, fill: INK, dy: narrow ? 6 : 0 }),
      names(rows, narrow, narrow ? width : left),
      ...(narrow ? [] : [Plot.ruleX([0], { stroke: SOFT })]),
    ],
  });
  drawn.prepend(patterns(place.document));
  return drawn;
}

/** Below the name that stands above it. */
const LOWER = { insetTop: 6, insetBottom: -6 };

const fillOf = (pattern: Pattern): string => (pattern === 'plain' ? TEAL : pattern === 'open' ? 'none' : `url(#debrief-${pattern})`);

const SVG = 'http://www.w3.org/2000/svg';

function patterns(document: Document): Element {
  const definitions = document.createElementNS(SVG, 'defs');
  const add = (id: string, mark: string, attributes: Readonly<Record<string, string>>): void => {
    const pattern = document.createElementNS(SVG, 'pattern');
    const shape = document.createElementNS(SVG, mark);
    for (const [key, value] of Object.entries({
      id: `debrief-${id}`,
      width: '6',
      height: '6',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    }))
      pattern.setAttribute(key, value);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    pattern.append(shape);
    definitions.append(pattern);
  };
  add('hatched', 'rect', { width: '3', height: '6', fill: TEAL });
  add('dotted', 'circle', { cx: '3', cy: '3', r: '1.4', fill: TEAL });
  return definitions;
}
