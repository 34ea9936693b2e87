/** What people and their absence leave on the ground: cracks, weeds and puddles, or chalk; leaves; tracks in snow. */
import type { Spot } from '../../projection.ts';
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';
import type { GroundLayout, GroundLook, Plot } from './layout.ts';

/** Somewhere on the paving that people use; larger plots get more. */
function anywhere(chance: Chance, plots: readonly Plot[]): Spot {
  let left = chance() * areaOf(plots);
  for (const [x, y, w, d] of plots) {
    if (left < w * d) return [x + chance() * w, y + chance() * d];
    left -= w * d;
  }
  return [-9, -9];
}

function areaOf(plots: readonly Plot[]): number {
  return plots.reduce((sum, [, , w, d]) => sum + w * d, 0);
}

/** Area of the square that the numbers below were chosen for. @unit u² */
const MEASURED = 1007;

function drawPuddle(brush: Brush, [x, y]: Spot, size: number): void {
  const blob = (grow: number, [dx, dy]: Spot = [0, 0]) => {
    brush.beginPath();
    for (let step = 0; step <= 36; step += 1) {
      const turn = (step / 36) * Math.PI * 2;
      const reach = size * grow * (2 + Math.sin(turn * 2 + 1) * 0.7 + Math.sin(turn * 3) * 0.35 + Math.sin(turn * 5 + 2) * 0.15);
      brush.lineTo(x + dx + Math.cos(turn) * reach * 1.25, y + dy + Math.sin(turn) * reach * 0.7);
    }
    brush.closePath();
    brush.fill();
  };
  // Mud dries from the outside in.
  brush.fillStyle = alpha('#5F5957', 0.26);
  blob(1.3);
  brush.fillStyle = alpha('#453F40', 0.5);
  blob(1.12);
  brush.fillStyle = '#7D888C';
  blob(1);
  brush.fillStyle = alpha('#C4CACA', 0.5);
  blob(0.55, [-0.3, -0.25]);
}

export function drawNeglect(brush: Brush, layout: GroundLayout): void {
  const chance = seeded(31);
  const { open } = layout;
  const share = areaOf(open) / MEASURED;
  for (let crack = 0; crack < 26 * share; crack += 1) {
    let [x, y] = anywhere(chance, open);
    brush.strokeStyle = alpha(PAPER.shade, 0.34);
    brush.lineWidth = 0.06;
    brush.beginPath();
    brush.moveTo(x, y);
    for (let bend = 0; bend < 5; bend += 1) {
      x += (chance() - 0.5) * 1.4;
      y += (chance() - 0.5) * 1.4;
      brush.lineTo(x, y);
    }
    brush.stroke();
  }
  for (let weed = 0; weed < 60 * share; weed += 1) {
    const [x, y] = anywhere(chance, open);
    for (let leaf = 0; leaf < 4; leaf += 1) fill(brush, alpha('#7E8466', 0.65), [x + chance() * 0.4, y + chance() * 0.4, 0.13, 0.2]);
  }
  for (let stain = 0; stain < 12 * share; stain += 1) {
    brush.fillStyle = alpha('#5E5552', 0.14);
    oval(brush, anywhere(chance, open), 0.6 + chance() * 1.6, 0.5 + chance());
    brush.fill();
  }
  for (const { at, size } of layout.puddles) drawPuddle(brush, at, size);
}

/** Hopscotch, a target and a sun in chalk; somebody's children have been at it. */
export function drawChalk(brush: Brush, { chalk }: GroundLayout): void {
  if (chalk === undefined) return;
  // Drawn for a square whose upper left lies this much farther up.
  const [x, y] = [chalk[0] - 5.4, chalk[1] - 16];
  brush.strokeStyle = alpha('#FFFDF6', 0.95);
  brush.lineWidth = 0.13;
  for (let row = 0; row < 6; row += 1) {
    const top = y + 16.4 + row * 0.95;
    if (row % 3 === 2) for (const shift of [10.2, 11.15]) brush.strokeRect(x + shift, top, 0.95, 0.95);
    else brush.strokeRect(x + 10.7, top, 0.95, 0.95);
  }
  [PAPER.blush, PAPER.sky, PAPER.mustard].forEach((colour, ring) => {
    brush.strokeStyle = alpha(colour, 0.9);
    brush.lineWidth = 0.22;
    oval(brush, [x + 6.8, y + 17.4], 0.7 + ring * 0.36);
    brush.stroke();
  });
  brush.fillStyle = alpha(PAPER.mustard, 0.8);
  for (let ray = 0; ray < 8; ray += 1) {
    brush.save();
    brush.translate(x + 14.4, y + 25);
    brush.rotate(ray * 0.785);
    brush.fillRect(0.7, -0.06, 0.6, 0.14);
    brush.restore();
  }
  oval(brush, [x + 14.4, y + 25], 0.55);
  brush.fill();
}

