/** The layered edge of the board: ivory, glue, ply, glue, corrugated kraft, with the title of the model on it. */
import { PAPER, alpha, darken } from '../palette.ts';
import { corners, fade, fill, type Brush, type Pen } from '../pen.ts';
import { PLINTH, type GroundLayout } from './layout.ts';

const LAYERS: readonly (readonly [low: number, high: number, colour: string])[] = [
  [-PLINTH, -1.5, PAPER.kraft],
  [-1.5, -1.32, '#8B6E4C'],
  [-1.32, -0.55, PAPER.ply],
  [-0.55, -0.42, '#9C7A50'],
  [-0.42, 0, PAPER.ivory],
];

function drawCorrugation(brush: Brush, length: number, strength: number): void {
  brush.strokeStyle = alpha(PAPER.kraftDark, strength);
  brush.lineWidth = 0.07;
  brush.beginPath();
  for (let u = 0; u < length; u += 0.12) brush.lineTo(u, 0.45 + Math.sin(u * 5.2) * 0.27);
  brush.stroke();
  fill(brush, fade(brush, alpha(PAPER.shade, 0.4), [0, 1]), [0, 0, length, 1]);
}

export function drawPlinth(pen: Pen, { width, depth, title }: GroundLayout): void {
  for (const [low, high, colour] of LAYERS) {
    pen.sheet(corners([0, depth, low], [width, depth, low], [width, depth, high], [0, depth, high]), colour);
    pen.sheet(corners([width, depth, low], [width, 0, low], [width, 0, high], [width, depth, high]), darken(colour, 0.34));
  }
  pen.face('L', [0, depth, -PLINTH], (brush) => drawCorrugation(brush, width, 0.55));
  pen.face('R', [width, depth, -PLINTH], (brush) => drawCorrugation(brush, depth, 0.7));
  pen.text('L', [3.2, depth, -0.96], title, { size: 0.62, colour: '#7A5B3A', align: 'left' });
  pen.text('L', [width - 2, depth, -0.96], 'schaal 1:200', { size: 0.5, colour: '#7A5B3A', weight: 500, align: 'right' });
  pen.face('R', [width, depth, -1.2], (brush) => {
    for (let part = 0; part < 5; part += 1) fill(brush, part % 2 ? '#B99B74' : '#6A4D31', [depth - 14 + part * 2.4, 0.1, 2.4, 0.18]);
  });
}
