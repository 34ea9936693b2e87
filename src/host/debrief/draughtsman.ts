/** Draws charts and lays path pictures out, away from the page: Observable Plot takes longer than a page may stand still. */
import type { PathFigures } from '../../core/report/index.ts';
import * as easel from '../../view/debrief/charts/easel.ts';
import { newPaper } from '../../view/debrief/charts/paper.ts';
import type { LaidPaths } from '../../view/debrief/charts/path-layout.ts';
import type { ChartSpec } from '../../view/debrief/charts/specs.ts';

export type AskedToDraw = { readonly spec: ChartSpec; readonly width: number } | { readonly paths: PathFigures; readonly width: number };
export type Drawn = string | LaidPaths;

addEventListener('message', ({ data }: MessageEvent<AskedToDraw>) => {
  const { width } = data;
  const drawn: Drawn =
    'spec' in data ? easel.drawChart(data.spec, { width, document: newPaper() }).outerHTML : easel.layPaths(data.paths, width);
  postMessage(drawn, {});
});
