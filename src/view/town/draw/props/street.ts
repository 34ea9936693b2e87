/** Street furniture and vehicles. Local origin: middle of the footprint, on the ground. */
import { screenY, type Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, mix, tone } from '../palette.ts';
import { corners, fill, oval, type Brush, type Pen } from '../pen.ts';

export interface Lamp {
  /** @range 0..1 */
  readonly lit: number;
  /** Hit by something, its glass out; nobody has rung about it. */
  readonly dead?: boolean;
}

/** The mast leans, the cap hangs from its wire. */
function drawDeadLamp(pen: Pen): void {
  const top: Point = [0.5, -0.2, 6];
  pen.line(corners([0, 0, 0.2], top), darken(PAPER.anthracite, 0.35), 1.7);
  pen.line(corners([-0.04, 0.02, 0.2], [0.46, -0.18, 6]), lighten(PAPER.anthracite, 0.25), 0.7);
  for (const [x, z] of [
    [0.34, 6.3],
    [0.62, 6.36],
  ] as const)
    pen.line(corners([x + 0.06, -0.2, 6], [x, -0.2, z]), '#D7D2C8', 0.9);
  pen.line(corners(top, [0.8, 0, 5.7], [0.92, 0.1, 5.3]), PAPER.ink, 0.7);
  pen.sheet(corners([0.5, 0.1, 5.26], [1, -0.34, 5.1], [1.34, 0.1, 5.16], [0.86, 0.5, 5.34]), PAPER.anthracite);
  pen.sheet(corners([-0.2, 0.24, 1.2], [0.26, 0.12, 1.26], [0.24, 0.14, 1.9], [-0.16, 0.24, 1.84]), '#E4DCCB');
  pen.line(corners([-0.12, 0.24, 1.6], [0.16, 0.16, 1.64]), alpha(PAPER.tomato, 0.8), 0.9);
}

export function drawLamp(pen: Pen, { lit, dead = false }: Lamp): void {
  const { brush } = pen;
  if (dead) {
    pen.box([-0.22, -0.22, 0], [0.44, 0.44, 0.3], PAPER.anthracite, { foot: 0, edge: 0.2 });
    drawDeadLamp(pen);
    return;
  }
  pen.box([-0.22, -0.22, 0], [0.44, 0.44, 0.3], PAPER.anthracite, { foot: 0, edge: 0.2 });
  pen.pole([0, 0, 0], 6.2, 1.7, PAPER.anthracite);
  if (lit > 0.05) {
    const y = screenY(0, 0, 6.3);
    const glow = brush.createRadialGradient(0, y, 0, 0, y, 22);
    glow.addColorStop(0, alpha(PAPER.glow, 0.55 * lit));
    glow.addColorStop(1, alpha(PAPER.glow, 0));
    fill(brush, glow, [-24, y - 24, 48, 48]);
  }
  pen.disc([0, 0, 6.1], { r: 0.26, h: 0.35, colour: mix('#D7D2C8', '#FFE7AE', lit) });
  pen.disc([0, 0, 6.45], { r: 0.5, h: 0.14, colour: PAPER.anthracite, edge: 0.25 });
}

export interface Bench {
  readonly colour: string;
  readonly axis: 'x' | 'y';
  readonly broken?: boolean;
  /** One slat is new wood. */
  readonly patched?: boolean;
  /** With its back to the viewer, in two parts: who sits on it sits between them. */
  readonly turned?: 'seat' | 'back';
}

export function drawBench(pen: Pen, { colour, axis, broken = false, patched = false, turned }: Bench): void {
  const plank = ([x, y, z]: Point, [w, d, h]: Point, paper: string) =>
    axis === 'x' ? pen.box([x, y, z], [w, d, h], paper, { foot: 0 }) : pen.box([y, x, z], [d, w, h], paper, { foot: 0 });
  const back = () => plank([-1.6, -0.55, 0.75], [3.2, 0.14, 0.75], colour);
  if (turned === 'back') {
    for (const at of [-1.35, 1.1]) plank([at, 0.44, 0.3], [0.22, 0.12, 0.5], PAPER.anthracite);
    plank([-1.6, 0.42, 0.75], [3.2, 0.14, 0.75], colour);
    return;
  }
  if (axis === 'x' && turned === undefined) back();
  plank([-1.35, -0.45, 0], [0.22, 0.9, 0.62], PAPER.anthracite);
  plank([1.1, -0.45, 0], [0.22, 0.9, 0.62], PAPER.anthracite);
  plank([-1.6, -0.42, 0.62], [broken ? 2.1 : 3.2, 0.36, 0.13], colour);
  if (broken) {
    pen.line(corners([0.3, 0.2, 0.7], [1.5, 0.7, 0.1]), darken(colour, 0.2), 2.2);
    pen.line(corners([-1.2, 0.3, 0.64], [-0.2, 0.3, 0.64]), darken(colour, 0.35), 1.4);
  } else plank([-1.6, 0.04, 0.62], [3.2, 0.36, 0.13], patched ? '#FBEFCB' : colour);
  if (axis === 'y' && turned === undefined) back();
}

