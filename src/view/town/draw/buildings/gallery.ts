/** A bay of a gallery flat of nine storeys: two homes on every storey, each behind its own bit of gallery, with a life of its own. */
import { pick, seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, tone } from '../palette.ts';
import { corners, cutHole, fill, oval, type Brush, type Pen, type Rect, type Wall } from '../pen.ts';
import { drawCourses, drawDoor, drawWindow, type Home } from './openings.ts';

export interface GalleryBay {
  readonly panel: string;
  readonly seed: number;
  /** The blind end wall is seen. */
  readonly end?: boolean;
  readonly mural?: boolean;
  readonly doorAjar?: boolean;
}

export const GALLERY_WIDTH = 8;
export const GALLERY_DEPTH = 8;
const FLOORS = 9;
/** The model is lower than nine real storeys, so that the square keeps its sky. */
const STOREY = 1.86;
const BASE = 2.4;
export const GALLERY_HEIGHT = BASE + FLOORS * STOREY + 0.4;
/** Homes of a bay: two on every storey. */
export const GALLERY_HOMES = FLOORS * 2;

const w = GALLERY_WIDTH;
const d = GALLERY_DEPTH;
const h = GALLERY_HEIGHT;
const DULL: Home = { life: 0, lit: 0, curtain: 'shut' };

interface Bay extends GalleryBay {
  readonly homes: readonly Home[];
  readonly life: number;
  readonly snow: boolean;
}

const FLOWERS = [PAPER.tomato, PAPER.mustard, PAPER.blush, PAPER.moss] as const;
const COATS = [PAPER.tomato, PAPER.sky, PAPER.plum, PAPER.mustard, PAPER.teal] as const;
const HEADS = [PAPER.birch, PAPER.oak, PAPER.walnut, PAPER.beech, PAPER.wenge] as const;
const CLOTHS = [PAPER.sky, PAPER.cream, PAPER.blush, PAPER.mustard] as const;

/** What hangs over a parapet, stands behind it or looks over it. */
function drawGalleryLife(brush: Brush, [u, v]: readonly [number, number], chance: Chance): void {
  const kind = chance();
  if (kind < 0.36) {
    for (let at = 0; at < 6; at += 1) {
      brush.fillStyle = at % 2 === 0 ? PAPER.moss : pick(chance, FLOWERS);
      oval(brush, [u + 0.2 + at * 0.26, v + 0.02 + chance() * 0.1], 0.17);
      brush.fill();
    }
  } else if (kind < 0.58) {
    brush.fillStyle = pick(chance, COATS);
    brush.beginPath();
    brush.roundRect(u + 0.3, v - 0.4, 0.62, 0.66, 0.26);
    brush.fill();
    brush.fillStyle = pick(chance, HEADS);
    oval(brush, [u + 0.61, v + 0.46], 0.27);
    brush.fill();
    brush.fillStyle = pick(chance, ['#2F2722', '#6E4B2E', '#C9C3B8']);
    brush.beginPath();
    brush.ellipse(u + 0.61, v + 0.5, 0.29, 0.28, 0, 0, Math.PI);
    brush.fill();
  } else if (kind < 0.74) {
    CLOTHS.forEach((cloth, at) => fill(brush, cloth, [u + 0.1 + at * 0.42, v - 0.42, 0.34, 0.44]));
  } else if (kind < 0.86) fill(brush, PAPER.kraft, [u + 0.3, v - 0.1, 0.5, 0.34]);
}

function drawParapet(brush: Brush, [u, v, width, height]: Rect, paper: string, snow: boolean): void {
  fill(brush, paper, [u, v, width, height]);
  for (let rib = 0.25; rib < width; rib += 0.5) fill(brush, 'rgba(255,255,255,.13)', [u + rib, v, 0.03, height]);
  fill(brush, alpha(PAPER.shade, 0.16), [u, v, width, 0.08]);
  fill(brush, snow ? '#F2F3F1' : lighten(paper, 0.45), [u - 0.02, v + height, width + 0.04, snow ? 0.14 : 0.08]);
}

/** A bit of gallery before one home: back wall in the shade with door and windows, and the parapet before it. */
function drawHome(wall: Wall, [u, v]: readonly [number, number], home: Home, bay: Bay & { readonly at: number }): void {
  const { brush } = wall;
  const seed = bay.seed + bay.at * 13;
  const width = w / 2;
  const back = tone(dormant('#DCCFB8', 0.3 + home.life * 0.7), 'L');
  cutHole({ ...wall, colour: darken(wall.colour, 0.1) }, [u, v, width, STOREY - 0.14], 0.62, ([iu, iv, iw, ih]) => {
    fill(brush, darken(back, 0.16), [iu - 1, iv - 1, iw + 2, ih + 2]);
    const inner: Wall = { brush, side: 'L', colour: darken(back, 0.16) };
    const door = dormant(pick(seeded(seed), [PAPER.teal, PAPER.tomato, PAPER.indigo, PAPER.mustard, PAPER.plum, PAPER.moss]), home.life);
    drawDoor(inner, [iu + 0.42, iv - 0.2, 0.78, 1.5], darken(door, 0.08), home.ajar);
    drawWindow(inner, [iu + 1.6, iv + 0.34, 1.9, 0.92], home, {
      seed: seed + 1,
      split: 2,
      sill: false,
      depth: 0.08,
      bare: true,
      boards: true,
    });
  });
  const chance = seeded(seed + 5);
  chance();
  if (home.life > 0.6 && !bay.snow) drawGalleryLife(brush, [u + 1.5 + chance() * 0.7, v + 0.66], chance);
  else if (home.life === 0 && chance() > 0.8) fill(brush, '#8F8A84', [u + 2.2, v + 0.4, 0.7, 0.5]);
  drawParapet(brush, [u, v - 0.02, width, 0.62], tone(dormant(bay.panel, home.life), 'L'), bay.snow);
}

