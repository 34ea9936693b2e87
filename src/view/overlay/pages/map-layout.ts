/** Where the stops of a path map stand: a column per step, spread evenly in it. All sizes in rem, so that large text enlarges the map. */
import type { MapNode, PathMap } from '../../../core/insight/index.ts';

export const STOP = { width: 10, height: 4.5, gapX: 3, gapY: 0.9 } as const;

export interface Placed {
  readonly node: MapNode;
  readonly left: number;
  readonly top: number;
}

export interface Bend {
  readonly key: string;
  readonly d: string;
  readonly runs: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Placed[];
  readonly ways: readonly Bend[];
}

export function layOut({ nodes, ways }: PathMap): MapLayout {
  const steps = [...new Set(nodes.map((one) => one.step))].toSorted((a, b) => a - b);
  const columns = steps.map((step) => nodes.filter((one) => one.step === step));
  const tallest = Math.max(0, ...columns.map((one) => one.length));
  const height = tallest * (STOP.height + STOP.gapY);
  const stops = columns.flatMap((column, x) => {
    const spare = (height - column.length * (STOP.height + STOP.gapY)) / 2;
    return column.map((node, y): Placed => ({ node, left: x * (STOP.width + STOP.gapX), top: spare + y * (STOP.height + STOP.gapY) }));
  });
  const placed = new Map(stops.map((one) => [one.node.id, one]));
  const bends = ways.flatMap(({ from, option, to, runs }): Bend[] => {
    const [a, b] = [placed.get(from), placed.get(to)];
    return a && b ? [{ key: `${from} ${option} ${to}`, d: bend(a, b, dotOf(a.node, option)), runs }] : [];
  });
  return { width: Math.max(0, columns.length * (STOP.width + STOP.gapX) - STOP.gapX), height, stops, ways: bends };
}

/** Height of an option's own dot below the top of its stop. */
function dotOf({ options }: MapNode, option: string): number {
  const at = options.findIndex((one) => one.id === option);
  return STOP.height * ((at + 1) / (options.length + 1));
}

function bend(from: Placed, to: Placed, dot: number): string {
  const [x1, y1] = [from.left + STOP.width, from.top + dot];
  const [x2, y2] = [to.left, to.top + STOP.height / 2];
  const lead = Math.max(1.2, Math.abs(x2 - x1) / 2);
  return `M${round(x1)} ${round(y1)}C${round(x1 + lead)} ${round(y1)} ${round(x2 - lead)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