function drawBikeShape(brush: Brush, colour: string, crate: boolean): void {
  const stroke = (paper: string, width: number, points: readonly (readonly [number, number])[]) => {
    brush.strokeStyle = paper;
    brush.lineWidth = width;
    brush.beginPath();
    for (const [x, y] of points) brush.lineTo(x, y);
    brush.stroke();
  };
  brush.lineCap = 'round';
  brush.lineWidth = 0.11;
  brush.strokeStyle = PAPER.anthracite;
  for (const x of [0.45, 1.75]) {
    oval(brush, [x, 0.46], 0.42);
    brush.stroke();
  }
  stroke(colour, 0.13, [
    [0.45, 0.46],
    [0.8, 1.15],
    [1.5, 1.1],
    [0.95, 0.46],
    [0.45, 0.46],
  ]);
  stroke(colour, 0.13, [
    [0.95, 0.46],
    [0.72, 1.35],
  ]);
  stroke(colour, 0.13, [
    [1.75, 0.46],
    [1.45, 1.5],
  ]);
  stroke(PAPER.ink, 0.12, [
    [0.5, 1.4],
    [0.92, 1.4],
  ]);
  stroke(PAPER.ink, 0.12, [
    [1.45, 1.5],
    [1.2, 1.6],
  ]);
  if (crate) fill(brush, PAPER.kraft, [1.5, 1.05, 0.6, 0.42]);
}

export interface Bike {
  readonly colour: string;
  readonly fallen?: boolean;
  readonly crate?: boolean;
}

export function drawBike(pen: Pen, { colour, fallen = false, crate = false }: Bike): void {
  if (fallen) pen.face('T', [-1, -0.6, 0.08], (brush) => drawBikeShape(brush, colour, false));
  else pen.face('L', [-1.05, 0, 0], (brush) => drawBikeShape(brush, colour, crate));
}

/** A bicycle on its saddle, being mended: the youngsters' work. */
export function drawUpsideDownBike(pen: Pen): void {
  pen.face('L', [-1.05, 0, 1.75], (brush) => {
    brush.scale(1, -1);
    drawBikeShape(brush, PAPER.teal, false);
  });
  pen.box([1.1, -0.2, 0], [0.9, 0.5, 0.5], PAPER.tomato, { foot: 0.1 });
  pen.line(corners([1.2, 0.05, 0.5], [1.9, 0.05, 0.5]), PAPER.anthracite, 1.2);
}

/** The notice board: nothing, three notes, or full, by how far people trust what hangs there. */
export function drawNotice(pen: Pen, { notes, life }: { readonly notes: number; readonly life: number }): void {
  pen.pole([-0.9, 0, 0], 2.6, 1.8, PAPER.kraftDark);
  pen.pole([0.9, 0, 0], 2.6, 1.8, PAPER.kraftDark);
  pen.box([-1.2, -0.08, 1.1], [2.4, 0.16, 1.6], dormant(PAPER.teal, 0.3 + life * 0.7), { foot: 0 });
  pen.face('L', [-1.2, 0.08, 1.1], (brush) => {
    const chance = seeded(4);
    fill(brush, notes === 0 ? '#BFB39C' : '#D9C6A4', [0.12, 0.12, 2.16, 1.36]);
    if (notes === 0) for (const u of [0.6, 1.4]) fill(brush, '#8E8677', [u, 0.9, 0.07, 0.07]);
    for (let note = 0; note < notes; note += 1) {
      brush.save();
      brush.translate(0.3 + (note % 4) * 0.5, 0.84 - Math.floor(note / 4) * 0.6);
      brush.rotate((chance() - 0.5) * 0.3);
      fill(brush, [PAPER.cream, PAPER.mustard, PAPER.blush, PAPER.sky, PAPER.ivory][note % 5] ?? PAPER.cream, [0, 0, 0.4, 0.48]);
      fill(brush, alpha(PAPER.ink, 0.35), [0.07, 0.3, 0.26, 0.04]);
      brush.restore();
    }
  });
}

