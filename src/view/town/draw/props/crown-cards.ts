/** What crowns are cut of: scalloped sheets that face the viewer, and loose leaves. */
import type { Chance } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten, mix } from '../palette.ts';
import type { Brush } from '../pen.ts';

/** Of a crown on the screen. @unit px at zoom 1 */
export const WIDE = 17;
export const HIGH = 14;

interface Card {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly colour: string;
  /** How much taller than wide. */
  readonly tall?: number;
  /** Scallops along the rim. */
  readonly teeth?: number;
}

/** A cut sheet that faces the viewer, its rim scalloped, lit from the upper left. */
export function drawCard(brush: Brush, { x, y, r, colour, tall = 1, teeth: given }: Card, chance: Chance): void {
  const light = brush.createLinearGradient(x - r * 0.7, y - r * tall, x + r * 0.7, y + r * tall);
  light.addColorStop(0, lighten(colour, 0.26));
  light.addColorStop(0.5, colour);
  light.addColorStop(1, darken(colour, 0.3));
  const [shift, few] = [chance() * 6, 7 + Math.floor(chance() * 3)];
  const teeth = given ?? few;
  const rim = (turn: number) => {
    const reach = r * (0.93 + 0.09 * Math.abs(Math.sin((turn * teeth) / 2 + shift)));
    return [x + Math.cos(turn) * reach * 1.08, y + Math.sin(turn) * reach * 0.9 * tall] as const;
  };
  brush.beginPath();
  const steps = teeth > 10 ? 90 : 44;
  for (let step = 0; step <= steps; step += 1) brush.lineTo(...rim((step / steps) * Math.PI * 2));
  brush.fillStyle = light;
  brush.fill();
  brush.beginPath();
  for (let step = 0; step <= steps / 2; step += 1) brush.lineTo(...rim(Math.PI * 0.9 + (step / (steps / 2)) * Math.PI * 0.85));
  brush.strokeStyle = alpha('#FFFBF0', 0.5);
  brush.lineWidth = 0.6;
  brush.stroke();
}

/** Two sheets of paper: a darker one for what lies behind, a yellower one in the light. */
export function tonesOf(colour: string): readonly [string, string, string] {
  return [darken(colour, 0.24), colour, mix(lighten(colour, 0.2), PAPER.lime, 0.16)];
}

/** Small leaves of one paper as one path. */
export function strewLeaves(brush: Brush, leaves: readonly (readonly [number, number])[], colour: string): void {
  brush.fillStyle = colour;
  brush.beginPath();
  for (const [x, y] of leaves) {
    brush.moveTo(x, y - 2.4);
    brush.lineTo(x + 1.8, y);
    brush.lineTo(x, y + 2.6);
    brush.lineTo(x - 1.8, y);
    brush.closePath();
  }
  brush.fill();
}