/** Ground floor: storage rooms, a pair of doors to each home above. */
function drawStorage(brush: Brush, bay: Bay): void {
  for (let at = 0; at < 6; at += 1) {
    const paint = dormant(at % 3 === 0 ? bay.panel : '#9B7C62', 0.2 + bay.life * 0.7);
    fill(brush, darken(paint, 0.12), [0.5 + at * 1.24, 0.04, 0.84, 1.7]);
    fill(brush, 'rgba(255,255,255,.18)', [0.6 + at * 1.24, 1.3, 0.64, 0.26]);
  }
  if (bay.life >= 0.25) return;
  brush.strokeStyle = alpha('#5E6670', 0.7);
  brush.lineWidth = 0.12;
  brush.beginPath();
  brush.moveTo(2.2, 0.8);
  for (let loop = 0; loop < 5; loop += 1)
    brush.quadraticCurveTo(2.5 + loop * 0.6, 1.7 - (loop % 2) * 0.9, 2.8 + loop * 0.6, 0.7 + (loop % 3) * 0.3);
  brush.stroke();
}

function drawFront(pen: Pen, bay: Bay): void {
  const concrete = dormant('#D8CDB9', 0.25 + bay.life * 0.75);
  const colour = tone(concrete, 'L');
  pen.sheet(corners([0, d, 0], [w, d, 0], [w, d, h], [0, d, h]), colour);
  pen.face('L', [0, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    drawCourses(wall, [w, BASE], { step: 0.32, strength: 0.1, seed: bay.seed });
    drawStorage(brush, bay);
    for (let floor = 0; floor < FLOORS; floor += 1) {
      const v = BASE + floor * STOREY;
      for (const side of [0, 1]) drawHome(wall, [side * (w / 2), v], bay.homes[floor * 2 + side] ?? DULL, { ...bay, at: floor * 2 + side });
      fill(brush, lighten(colour, 0.3), [0, v - 0.16, w, 0.16]);
      fill(brush, alpha(PAPER.shade, 0.28), [0, v - 0.26, w, 0.1]);
    }
    // The ribs between the homes run from top to bottom: that is what makes it tall.
    for (const u of [0, w / 2, w]) fill(brush, alpha(darken(colour, 0.14), 0.9), [u - 0.09, BASE - 0.2, 0.18, h - BASE]);
    fill(brush, lighten(colour, 0.2), [0, h - 0.5, w, 0.5]);
  });
  pen.foot('L', [0, d, 0], { length: w, height: 2.2, strength: 0.2 });
}

function drawEnd(pen: Pen, bay: Bay): void {
  const colour = tone(dormant(PAPER.brickRose, 0.25 + bay.life * 0.75), 'R');
  pen.sheet(corners([w, d, 0], [w, 0, 0], [w, 0, h], [w, d, h]), colour);
  pen.face('R', [w, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'R', colour };
    drawCourses(wall, [d, h], { step: 0.34, strength: 0.1, seed: bay.seed + 1 });
    for (let floor = 0; floor < FLOORS; floor += 1) {
      const v = BASE + floor * STOREY;
      fill(brush, alpha(lighten(colour, 0.3), 0.5), [0, v - 0.14, d, 0.14]);
      drawWindow(wall, [d - 2.4, v + 0.4, 1, 0.9], bay.homes[floor * 2 + 1] ?? DULL, { seed: bay.seed + 60 + floor, bare: true });
    }
  });
  pen.foot('R', [w, d, 0], { length: d, height: 2.4, strength: 0.24 });
}

function drawRoof(pen: Pen, bay: Bay): void {
  pen.sheet(corners([0, 0, h], [w, 0, h], [w, d, h], [0, d, h]), pen.top(dormant('#BFB6A8', bay.life)));
  pen.box([0, d - 0.3, h], [w, 0.3, 0.35], dormant(PAPER.concrete, bay.life), { foot: 0 });
  if (bay.end === true) pen.box([w - 0.3, 0, h], [0.3, d, 0.35], dormant(PAPER.concrete, bay.life), { foot: 0 });
  if (bay.life > 0.5) for (const x of [1.2, 3.6, 6]) pen.box([x, d / 2 - 1.2, h], [1.5, 2.4, 0.12], '#3A4A66', { foot: 0, edge: 0.5 });
  else pen.box([2.4, d / 2 - 1, h], [1.6, 1.8, 0.7], PAPER.zinc, { foot: 0.2 });
}

export function drawGalleryBay(pen: Pen, flat: GalleryBay, homes: readonly Home[]): void {
  const life = homes.reduce((sum, home) => sum + home.life, 0) / Math.max(1, homes.length);
  const bay: Bay = { ...flat, homes, life, snow: pen.snow };
  drawFront(pen, bay);
  drawEnd(pen, bay);
  drawRoof(pen, bay);
}
