/** The desk: the site plan that the model stands on, in pencil, and the model's own soft shadow on it. */
import { screenX, screenY, type Point, type Spot } from '../../projection.ts';
import { seeded, type Chance } from '../../seeded.ts';
import { alpha } from '../palette.ts';
import { drawPlanBeyond, SHELL_PLINTH } from '../interior/shell.ts';
import { softStrips, type Frame } from '../paper.ts';
import { corners, Pen, type Brush } from '../pen.ts';
import { PLINTH, type GroundLayout, type Plot } from './layout.ts';

const INK = alpha('#5C5348', 0.2);
const THIN = alpha('#5C5348', 0.11);

function ruler(pen: Pen): (points: readonly Spot[], ink?: string, width?: number) => void {
  return (points, ink = INK, width = 0.8) =>
    pen.line(
      points.map(([x, y]) => [x, y, -PLINTH] as Point),
      ink,
      width,
    );
}

function drawBlock(pen: Pen, chance: Chance, [x, y, w, d]: Plot, plots: { readonly count: number; readonly alongX: boolean }): void {
  const draw = ruler(pen);
  draw([
    [x, y],
    [x + w, y],
    [x + w, y + d],
    [x, y + d],
    [x, y],
  ]);
  for (let at = 1; at < plots.count; at += 1) {
    const share = at / plots.count;
    if (plots.alongX)
      draw(
        [
          [x + w * share, y],
          [x + w * share, y + d],
        ],
        THIN,
      );
    else
      draw(
        [
          [x, y + d * share],
          [x + w, y + d * share],
        ],
        THIN,
      );
  }
  for (let tick = 0; tick < (w + d) * 0.6; tick += 1) {
    const along = chance() * (plots.alongX ? w : d);
    if (plots.alongX)
      draw(
        [
          [x + along, y + d + 0.3],
          [x + along + 0.5, y + d + 0.9],
        ],
        THIN,
        0.6,
      );
    else
      draw(
        [
          [x + w + 0.3, y + along],
          [x + w + 0.9, y + along + 0.5],
        ],
        THIN,
        0.6,
      );
  }
}

/** Streets and water go on over the desk where they reach the edge of the model. */
function drawStreets(pen: Pen, { width, depth, surface, canal }: GroundLayout): void {
  const draw = ruler(pen);
  const plots = surface.flatMap((patch) => (patch.kind === 'street' ? [patch.plot] : []));
  const toLeft = (y: number) =>
    draw([
      [-50, y],
      [0, y],
    ]);
  const toRight = (y: number) =>
    draw([
      [width, y],
      [width + 70, y],
    ]);
  const toBack = (x: number) =>
    draw([
      [x, -50],
      [x, 0],
    ]);
  const toFront = (x: number) =>
    draw([
      [x, depth],
      [x, depth + 60],
    ]);
  for (const [x, y, w, d] of canal === undefined ? plots : [...plots, canal]) {
    if (x < 15 && w > 30) for (const side of [y, y + d]) toLeft(side);
    if (x + w > width - 2) for (const side of [y, y + d]) toRight(side);
    if (y < 18 && d > 20) for (const side of [x, x + w]) toBack(side);
    if (y + d > depth - 14 && d > 20) for (const side of [x, x + w]) toFront(side);
  }
}

function drawTrees(pen: Pen, chance: Chance, { width, depth }: GroundLayout): void {
  for (let tree = 0; tree < 34; tree += 1) {
    const [x, y] = [-36 + chance() * 145, -36 + chance() * 145];
    if (x > -4 && x < width + 4 && y > -4 && y < depth + 4) continue;
    pen.brush.strokeStyle = THIN;
    pen.brush.lineWidth = 0.7;
    for (const size of [1, 0.55]) {
      pen.brush.beginPath();
      pen.brush.ellipse(screenX(x, y), screenY(x, y, -PLINTH), 20 * size, 10 * size, 0, 0, Math.PI * 2);
      pen.brush.stroke();
    }
  }
}

function drawPlan(pen: Pen, layout: GroundLayout): void {
  const chance = seeded(99);
  if (layout.indoors !== true) drawNeighbourhood(pen, chance, layout);
  drawMeasures(pen, layout);
}

