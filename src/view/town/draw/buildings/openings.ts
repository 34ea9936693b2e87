/** What lives in a wall: windows with curtains and lamplight, doors that may stand ajar, shutters, brick courses. */
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, mix } from '../palette.ts';
import { cutHole, fade, fill, oval, type Brush, type Rect, type Wall } from '../pen.ts';

export type Curtain = 'shut' | 'half' | 'open';

/** The state of one household, as far as its front shows it. */
export interface Home {
  /** Paint. @range 0..1 */
  readonly life: number;
  /** Warm light behind the panes. @range 0..1 */
  readonly lit: number;
  readonly curtain: Curtain;
  /** The door stands ajar: these people trust who comes by. */
  readonly ajar?: boolean;
}

export interface PaneStyle {
  readonly seed: number;
  readonly split?: number;
  readonly transom?: boolean;
  readonly frame?: string;
  readonly sill?: boolean;
  readonly depth?: number;
  /** No plants and knick-knacks behind the glass. */
  readonly bare?: boolean;
  /** May be boarded up, bare or not. */
  readonly boards?: boolean;
}

const FRAME = '#F3ECDC';

function drawBlind(brush: Brush, [u, v, w, h]: Rect): void {
  fill(brush, '#B9B3AA', [u, v, w, h]);
  for (let fold = 0; fold < 7; fold += 1) {
    fill(brush, fold % 2 ? 'rgba(70,60,66,.16)' : 'rgba(255,255,255,.10)', [u + (fold * w) / 7, v, w / 11, h]);
  }
}

/** Planks where a pane was, and one nailed across them. */
function drawBoards(brush: Brush, [u, v, w, h]: Rect): void {
  const planks = Math.max(3, Math.round(h / 0.4));
  for (let plank = 0; plank < planks; plank += 1) {
    const y = v + (plank * h) / planks;
    fill(brush, plank % 2 ? '#A08C6E' : '#8F7C61', [u, y, w, h / planks]);
    fill(brush, alpha(PAPER.shade, 0.5), [u, y, w, 0.05]);
    fill(brush, alpha('#FFFFFF', 0.16), [u, y + h / planks - 0.06, w, 0.04]);
  }
  brush.strokeStyle = '#B39C78';
  brush.lineWidth = 0.24;
  brush.beginPath();
  brush.moveTo(u + w * 0.06, v + h * 0.16);
  brush.lineTo(u + w * 0.94, v + h * 0.8);
  brush.stroke();
  for (const [x, y] of [
    [0.12, 0.2],
    [0.88, 0.76],
  ] as const)
    fill(brush, '#5E5348', [u + w * x, v + h * y, 0.07, 0.07]);
}

function drawGleam(brush: Brush, [u, v, w, h]: Rect): void {
  brush.fillStyle = 'rgba(255,255,255,.20)';
  brush.beginPath();
  brush.moveTo(u + w * 0.1, v);
  brush.lineTo(u + w * 0.45, v);
  brush.lineTo(u + w * 0.8, v + h);
  brush.lineTo(u + w * 0.45, v + h);
  brush.fill();
}

/** What is seen behind a hole in the wall. */
export function drawGlass(brush: Brush, rect: Rect, home: Home, style: PaneStyle): void {
  const [u, v, w, h] = rect;
  const chance = seeded(style.seed * 31 + 7);
  chance();
  chance();
  // About two windows in three are lit, no two alike.
  const lit = home.lit * (chance() > 0.34 ? 0.75 + chance() * 0.25 : 0.06);
  const gradient = brush.createLinearGradient(u, v + h, u + w * 0.4, v);
  gradient.addColorStop(0, lit > 0.02 ? mix('#8FA6AE', PAPER.glow, lit) : '#93A3A8');
  gradient.addColorStop(1, lit > 0.02 ? mix('#6F858F', PAPER.glowDeep, lit) : '#6F7F86');
  fill(brush, gradient, rect);
  if (home.curtain !== 'shut' && lit < 0.5) drawGleam(brush, rect);
  const cloths = [PAPER.blush, PAPER.sage, PAPER.mustard, PAPER.sky, '#EFE6D4'];
  const cloth = dormant(cloths[Math.floor(chance() * cloths.length)] ?? PAPER.blush, home.life);
  if (home.curtain === 'shut') {
    // In a street of sleeping houses one window in seven is boarded up.
    if (home.life === 0 && (style.bare !== true || style.boards === true) && chance() < 0.15) drawBoards(brush, rect);
    else drawBlind(brush, rect);
  } else {
    const width = home.curtain === 'half' ? 0.3 : 0.13;
    fill(brush, lighten(cloth, 0.25), [u, v, w * width, h]);
    fill(brush, lighten(cloth, 0.25), [u + w * (1 - width), v, w * width, h]);
    if (chance() > 0.45 && home.life > 0.5 && style.bare !== true) drawSillPlant(brush, [u + w * (0.3 + chance() * 0.3), v]);
  }
  brush.strokeStyle = style.frame ?? FRAME;
  brush.lineWidth = 0.11;
  brush.strokeRect(u + 0.05, v + 0.05, w - 0.1, h - 0.1);
}

