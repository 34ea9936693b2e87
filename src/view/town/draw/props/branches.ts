/** Bare branches: wire on a stick, with snow along its upper side. */
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, mix } from '../palette.ts';
import type { Pen } from '../pen.ts';

interface Branch {
  readonly from: readonly [number, number, number];
  readonly turn: number;
  readonly up: number;
  readonly length: number;
  readonly width: number;
  readonly level: number;
}

function drawBranch(pen: Pen, chance: Chance, branch: Branch): void {
  const { from, turn, up, length, width, level } = branch;
  const [x, y, z] = from;
  const to = [x + Math.cos(turn) * length * (1 - up), y + Math.sin(turn) * length * (1 - up), z + length * up] as const;
  pen.line([from, to], mix('#6E5A48', PAPER.kraftDark, level / 4), width);
  if (pen.snow && level < 3) {
    pen.brush.save();
    pen.brush.translate(0, -width * 0.5);
    pen.line([from, to], '#F6F7F5', width * 0.5);
    pen.brush.restore();
  }
  if (level >= 3) return;
  for (let twig = -1; twig <= 1; twig += 1) {
    const next = { from: to, turn: turn + twig * 1.5 + chance() * 0.7, up: 0.5 + chance() * 0.3, length: length * 0.66 };
    drawBranch(pen, chance, { ...next, width: width * 0.6, level: level + 1 });
  }
}

/** A bare crown on a trunk that stands there already. */
export function drawWood(pen: Pen, { h, seed }: { readonly h: number; readonly seed: number }): void {
  const chance = seeded(seed);
  const trunk = h * 0.36;
  for (let limb = 0; limb < 5; limb += 1) {
    const start = { from: [0, 0, trunk * (0.8 + limb * 0.12)] as const, turn: limb * 1.3 + chance(), up: 0.62 };
    drawBranch(pen, chance, { ...start, length: h * 0.24, width: 1.5, level: 1 });
  }
}

/** Of a crown on the screen. @unit px at zoom 1 */
const [WIDE, HIGH] = [17, 14];

/** The bare crown of a poplar: switches that all bend up, close to the stem. */
export function drawSwitches(
  { brush, snow }: Pen,
  { h, r, seed }: { readonly h: number; readonly r: number; readonly seed: number },
): void {
  const chance = seeded(seed);
  const tall = h * HIGH;
  brush.lineCap = 'round';
  for (let rank = 0; rank < 22; rank += 1) {
    const share = 0.12 + rank * 0.036;
    const out = (rank % 2 === 0 ? -1 : 1) * r * WIDE * (0.9 - share * 0.7) * (0.4 + chance() * 0.6);
    const top = Math.min(1, share + 0.2 + chance() * 0.14);
    const draw = (shift: number, colour: string, width: number) => {
      brush.strokeStyle = colour;
      brush.lineWidth = width;
      brush.beginPath();
      brush.moveTo(shift, -tall * share);
      brush.quadraticCurveTo(out * 0.9 + shift, -tall * (share + 0.05), out + shift, -tall * top);
      brush.stroke();
    };
    draw(0, mix('#6E5A48', PAPER.kraftDark, chance()), 0.9);
    if (snow && rank % 3 === 0) draw(-0.5, '#F6F7F5', 0.45);
  }
}
