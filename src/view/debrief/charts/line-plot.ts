/** One quantity week by week, with some weeks marked. */
import * as Plot from '@observablehq/plot';
import { common, INK, RULE, TEAL, type Place } from './ink.ts';
import type { LineSpec } from './specs.ts';

/** @unit px */
const HEIGHT = 96;

export function drawLine({ values, marks }: LineSpec, place: Place): Element {
  const top = Math.max(40, Math.ceil(Math.max(...values, 0) / 20) * 20);
  const weeks = values.map((value, at) => ({ week: at + 1, value }));
  return Plot.plot({
    ...common(place),
    height: HEIGHT,
    marginLeft: 30,
    marginRight: 8,
    marginTop: 8,
    marginBottom: 24,
    x: {
      domain: [1, Math.max(2, values.length)],
      ticks: weeks.filter(({ week }) => week === 1 || week % 5 === 0).map((one) => one.week),
      label: null,
      tickFormat: String,
    },
    y: { domain: [0, top], ticks: [0, top / 2, top], label: null },
    marks: [
      Plot.gridY([0, top / 2, top], { stroke: RULE, strokeOpacity: 1 }),
      Plot.lineY(weeks, { x: 'week', y: 'value', stroke: TEAL, strokeWidth: 2.2 }),
      Plot.dot(
        weeks.filter((one) => marks.includes(one.week)),
        { x: 'week', y: 'value', r: 4.5, fill: '#fff', stroke: INK, strokeWidth: 2 },
      ),
    ],
  });
}
