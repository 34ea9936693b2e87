/** Draws charts and lays path pictures out, away from the page: Observable Plot takes longer than a page may stand still. */
import type { PathFigures } from '../../core/report/index.ts';
import * as easel from '../../view/debrief/charts/easel.ts';
import { newPaper } from '../../view/debrief/charts/paper.ts';
import type { LaidPaths } from '../../view/debrief/charts/path-layout.ts';
import type { ChartSpec } from '../../view/debrief/charts/specs.ts';

export type AskedToDraw = { readonly spec: ChartSpec; readonly width: number } | { readonly paths: PathFigures; readonly width: number };
/** Null when it could not be drawn: each that is asked for is answered, in turn. */
export type Drawn = string | LaidPaths | null;

addEventListener('message', ({ data }: MessageEvent<AskedToDraw>) => postMessage(drawnOf(data), {}));

function drawnOf(asked: AskedToDraw): Drawn {
  const { width } = asked;
  try {
    return 'spec' in asked ? easel.drawChart(asked.spec, { width, document: newPaper() }).outerHTML : easel.layPaths(asked.paths, width);
  } catch {
    return null;
  }
}
