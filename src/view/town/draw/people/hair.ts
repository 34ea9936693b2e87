/** Hair and headwear, cut from paper around a turned head. */
import type { Look } from '../../../../core/scenario/look.ts';
import { darken, lighten } from '../palette.ts';
import { oval } from '../pen.ts';
import { drawDownTo, drawStrands, drawTail, drawWaves, type Head } from './locks.ts';

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

/** The wood shows where hair or cloth leaves the face free. */
function drawFace({ brush, x, y, r, way, wood }: Head, [width, height]: readonly [number, number]): void {
  const face = brush.createRadialGradient(x + way - 2, y - 2, 0.5, x + way, y, r);
  face.addColorStop(0, lighten(wood, 0.3));
  face.addColorStop(1, darken(wood, 0.25));
  brush.fillStyle = face;
  oval(brush, [x + way * 1.2, y + 0.6], r * width, r * height);
  brush.fill();
}

/** The cloth first, then the opening for the face. */
function drawHeadscarf(head: Head): void {
  const { brush, x, y, r, back } = head;
  brush.beginPath();
  brush.arc(x, y, r + 1, Math.PI * 0.9, Math.PI * 2.1);
  brush.bezierCurveTo(x + r + 1.4, y + r * 1.2, x + 4.5, y + r * 1.6, x, y + r * 1.75);
  brush.bezierCurveTo(x - 4.5, y + r * 1.6, x - r - 1.4, y + r * 1.2, x - r * 0.95, y + r * 0.3);
  brush.fill();
  if (!back) drawFace(head, [0.66, 0.78]);
}

/** Wide and round, and the face in front of it. */
function drawAfro(head: Head): void {
  const { brush, x, y, r, way, back } = head;
  oval(brush, [x - way * r * 0.14, y - r * 0.36], r * 1.46, r * 1.32);
  brush.fill();
  if (!back) drawFace(head, [0.78, 0.84]);
}

/** A cloth wound round the head and knotted on top. */
function drawWrap(head: Head, colour: string): void {
  const { brush, x, y, r, way } = head;
  oval(brush, [x - way * r * 0.1, y - r * 0.98], r * 0.98, r * 0.68);
  brush.fill();
  if (head.back) drawDownTo(head, 0.26);
  else drawShell(head, -way * 0.16, 0.12);
  brush.strokeStyle = lighten(colour, 0.34);
  brush.lineWidth = 0.7;
  for (const lift of [0.42, 0.78]) {
    brush.beginPath();
    brush.moveTo(x - r * 0.96, y - r * lift * 0.5);
    brush.quadraticCurveTo(x, y - r * (lift + 0.5), x + r * 0.96, y - r * lift * 0.7);
    brush.stroke();
  }
  brush.fillStyle = lighten(colour, 0.2);
  oval(brush, [x + way * r * 0.34, y - r * 1.02], r * 0.36, r * 0.28);
  brush.fill();
}

function drawPeak({ brush, x, y, r, way }: Head): void {
  brush.beginPath();
  brush.ellipse(x + way * r * 0.95, y - r * 0.22, r * 0.62, 1.1, way * 0.15, 0, Math.PI * 2);
  brush.fill();
}

/** Above the ears, and from behind the ring of hair between them. */
function drawTufts({ brush, x, y, r, back }: Head): void {
  if (back) {
    brush.beginPath();
    brush.moveTo(x - r, y - r * 0.1);
    brush.quadraticCurveTo(x, y + r * 0.62, x + r, y - r * 0.1);
    brush.quadraticCurveTo(x + r * 0.9, y + r * 0.8, x, y + r * 0.92);
    brush.quadraticCurveTo(x - r * 0.9, y + r * 0.8, x - r, y - r * 0.1);
    brush.fill();
  }
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
  afro: drawAfro,
  braids: (head, colour) => {
    drawShell(head, -head.way * 0.3, 0.2);
    drawStrands(head, colour, true);
  },
  locs: (head, colour) => {
    drawShell(head, -head.way * 0.28, 0.22);
    drawStrands(head, colour, false);
  },
  ponytail: (head, colour) => {
    drawShell(head, -head.way * 0.34, 0.28);
    drawTail(head, colour);
  },
  waves: (head) => {
    drawShell(head, -head.way * 0.3, 0.3);
    drawWaves(head);
  },
  wrap: drawWrap,
  beanie: (head, colour) => {
    drawShell(head, -head.way * 0.15, -0.05);
    head.brush.fillStyle = lighten(colour, 0.3);
    oval(head.brush, [head.x, head.y - head.r - 1], 1.4);
    head.brush.fill();
  },
};

/** Whole heads of hair cover the nape; short cuts leave a strip of wood. */
const NAPE: Readonly<Partial<Record<Look['hair'], number>>> = {
  short: 0.24,
  crop: 0.3,
  fringe: 0.22,
  bun: 0.26,
  ponytail: 0.28,
  braids: 0.2,
  curly: 0.12,
  beanie: 0.26,
  cap: 0.3,
};

function drawBack(head: Head, hair: Look['hair'], colour: string): void {
  const { brush, x, y, r } = head;
  const out = r + 0.55;
  const nape = NAPE[hair];
  if (nape !== undefined) drawDownTo(head, nape);
  else {
    brush.beginPath();
    brush.arc(x, y, out, Math.PI, Math.PI * 2);
    brush.fill();
  }
  if (hair === 'bun') {
    oval(brush, [x, y - r * 0.9], r * 0.42);
    brush.fill();
  }
  if (hair === 'curly') {
    for (let curl = 0; curl < 10; curl += 1) {
      const turn = Math.PI * (0.82 + (curl / 9) * 1.36);
      oval(brush, [x + Math.cos(turn) * r * 0.9, y + Math.sin(turn) * r * 0.9], r * 0.4);
      brush.fill();
    }
  }
  if (hair === 'braids' || hair === 'locs') drawStrands(head, colour, hair === 'braids');
  if (hair === 'ponytail') drawTail(head, colour);
  if (hair === 'waves') drawWaves(head);
  if (hair === 'cap' || hair === 'beanie') {
    brush.fillStyle = darken(colour, 0.3);
    brush.fillRect(x - out * 0.96, y + (hair === 'cap' ? 1.2 : 1.9), out * 1.92, 1);
  }
  if (hair !== 'long' && hair !== 'bob') return;
  const fall = hair === 'long' ? 1.35 : 0.9;
  brush.beginPath();
  // Laid a little over the upper half, or the seam shows.
  brush.moveTo(x - out, y - 0.6);
  brush.lineTo(x - out + 0.6, y + r * fall);
  brush.quadraticCurveTo(x, y + r * (fall + 0.35), x + out - 0.6, y + r * fall);
  brush.lineTo(x + out, y - 0.6);
  brush.fill();
}

/** Drawn the same way round from both sides. */
const ALL_ROUND: ReadonlySet<Look['hair']> = new Set(['bald', 'tufts', 'headscarf', 'afro', 'wrap']);

export function drawHair(head: Head, hair: Look['hair'], colour: string): void {
  const { brush, x, r, back } = head;
  const shine = brush.createLinearGradient(x - r, 0, x + r, 0);
  shine.addColorStop(0, lighten(colour, 0.2));
  shine.addColorStop(0.5, colour);
  shine.addColorStop(1, darken(colour, 0.4));
  brush.fillStyle = shine;
  if (back && !ALL_ROUND.has(hair)) drawBack(head, hair, colour);
  else FRONT[hair](head, colour);
}
