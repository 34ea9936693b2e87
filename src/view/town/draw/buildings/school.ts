/** The school of the thirties: long brick block, hipped slate roof, clock turret; its front looks at the square. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, dormant, mix, tone } from '../palette.ts';
import { corners, cutHole, fill, oval, type Pen, type Wall } from '../pen.ts';
import { drawCourses, drawDoor, drawWindow, type Home } from './openings.ts';

const w = 10;
const length = 15;
const EAVES = 5.8;
const RISE = 4.5;
const TOP = EAVES + RISE + 0.2;

function drawShortSide(pen: Pen, home: Home, colour: string): void {
  pen.sheet(corners([0, length, 0], [w, length, 0], [w, length, EAVES], [0, length, EAVES]), colour);
  pen.face('L', [0, length, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    drawCourses(wall, [w, EAVES], { step: 0.3, strength: 0.13, seed: 5 });
    fill(brush, alpha('#EFE5D2', 0.75), [0, 3, w, 0.16]);
    for (let bay = 0; bay < 3; bay += 1) {
      for (const v of [0.8, 3.45]) drawWindow(wall, [0.7 + bay * 3.05, v, 2.4, 1.8], home, { seed: 70 + bay, split: 3, transom: true });
    }
    fill(brush, alpha(PAPER.shade, 0.35), [0, EAVES - 0.5, w, 0.5]);
  });
  pen.foot('L', [0, length, 0], { length: w, height: 1.5, strength: 0.2 });
}

function drawLongSide(pen: Pen, home: Home, colour: string): void {
  pen.sheet(corners([w, length, 0], [w, 0, 0], [w, 0, EAVES], [w, length, EAVES]), colour);
  pen.face('R', [w, length, 0], (brush) => {
    const wall: Wall = { brush, side: 'R', colour };
    drawCourses(wall, [length, EAVES], { step: 0.3, strength: 0.1, seed: 6 });
    fill(brush, alpha('#CFC0B4', 0.7), [0, 3, length, 0.16]);
    for (let bay = 0; bay < 5; bay += 1) {
      for (const v of [0.8, 3.45]) {
        if (bay === 2 && v < 1) continue;
        drawWindow(wall, [0.55 + bay * 2.9, v, 2.2, 1.8], home, { seed: 80 + bay, split: 3, transom: true });
      }
    }
    cutHole(wall, [6.4, 0, 2.2, 2.6], 0.4, ([u, v, dw, dh]) =>
      drawDoor(wall, [u + 0.1, v, dw - 0.2, dh - 0.1], dormant(PAPER.mustard, home.life), home.ajar),
    );
    fill(brush, alpha(PAPER.shade, 0.35), [0, EAVES - 0.5, length, 0.5]);
  });
  pen.foot('R', [w, length, 0], { length, height: 1.5, strength: 0.22 });
}

function drawHippedRoof(pen: Pen, roof: string): void {
  const overhang = 0.4;
  const [right, front, ridge] = [w + overhang, length + overhang, w / 2];
  const near: Point = [ridge, front - w / 2 - overhang, TOP];
  const far: Point = [ridge, w / 2 - overhang, TOP];
  const lit = pen.snow ? '#F3F4F2' : tone(roof, 'L');
  const shaded = pen.snow ? mix('#D3D8DF', roof, 0.1) : tone(roof, 'R');
  pen.sheet(corners([-overhang, front, EAVES], [right, front, EAVES], near), lit);
  pen.sheet(corners([right, front, EAVES], [right, -overhang, EAVES], far, near), shaded);
  for (let row = 1; row < (pen.snow ? 3 : 16); row += 1) {
    const up = row / 16;
    const x = right + (ridge - right) * up;
    const y = front - (w / 2 + overhang) * up;
    const z = EAVES + (TOP - EAVES) * up;
    const ink = row % 2 ? alpha('#FFFFFF', 0.07) : alpha('#1E2328', 0.3);
    pen.line(corners([x, y, z], [x, -overhang + (w / 2) * up, z]), ink);
    pen.line(corners([-overhang + (ridge + overhang) * up, y, z], [x, y, z]), ink);
  }
  pen.line(corners([right, front, EAVES], near, far), alpha('#FFF8EA', 0.6), 0.9);
  const sheet = 0.2;
  pen.sheet(
    corners([-overhang, front, EAVES], [right, front, EAVES], [right, front, EAVES - sheet], [-overhang, front, EAVES - sheet]),
    '#EFE5D2',
  );
  pen.sheet(
    corners([right, front, EAVES], [right, -overhang, EAVES], [right, -overhang, EAVES - sheet], [right, front, EAVES - sheet]),
    '#B4A79C',
  );
}

function drawTurret(pen: Pen, home: Home): void {
  const [x, y, z] = [w / 2 - 0.8, 6.6, TOP - 0.8];
  pen.box([x, y, z], [1.6, 1.6, 2.6], dormant('#F0E7D6', home.life), { foot: 0.2 });
  for (const side of ['L', 'R'] as const) {
    pen.face(side, [side === 'L' ? x : x + 1.6, y + 1.6, z], (brush) => {
      brush.fillStyle = side === 'L' ? '#FFFDF6' : '#C9BDB0';
      oval(brush, [0.8, 1.7], 0.58);
      brush.fill();
      brush.strokeStyle = PAPER.ink;
      brush.lineWidth = 0.09;
      brush.beginPath();
      brush.moveTo(0.8, 2.1);
      brush.lineTo(0.8, 1.7);
      brush.lineTo(1.1, 1.55);
      brush.stroke();
    });
  }
  const [out, base] = [0.25, TOP + 1.8];
  const tip: Point = [x + 0.8, y + 0.8, base + 2];
  const cap = dormant(PAPER.teal, home.life);
  pen.sheet(corners([x - out, y + 1.6 + out, base], [x + 1.6 + out, y + 1.6 + out, base], tip), pen.snow ? '#F3F4F2' : tone(cap, 'L'));
  pen.sheet(corners([x + 1.6 + out, y + 1.6 + out, base], [x + 1.6 + out, y - out, base], tip), tone(cap, 'R'));
  pen.line([tip, [tip[0], tip[1], tip[2] + 0.9]], PAPER.ink, 0.9);
}

export function drawSchool(pen: Pen, home: Home): void {
  const brick = dormant(PAPER.brickRed, 0.2 + home.life * 0.8);
  drawShortSide(pen, home, tone(brick, 'L'));
  drawLongSide(pen, home, tone(brick, 'R'));
  drawHippedRoof(pen, dormant(PAPER.slate, 0.3 + home.life * 0.7));
  drawTurret(pen, home);
}
