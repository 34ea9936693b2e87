/** Paving, streets, lawns, water's edge and floors: drawn from above, cleaner and greener the better they are cared for. */
import type { Spot } from '../../projection.ts';
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, mix } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';
import { drawFloor } from './floor.ts';
import type { GroundLayout, GroundLook, Patch, Plot } from './layout.ts';

interface Sheet {
  readonly brush: Brush;
  readonly look: GroundLook;
  readonly chance: Chance;
  /** How much care is missing. @range 0..1 */
  readonly gone: number;
  readonly dull: (colour: string) => string;
}

function drawGrid(brush: Brush, [x, y, w, d]: Plot, step: number, colour: string): void {
  brush.fillStyle = colour;
  for (let at = x; at <= x + w + 0.01; at += step) brush.fillRect(at, y, 0.045, d);
  for (let at = y; at <= y + d + 0.01; at += step) brush.fillRect(x, at, w, 0.045);
}

/** Grass of the season: young, dry at the tips, or tired. */
export const GRASS: Readonly<Record<GroundLook['season'], string>> = {
  spring: mix(PAPER.grass, '#BFD08A', 0.6),
  summer: mix(PAPER.grass, '#8DA862', 0.55),
  autumn: mix(PAPER.grass, '#C2A868', 0.42),
  winter: mix(PAPER.grass, '#B9B49A', 0.4),
};

/** What flowers in the grass: bulbs in drifts come up by themselves, daisies where it is mown. */
const FLOWERS: Readonly<
  Partial<Record<GroundLook['season'], { readonly papers: readonly string[]; readonly drift: number; readonly wide: number }>>
> = {
  spring: { papers: ['#F6DE7C', '#FBF7EE', '#A98BC4', '#E98F78'], drift: 17, wide: 1.1 },
  summer: { papers: ['#FBF7EE', '#FBF7EE', '#F2CF6A'], drift: 7, wide: 1.6 },
};
/** Grass for one drift of flowers. @unit u² */
const PER_DRIFT = 11;

function drawFlowers({ brush, look, chance }: Sheet, [x, y, w, d]: Plot): void {
  const kind = FLOWERS[look.season];
  if (kind === undefined) return;
  for (let drift = 0; drift < (w * d) / PER_DRIFT; drift += 1) {
    const [middleX, middleY] = [x + chance() * w, y + chance() * d];
    brush.fillStyle = kind.papers[Math.floor(chance() * kind.papers.length)] ?? PAPER.ivory;
    for (let flower = 0; flower < kind.drift; flower += 1) {
      const [turn, far] = [chance() * Math.PI * 2, chance() * kind.wide];
      const at: Spot = [middleX + Math.cos(turn) * far, middleY + Math.sin(turn) * far];
      if (at[0] < x + 0.2 || at[1] < y + 0.2 || at[0] > x + w - 0.2 || at[1] > y + d - 0.2) continue;
      oval(brush, at, 0.11);
      brush.fill();
    }
  }
}

/** Lanes of the mower, where somebody sees to the grass in summer. */
function drawLanes({ brush, look, gone }: Sheet, [x, y, w, d]: Plot): void {
  if (look.season !== 'summer' || gone > 0.5) return;
  for (let lane = 0; lane < d - 0.6; lane += 2)
    fill(brush, alpha('#FFFBF0', 0.1), [x + 0.2, y + 0.3 + lane, w - 0.4, Math.min(1, d - 0.6 - lane)]);
}

/** Brick street: courses across the way one drives, and some bricks lighter or darker. */
function drawBricks({ brush, chance }: Sheet, plot: Plot, colour: string, upright: boolean): void {
  const [x, y, w, d] = plot;
  fill(brush, colour, plot);
  const put = (along: number, across: number, [l, t]: readonly [number, number]) =>
    upright ? brush.fillRect(x + across, y + along, t, l) : brush.fillRect(x + along, y + across, l, t);
  const [length, breadth] = upright ? [d, w] : [w, d];
  brush.fillStyle = alpha(PAPER.shade, 0.13);
  for (let row = 0; row * 0.34 < breadth; row += 1) {
    put(0, row * 0.34, [length, 0.04]);
    for (let along = (row % 2) * 0.35; along < length; along += 0.7) put(along, row * 0.34, [0.035, 0.34]);
  }
  for (let brick = 0; brick < w * d * 0.5; brick += 1) {
    brush.fillStyle = chance() > 0.5 ? alpha('#FFFFFF', 0.08) : alpha(PAPER.shade, 0.08);
    const along = Math.floor((chance() * (length - 0.7)) / 0.7) * 0.7;
    put(along, Math.floor((chance() * (breadth - 0.34)) / 0.34) * 0.34, [0.7, 0.34]);
  }
}

