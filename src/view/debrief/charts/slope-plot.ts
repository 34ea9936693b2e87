/** A panel for each ending: a line for each player, or the middle half of a large class; the middle player drawn thick. */
import * as Plot from '@observablehq/plot';
import { common, CRIMSON, INK, PALE, PAPER, RULE, SOFT, TEAL, type Place } from './ink.ts';
import { BESIDE, panelWidth, roomBeside } from './slope-room.ts';
import { MOST_LINES, quantile, type SlopeSpec } from './specs.ts';

interface Seat {
  readonly fx: string;
  readonly fy: string;
}
interface Line extends Seat {
  readonly from: number;
  readonly to: number;
}

/** Of a panel. @unit px */
const NARROWEST = 132;
/** Before and behind all panels. @unit px */
const [LEFT, RIGHT] = [34, 4];
/** Between two panels. @range 0..1 */
const BETWEEN = 0.06;

export function drawSlope(spec: SlopeSpec, place: Place): Element {
  const { panels } = spec;
  const { width } = place;
  const across = Math.max(1, Math.min(panels.length, Math.floor(width / NARROWEST)));
  const down = Math.ceil(panels.length / across);
  const seats = panels.map((_, at): Seat => ({ fx: String(at % across), fy: String(Math.floor(at / across)) }));
  const top = Math.max(20, ...panels.flatMap(({ lines }) => lines.map((one) => Math.ceil(Math.max(one.from, one.to) / 20) * 20)));
  const ticks = [0, top / 2, top];
  const middles = middlesOf(spec, seats);
  const beside = roomBeside(
    panelWidth(width - LEFT - RIGHT, across, BETWEEN),
    middles.flatMap((one) => [one.from, one.to]),
  );
  return Plot.plot({
    ...common(place),
    height: down * (place.dense ? 165 : 220),
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 44,
    marginBottom: 26,
    x: { domain: [-beside, 1 + beside], axis: null },
    y: { domain: [0, top], ticks, label: null },
    fx: { axis: null, padding: BETWEEN, domain: Array.from({ length: across }, (_, at) => String(at)) },
    fy: { axis: null, padding: down > 1 ? 0.28 : 0, domain: Array.from({ length: down }, (_, at) => String(at)) },
    marks: [
      Plot.gridY(ticks, { stroke: RULE, strokeOpacity: 1 }),
      ...playersIn(spec, seats),
      ...middlesIn(middles),
      ...namesIn(spec, seats, width / across - 24),
    ],
  });
}

const FACETS = { fx: 'fx', fy: 'fy' } as const;
const ENDS = { ...FACETS, x1: 0, x2: 1, y1: 'from', y2: 'to' } as const;

function playersIn({ panels }: SlopeSpec, seats: readonly Seat[]): Plot.Markish[] {
  const lines = panels.flatMap((panel, at) => panel.lines.map(({ from, to }) => ({ ...(seats[at] as Seat), from, to })));
  if (lines.length > MOST_LINES) {
    const bands = panels.flatMap((panel, at) => bandOf(panel.lines).map((one) => ({ ...(seats[at] as Seat), ...one })));
    return [Plot.areaY(bands, { ...FACETS, x: 'x', y1: 'low', y2: 'high', fill: PALE })];
  }
  const looks = { strokeOpacity: lines.length > 20 ? 0.55 : 0.8, strokeWidth: 1.4 };
  return [
    Plot.link(
      lines.filter((one) => one.to >= one.from),
      { ...ENDS, ...looks, stroke: TEAL },
    ),
    Plot.link(
      lines.filter((one) => one.to < one.from),
      { ...ENDS, ...looks, stroke: CRIMSON, strokeDasharray: '5 3' },
    ),
  ];
}

function middlesOf({ panels }: SlopeSpec, seats: readonly Seat[]): Line[] {
  const middle = (values: readonly number[]): number => quantile(values, 0.5);
  return panels.map(({ lines }, at): Line => ({
    ...(seats[at] as Seat),
    from: middle(lines.map((one) => one.from)),
    to: middle(lines.map((one) => one.to)),
  }));
}

function middlesIn(middles: readonly Line[]): Plot.Markish[] {
  const looks = { ...FACETS, fill: INK, fontWeight: 700, stroke: PAPER, strokeWidth: 4 };
  return [
    Plot.link(middles, { ...ENDS, stroke: INK, strokeWidth: 3.2 }),
    Plot.text(middles, { ...looks, x: 0, y: 'from', text: (one: Line) => String(one.from), dx: -BESIDE }),
    Plot.text(middles, { ...looks, x: 1, y: 'to', text: (one: Line) => String(one.to), dx: BESIDE }),
  ];
}

function namesIn({ panels, from, to }: SlopeSpec, seats: readonly Seat[], width: number): Plot.Markish[] {
  const told = (name: (panel: SlopeSpec['panels'][number]) => string) =>
    panels.map((one, at) => ({ ...(seats[at] as Seat), name: name(one) }));
  const below = { ...FACETS, text: 'name', dy: 16, fill: SOFT };
  return [
    Plot.text(
      told((one) => `${one.name} (${one.lines.length})`),
      // Two lines for a long name; measured in letters' heights.
      {
        ...FACETS,
        text: 'name',
        lineWidth: width / 14,
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dy: -10,
        fill: INK,
        fontWeight: 700,
      },
    ),
    Plot.text(
      told(() => from),
      { ...below, frameAnchor: 'bottom-left' },
    ),
    Plot.text(
      told(() => to),
      { ...below, frameAnchor: 'bottom-right' },
    ),
  ];
}

/** The middle half on both days. */
function bandOf(lines: SlopeSpec['panels'][number]['lines']): { x: number; low: number; high: number }[] {
  return (['from', 'to'] as const).map((key, x) => {
    const values = lines.map((one) => one[key]);
    return { x, low: quantile(values, 0.25), high: quantile(values, 0.75) };
  });
}