function drawSillPlant(brush: Brush, [u, v]: readonly [number, number]): void {
  brush.fillStyle = PAPER.moss;
  oval(brush, [u, v + 0.34], 0.16, 0.24);
  brush.fill();
  fill(brush, PAPER.brickRed, [u - 0.1, v, 0.2, 0.18]);
}

/** A window: hole, glass, glazing bars and sill. */
export function drawWindow(wall: Wall, rect: Rect, home: Home, style: PaneStyle): void {
  const { brush, side } = wall;
  const [u, v, w] = rect;
  const paint = style.frame ?? FRAME;
  const frame = side === 'L' ? paint : darken(paint, 0.22);
  const split = style.split ?? 1;
  cutHole(wall, rect, style.depth ?? 0.2, (inner) => {
    const [iu, iv, iw, ih] = inner;
    drawGlass(brush, inner, home, { ...style, frame });
    for (let bar = 1; bar < split; bar += 1) fill(brush, frame, [iu + (iw * bar) / split - 0.05, iv, 0.1, ih]);
    if (style.transom === true) fill(brush, frame, [iu, iv + ih * 0.68, iw, 0.09]);
  });
  if (style.sill === false) return;
  fill(brush, side === 'L' ? '#F1E9D8' : '#B9ABA0', [u - 0.1, v - 0.12, w + 0.2, 0.13]);
  fill(brush, alpha(PAPER.shade, 0.25), [u - 0.1, v - 0.22, w + 0.2, 0.1]);
}

/** A panelled door in its frame; ajar it shows the hall behind and the leaf turned into it. */
export function drawDoor(wall: Wall, rect: Rect, paint: string, ajar = false): void {
  const { brush, side } = wall;
  const [u, v, w, h] = rect;
  const leaf = side === 'L' ? paint : darken(paint, 0.3);
  fill(brush, side === 'L' ? FRAME : '#B9ABA0', [u - 0.12, v, w + 0.24, h + 0.12]);
  if (ajar) {
    fill(brush, mix(PAPER.glowDeep, PAPER.shade, 0.35), rect);
    fill(brush, fade(brush, alpha(PAPER.glow, 0.85), [v, v + h]), rect);
    brush.fillStyle = leaf;
    brush.beginPath();
    brush.moveTo(u, v);
    brush.lineTo(u + w * 0.42, v + h * 0.13);
    brush.lineTo(u + w * 0.42, v + h * 0.99);
    brush.lineTo(u, v + h);
    brush.fill();
    fill(brush, darken(leaf, 0.4), [u + w * 0.4, v + h * 0.13, 0.07, h * 0.86]);
    return;
  }
  fill(brush, leaf, rect);
  fill(brush, lighten(leaf, 0.16), [u + w * 0.2, v + h * 0.55, w * 0.6, h * 0.32]);
  fill(brush, darken(leaf, 0.3), [u + w * 0.2, v + h * 0.12, w * 0.6, h * 0.32]);
  fill(brush, '#EAD9A8', [u + w * 0.82, v + h * 0.46, 0.1, 0.16]);
}

export interface Courses {
  readonly step: number;
  readonly strength: number;
  readonly seed: number;
}

/** Brick courses: lines, and a few bricks lighter or darker than the rest. */
export function drawCourses({ brush, colour }: Wall, [w, h]: readonly [number, number], { step, strength, seed }: Courses): void {
  const chance = seeded(seed);
  brush.fillStyle = alpha(darken(colour, 0.75), strength);
  for (let v = step; v < h; v += step) brush.fillRect(0, v, w, 0.045);
  for (let brick = 0; brick < w * h * 0.5; brick += 1) {
    brush.fillStyle = chance() > 0.5 ? alpha('#FFFFFF', 0.07) : alpha(PAPER.shade, 0.09);
    brush.fillRect(chance() * w - 0.3, Math.floor((chance() * h) / step) * step + 0.04, 0.55, step - 0.07);
  }
}

/** An illegible tag: neglect, not a message. */
export function drawScribble(brush: Brush, [u, v, w]: readonly [number, number, number], colour: string, seed: number): void {
  const chance = seeded(seed * 91);
  brush.strokeStyle = alpha(colour, 0.75);
  brush.lineWidth = 0.14;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(u, v);
  for (let loop = 1; loop <= 6; loop += 1) {
    brush.quadraticCurveTo(u + (w * (loop - 0.5)) / 6, v + (chance() * 1.6 - 0.2), u + (w * loop) / 6, v + chance() * 0.7);
  }
  brush.stroke();
}

export function drawShutter(brush: Brush, rect: Rect): void {
  const [u, v, w, h] = rect;
  fill(brush, '#A39D94', rect);
  for (let y = 0; y < h; y += 0.24) fill(brush, alpha(PAPER.shade, 0.22), [u, v + y, w, 0.07]);
  drawScribble(brush, [u + w * 0.12, v + h * 0.25, w * 0.5], '#6B6F78', 3);
}

/** The shade of a roof edge on the wall below it. */
export function drawEaves(brush: Brush, [w, h]: readonly [number, number], depth = 0.9, strength = 0.42): void {
  fill(brush, fade(brush, alpha(PAPER.shade, strength), [h, h - depth]), [0, h - depth, w, depth]);
}