function drawKerb(brush: Brush, [x, y, w, d]: Plot): void {
  brush.strokeStyle = alpha('#FFFBF0', 0.75);
  brush.lineWidth = 0.16;
  brush.strokeRect(x, y, w, d);
  brush.strokeStyle = alpha(PAPER.shade, 0.22);
  brush.lineWidth = 0.07;
  brush.strokeRect(x + 0.12, y + 0.12, w - 0.24, d - 0.24);
}

function drawGarden(sheet: Sheet, plot: Plot): void {
  const { brush, look, chance, dull } = sheet;
  const [x, y, w, d] = plot;
  fill(brush, dull(GRASS[look.season]), plot);
  for (let blade = 0; blade < w * d * 4; blade += 1) {
    fill(brush, alpha(chance() > 0.5 ? PAPER.lime : PAPER.moss, 0.4), [x + chance() * w, y + chance() * d, 0.1, 0.16]);
  }
  drawFlowers(sheet, plot);
}

function drawCrossing({ brush, look }: Sheet, [x, y, w, d]: Plot, upright = false): void {
  const white = alpha('#FFFBF0', look.care > 0.3 ? 0.75 : 0.3);
  for (let at = 0; at * 0.9 < (upright ? d : w); at += 1)
    fill(brush, white, upright ? [x, y + at * 0.9, w, 0.5] : [x + at * 0.9, y, 0.5, d]);
}

function drawParking({ brush, dull }: Sheet, plot: Plot, bays: number): void {
  const [x, y, , d] = plot;
  fill(brush, dull(PAPER.asphalt), plot);
  for (let bay = 0; bay < bays; bay += 1) fill(brush, alpha('#FFFBF0', 0.6), [x + 0.8 + bay * 2.2, y, 0.1, d]);
}

function drawSquare({ brush, chance, gone, dull }: Sheet, plot: Plot): void {
  const [x, y, w, d] = plot;
  fill(brush, dull('#E3D7C2'), plot);
  drawGrid(brush, plot, 1.1, alpha(PAPER.shade, 0.09));
  for (let slab = 0; slab < w * d * 0.26; slab += 1) {
    brush.fillStyle = chance() > 0.5 ? alpha('#FFFFFF', 0.1) : alpha(PAPER.shade, 0.05 + gone * 0.05);
    brush.fillRect(x + Math.floor(chance() * (w / 1.1 - 1)) * 1.1, y + Math.floor(chance() * (d / 1.1 - 1)) * 1.1, 1.1, 1.1);
  }
}

/** A gravel path: soft edges, worn pale in the middle. */
function drawPath({ brush, chance, dull }: Sheet, way: readonly Spot[], width: number): void {
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  const lay = (colour: string, breadth: number) => {
    brush.strokeStyle = colour;
    brush.lineWidth = breadth;
    brush.beginPath();
    way.forEach(([x, y], index) => {
      const [nx, ny] = way[index + 1] ?? [x, y];
      if (index === 0) brush.moveTo(x, y);
      brush.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
    });
    brush.stroke();
  };
  lay(alpha('#FFFBF0', 0.65), width + 0.3);
  lay(dull('#DCCBAA'), width);
  lay(alpha('#F2E6CC', 0.4), width * 0.5);
  for (const [index, [x, y]] of way.entries()) {
    const [nx, ny] = way[index + 1] ?? [x, y];
    for (let crumb = 0; crumb < Math.hypot(nx - x, ny - y) * width * 3; crumb += 1) {
      const share = chance();
      const aside = (chance() - 0.5) * width * 0.9;
      fill(brush, alpha(chance() > 0.5 ? '#FFFFFF' : PAPER.shade, 0.12), [
        x + (nx - x) * share + aside,
        y + (ny - y) * share + aside,
        0.14,
        0.14,
      ]);
    }
  }
}

/** Asphalt with painted lines, where a ball is kicked. */
function drawCourt({ brush, look, chance, dull }: Sheet, plot: Plot): void {
  const [x, y, w, d] = plot;
  fill(brush, dull(look.painted ? '#7E9C94' : '#A39E95'), plot);
  for (let crumb = 0; crumb < w * d * 2; crumb += 1)
    fill(brush, alpha(chance() > 0.5 ? '#FFFFFF' : PAPER.shade, 0.08), [x + chance() * w, y + chance() * d, 0.2, 0.12]);
  brush.strokeStyle = alpha('#FFFBF0', look.care > 0.3 ? 0.8 : 0.28);
  brush.lineWidth = 0.16;
  brush.strokeRect(x + 0.5, y + 0.5, w - 1, d - 1);
  brush.beginPath();
  brush.moveTo(x + w / 2, y + 0.5);
  brush.lineTo(x + w / 2, y + d - 0.5);
  brush.stroke();
  oval(brush, [x + w / 2, y + d / 2], 1.4);
  brush.stroke();
  for (const side of [x + 0.5, x + w - 2.3]) brush.strokeRect(side, y + d / 2 - 2, 1.8, 4);
}

