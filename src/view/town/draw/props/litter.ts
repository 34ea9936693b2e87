/** What is thrown away and left: bins, bags, paper, a mattress, a shopping trolley. Local origin: middle of the footprint, on the ground. */
import { screenX, screenY, type Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten, tone } from '../palette.ts';
import { corners, oval, type Pen } from '../pen.ts';

/** A dustbin; full it is a wheelie bin with its lid up and bags beside it. */
export function drawBin(pen: Pen, full: boolean): void {
  if (!full) {
    pen.disc([0, 0, 0], { r: 0.36, h: 1.15, colour: PAPER.moss });
    pen.disc([0, 0, 1.15], { r: 0.42, h: 0.14, colour: darken(PAPER.moss, 0.25) });
    return;
  }
  const green = '#66746A';
  drawBag(pen, [-0.55, 0.75], '#57534E');
  pen.line(corners([-0.42, -0.3, 0.12], [-0.42, 0.5, 0.12]), PAPER.ink, 3);
  pen.sheet(corners([-0.36, 0.42, 0.1], [0.36, 0.42, 0.1], [0.46, 0.5, 1.6], [-0.46, 0.5, 1.6]), tone(green, 'L'));
  pen.sheet(corners([0.36, 0.42, 0.1], [0.36, -0.36, 0.1], [0.46, -0.46, 1.6], [0.46, 0.5, 1.6]), tone(green, 'R'));
  pen.sheet(corners([-0.46, -0.46, 1.6], [0.46, -0.46, 1.6], [0.46, 0.5, 1.6], [-0.46, 0.5, 1.6]), '#4B4944');
  drawBag(pen, [0.02, 0.12], '#706A62', 1.5);
  pen.sheet(corners([-0.5, -0.5, 1.62], [0.5, -0.5, 1.62], [0.54, 0.58, 2.05], [-0.5, 0.58, 2.05]), lighten(green, 0.26));
  pen.line(corners([-0.5, 0.58, 2.05], [0.54, 0.58, 2.05], [0.5, -0.5, 1.62]), lighten(green, 0.5), 0.8);
  pen.line(corners([-0.3, 0.5, 1.35], [0.3, 0.5, 1.35]), alpha('#FFFFFF', 0.25), 1);
  pen.disc([0.4, 0.35, 0], { r: 0.14, h: 0.12, colour: PAPER.ink, edge: 0 });
  drawBag(pen, [0.95, 0.35], '#67625C');
}

export function drawBag({ brush }: Pen, [x, y]: readonly [number, number], colour: string, z = 0): void {
  const [cx, cy] = [screenX(x, y), screenY(x, y, z)];
  const sheen = brush.createLinearGradient(cx - 8, 0, cx + 8, 0);
  sheen.addColorStop(0, lighten(colour, 0.28));
  sheen.addColorStop(1, darken(colour, 0.3));
  brush.save();
  brush.translate(cx, cy);
  if (z > 0) brush.scale(0.72, 0.72);
  brush.fillStyle = sheen;
  brush.translate(-cx, 0);
  brush.beginPath();
  brush.moveTo(cx - 7, 1);
  brush.quadraticCurveTo(cx - 9, -9, cx - 1.5, -11);
  brush.lineTo(cx - 2.5, -14);
  brush.lineTo(cx + 2.5, -13.6);
  brush.lineTo(cx + 1.5, -11);
  brush.quadraticCurveTo(cx + 9, -8, cx + 7, 1.5);
  brush.quadraticCurveTo(cx, 4, cx - 7, 1);
  brush.fill();
  brush.restore();
}

export function drawBags(pen: Pen, seed: number): void {
  drawBag(pen, [0, 0], '#5F5A55');
  if (seed % 2 === 0) drawBag(pen, [0.75, 0.5], '#716B63');
}

export function drawScrap(pen: Pen, seed: number): void {
  const chance = seeded(seed);
  const paper = ['#D9D2C4', '#9FA7A5', '#B98F7A', '#C8BBA0'][Math.floor(chance() * 4)] ?? '#D9D2C4';
  const turn = chance() * 3;
  const tips = [0, 1, 2, 3].map((corner) => {
    const reach = 0.2 + chance() * 0.22;
    return [Math.cos(turn + corner * 1.57) * reach, Math.sin(turn + corner * 1.57) * reach] as const;
  });
  pen.sheet(
    tips.map(([x, y]): Point => [x + 0.06, y + 0.06, 0]),
    alpha(PAPER.shade, 0.35),
  );
  pen.sheet(
    tips.map(([x, y], at): Point => [x, y, at === 1 ? 0.22 : 0.03]),
    paper,
  );
}

export function drawMattress(pen: Pen): void {
  pen.sheet(corners([-1.6, 0.4, 0], [1.4, 0.4, 0], [1.4, -0.5, 2], [-1.6, -0.5, 2]), '#C9C4BA');
  pen.sheet(corners([1.4, 0.4, 0], [1.4, 0, 0], [1.4, -0.9, 2], [1.4, -0.5, 2]), '#948C88');
  pen.line(corners([-1.6, 0.4, 0], [-1.6, -0.5, 2], [1.4, -0.5, 2], [1.4, 0.4, 0]), '#E4DFD4');
  for (let seam = 0; seam < 4; seam += 1) {
    const [y, z] = [0.25 - seam * 0.2, 0.35 + seam * 0.45];
    pen.line(corners([-1.5, y, z], [1.35, y, z]), alpha(PAPER.shade, 0.22), 0.7);
  }
  pen.face('L', [-1.6, 0.4, 0], (brush) => {
    brush.fillStyle = alpha('#8B7B66', 0.25);
    oval(brush, [1.1, 1.3], 0.5, 0.34);
    brush.fill();
  });
}

export function drawTrolley(pen: Pen): void {
  pen.face('L', [-0.8, 0, 0], (brush) => {
    brush.strokeStyle = PAPER.zinc;
    brush.lineWidth = 0.1;
    brush.strokeRect(0.2, 0.55, 1.4, 0.75);
    const bars = [
      [0.2, 1.3, -0.1, 1.6],
      [0.3, 0.55, 0.35, 0.15],
      [1.4, 0.55, 1.4, 0.15],
      [0.48, 0.55, 0.48, 1.3],
      [0.76, 0.55, 0.76, 1.3],
      [1.04, 0.55, 1.04, 1.3],
      [1.32, 0.55, 1.32, 1.3],
    ] as const;
    brush.beginPath();
    for (const [x0, y0, x1, y1] of bars) {
      brush.moveTo(x0, y0);
      brush.lineTo(x1, y1);
    }
    brush.stroke();
  });
}
