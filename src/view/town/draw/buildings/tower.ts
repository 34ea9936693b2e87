/** The tower of a gallery flat: lift, glazed stairs, the front door, and the rubbish chute with a hatch on every storey. */
import { PAPER, alpha, darken, dormant, lighten, tone } from '../palette.ts';
import { corners, cutHole, fill, type Pen, type Wall } from '../pen.ts';
import { GALLERY_HEIGHT } from './gallery.ts';
import { drawCourses, drawGlass, type Home } from './openings.ts';

export interface Tower {
  readonly colour: string;
  readonly sign: string;
}

export const TOWER_WIDTH = 6;
export const TOWER_DEPTH = 9.4;
const w = TOWER_WIDTH;
const d = TOWER_DEPTH;
const h = GALLERY_HEIGHT + 1.7;
const FLOORS = 9;
const STOREY = 1.86;
const BASE = 2.4;
/** Where on the front the chute comes down. @unit u */
export const CHUTE_AT = 4.5;

function drawDoorway(wall: Wall, home: Home): void {
  const { brush } = wall;
  const paint = dormant(PAPER.teal, 0.3 + home.life * 0.7);
  cutHole(wall, [0.7, 0, 2.3, 2.2], 0.4, (inner) => {
    const [u, v, width, height] = inner;
    drawGlass(brush, inner, { ...home, curtain: 'open' }, { seed: 12, frame: paint, bare: true });
    fill(brush, paint, [u + width / 2 - 0.07, v, 0.14, height]);
    if (home.ajar !== true) return;
    fill(brush, PAPER.glow, [u + width / 2, v, width / 2 - 0.1, height - 0.1]);
    fill(brush, darken(paint, 0.2), [u + width - 0.42, v + 0.12, 0.24, height - 0.3]);
  });
}

/** The shaft, its hatches, and at its foot the iron door of the container room, which never closes quite. */
function drawChute(pen: Pen, home: Home): void {
  const zinc = dormant('#9FA8A6', 0.4 + home.life * 0.6);
  pen.box([CHUTE_AT - 0.55, d, 2.5], [1.1, 0.7, h - 3.1], zinc, { foot: 0, edge: 0.6 });
  for (let floor = 0; floor < FLOORS; floor += 1) {
    const v = BASE + floor * STOREY + 0.5;
    pen.face('L', [CHUTE_AT - 0.55, d + 0.7, v], (brush) => {
      fill(brush, darken(zinc, 0.5), [0.26, 0, 0.58, 0.5]);
      fill(brush, lighten(zinc, 0.3), [0.26, 0.46, 0.58, 0.07]);
      fill(brush, alpha(PAPER.shade, 0.35), [0, -0.42, 1.1, 0.07]);
    });
  }
  pen.box([CHUTE_AT - 0.95, d, 0], [1.9, 0.9, 2.5], darken(zinc, 0.12), { foot: 0.3, edge: 0.5 });
  pen.face('L', [CHUTE_AT - 0.95, d + 0.9, 0], (brush) => {
    fill(brush, darken(zinc, 0.62), [0.25, 0.1, 1.4, 1.9]);
    fill(brush, darken(zinc, 0.3), [0.25, 0.1, 0.62, 1.9]);
    fill(brush, lighten(zinc, 0.2), [0.7, 1, 0.1, 0.3]);
    fill(brush, PAPER.mustard, [0.25, 2.1, 1.4, 0.18]);
    for (let stripe = 0; stripe < 4; stripe += 1) fill(brush, PAPER.ink, [0.32 + stripe * 0.36, 2.1, 0.16, 0.18]);
  });
}

export function drawTower(pen: Pen, tower: Tower, home: Home): void {
  const brick = dormant(tower.colour, 0.25 + home.life * 0.75);
  const [lit, shaded] = [tone(brick, 'L'), tone(brick, 'R')];
  pen.sheet(corners([0, d, 0], [w, d, 0], [w, d, h], [0, d, h]), lit);
  pen.sheet(corners([w, d, 0], [w, 0, 0], [w, 0, h], [w, d, h]), shaded);
  pen.face('L', [0, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour: lit };
    drawCourses(wall, [w, h], { step: 0.32, strength: 0.12, seed: 41 });
    cutHole(wall, [0.8, BASE + 0.3, 2.1, h - BASE - 1.6], 0.3, (inner) => {
      const [u, v, width, height] = inner;
      drawGlass(brush, inner, { ...home, curtain: 'open', lit: home.lit * 0.6 }, { seed: 9, frame: '#E9E0CE', bare: true });
      for (let y = STOREY / 2; y < height; y += STOREY / 2) fill(brush, '#E9E0CE', [u, v + y, width, 0.07]);
      for (let y = 0; y < height - 0.6; y += STOREY) {
        brush.strokeStyle = alpha(PAPER.shade, 0.4);
        brush.lineWidth = 0.1;
        brush.beginPath();
        brush.moveTo(u + 0.1, v + y);
        brush.lineTo(u + width - 0.1, v + y + STOREY / 2);
        brush.lineTo(u + 0.1, v + y + STOREY);
        brush.stroke();
      }
      fill(brush, '#E9E0CE', [u + width / 2 - 0.04, v, 0.08, height]);
    });
    drawDoorway(wall, home);
  });
  pen.face('R', [w, d, 0], (brush) => drawCourses({ brush, side: 'R', colour: shaded }, [d, h], { step: 0.32, strength: 0.1, seed: 42 }));
  pen.foot('L', [0, d, 0], { length: w, height: 2, strength: 0.18 });
  pen.box([0, 0, h], [w, d, 0.35], dormant(PAPER.concrete, home.life), { foot: 0 });
  pen.text('L', [1.85, d, h - 0.62], tower.sign, { size: 0.92, colour: dormant('#FFF6E2', Math.max(0.5, home.life)), weight: 800 });
  pen.box([0.5, d, 2.3], [2.7, 1.3, 0.18], dormant(PAPER.teal, 0.3 + home.life * 0.7), { foot: 0 });
  drawChute(pen, home);
}
