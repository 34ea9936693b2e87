/** Legs and arms of a peg: standing, in two pictures of a walk, seated, carrying, greeting. */
import { darken, lighten } from '../palette.ts';
import { oval } from '../pen.ts';
import { SEAT, roundShade, type Body } from './body.ts';

type At = readonly [x: number, y: number];

const SHOES = '#4B443F';

/** One step along the board where it faces. @unit px */
function forward({ way, back }: Body, far: number): At {
  return [way * far, (back ? -0.5 : 0.5) * far];
}

interface Leg {
  /** Middle and foot of this leg. */
  readonly at: At;
  readonly top: number;
  readonly half: number;
  readonly tint: string;
}

function drawLeg({ brush, way, back, look }: Body, { at: [x, y], top, half, tint }: Leg): void {
  brush.save();
  brush.translate(x, y);
  brush.fillStyle = look.form === 'hoodie' ? '#EDE6D8' : SHOES;
  oval(brush, [way * 0.7, back ? 0 : 0.5], half * 1.12, 1.25);
  brush.fill();
  brush.fillStyle = roundShade(brush, tint, half);
  const ankle = look.form === 'hoodie' ? half * 0.74 : half * 0.94;
  brush.beginPath();
  brush.moveTo(-half * 1.12, top - y);
  brush.lineTo(-ankle, -0.7);
  brush.quadraticCurveTo(0, 0.9, ankle, -0.7);
  brush.lineTo(half * 1.12, top - y);
  brush.fill();
  brush.restore();
}

/** How far a foot is ahead in each picture of the walk, and whether it lifts. @unit px */
function footOf(body: Body, side: -1 | 1): At {
  if (body.step === 0) return [0, 0];
  const ahead = (body.step === 1) === side > 0;
  const [dx, dy] = forward(body, ahead ? 3 : -2.8);
  return [dx, dy - (ahead ? 0.4 : 0.9)];
}

function drawStandingLegs(body: Body): void {
  const { look, legs } = body;
  const [apart, half, top] = ({ coat: [2.7, 2.1, -7], trousers: [2.9, 2.5, -12.4], hoodie: [3.1, 2.6, -10.4] } as const)[look.form];
  const slim = (look.age === 'child' ? 0.9 : 1) * (body.step === 0 ? 1 : 0.72);
  for (const side of [-1, 1] as const) {
    const [dx, dy] = footOf(body, side);
    drawLeg(body, { at: [side * apart * slim + dx, dy], top, half, tint: side < 0 ? legs : darken(legs, 0.14) });
  }
}

/** A real seat: thighs forward along the board, shins down; a coat lies over the thighs. */
function drawSeatedLegs(body: Body): void {
  const { brush, look, legs, coat, back } = body;
  const [kx, ky] = forward(body, 6.2);
  const side: At = [-body.way * (back ? -2.2 : 2.2), 1.1];
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const near of [-1, 1]) {
    const hip: At = [side[0] * near, SEAT + 1.4 + side[1] * near];
    const knee: At = [hip[0] + kx, hip[1] + ky];
    const tint = near > 0 ? lighten(legs, 0.06) : darken(legs, 0.24);
    brush.strokeStyle = tint;
    brush.lineWidth = 3.5;
    brush.beginPath();
    brush.moveTo(...knee);
    brush.lineTo(knee[0], knee[1] + 6.6);
    brush.stroke();
    brush.fillStyle = look.form === 'hoodie' ? '#EDE6D8' : SHOES;
    oval(brush, [knee[0] + body.way * 0.8, knee[1] + 8.2], 2.3, 1.3);
    brush.fill();
    brush.strokeStyle = look.form === 'coat' ? (near > 0 ? lighten(coat, 0.08) : darken(coat, 0.26)) : tint;
    brush.lineWidth = 4.5;
    brush.beginPath();
    brush.moveTo(...hip);
    brush.lineTo(...knee);
    brush.stroke();
  }
}

/** What one sits on with, so that nobody seen from behind floats. */
function drawHips({ brush, look, legs, coat }: Body): void {
  brush.fillStyle = roundShade(brush, look.form === 'coat' ? coat : legs, 6.4);
  oval(brush, [0, SEAT + 1.2], 6.3, 3.1);
  brush.fill();
}

export function drawLegs(body: Body): void {
  if (!body.sit) {
    drawStandingLegs(body);
    return;
  }
  drawSeatedLegs(body);
  drawHips(body);
}

/** What the two hands do. `near` is the hand on the side where it faces. */
export type Hands = 'rest' | 'hold' | 'both' | 'wave' | 'talk' | 'push' | 'lap';

