/** What stands in a living room and a meeting room. Local origin: middle of the footprint, on the floor. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, darken, lighten, mix } from '../palette.ts';
import { fill, oval, type Pen } from '../pen.ts';
import { drawLeaf } from '../props/plants.ts';

/** A lamp on a cord over a table. Its shade hangs above people's heads. */
export function drawPendant(pen: Pen, { lit, colour }: { readonly lit: boolean; readonly colour: string }): void {
  const { brush } = pen;
  const y = -5.9 * 14;
  const cord = brush.createLinearGradient(0, y - 50, 0, y - 14);
  cord.addColorStop(0, alpha(PAPER.anthracite, 0));
  cord.addColorStop(0.5, PAPER.anthracite);
  brush.strokeStyle = cord;
  brush.lineWidth = 0.8;
  brush.beginPath();
  brush.moveTo(0, y - 50);
  brush.lineTo(0, y - 13);
  brush.stroke();
  if (lit) {
    const glow = brush.createRadialGradient(0, y + 4, 0, 0, y + 4, 40);
    glow.addColorStop(0, alpha(PAPER.glow, 0.5));
    glow.addColorStop(1, alpha(PAPER.glow, 0));
    fill(brush, glow, [-42, y - 36, 84, 80]);
  }
  const shade = brush.createLinearGradient(-13, 0, 13, 0);
  shade.addColorStop(0, lighten(colour, 0.32));
  shade.addColorStop(1, darken(colour, 0.36));
  brush.fillStyle = shade;
  brush.beginPath();
  brush.moveTo(-13, y);
  brush.quadraticCurveTo(-10.5, y - 13.5, 0, y - 14.5);
  brush.quadraticCurveTo(10.5, y - 13.5, 13, y);
  brush.ellipse(0, y, 13, 4.4, 0, 0, Math.PI);
  brush.fill();
  brush.fillStyle = lit ? '#FFF3CF' : darken(colour, 0.5);
  oval(brush, [0, y + 0.6], 11, 3);
  brush.fill();
}

/** A standard lamp beside a chair. */
export function drawFloorLamp(pen: Pen, { lit }: { readonly lit: boolean }): void {
  const { brush } = pen;
  pen.disc([0, 0, 0], { r: 0.36, h: 0.08, colour: PAPER.anthracite });
  pen.pole([0, 0, 0], 3.2, 1.4, PAPER.anthracite);
  const y = -3.2 * 14;
  if (lit) {
    const glow = brush.createRadialGradient(0, y + 2, 0, 0, y + 2, 34);
    glow.addColorStop(0, alpha(PAPER.glow, 0.55));
    glow.addColorStop(1, alpha(PAPER.glow, 0));
    fill(brush, glow, [-36, y - 34, 72, 72]);
  }
  const paper = lit ? '#FFE9B4' : '#D8CFBF';
  const round = brush.createLinearGradient(-9, 0, 9, 0);
  round.addColorStop(0, lighten(paper, 0.3));
  round.addColorStop(1, darken(paper, lit ? 0.12 : 0.3));
  brush.fillStyle = round;
  brush.beginPath();
  brush.moveTo(-9, y + 6);
  brush.lineTo(-5, y - 9);
  brush.lineTo(5, y - 9);
  brush.lineTo(9, y + 6);
  brush.quadraticCurveTo(0, y + 10, -9, y + 6);
  brush.fill();
}