function drawPlayground({ brush, look, chance, dull }: Sheet, plot: Plot): void {
  const [x, y, w, d] = plot;
  fill(brush, dull(look.painted ? '#D9B48C' : '#C9B79A'), plot);
  if (look.painted) {
    brush.fillStyle = alpha(PAPER.teal, 0.5);
    oval(brush, [x + w * 0.31, y + d * 0.52], w * 0.25, d * 0.21);
    brush.fill();
    brush.fillStyle = alpha(PAPER.mustard, 0.6);
    oval(brush, [x + w * 0.72, y + d * 0.73], w * 0.17, d * 0.15);
    brush.fill();
  }
  brush.strokeStyle = alpha('#FFFBF0', 0.7);
  brush.lineWidth = 0.2;
  brush.strokeRect(x, y, w, d);
  for (let crumb = 0; crumb < 260; crumb += 1) {
    fill(brush, alpha(chance() > 0.5 ? '#FFFFFF' : PAPER.shade, 0.1), [x + chance() * w, y + chance() * d, 0.14, 0.14]);
  }
}

function drawLawn(sheet: Sheet, plot: Plot): void {
  const { brush, look, chance, gone, dull } = sheet;
  const [x, y, w, d] = plot;
  brush.fillStyle = dull(mix(GRASS[look.season], '#B9AE8E', gone * 0.8));
  brush.beginPath();
  brush.roundRect(x, y, w, d, 0.8);
  brush.fill();
  brush.strokeStyle = alpha('#FFFBF0', 0.7);
  brush.lineWidth = 0.14;
  brush.stroke();
  const [light, dark] = [mix(PAPER.lime, '#B9AE8E', gone), mix(PAPER.moss, '#8F876E', gone)];
  for (let blade = 0; blade < w * d * 5; blade += 1) {
    fill(brush, alpha(chance() > 0.45 ? light : dark, 0.45), [x + 0.2 + chance() * (w - 0.4), y + 0.2 + chance() * (d - 0.4), 0.09, 0.18]);
  }
  drawLanes(sheet, plot);
  drawFlowers(sheet, plot);
  if (gone <= 0.6) return;
  for (let bald = 0; bald < 6; bald += 1) {
    brush.fillStyle = alpha('#A39578', 0.5);
    oval(brush, [x + 1 + chance() * (w - 2), y + 1 + chance() * (d - 2)], 0.5 + chance(), 0.4 + chance() * 0.5);
    brush.fill();
  }
}

function drawPatch(sheet: Sheet, patch: Patch): void {
  const { brush } = sheet;
  switch (patch.kind) {
    case 'garden':
      return drawGarden(sheet, patch.plot);
    case 'lawn':
      return drawLawn(sheet, patch.plot);
    case 'square':
      return drawSquare(sheet, patch.plot);
    case 'playground':
      return drawPlayground(sheet, patch.plot);
    case 'court':
      return drawCourt(sheet, patch.plot);
    case 'kerb':
      return drawKerb(brush, patch.plot);
    case 'band':
      return fill(brush, alpha(PAPER.brickRose, 0.5), patch.plot);
    case 'street':
      return drawBricks(sheet, patch.plot, sheet.dull(mix(PAPER.klinker, PAPER.paving, 0.42)), patch.upright);
    case 'crossing':
      return drawCrossing(sheet, patch.plot, patch.upright);
    case 'parking':
      return drawParking(sheet, patch.plot, patch.bays);
    case 'path':
      return drawPath(sheet, patch.way, patch.width);
    case 'floor':
      // Laid last of all: `floorParts`.
      return undefined;
  }
}

/** Floors of a house that stands open, over everything that falls on the ground outside. */
export function floorParts({ surface }: GroundLayout, { care }: GroundLook): ((brush: Brush) => void)[] {
  return surface.flatMap((patch, index) =>
    patch.kind === 'floor'
      ? [(brush: Brush) => drawFloor(brush, { ...patch, paper: mix(patch.paper, '#A8A39B', (1 - care) * 0.6) }, seeded(90 + index))]
      : [],
  );
}

/** The parts of the surface, one below the other, each a slice of work. */
export function surfaceParts(layout: GroundLayout, look: GroundLook): ((brush: Brush) => void)[] {
  const gone = 1 - look.care;
  const dull = (colour: string) => mix(colour, '#A8A39B', gone * 0.55);
  const all: Plot = [0, 0, layout.width, layout.depth];
  const part = (seed: number, draw: (sheet: Sheet) => void) => (brush: Brush) => draw({ brush, look, chance: seeded(seed), gone, dull });
  return [
    part(1, ({ brush }) => {
      fill(brush, layout.indoors === true ? PAPER.cream : dull('#DDD4C4'), all);
      if (layout.indoors !== true) drawGrid(brush, all, 0.75, alpha(PAPER.shade, 0.07));
    }),
    ...layout.surface.flatMap((patch, index) => (patch.kind === 'floor' ? [] : [part(2 + index, (sheet) => drawPatch(sheet, patch))])),
  ];
}