interface Arm {
  readonly shoulder: At;
  readonly elbow: At;
  readonly hand: At;
}

const REST: Arm = { shoulder: [5.1, -17.4], elbow: [6.9, -13.4], hand: [6.5, -9.9] };
const NEAR: Readonly<Record<Hands, Arm>> = {
  rest: REST,
  hold: { shoulder: [4.6, -17], elbow: [6.6, -12.8], hand: [8.4, -12.6] },
  both: { shoulder: [4.8, -17], elbow: [7, -13], hand: [6.4, -11] },
  wave: { shoulder: [4.9, -17.6], elbow: [8.6, -19.2], hand: [8.9, -25.2] },
  talk: { shoulder: [4.9, -17.2], elbow: [7.4, -13.6], hand: [10, -16.6] },
  push: { shoulder: [4.6, -17], elbow: [6.4, -13.2], hand: [8.6, -13.8] },
  lap: { shoulder: [5, -17.2], elbow: [6.6, -12.8], hand: [4.6, -9.4] },
};
const FAR: Readonly<Record<Hands, Arm>> = {
  ...NEAR,
  rest: REST,
  hold: REST,
  wave: REST,
  talk: { ...REST, elbow: [6.8, -13.2], hand: [4.4, -11.2] },
  both: { shoulder: [5, -17.2], elbow: [6, -12.6], hand: [0.6, -11] },
  push: { shoulder: [4.8, -17], elbow: [4.6, -13], hand: [-1.6, -13.4] },
};

/** In a walk the arms go against the legs. */
function swung(body: Body, arm: Arm, side: -1 | 1): Arm {
  if (body.step === 0 || arm !== REST) return arm;
  const ahead = (body.step === 1) !== side > 0;
  const [dx, dy] = forward(body, ahead ? 2.6 : -2.4);
  return {
    ...arm,
    elbow: [arm.elbow[0] + dx * 0.4 * side, arm.elbow[1] + dy * 0.3],
    hand: [arm.hand[0] + dx * side, arm.hand[1] + dy - 0.7],
  };
}

interface Sleeve {
  readonly side: -1 | 1;
  readonly tint: string;
}

function drawSleeve({ brush }: Body, { shoulder, elbow, hand }: Arm, { side, tint }: Sleeve): void {
  brush.strokeStyle = tint;
  brush.lineWidth = 2.7;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  brush.moveTo(shoulder[0] * side, shoulder[1]);
  brush.lineTo(elbow[0] * side, elbow[1]);
  brush.lineTo(hand[0] * side, hand[1]);
  brush.stroke();
}

function drawArm(body: Body, arm: Arm, sleeve: Sleeve): void {
  drawSleeve(body, arm, sleeve);
  const { brush, wood } = body;
  const { side } = sleeve;
  const { elbow, hand } = arm;
  const [dx, dy] = [hand[0] - elbow[0], hand[1] - elbow[1]];
  const reach = 1.1 / Math.max(0.1, Math.hypot(dx, dy));
  brush.fillStyle = wood;
  oval(brush, [(hand[0] + dx * reach) * side, hand[1] + dy * reach], 1.5);
  brush.fill();
}

/** Arms whose hands are out of sight before the body. */
const BEHIND: Arm = { shoulder: [5, -17.2], elbow: [6.6, -14.6], hand: [6.4, -12.4] };
const CARRYING: Arm = { shoulder: [5, -17.2], elbow: [7.9, -13.2], hand: [6.2, -11.8] };

/** The arm away from the viewer lies behind the body when somebody is seen from behind and holds something in front. */
export function drawArms(body: Body, hands: Hands, layer: 'behind' | 'before'): void {
  const { way, back, coat } = body;
  const forwardHands = hands === 'both' || hands === 'push' || hands === 'lap';
  if (layer === 'behind' && !(back && forwardHands)) return;
  if (layer === 'before' && back && forwardHands) {
    // From behind one sees the upper arms only: of who carries, elbows out.
    for (const side of [-1, 1] as const) drawSleeve(body, hands === 'both' ? CARRYING : BEHIND, { side, tint: darken(coat, 0.3) });
    return;
  }
  const other = -way as -1 | 1;
  drawArm(body, swung(body, FAR[hands], other), { side: other, tint: darken(coat, 0.3) });
  const lit = hands === 'rest' || back ? darken(coat, 0.28) : lighten(coat, 0.06);
  drawArm(body, swung(body, NEAR[hands], way), { side: way, tint: lit });
}