/** Off it is a dark pane that shows the window; on, nobody has to say anything. */
export function drawTelevision(pen: Pen, { on }: { readonly on: boolean }): void {
  pen.box([-1.5, -0.4, 0], [3, 0.8, 0.7], '#9A7C58', { foot: 0.2 });
  pen.face('L', [-1.5, 0.4, 0], (brush) => {
    for (const u of [0.1, 1.55]) fill(brush, darken('#9A7C58', 0.3), [u, 0.12, 1.35, 0.46]);
  });
  pen.box([-1.2, -0.14, 0.84], [2.4, 0.14, 1.4], '#3B3A3E', { foot: 0, edge: 0.3 });
  pen.box([-0.4, -0.2, 0.7], [0.8, 0.3, 0.14], '#3B3A3E', { foot: 0, edge: 0 });
  pen.face('L', [-1.2, 0, 0.84], (brush) => {
    fill(brush, on ? '#A9C8D6' : '#4C4D53', [0.08, 0.1, 2.24, 1.2]);
    if (on) {
      fill(brush, '#6E9A62', [0.08, 0.1, 2.24, 0.66]);
      for (const [x, colour] of [
        [0.6, PAPER.tomato],
        [1.1, PAPER.ivory],
        [1.7, PAPER.tomato],
      ] as const)
        fill(brush, colour, [x, 0.4, 0.12, 0.3]);
    }
    brush.fillStyle = 'rgba(255,255,255,.14)';
    brush.beginPath();
    brush.moveTo(0.3, 0.1);
    brush.lineTo(0.8, 0.1);
    brush.lineTo(1.5, 1.3);
    brush.lineTo(1, 1.3);
    brush.fill();
  });
  if (!on) return;
  const { brush } = pen;
  const light = brush.createRadialGradient(0, -16, 2, 0, -10, 44);
  light.addColorStop(0, 'rgba(190,222,238,.42)');
  light.addColorStop(1, 'rgba(190,222,238,0)');
  fill(brush, light, [-46, -54, 92, 92]);
}

export interface Sideboard {
  readonly life: number;
}

export function drawSideboard(pen: Pen, { life }: Sideboard): void {
  const wood = mix('#A49A8B', '#A87C4F', 0.3 + life * 0.7);
  pen.box([-1.8, -0.5, 0], [3.6, 1, 1.3], wood, { foot: 0.2 });
  pen.face('L', [-1.8, 0.5, 0], (brush) => {
    brush.strokeStyle = alpha(PAPER.shade, 0.4);
    brush.lineWidth = 0.05;
    for (let door = 0; door < 3; door += 1) brush.strokeRect(0.1 + door * 1.16, 0.14, 1.06, 1.02);
  });
  pen.box([-1.2, -0.2, 1.3], [0.7, 0.14, 0.8], '#F4ECDC', { foot: 0 });
  pen.disc([0.2, 0, 1.3], { r: 0.2, h: 0.5, colour: mix('#B5ADA1', PAPER.teal, life) });
  if (life > 0.4) {
    drawLeaf(pen, [0.2, 0, 2.1], 0.4, PAPER.moss);
    drawLeaf(pen, [0.28, 0, 2.3], 0.24, PAPER.mustard);
  }
  pen.box([1, -0.3, 1.3], [0.5, 0.5, 0.3], '#C9A579', { foot: 0 });
}

/** Cardboard boxes, shut: nobody has settled in, or somebody is about to go. */
export function drawBoxes(pen: Pen, { count, seed }: { readonly count: number; readonly seed: number }): void {
  const spots: readonly (readonly [Point, Point])[] = [
    [
      [-0.9, -0.6, 0],
      [1.3, 1.1, 1],
    ],
    [
      [0.5, -0.3, 0],
      [1.1, 1, 0.8],
    ],
    [
      [-0.7, -0.5, 1],
      [1, 0.9, 0.75],
    ],
  ];
  for (const [at, size] of spots.slice(0, count)) {
    pen.box(at, size, seed % 2 ? '#C6A173' : '#BE9A6E', { foot: 0.16, edge: 0.5 });
    const [x, y, z] = at;
    const [w, d, h] = size;
    pen.face('T', [x, y, z + h], (brush) => fill(brush, alpha('#E8D3A6', 0.8), [0, d / 2 - 0.1, w, 0.2]));
    pen.face('L', [x, y + d, z], (brush) => fill(brush, alpha('#E8D3A6', 0.8), [0, h - 0.34, 0.0, 0]));
    pen.face('R', [x + w, y + d, z], (brush) => fill(brush, alpha('#D8C092', 0.8), [d / 2 - 0.1, h - 0.4, 0.2, 0.4]));
  }
}

/** Letters nobody has opened. */
export function drawPost(pen: Pen, { letters }: { readonly letters: number }): void {
  for (let letter = 0; letter < letters; letter += 1) {
    const [dx, dy] = [((letter * 0.37) % 0.3) - 0.15, ((letter * 0.29) % 0.26) - 0.13];
    const colour = letter % 4 === 3 ? '#E2B98F' : letter % 5 === 2 ? '#D9E2E4' : '#F8F2E4';
    pen.box([-0.45 + dx, -0.3 + dy, letter * 0.07], [0.9, 0.6, 0.07], colour, { foot: 0, edge: 0.4 });
  }
}
