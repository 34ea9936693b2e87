/** The canal, cut into the board: quay wall, water with ripples, reflections; in winter a skin of ice. */
import { screenX, screenY } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, lighten, mix } from '../palette.ts';
import { corners, fill, type Brush, type Pen } from '../pen.ts';
import type { GroundLook, Plot } from './layout.ts';

const LEVEL = -1.1;

function drawReflections(brush: Brush, [x0, y0, , d]: Plot): void {
  const y1 = y0 + d;
  for (const x of [x0 + 8.6, x0 + 13, x0 + 20.6, x0 + 25.6]) {
    const gradient = brush.createLinearGradient(0, screenY(x, y0, LEVEL), 0, screenY(x, y1));
    gradient.addColorStop(0, alpha(PAPER.pine, 0.34));
    gradient.addColorStop(1, alpha(PAPER.pine, 0));
    brush.fillStyle = gradient;
    brush.beginPath();
    brush.ellipse(screenX(x + 1.2, y0 - 1.2), screenY(x + 1.2, y0 + 0.8, LEVEL) + 18, 9, 34, 0, 0, Math.PI * 2);
    brush.fill();
  }
}

export function drawCanal(pen: Pen, canal: Plot, look: GroundLook): void {
  const { brush } = pen;
  const [x0, y0, w, d] = canal;
  const [x1, y1] = [x0 + w, y0 + d];
  const gone = 1 - look.care;
  const dull = (colour: string) => mix(colour, '#A8A39B', gone * 0.55);
  const ice = look.snow ? 0.62 : 0;
  const near = mix(mix(PAPER.water, '#8D918C', gone * 0.9), '#DCE4E8', ice);
  const deep = mix(mix(PAPER.waterDeep, '#6E7474', gone * 0.9), '#B4C3CC', ice);
  brush.save();
  pen.trace([
    [x0, y0, 0],
    [x1, y0, 0],
    [x1, y1, 0],
    [x0, y1, 0],
  ]);
  brush.clip();
  const water = brush.createLinearGradient(screenX(x0, y1), 0, screenX(x1, y0), 0);
  water.addColorStop(0, lighten(near, 0.15));
  water.addColorStop(1, deep);
  pen.sheet(corners([x0 - 3, y0 - 3, LEVEL], [x1 + 3, y0 - 3, LEVEL], [x1 + 3, y1 + 3, LEVEL], [x0 - 3, y1 + 3, LEVEL]), water);
  if (!look.snow) drawReflections(brush, canal);
  pen.sheet(corners([x0, y0, LEVEL], [x1, y0, LEVEL], [x1, y0, 0], [x0, y0, 0]), dull('#B9A58C'));
  pen.face('L', [x0, y0, LEVEL], (wall) => {
    for (let u = 0; u < w; u += 0.8) fill(wall, alpha(PAPER.shade, 0.16), [u, 0, 0.05, 1.1]);
    fill(wall, alpha(PAPER.shade, 0.16), [0, 0.5, w, 0.05]);
  });
  pen.sheet(corners([x0, y1, LEVEL], [x0, y0, LEVEL], [x0, y0, 0], [x0, y1, 0]), dull('#8F7D70'));
  pen.face('T', [0, 0, LEVEL], (top) => {
    const chance = seeded(44);
    for (let ripple = 0; ripple < 150; ripple += 1) {
      const at = [x0 + chance() * w, y0 + 1 + chance() * d] as const;
      fill(top, alpha('#FFFFFF', 0.1 + chance() * 0.16), [...at, 0.6 + chance() * 2.4, look.snow ? 0.16 : 0.07]);
    }
  });
  brush.restore();
  pen.line(corners([x0, y0, 0], [x1, y0, 0]), alpha('#FFFBF0', 0.9), 1.3);
  pen.line(corners([x0, y0, 0], [x0, y1, 0], [x1, y1, 0]), alpha('#FFFBF0', 0.6), 1);
  pen.sheet(corners([x1, y1, LEVEL], [x1, y0, LEVEL], [x1, y0, 0.02], [x1, y1, 0.02]), deep);
}
