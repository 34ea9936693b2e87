/** A pond in the park: a round hole in the board with a soft bank, ripples and, in winter, ice. */
import { STEP_X, STEP_Y, screenX, screenY } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, lighten, mix } from '../palette.ts';
import type { Brush, Pen } from '../pen.ts';
import type { GroundLook, Pond } from './layout.ts';

/** How far the water lies below the grass. @unit u */
const DROP = 0.5;

function shore(brush: Brush, { at: [x, y], rx, ry }: Pond, grow: number, drop = 0): void {
  brush.beginPath();
  for (let step = 0; step <= 48; step += 1) {
    const turn = (step / 48) * Math.PI * 2;
    const reach = grow + Math.sin(turn * 2 + 0.6) * 0.09 + Math.sin(turn * 3 + 1.9) * 0.06;
    const [u, v] = [x + Math.cos(turn) * rx * reach, y + Math.sin(turn) * ry * reach];
    brush.lineTo(screenX(u, v), screenY(u, v, -drop));
  }
  brush.closePath();
}

function drawRipples(brush: Brush, { at: [x, y], rx, ry }: Pond, snow: boolean): void {
  const chance = seeded(61);
  for (let ripple = 0; ripple < rx * ry * 1.6; ripple += 1) {
    const [u, v] = [x + (chance() - 0.5) * rx * 1.9, y + (chance() - 0.5) * ry * 1.9];
    brush.strokeStyle = alpha('#FFFFFF', 0.12 + chance() * 0.2);
    brush.lineWidth = snow ? 1.4 : 0.8;
    brush.beginPath();
    brush.ellipse(screenX(u, v), screenY(u, v, -DROP), (0.4 + chance()) * STEP_X, 0.14 * STEP_Y, 0, 0, Math.PI);
    brush.stroke();
  }
}

export function drawPond({ brush }: Pen, pond: Pond, look: GroundLook): void {
  const gone = 1 - look.care;
  const ice = look.snow ? 0.62 : 0;
  const bank = mix('#8D7B5F', '#8A857B', gone * 0.6);
  const near = mix(mix(PAPER.water, '#8D918C', gone * 0.8), '#DCE4E8', ice);
  const deep = mix(mix(PAPER.waterDeep, '#6E7474', gone * 0.8), '#B4C3CC', ice);
  brush.save();
  shore(brush, pond, 1.06);
  brush.fillStyle = alpha(look.snow ? '#E3E7E8' : mix(PAPER.moss, '#8F876E', gone), 0.55);
  brush.fill();
  shore(brush, pond, 1);
  brush.fillStyle = bank;
  brush.fill();
  brush.clip();
  const [x, y] = pond.at;
  const water = brush.createLinearGradient(screenX(x - pond.rx, y + pond.ry), 0, screenX(x + pond.rx, y - pond.ry), 0);
  water.addColorStop(0, lighten(near, 0.15));
  water.addColorStop(1, deep);
  shore(brush, pond, 1, DROP);
  brush.fillStyle = water;
  brush.fill();
  brush.clip();
  drawRipples(brush, pond, look.snow);
  brush.restore();
  shore(brush, pond, 1);
  brush.strokeStyle = alpha('#FFFBF0', 0.65);
  brush.lineWidth = 1;
  brush.stroke();
}