const FALLEN: Readonly<Partial<Record<GroundLook['season'], readonly string[]>>> = {
  spring: ['#E8B4A8', '#F0CFC4', '#FBF1EA'],
  autumn: ['#B9823C', '#A9583A', '#D2A94B'],
};

/** What the trees let go: most of it under and before them, some blown over the square. Petals in spring, leaves in autumn. */
export function drawLitter(
  brush: Brush,
  layout: GroundLayout,
  { season, trees }: { readonly season: GroundLook['season']; readonly trees: readonly { readonly at: Spot; readonly r: number }[] },
): void {
  const chance = seeded(57);
  const papers = FALLEN[season];
  if (papers === undefined) return;
  const autumn = season === 'autumn';
  const lay = ([x, y]: Spot, size: number) => {
    brush.fillStyle = alpha(papers[Math.floor(chance() * papers.length)] ?? '#B9823C', 0.88);
    brush.save();
    brush.translate(x, y);
    brush.rotate(chance() * 3);
    oval(brush, [0, 0], size, size * 0.52);
    brush.fill();
    brush.restore();
  };
  for (const { at, r } of trees) {
    for (let leaf = 0; leaf < r * (autumn ? 26 : 12); leaf += 1) {
      const [turn, far] = [chance() * Math.PI * 2, Math.sqrt(chance()) * r * 1.9];
      lay([at[0] + Math.cos(turn) * far + 0.5, at[1] + Math.sin(turn) * far], autumn ? 0.16 : 0.1);
    }
  }
  for (let leaf = 0; leaf < ((autumn ? 200 : 40) * areaOf(layout.open)) / MEASURED; leaf += 1)
    lay(anywhere(chance, layout.open), autumn ? 0.17 : 0.1);
}

/** One person's prints, left and right, deep enough to hold shade. */
export function drawTrack(brush: Brush, way: readonly Spot[], chance: Chance): void {
  let foot = 1;
  for (let at = 1; at < way.length; at += 1) {
    const [from, to] = [way[at - 1] ?? [0, 0], way[at] ?? [0, 0]];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    for (let step = 0; step < length; step += 0.62) {
      const [x, y] = [from[0] + (dx * step) / length, from[1] + (dy * step) / length];
      foot = -foot;
      brush.save();
      brush.translate(x - (dy / length) * 0.2 * foot + (chance() - 0.5) * 0.12, y + (dx / length) * 0.2 * foot);
      brush.rotate(Math.atan2(dy, dx));
      brush.fillStyle = alpha('#8A8E9C', 0.75);
      oval(brush, [0, 0], 0.24, 0.13);
      brush.fill();
      brush.fillStyle = alpha('#FFFFFF', 0.6);
      oval(brush, [0.05, 0.1], 0.22, 0.06);
      brush.fill();
      brush.restore();
    }
  }
}

/** Trodden paths where many go the same way: the snow is worn, and in the middle the paving shows through. */
function drawPath(brush: Brush, way: readonly Spot[], chance: Chance): void {
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  for (let walker = 0; walker < 7; walker += 1) {
    const drift = (chance() - 0.5) * 1.5;
    brush.strokeStyle = alpha(walker < 4 ? '#B7B4B6' : '#CDBFAA', 0.2);
    brush.lineWidth = walker < 4 ? 0.9 : 0.55;
    brush.beginPath();
    way.forEach(([x, y], index) => {
      const next = way[index + 1] ?? [x, y];
      const wander = drift + (chance() - 0.5) * 0.7;
      brush.quadraticCurveTo(x + wander, y - wander, (x + next[0]) / 2 + wander * 0.6, (y + next[1]) / 2 + wander * 0.4);
    });
    brush.stroke();
  }
}

function streetsOf({ surface }: GroundLayout): { plot: Plot; upright: boolean }[] {
  return surface.flatMap((patch) => (patch.kind === 'street' ? [patch] : []));
}

/** Two lines of tyres along every street that runs along x. */
function drawTyres(brush: Brush, layout: GroundLayout): void {
  for (const { plot, upright } of streetsOf(layout)) {
    const [x, y, w, d] = plot;
    if (!upright) for (const share of [0.35, 0.66]) fill(brush, alpha('#A9A3A3', 0.3), [x + 0.2, y + d * share, w - 0.2, 0.28]);
  }
}

