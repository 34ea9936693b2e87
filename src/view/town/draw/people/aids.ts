/** What helps people to get about: wheelchair and rollator, each as carefully made as a bicycle. */
import { PAPER, alpha, dormant, lighten } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';

export interface Held {
  readonly way: -1 | 1;
  readonly back: boolean;
  readonly life: number;
}

/** A wheel upright along the way one faces. */
function drawWheel(brush: Brush, { way, back }: Held, [x, y]: readonly [number, number], r: number): void {
  brush.save();
  brush.transform(1, way * (back ? -0.5 : 0.5), 0, 1.08, x, y);
  brush.strokeStyle = PAPER.anthracite;
  brush.lineWidth = r > 4 ? 1.3 : 1.1;
  oval(brush, [0, 0], r);
  brush.stroke();
  if (r > 4) {
    brush.strokeStyle = alpha(PAPER.zinc, 0.9);
    brush.lineWidth = 0.45;
    oval(brush, [0, 0], r - 1.2);
    brush.stroke();
    brush.beginPath();
    for (let spoke = 0; spoke < 4; spoke += 1) {
      const turn = spoke * (Math.PI / 4) + 0.3;
      brush.moveTo(Math.cos(turn) * (r - 1), Math.sin(turn) * (r - 1));
      brush.lineTo(-Math.cos(turn) * (r - 1), -Math.sin(turn) * (r - 1));
    }
    brush.stroke();
  }
  brush.restore();
}

/** Far wheel, seat and backrest before the person is drawn; the near wheel after. */
export function drawChair(held: Held, brush: Brush, layer: 'behind' | 'before'): void {
  const { way, back, life } = held;
  const ahead = (far: number): readonly [number, number] => [way * far, (back ? -0.5 : 0.5) * far];
  const side = [back ? way : -way, 0.5] as const;
  const near = layer === 'before' ? 4.6 : -4.6;
  const [bx, by] = ahead(-1.6);
  const [fx, fy] = ahead(6.4);
  if (layer === 'behind') {
    drawWheel(brush, held, [bx + side[0] * near, by + side[1] * near - 6.2], 6.2);
    drawWheel(brush, held, [fx + side[0] * near * 0.8, fy + side[1] * near * 0.8 - 2.2], 2);
    fill(brush, PAPER.anthracite, [-6, -9.4, 12, 2.2]);
    if (!back) drawBackrest(held, brush);
    return;
  }
  if (back) drawBackrest(held, brush);
  drawWheel(brush, held, [bx + side[0] * near, by + side[1] * near - 6.2], 6.2);
  drawWheel(brush, held, [fx + side[0] * near * 0.8, fy + side[1] * near * 0.8 - 2.2], 2);
  brush.strokeStyle = dormant(PAPER.tomato, life);
  brush.lineWidth = 1.1;
  brush.beginPath();
  brush.moveTo(bx + side[0] * near, by + side[1] * near - 8);
  brush.lineTo(fx + side[0] * near * 0.8, fy + side[1] * near * 0.8 - 3.4);
  brush.stroke();
}

function drawBackrest({ way, back, life }: Held, brush: Brush): void {
  const [x, y] = [-way * 3.4, back ? 1.8 : -1.8];
  brush.fillStyle = lighten(dormant(PAPER.anthracite, life), back ? 0.16 : 0.04);
  brush.beginPath();
  brush.roundRect(x - 5.6, y - 17.4, 11.2, 9, 1.2);
  brush.fill();
  brush.strokeStyle = PAPER.anthracite;
  brush.lineWidth = 1.2;
  brush.beginPath();
  for (const side of [-5, 5]) {
    brush.moveTo(x + side, y - 17);
    brush.lineTo(x + side - way * 2, y - 19 + (back ? 0.8 : 0));
  }
  brush.stroke();
}

/** Four legs on wheels, a seat in between, handles at the height of the hands. */
export function drawRollator({ way, back, life }: Held, brush: Brush): void {
  const ahead = (far: number, up: number): readonly [number, number] => [way * far, (back ? -0.5 : 0.5) * far - up];
  const paint = dormant(PAPER.indigo, life);
  const side = [back ? way : -way, 0.5] as const;
  for (const near of [-3, 3]) {
    const put = ([x, y]: readonly [number, number]): readonly [number, number] => [x + side[0] * near, y + side[1] * near];
    brush.strokeStyle = paint;
    brush.lineWidth = 1.1;
    brush.lineJoin = 'round';
    brush.beginPath();
    brush.moveTo(...put(ahead(5.4, 13.4)));
    brush.lineTo(...put(ahead(7.4, 13.2)));
    brush.lineTo(...put(ahead(11.6, 1.2)));
    brush.moveTo(...put(ahead(8.6, 9.4)));
    brush.lineTo(...put(ahead(6, 1.2)));
    brush.stroke();
    brush.fillStyle = PAPER.anthracite;
    for (const far of [6, 11.8]) {
      oval(brush, put(ahead(far, 1.2)), 1.3);
      brush.fill();
    }
  }
  brush.fillStyle = PAPER.anthracite;
  const [x, y] = ahead(9, 7.4);
  oval(brush, [x, y], 3.4, 1.5);
  brush.fill();
}
