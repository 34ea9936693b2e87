/** Where the blocks and ribbons of a path picture go: rows from top to bottom in the story's order, laid out by d3-sankey. */
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { PathFigures, PathNode } from '../../../core/report/index.ts';
import { BLOCK, ROW } from './path-measures.ts';

export interface LaidBlock {
  readonly node: PathNode;
  /** @unit px from the left of the picture */
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

export interface LaidRibbon {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** A path of SVG, filled. */
  readonly shape: string;
}

export interface LaidPaths {
  readonly blocks: readonly LaidBlock[];
  readonly ribbons: readonly LaidRibbon[];
  readonly height: number;
}

type Node = SankeyNode<{ readonly id: string; readonly node: PathNode }, object>;
type Link = SankeyLink<Node, object>;

/** Between two blocks of a row. @unit px */
const GAP = 8;

export function layPaths({ nodes, links, steps }: PathFigures, width: number): LaidPaths {
  const height = steps.length * ROW + BLOCK;
  const lay = sankey<Node, object>()
    .nodeId((one) => one.id)
    .nodeAlign((one) => one.node.step)
    .nodeSort(null)
    .nodeWidth(BLOCK)
    .nodePadding(GAP)
    // Its own picture runs from left to right; ours from top to bottom, so that names have room.
    .size([height, width]);
  const laid = lay({
    nodes: nodes.map((node): Node => ({ id: node.id, node })),
    links: links.map(({ from, to, count }): Link => ({ source: from, target: to, value: count })),
  });
  return {
    height,
    blocks: laid.nodes.map(({ node, y0 = 0, y1 = 0 }) => ({ node, left: y0, width: Math.max(1, y1 - y0), top: node.step * ROW })),
    // From above, as they are drawn.
    ribbons: laid.links
      .map((link) => link as Link)
      .toSorted((a, b) => stepTo(a) - stepTo(b))
      .map(ribbonOf),
  };
}

const stepTo = ({ target }: Link): number => (target as Node).node.step;

function ribbonOf({ source, target, value, y0 = 0, y1 = 0, width = 1 }: Link): LaidRibbon {
  const [from, to] = [(source as Node).node, (target as Node).node];
  const [top, bottom, half] = [from.step * ROW + BLOCK, to.step * ROW, Math.max(0.5, width / 2)];
  const bend = (bottom - top) / 2;
  const shape =
    `M${round(y0 - half)},${top}C${round(y0 - half)},${top + bend} ${round(y1 - half)},${bottom - bend} ${round(y1 - half)},${bottom}` +
    `L${round(y1 + half)},${bottom}C${round(y1 + half)},${bottom - bend} ${round(y0 + half)},${top + bend} ${round(y0 + half)},${top}Z`;
  return { from: from.id, to: to.id, count: value, shape };
}

const round = (value: number): number => Math.round(value * 10) / 10;
