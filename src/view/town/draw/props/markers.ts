/** What the game itself sets on the board: a tag where somebody talks, a flag where one can go, a pin where the worker is. */
import { PAPER, alpha } from '../palette.ts';
import { oval, type Pen } from '../pen.ts';

/** A paper tag with three dots: somebody is talking. */
export function drawTag(pen: Pen): void {
  const { brush } = pen;
  const outline = (drop: number) => {
    brush.beginPath();
    brush.roundRect(-14, -12 + drop, 28, 17, 2);
    brush.moveTo(-4, 5 + drop);
    brush.lineTo(0, 11 + drop);
    brush.lineTo(5, 5 + drop);
    brush.fill();
  };
  for (const [drop, opacity] of [
    [2.4, 0.12],
    [1.6, 0.16],
    [0.8, 0.16],
  ] as const) {
    brush.fillStyle = alpha(PAPER.shade, opacity);
    outline(drop);
  }
  brush.fillStyle = PAPER.ivory;
  outline(0);
  brush.fillStyle = PAPER.plum;
  for (const x of [-7, 0, 7]) {
    oval(brush, [x, -3.5], 2.1);
    brush.fill();
  }
}

/** The paper flag of a place that can be visited, on a pin with a ring at its foot. */
export function drawFlag(pen: Pen): void {
  const { brush } = pen;
  brush.save();
  brush.scale(1, 0.5);
  brush.strokeStyle = 'rgba(255,251,240,.95)';
  brush.lineWidth = 2.2;
  oval(brush, [0, 0], 11);
  brush.stroke();
  brush.fillStyle = 'rgba(255,251,240,.35)';
  brush.fill();
  brush.restore();
  pen.pole([0, 0, 0], 3.1, 1.5, PAPER.kraftDark);
  const cloth = (drop: number, colour: string) => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(0.4, -43.4 + drop);
    brush.quadraticCurveTo(9, -46 + drop, 19, -41.4 + drop);
    brush.lineTo(15, -36 + drop);
    brush.lineTo(19, -29.6 + drop);
    brush.quadraticCurveTo(9, -33.6 + drop, 0.4, -29.6 + drop);
    brush.fill();
  };
  cloth(1.6, alpha(PAPER.shade, 0.3));
  cloth(0, PAPER.ivory);
  brush.fillStyle = PAPER.teal;
  oval(brush, [8, -37.6], 2.7);
  brush.fill();
}

/** Where the worker is, on the map: a round-headed pin in the coat and scarf that everybody knows them by, with their ring at its foot. */
export function drawWorkerPin(pen: Pen): void {
  const { brush } = pen;
  brush.save();
  brush.scale(1, 0.5);
  for (const [width, colour] of [
    [5.4, 'rgba(255,251,240,.95)'],
    [2.8, PAPER.mustard],
  ] as const) {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    oval(brush, [0, 0], 13);
    brush.stroke();
  }
  brush.restore();
  const drop = (dx: number, dy: number, colour: string | CanvasGradient, grow = 0) => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(dx, dy);
    brush.bezierCurveTo(dx - 5 - grow, dy - 13, dx - 13 - grow, dy - 19, dx - 13 - grow, dy - 30);
    brush.arc(dx, dy - 30, 13 + grow, Math.PI, 0);
    brush.bezierCurveTo(dx + 13 + grow, dy - 19, dx + 5 + grow, dy - 13, dx, dy);
    brush.fill();
  };
  drop(3, 0.8, alpha(PAPER.shade, 0.26));
  drop(0, 0, PAPER.ivory, 1.6);
  const coat = brush.createLinearGradient(-12, 0, 12, 0);
  coat.addColorStop(0, '#3B9292');
  coat.addColorStop(1, '#1F6B6C');
  drop(0, -1.4, coat);
  // Head, scarf and shoulders.
  brush.fillStyle = PAPER.beech;
  oval(brush, [0, -35.4], 4.6);
  brush.fill();
  brush.fillStyle = PAPER.ivory;
  brush.beginPath();
  brush.moveTo(-7.6, -22.4);
  brush.quadraticCurveTo(-7, -29.4, 0, -29.6);
  brush.quadraticCurveTo(7, -29.4, 7.6, -22.4);
  brush.quadraticCurveTo(0, -19.6, -7.6, -22.4);
  brush.fill();
  brush.fillStyle = PAPER.mustard;
  brush.fillRect(-4.4, -31, 8.8, 2.6);
}
