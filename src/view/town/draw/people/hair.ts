/** Hair and headwear, cut from paper around a turned head. */
import type { Look } from '../../../../core/scenario/look.ts';
import { darken, lighten } from '../palette.ts';
import { oval, type Brush } from '../pen.ts';

export interface Head {
  readonly brush: Brush;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** −1 looks left, 1 looks right. */
  readonly way: -1 | 1;
  readonly back: boolean;
  readonly wood: string;
}

type Cut = (head: Head, colour: string) => void;

/** The half shell that most cuts start from. */
function drawShell({ brush, x, y, r }: Head, tilt: number, hang: number): void {
  const out = r + 0.55;
  brush.beginPath();
  brush.arc(x, y, out, Math.PI + tilt, Math.PI * 2 + tilt);
  brush.quadraticCurveTo(x, y - r * hang, x - out * Math.cos(tilt), y - out * Math.sin(tilt));
  brush.fill();
}

function drawKnot({ brush, x, y, r, way }: Head): void {
  oval(brush, [x - way * r * 0.55, y - r * 1.05], r * 0.46);
  brush.fill();
}

function drawFall({ brush, x, y, r, way }: Head, length: number): void {
  const out = r + 0.55;
  brush.beginPath();
  brush.moveTo(x - way * out, y - 1);
  brush.quadraticCurveTo(x - way * (out + 0.9), y + r * length * 0.7, x - way * r * 0.7, y + r * length);
  brush.quadraticCurveTo(x - way * r * 0.2, y + r * 0.3, x - way * r * 0.35, y - r * 0.4);
  brush.fill();
}

function drawCurls(head: Head): void {
  const { brush, x, y, r, way } = head;
  for (let curl = 0; curl < 8; curl += 1) {
    const turn = Math.PI + (curl / 7) * Math.PI - way * 0.35;
    oval(brush, [x + Math.cos(turn) * r * 0.86, y + Math.sin(turn) * r * 0.86], r * 0.46);
    brush.fill();
  }
  drawShell(head, -way * 0.35, 0.35);
}

/** The cloth first, then the opening for the face. */
function drawHeadscarf({ brush, x, y, r, way, back, wood }: Head): void {
  brush.beginPath();
  brush.arc(x, y, r + 1, Math.PI * 0.9, Math.PI * 2.1);
  brush.bezierCurveTo(x + r + 1.4, y + r * 1.2, x + 4.5, y + r * 1.6, x, y + r * 1.75);
  brush.bezierCurveTo(x - 4.5, y + r * 1.6, x - r - 1.4, y + r * 1.2, x - r * 0.95, y + r * 0.3);
  brush.fill();
  if (back) return;
  const face = brush.createRadialGradient(x + way - 2, y - 2, 0.5, x + way, y, r);
  face.addColorStop(0, lighten(wood, 0.3));
  face.addColorStop(1, darken(wood, 0.25));
  brush.fillStyle = face;
  oval(brush, [x + way * 1.2, y + 0.6], r * 0.66, r * 0.78);
  brush.fill();
}

function drawPeak({ brush, x, y, r, way }: Head): void {
  brush.beginPath();
  brush.ellipse(x + way * r * 0.95, y - r * 0.22, r * 0.62, 1.1, way * 0.15, 0, Math.PI * 2);
  brush.fill();
}

function drawTufts({ brush, x, y, r }: Head): void {
  for (const side of [-1, 1]) {
    oval(brush, [x + side * r * 0.95, y + r * 0.05], r * 0.3, r * 0.42);
    brush.fill();
  }
}

const FRONT: Readonly<Record<Look['hair'], Cut>> = {
  bald: () => undefined,
  headscarf: drawHeadscarf,
  short: (head) => drawShell(head, -head.way * 0.42, 0.25),
  crop: (head) => drawShell(head, -head.way * 0.5, 0.62),
  fringe: (head) => drawShell(head, head.way * 0.12, -0.1),
  curly: drawCurls,
  tufts: drawTufts,
  bun: (head) => {
    drawShell(head, -head.way * 0.3, 0.25);
    drawKnot(head);
  },
  bob: (head) => {
    drawShell(head, -head.way * 0.3, 0.3);
    drawFall(head, 0.95);
  },
  long: (head) => {
    drawShell(head, -head.way * 0.3, 0.3);
    drawFall(head, 1.7);
  },
  cap: (head) => {
    drawShell(head, -head.way * 0.12, 0.1);
    drawPeak(head);
  },
  beanie: (head, colour) => {
    drawShell(head, -head.way * 0.15, -0.05);
    head.brush.fillStyle = lighten(colour, 0.3);
    oval(head.brush, [head.x, head.y - head.r - 1], 1.4);
    head.brush.fill();
  },
};

function drawBack({ brush, x, y, r }: Head, hair: Look['hair']): void {
  const out = r + 0.55;
  brush.beginPath();
  if (hair === 'cap' || hair === 'beanie') brush.arc(x, y, out, Math.PI * 0.95, Math.PI * 2.05);
  else brush.arc(x, y, out, 0, Math.PI * 2);
  brush.fill();
  if (hair === 'bun') {
    oval(brush, [x, y - r * 0.9], r * 0.42);
    brush.fill();
  }
  if (hair !== 'long' && hair !== 'bob') return;
  const fall = hair === 'long' ? 1.35 : 0.9;
  brush.beginPath();
  brush.moveTo(x - out, y);
  brush.lineTo(x - out + 0.6, y + r * fall);
  brush.quadraticCurveTo(x, y + r * (fall + 0.35), x + out - 0.6, y + r * fall);
  brush.lineTo(x + out, y);
  brush.fill();
}

export function drawHair(head: Head, hair: Look['hair'], colour: string): void {
  const { brush, x, r, back } = head;
  const shine = brush.createLinearGradient(x - r, 0, x + r, 0);
  shine.addColorStop(0, lighten(colour, 0.2));
  shine.addColorStop(0.5, colour);
  shine.addColorStop(1, darken(colour, 0.4));
  brush.fillStyle = shine;
  if (back && hair !== 'bald' && hair !== 'tufts' && hair !== 'headscarf') drawBack(head, hair);
  else FRONT[hair](head, colour);
}