/** Snow over the board: thick on grass, thin on the streets, so that the plan still reads. */
export function drawSnowCover(brush: Brush, layout: GroundLayout, tracks: GroundLook['tracks']): void {
  const chance = seeded(12);
  const { width, depth, surface } = layout;
  fill(brush, alpha('#EFF1F1', 0.8), [0, 0, width, depth]);
  for (const { plot } of streetsOf(layout)) fill(brush, alpha('#C9C3BF', 0.34), plot);
  for (const patch of surface) {
    if (patch.kind === 'square') fill(brush, alpha('#F6F7F5', 0.5), patch.plot);
    else if (patch.kind === 'lawn' || patch.kind === 'garden') fill(brush, alpha('#F6F7F5', 0.8), patch.plot);
  }
  for (let drift = 0; drift < 160; drift += 1) {
    const [x, y] = [chance() * width, chance() * depth];
    brush.fillStyle = alpha(chance() > 0.45 ? '#FFFFFF' : '#D5DBE2', 0.35);
    oval(brush, [x, y], 0.6 + chance() * 2.4, 0.3 + chance() * 0.9);
    brush.fill();
  }
  drawTyres(brush, layout);
  if (tracks === 'none') return;
  if (tracks === 'together') for (const way of layout.tracks.together) drawPath(brush, way, chance);
  const ways = tracks === 'together' ? layout.tracks.together : layout.tracks.alone;
  for (const way of ways) drawTrack(brush, way, chance);
}

/** Rain that stands on the paving: sky in it, and rings where drops fall. */
function drawPool(brush: Brush, [x, y]: Spot, size: number, chance: Chance): void {
  const turn = chance() * Math.PI;
  const blob = (grow: number, colour: string, [dx, dy]: Spot = [0, 0]) => {
    brush.beginPath();
    for (let step = 0; step <= 24; step += 1) {
      const angle = (step / 24) * Math.PI * 2;
      const reach = size * grow * (1 + Math.sin(angle * 2 + turn) * 0.26 + Math.sin(angle * 3 + turn * 2) * 0.12);
      brush.lineTo(x + dx + Math.cos(angle) * reach * 1.3, y + dy + Math.sin(angle) * reach * 0.8);
    }
    brush.fillStyle = colour;
    brush.fill();
  };
  blob(1.16, alpha('#4C5058', 0.26));
  blob(1, alpha('#8FA1AB', 0.85));
  blob(0.62, alpha('#D3DEE2', 0.55), [-size * 0.2, -size * 0.14]);
  brush.strokeStyle = alpha('#F4F8FA', 0.7);
  brush.lineWidth = 0.07;
  for (const ring of [0.16, 0.34]) {
    oval(brush, [x + size * 0.3, y + size * 0.1], ring * size * 1.2 + 0.08, ring * size + 0.06);
    brush.stroke();
  }
}

/** Pools for so much paving. @unit u² */
const POOL_EVERY = 40;
/** Half the length of a pool; hardly wider than a person is tall, or it is a pond. @unit u */
const POOL = { least: 0.24, more: 0.46 } as const;

/** Wet paving: darker, and long strips of sky in it, along the line of sight. */
export function drawGloss(brush: Brush, layout: GroundLayout): void {
  const chance = seeded(17);
  for (const plot of [...layout.open, ...streetsOf(layout).map((street) => street.plot)]) {
    const [x, y, w, d] = plot;
    fill(brush, alpha('#56606E', 0.1), plot);
    brush.save();
    brush.beginPath();
    brush.rect(...plot);
    brush.clip();
    for (let strip = 0; strip < (w * d) / 14; strip += 1) {
      const [at, to] = [x + chance() * w, y + chance() * d];
      const length = 0.8 + chance() * 2.2;
      brush.strokeStyle = alpha('#F1F6FA', 0.12 + chance() * 0.24);
      brush.lineWidth = 0.08 + chance() * 0.26;
      brush.lineCap = 'round';
      brush.beginPath();
      brush.moveTo(at, to);
      brush.lineTo(at + length, to + length);
      brush.stroke();
    }
    for (let pool = 0; pool < Math.floor((w * d) / POOL_EVERY); pool += 1)
      drawPool(brush, [x + chance() * w, y + chance() * d], POOL.least + chance() * POOL.more, chance);
    brush.restore();
  }
}