/** What lies around the model, only drawn. */
function drawNeighbourhood(pen: Pen, chance: Chance, layout: GroundLayout): void {
  const { width, depth } = layout;
  drawStreets(pen, layout);
  for (let at = 0; at < 5; at += 1) {
    drawBlock(pen, chance, [width + 5 + at * 12, 20, 9, 24], { count: 5, alongX: false });
    drawBlock(pen, chance, [width + 5 + at * 12, -22, 9, 30], { count: 6, alongX: false });
    drawBlock(pen, chance, [-14 - at * 12, 19, 9, 30], { count: 5, alongX: false });
    drawBlock(pen, chance, [18 + at * 11, -14, 9, 9], { count: 2, alongX: true });
    drawBlock(pen, chance, [20 + at * 13, depth + 6, 10, 9], { count: 3, alongX: true });
    drawBlock(pen, chance, [-8 + at * 6, depth + 5, 4.5, 16], { count: 3, alongX: false });
  }
  drawTrees(pen, chance, layout);
}

/** Dimension lines along the two near edges. */
function drawMeasures(pen: Pen, { width, depth }: GroundLayout): void {
  const draw = ruler(pen);
  const edges: [Spot, Spot][] = [
    [
      [0, depth + 3],
      [width, depth + 3],
    ],
    [
      [width + 3, 0],
      [width + 3, depth],
    ],
  ];
  for (const [from, to] of edges) {
    draw([from, to], INK, 0.7);
    for (const [x, y] of [from, to])
      draw(
        [
          [x - 0.6, y - 0.6],
          [x + 0.6, y + 0.6],
        ],
        INK,
        1.2,
      );
  }
}

/** How far a sheet throws its shadow, and room for it to end softly. @unit px at zoom 1 */
const AROUND = 70;

export function deskFrame({ width, depth, town }: GroundLayout): Frame {
  if (town !== undefined) {
    const { left, top, ...size } = town.sheet;
    return { left: left - AROUND, top: top - AROUND, width: size.width + AROUND * 2, height: size.height + AROUND * 2 };
  }
  const left = screenX(0, depth) - 640;
  const top = -560;
  return { left, top, width: screenX(width, 0) + 640 - left, height: screenY(width, depth, -PLINTH) + 560 - top };
}

/** A sheet on the desk: nothing but its shadow, below and to the right. */
function sheetShadow({ left, top, width, height }: Frame): ((brush: Brush) => void)[] {
  const under = (drop: number, coarseness: number, opacity: number) => {
    const soft = coarseness * 3;
    const around = { left: left - soft, top: top + height - soft * 2, width: width + soft * 2, height: soft * 3 };
    return softStrips(around, { coarseness, opacity }, (mask) => {
      mask.fillStyle = '#4B3F44';
      mask.fillRect(left + drop, top + drop, width, height + drop / 2);
    });
  };
  return [...under(12, 14, 0.42), ...under(3, 4, 0.34)];
}

/** The parts of the desk, each a slice of work. */
export function deskParts(layout: GroundLayout): ((brush: Brush) => void)[] {
  const { width, depth, room, town } = layout;
  if (town !== undefined) return sheetShadow(town.sheet);
  const low = room === undefined ? -PLINTH : -SHELL_PLINTH;
  /** A soft mask is dear by its size: no larger than the shadow in it. */
  const shadow = ([corner, grow, drop]: readonly [number, number, number], style: { coarseness: number; opacity: number }) => {
    const [right, front, soft] = [width + grow, depth + drop, style.coarseness * 3];
    const [edge, top] = [
      screenX(0, front) - soft,
      Math.min(screenY(corner, corner, low), screenY(right, 0, low), screenY(0, front, low)) - soft,
    ];
    const around = { left: edge, top, width: screenX(right, 0) + soft - edge, height: screenY(right, front, low) + soft - top };
    return softStrips(around, style, (mask) => {
      new Pen(mask).sheet(corners([corner, corner, low], [right, 0, low], [right, front, low], [0, front, low]), '#4B3F44');
    });
  };
  return [
    (brush) => (room === undefined ? drawPlan(new Pen(brush), layout) : drawPlanBeyond(new Pen(brush), layout, room)),
    ...shadow([1, 2.4, 0.6], { coarseness: 14, opacity: 0.5 }),
    ...shadow([0, 0.4, 0.3], { coarseness: 5, opacity: 0.35 }),
  ];
}
