/** One union of all cast shadows, so that they never add up, and the darker contact at the foot of things. */
import { STEP_X, STEP_Y, screenX, screenY, type Spot } from '../../projection.ts';
import { Pen, type Brush } from '../pen.ts';
import type { Caster } from './layout.ts';

/** Shift of a shadow per u of height. */
const SUN: Spot = [0.66, -0.2];
const DARK = '#4A3F4C';

function hull(points: readonly Spot[]): Spot[] {
  const sorted = [...points].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Spot, a: Spot, b: Spot) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list: readonly Spot[]) => {
    const chain: Spot[] = [];
    for (const point of list) {
      for (let [o, a] = chain.slice(-2); o !== undefined && a !== undefined && turn(o, a, point) <= 0; [o, a] = chain.slice(-2))
        chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function spread(brush: Brush, points: readonly Spot[]): void {
  new Pen(brush).sheet(
    points.map(([x, y]) => [x, y, 0] as const),
    DARK,
  );
}

export function castShadow(brush: Brush, caster: Caster): void {
  if (caster.kind === 'box') {
    const [x, y, w, d] = caster.plot;
    const base: Spot[] = [
      [x, y],
      [x + w, y],
      [x + w, y + d],
      [x, y + d],
    ];
    const lift = (height: number, points: readonly Spot[]): Spot[] =>
      points.map(([px, py]) => [px + SUN[0] * height, py + SUN[1] * height]);
    const points = [...base, ...lift(caster.h, base)];
    if (caster.ridge !== undefined) {
      const ridge: Spot[] =
        caster.axis === 'y'
          ? [
              [x + w / 2, y],
              [x + w / 2, y + d],
            ]
          : [
              [x, y + d / 2],
              [x + w, y + d / 2],
            ];
      points.push(...lift(caster.h + caster.ridge, ridge));
    }
    spread(brush, hull(points));
    return;
  }
  const [x, y] = [caster.at[0] + SUN[0] * caster.z, caster.at[1] + SUN[1] * caster.z];
  brush.fillStyle = DARK;
  brush.beginPath();
  brush.ellipse(screenX(x, y), screenY(x, y), caster.r * STEP_X * 1.5, caster.r * STEP_Y * 1.42, 0, 0, Math.PI * 2);
  brush.fill();
  if (caster.trunk !== true) return;
  const [tx, ty] = caster.at;
  spread(brush, [
    [tx - 0.2, ty + 0.2],
    [tx + 0.2, ty - 0.2],
    [x + 0.2, y - 0.2],
    [x - 0.2, y + 0.2],
  ]);
}

export function touchGround(brush: Brush, caster: Caster): void {
  if (caster.kind === 'box') {
    const [x, y, w, d] = caster.plot;
    spread(brush, [
      [x - 0.5, y - 0.5],
      [x + w + 0.7, y - 0.5],
      [x + w + 0.7, y + d + 0.7],
      [x - 0.5, y + d + 0.7],
    ]);
    return;
  }
  brush.fillStyle = DARK;
  brush.beginPath();
  brush.ellipse(screenX(...caster.at), screenY(...caster.at), caster.r * 9, caster.r * 4.5, 0, 0, Math.PI * 2);
  brush.fill();
}
