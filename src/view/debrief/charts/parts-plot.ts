/** Each decision a bar that is divided over its options. */
import * as Plot from '@observablehq/plot';
import { common, cut, INK, LETTER, names, NARROW, PALE, PAPER, RULE, TEAL, type Place } from './ink.ts';
import type { PartsSpec } from './specs.ts';

interface Part {
  readonly at: string;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly count: number;
  /** 0 is the most taken. */
  readonly rank: number;
}

export function drawParts({ rows }: PartsSpec, place: Place): Element {
  const { width } = place;
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(width * 0.32, Math.max(...rows.map((one) => one.name.length)) * LETTER + 12);
  const parts = rows.flatMap(partsOf);
  const inner = width - left;
  return Plot.plot({
    ...common(place),
    height: rows.length * (narrow ? 54 : 34) + 8,
    marginLeft: left,
    marginRight: 1,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, 1], axis: null },
    y: { domain: rows.map((_, at) => String(at)), axis: null, padding: narrow ? 0.5 : 0.2 },
    marks: [
      Plot.barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'at',
        // Ever lighter: the order says the same, and each part is outlined.
        fill: (one: { rank: number }) => SHADES[Math.min(one.rank, SHADES.length - 1)] ?? RULE,
        stroke: INK,
        strokeWidth: 0.8,
        ...(narrow ? { insetTop: 8, insetBottom: -8 } : {}),
      }),
      Plot.text(parts, {
        x: 'from',
        y: 'at',
        text: (one: Part) => labelOf(one, inner),
        textAnchor: 'start',
        dx: 6,
        dy: narrow ? 8 : 0,
        fill: (one: { rank: number }) => (one.rank === 0 ? PAPER : INK),
      }),
      names(
        rows.map(({ name }, at) => ({ name, at: String(at) })),
        narrow,
        narrow ? width : left,
      ),
    ],
  });
}

const SHADES = [TEAL, PALE, '#d3e0d8', '#eef0e6', PAPER];

function partsOf({ parts }: PartsSpec['rows'][number], row: number): Part[] {
  const whole = parts.reduce((sum, one) => sum + one.count, 0);
  let before = 0;
  return parts
    .filter((one) => one.count > 0)
    .map(({ name, count }, rank) => {
      const from = before / whole;
      before += count;
      return { at: String(row), from, to: before / whole, name, count, rank };
    });
}

/** As much of it as fits. @param width of a whole bar, px */
function labelOf({ from, to, name, count }: Part, width: number): string {
  const letters = Math.floor(((to - from) * width - 12) / LETTER);
  if (letters >= 12) return cut(`${count} · ${name}`, letters);
  return letters >= String(count).length ? String(count) : '';
}
