/**
 * Draws charts with Observable Plot and lays out paths with d3-sankey. Loaded on its own, when a class is there to be drawn.
 * Takes the document to draw in: the page's, or one without a browser.
 */
import { drawBars } from './bars-plot.ts';
import type { Place } from './ink.ts';
import { drawLine } from './line-plot.ts';
import { drawParts } from './parts-plot.ts';
import { drawSlope } from './slope-plot.ts';
import type { ChartSpec } from './specs.ts';

export { layPaths } from './path-layout.ts';

export function drawChart(spec: ChartSpec, place: Place): Element {
  const drawn = drawnOf(spec, place);
  // What it shows stands beside it in words; a screen reader is spared the loose figures.
  drawn.setAttribute('aria-hidden', 'true');
  // The style is the page's own; a policy may forbid styles inside a document.
  drawn.querySelector('style')?.remove();
  return drawn;
}

function drawnOf(spec: ChartSpec, place: Place): Element {
  switch (spec.kind) {
    case 'bars':
      return drawBars(spec, place);
    case 'parts':
      return drawParts(spec, place);
    case 'slope':
      return drawSlope(spec, place);
    case 'line':
      return drawLine(spec, place);
  }
}
