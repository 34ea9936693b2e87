/** The residents' mural on the blind wall: cut-out leaves, sun and water; no text, no faces. */
import { PAPER, alpha } from '../palette.ts';
import { fill, oval, type Brush, type Rect } from '../pen.ts';

interface Frond {
  /** As a share of the wall. */
  readonly at: readonly [number, number];
  readonly length: number;
  readonly turn: number;
  readonly leaves: number;
  readonly colour: string;
}

function drawFrond(brush: Brush, [u, v, w, h]: Rect, frond: Frond): void {
  brush.save();
  brush.translate(u + frond.at[0] * w, v + frond.at[1] * h);
  brush.rotate(frond.turn);
  brush.fillStyle = frond.colour;
  for (let leaf = 0; leaf < frond.leaves; leaf += 1) {
    const along = leaf / (frond.leaves - 1);
    const size = Math.sin(along * 2.6 + 0.5) * 0.85;
    for (const side of [-1, 1]) {
      brush.save();
      brush.translate(0, along * frond.length);
      brush.rotate(side * (0.9 - along * 0.5));
      oval(brush, [0, size * 0.6], 0.24, Math.abs(size * 0.7));
      brush.fill();
      brush.restore();
    }
  }
  brush.fillRect(-0.1, 0, 0.2, frond.length);
  brush.restore();
}

export function drawMural(brush: Brush, wall: Rect): void {
  const [u, v, w, h] = wall;
  brush.save();
  brush.beginPath();
  brush.rect(...wall);
  brush.clip();
  fill(brush, '#F2E4C8', wall);
  const blocks: [Rect, string][] = [
    [[0, 0, 0.36, 0.44], PAPER.teal],
    [[0.36, 0, 0.64, 0.3], PAPER.indigo],
    [[0.62, 0.62, 0.38, 0.38], PAPER.mustard],
    [[0, 0.72, 0.34, 0.28], PAPER.blush],
  ];
  for (const [[x, y, width, height], colour] of blocks) fill(brush, colour, [u + x * w, v + y * h, width * w, height * h]);
  brush.fillStyle = PAPER.tomato;
  oval(brush, [u + w * 0.66, v + h * 0.66], w * 0.2);
  brush.fill();
  drawFrond(brush, wall, { at: [0.2, 0.1], length: 4.6, turn: -0.12, leaves: 6, colour: '#F7EEDC' });
  drawFrond(brush, wall, { at: [0.62, 0.06], length: 3.6, turn: 0.28, leaves: 5, colour: PAPER.mustard });
  drawFrond(brush, wall, { at: [0.42, 0.5], length: 3.4, turn: -0.5, leaves: 5, colour: PAPER.plum });
  brush.restore();
  brush.strokeStyle = alpha('#FFFBF0', 0.7);
  brush.lineWidth = 0.1;
  brush.strokeRect(...wall);
}