/** A parked car: folded card, tapered cabin, paper windows. */
export function drawCar(pen: Pen, colour: string): void {
  const glass = '#7E9096';
  pen.box([-2.3, -0.95, 0.32], [4.6, 1.9, 0.68], colour, { foot: 0.2 });
  pen.sheet(corners([-1.5, 0.9, 1], [1.25, 0.9, 1], [0.7, 0.68, 1.75], [-1, 0.68, 1.75]), tone(glass, 'L'));
  pen.sheet(corners([1.25, 0.9, 1], [1.25, -0.9, 1], [0.7, -0.68, 1.75], [0.7, 0.68, 1.75]), tone(glass, 'R'));
  pen.sheet(corners([-1, -0.68, 1.75], [0.7, -0.68, 1.75], [0.7, 0.68, 1.75], [-1, 0.68, 1.75]), pen.top(colour));
  pen.line(corners([-0.15, 0.9, 1], [-0.12, 0.68, 1.75]), tone(colour, 'L'), 1.6);
  pen.line(corners([-1.5, 0.9, 1], [-1, 0.68, 1.75], [0.7, 0.68, 1.75], [1.25, 0.9, 1]), lighten(colour, 0.2), 1.1);
  pen.line(corners([0.7, 0.68, 1.75], [0.7, -0.68, 1.75]), lighten(colour, 0.35), 0.8);
  pen.face('R', [2.3, 0.95, 0.32], (brush) => {
    for (const u of [0.12, 1.42]) fill(brush, '#F6E7BE', [u, 0.3, 0.36, 0.24]);
  });
  for (const x of [-1.45, 1.45]) {
    pen.face('L', [x, 0.97, 0.36], (brush) => {
      for (const [paper, r] of [
        ['#3E3B3A', 0.42],
        ['#C9C3B8', 0.18],
      ] as const) {
        brush.fillStyle = paper;
        oval(brush, [0, 0], r);
        brush.fill();
      }
    });
  }
}

export function drawDuck(pen: Pen): void {
  pen.disc([0, 0, 0], { r: 0.28, h: 0.16, colour: '#8B6E4C' });
  pen.disc([0.28, 0, 0.18], { r: 0.14, h: 0.22, colour: PAPER.pine });
  pen.line(corners([0.45, 0, 0.3], [0.62, 0, 0.28]), PAPER.mustard, 1.2);
}

export function drawBoat(pen: Pen, colour: string): void {
  const rim: [number, number][] = [
    [-2.4, 0],
    [-1.9, 0.7],
    [1.4, 0.7],
    [2.5, 0],
    [1.4, -0.7],
    [-1.9, -0.7],
  ];
  pen.sheet(
    rim.map(([x, y]): Point => [x, y, 0.55]),
    darken(colour, 0.2),
  );
  pen.sheet(corners([-2.4, 0, 0.6], [-1.9, 0.7, 0.55], [1.4, 0.7, 0.55], [1.2, 0.6, 0], [-1.7, 0.6, 0], [-2.1, 0, 0]), tone(colour, 'L'));
  pen.sheet(corners([1.4, 0.7, 0.55], [2.5, 0, 0.75], [2.1, 0, 0], [1.2, 0.6, 0]), tone(colour, 'R'));
  pen.sheet(
    rim.map(([x, y]): Point => [x * 0.82, y * 0.7, 0.5]),
    pen.snow ? '#F0F1EF' : '#7A5B40',
  );
  for (const x of [-0.9, 0.6]) pen.box([x, -0.5, 0.45], [0.4, 1, 0.12], PAPER.ply, { foot: 0 });
}

/** The school gate: a low fence with an open wing. */
export function drawGate(pen: Pen): void {
  const bars = (from: number, to: number) => {
    for (const z of [0.5, 1.3]) pen.line(corners([0, from, z], [0, to, z]), PAPER.anthracite, 1.1);
    for (let y = from; y <= to + 0.01; y += 0.4) pen.line(corners([0, y, 0], [0, y, 1.5]), PAPER.anthracite, 0.9);
  };
  bars(-3, -0.9);
  pen.line(corners([0, -0.9, 0], [0, -0.9, 1.9]), PAPER.teal, 2.4);
  pen.line(corners([0, 1.1, 0], [0, 1.1, 1.9]), PAPER.teal, 2.4);
  for (const z of [0.5, 1.3]) pen.line(corners([0, 1.1, z], [1.5, 1.7, z]), PAPER.teal, 1.1);
  for (const at of [0.4, 0.8, 1.2, 1.5]) pen.line(corners([at, 1.1 + at * 0.4, 0.2], [at, 1.1 + at * 0.4, 1.5]), PAPER.teal, 0.9);
  bars(1.5, 3.1);
}
