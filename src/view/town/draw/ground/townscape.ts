/**
 * The rest of the town, on a printed sheet that lies square before the viewer: blocks of houses in bare board, canal and railway, church,
 * parks and works. The town that the story is not about, so it has no paint; the season it has.
 */
import { screenX, screenY } from '../../projection.ts';
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, dormant, mix, tone } from '../palette.ts';
import type { Frame } from '../paper.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import { drawCanal } from './canal.ts';
import { drawHouses, drawWorks } from './town-houses.ts';
import type { Block, GroundLook, Plot, Townscape } from './layout.ts';
import { GRASS } from './surface.ts';

/** Crowns of the season, for three species. */
const CROWNS: Readonly<Record<GroundLook['season'], readonly string[]>> = {
  spring: ['#A3B765', '#E9ABA0', '#C9CE7C'],
  summer: ['#7C9268', '#93A579', '#A9AB66'],
  autumn: ['#B9823C', '#A9583A', '#D2A94B'],
  winter: ['#8C7B68'],
};

interface Plan {
  readonly pen: Pen;
  readonly look: GroundLook;
  readonly chance: Chance;
}

function streetPaper({ snow, wet }: GroundLook): string {
  if (snow) return '#D9D8D6';
  return wet ? '#C3C0B8' : '#E4DBCA';
}

function grassPaper({ season, snow }: GroundLook): string {
  return snow ? '#F1F3F2' : mix(GRASS[season], '#D9D0BF', 0.3);
}

function drawTree({ pen, look, chance }: Plan, x: number, y: number): void {
  const { brush } = pen;
  const [foot, ground, size] = [screenX(x, y), screenY(x, y), 3.4 + chance() * 1.5];
  brush.fillStyle = alpha(PAPER.shade, 0.2);
  brush.beginPath();
  brush.ellipse(foot + size * 1.1, ground - 0.6, size * 1.2, size * 0.5, 0, 0, Math.PI * 2);
  brush.fill();
  if (look.season === 'winter' || look.snow) {
    for (const [dx, dy] of [
      [-3, -9],
      [0, -12],
      [3.4, -8.6],
    ] as const) {
      brush.strokeStyle = look.snow ? '#A79A8C' : '#7D6B57';
      brush.lineWidth = 0.8;
      brush.beginPath();
      brush.moveTo(foot, ground);
      brush.lineTo(foot, ground - 4);
      brush.lineTo(foot + dx, ground + dy);
      brush.stroke();
    }
    return;
  }
  const crowns = CROWNS[look.season];
  const paper = crowns[Math.floor(chance() * crowns.length)] ?? PAPER.moss;
  fill(brush, PAPER.kraftDark, [foot - 0.5, ground - 5, 1, 5]);
  brush.fillStyle = mix(paper, PAPER.shade, 0.26);
  oval(brush, [foot + 0.5, ground - 7.4], size * 1.04, size * 0.96);
  brush.fill();
  brush.fillStyle = paper;
  oval(brush, [foot - 0.5, ground - 8.4], size * 0.84, size * 0.76);
  brush.fill();
  brush.fillStyle = alpha('#FFFAEE', 0.24);
  oval(brush, [foot - 1.3, ground - 9.6], size * 0.44, size * 0.38);
  brush.fill();
}

function drawTrees(plan: Plan, [x, y, w, d]: Plot, many: number): void {
  const { chance } = plan;
  Array.from({ length: many }, () => [x + 0.5 + chance() * (w - 1), y + 0.5 + chance() * (d - 1)] as const)
    .toSorted((one, other) => one[0] + one[1] - other[0] - other[1])
    .forEach(([tx, ty]) => drawTree(plan, tx, ty));
}

function drawPlot({ pen }: Plan, plot: Plot, colour: string): void {
  pen.face('T', [0, 0, 0], (brush) => {
    fill(brush, colour, plot);
    brush.strokeStyle = alpha('#FFFBF0', 0.8);
    brush.lineWidth = 0.12;
    brush.strokeRect(...plot);
  });
}

function drawPark(plan: Plan, plot: Plot, water: boolean): void {
  const { pen, look } = plan;
  const [x, y, w, d] = plot;
  drawPlot(plan, plot, grassPaper(look));
  pen.face('T', [0, 0, 0], (brush) => {
    brush.strokeStyle = look.snow ? '#E2E3E4' : '#E7DCC4';
    brush.lineWidth = 0.5;
    brush.beginPath();
    brush.moveTo(x, y + d * 0.7);
    brush.quadraticCurveTo(x + w * 0.4, y + d * 0.2, x + w, y + d * 0.4);
    brush.stroke();
    if (!water) return;
    brush.fillStyle = look.snow ? '#CBD6DC' : PAPER.water;
    oval(brush, [x + w * 0.62, y + d * 0.68], w * 0.2, d * 0.18);
    brush.fill();
    brush.strokeStyle = alpha('#FFFBF0', 0.7);
    brush.lineWidth = 0.1;
    brush.stroke();
  });
  drawTrees(plan, plot, Math.round(w * d * 0.24));
}

function drawField(plan: Plan, plot: Plot): void {
  const { pen, look } = plan;
  const [x, y, w, d] = plot;
  drawPlot(plan, plot, grassPaper(look));
  pen.face('T', [0, 0, 0], (brush) => {
    brush.strokeStyle = alpha(look.snow ? '#C9D0D8' : '#FFFBF0', 0.85);
    brush.lineWidth = 0.12;
    brush.strokeRect(x + 0.8, y + 0.7, w - 1.6, d - 1.4);
    brush.strokeRect(x + w / 2, y + 0.7, 0.02, d - 1.4);
    oval(brush, [x + w / 2, y + d / 2], 0.9);
    brush.stroke();
  });
  drawTrees(plan, [x, y + d - 0.8, w, 0.9], 5);
}

/** Allotments, and what lies fallow outside the town: strips. */
function drawStrips(plan: Plan, plot: Plot): void {
  const { pen, look, chance } = plan;
  const [x, y, w, d] = plot;
  drawPlot(plan, plot, grassPaper(look));
  const papers = look.snow ? ['#F6F7F6', '#E7EAEB'] : ['#C6B98F', '#B3B885', '#A8AF7C', '#CDBE9A'];
  pen.face('T', [0, 0, 0], (brush) => {
    for (let at = 0.3; at < w - 1; at += 1.35)
      fill(brush, papers[Math.floor(chance() * papers.length)] ?? '#C6B98F', [x + at, y + 0.35, 1.15, d - 0.7]);
  });
  pen.box([x + 0.5, y + 0.5, 0], [0.8, 0.8, 0.6], dormant(PAPER.kraft, 0.5), { foot: 0 });
}

function drawChurch(plan: Plan, plot: Plot): void {
  const { pen, look } = plan;
  const [x, y, w, d] = plot;
  const paint = (colour: string) => dormant(colour, 0.45);
  drawPlot(plan, plot, look.snow ? '#EDEEEE' : '#E9DFCB');
  drawTrees(plan, [x, y, w, 1], 5);
  const [left, back, long, broad] = [x + 2.6, y + 1.6, 4.4, 2.2];
  pen.box([left, back, 0], [long, broad, 1.7], paint(PAPER.brickRed), { foot: 0.12 });
  const [front, right, ridge] = [back + broad, left + long, 3.5];
  pen.sheet(corners([right, front, 1.7], [right, back, 1.7], [right, back + broad / 2, ridge]), tone(paint(PAPER.brickRed), 'R'));
  const slate = paint(PAPER.slate);
  pen.sheet(
    corners([left, front + 0.1, 1.65], [right, front + 0.1, 1.65], [right, back + broad / 2, ridge], [left, back + broad / 2, ridge]),
    pen.snow ? PAPER.snow : tone(slate, 'L'),
  );
  pen.face('L', [left, front, 0], (brush) => {
    for (let u = 0.5; u < long - 0.3; u += 0.9) fill(brush, alpha(PAPER.ink, 0.42), [u, 0.5, 0.32, 0.9]);
  });
  pen.box([x + 1, back, 0], [1.6, broad, 4.6], paint(PAPER.brickRed), { foot: 0.12 });
  const [tx, ty] = [x + 1.8, back + broad / 2];
  for (const [from, to, face] of [
    [[x + 1, front], [x + 2.6, front], 'L'],
    [[x + 2.6, front], [x + 2.6, back], 'R'],
  ] as const)
    pen.sheet(
      corners([...from, 4.6], [...to, 4.6], [tx, ty, 8.4]),
      pen.snow && face === 'L' ? mix(slate, PAPER.snow, 0.5) : tone(slate, face),
    );
  pen.face('L', [x + 1, front, 0], (brush) => {
    brush.fillStyle = '#FBF7EE';
    oval(brush, [0.8, 3.9], 0.4);
    brush.fill();
  });
  drawTrees(plan, [x + 1, y + d - 1, w - 1, 1], 5);
}

function drawBlock(plan: Plan, { kind, plot, seed }: Block): void {
  const { pen, look } = plan;
  switch (kind) {
    case 'houses':
      drawPlot(plan, plot, look.snow ? '#ECEDEC' : mix(grassPaper(look), '#DCD2C0', 0.55));
      return drawHouses(pen, plot, seed, (x, y) => drawTree(plan, x, y));
    case 'works':
      drawPlot(plan, plot, look.snow ? '#E4E5E5' : '#D3CBBC');
      return drawWorks(pen, plot, seed);
    case 'park':
    case 'pond':
      return drawPark(plan, plot, kind === 'pond');
    case 'field':
      return drawField(plan, plot);
    case 'strips':
      return drawStrips(plan, plot);
    case 'church':
      return drawChurch(plan, plot);
    case 'paved':
      return drawPlot(plan, plot, look.snow ? '#EDEEEE' : '#DED4C1');
  }
}

function drawRails({ pen, look }: Plan, [x, y, w, d]: Plot): void {
  pen.face('T', [0, 0, 0], (brush) => {
    fill(brush, look.snow ? '#E4E6E8' : '#BDB4A6', [x, y, w, d]);
    for (let at = x; at < x + w; at += 0.7) fill(brush, alpha(PAPER.kraftDark, 0.5), [at, y + 0.2, 0.24, d - 0.4]);
    for (const rail of [0.2, 0.36, 0.62, 0.78]) fill(brush, '#7F858A', [x, y + d * rail, w, 0.07]);
  });
}

function drawBridge({ pen }: Plan, [x, y, w, d]: Plot): void {
  pen.box([x - 0.1, y - 0.5, -0.2], [w + 0.2, d + 1, 0.36], dormant(PAPER.klinker, 0.5), { foot: 0, edge: 0.7 });
  for (const side of [x - 0.1, x + w + 0.1]) {
    pen.line(corners([side, y - 0.5, 0.62], [side, y + d + 0.5, 0.62]), '#FBF7EE', 0.8);
    for (let at = 0; at <= d + 1; at += 1.2) pen.line(corners([side, y - 0.5 + at, 0.16], [side, y - 0.5 + at, 0.62]), '#FBF7EE', 0.6);
  }
}

/** Rain on the streets: strips of sky along the line of sight. */
function drawWet({ pen, chance }: Plan, { left, top, width, height }: Frame): void {
  const { brush } = pen;
  brush.lineCap = 'round';
  for (let strip = 0; strip < 150; strip += 1) {
    const [x, y] = [left + chance() * width, top + chance() * height];
    brush.strokeStyle = alpha('#F1F6FA', 0.16 + chance() * 0.3);
    brush.lineWidth = 0.8 + chance() * 1.4;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.lineTo(x, y + 5 + chance() * 12);
    brush.stroke();
  }
}

/** What of the map reaches into this part of the picture. */
function reaches([x, y, w, d]: Plot, { left, top, width, height }: Frame): boolean {
  return (
    screenX(x + w, y) > left &&
    screenX(x, y + d) < left + width &&
    screenY(x + w, y + d) > top &&
    // The church is the tallest.
    screenY(x, y, 8.6) < top + height
  );
}

function drawBanks(plan: Plan, [x, y, w, d]: Plot, frame: Frame): void {
  drawPlot(plan, [x, y - 1.1, w, 1.1], grassPaper(plan.look));
  drawPlot(plan, [x, y + d, w, 1.1], grassPaper(plan.look));
  for (let at = x; at < x + w; at += 2.3) {
    if (reaches([at, y - 1, 1, 1], frame)) drawTree(plan, at, y - 0.55);
  }
}

/** The near bank stands before the water. */
function drawNearBank(plan: Plan, [x, y, w, d]: Plot, frame: Frame): void {
  for (let at = x + 1; at < x + w; at += 2.3) if (reaches([at, y + d, 1, 1], frame)) drawTree(plan, at, y + d + 0.55);
}

/** The parts of the sheet, from the back to the front, each a slice of work. @param frame no more is drawn than shows in it */
export function townParts(town: Townscape, look: GroundLook, frame: Frame): ((pen: Pen) => void)[] {
  const part = (seed: number, draw: (plan: Plan) => void) => (pen: Pen) => draw({ pen, look, chance: seeded(seed) });
  const { sheet, water, rail, bridges } = town;
  const blocks = town.blocks
    .filter(({ plot }) => reaches(plot, frame))
    .toSorted((one, other) => one.plot[0] + one.plot[1] - other.plot[0] - other.plot[1]);
  const beyond = (block: Block) => block.plot[1] < water[1];
  const all = (some: readonly Block[]) => some.map((block) => part(block.seed + 40, (plan) => drawBlock(plan, block)));
  return [
    part(1, ({ pen }) => fill(pen.brush, streetPaper(look), [sheet.left, sheet.top, sheet.width, sheet.height])),
    ...(look.wet && !look.snow ? [part(2, (plan) => drawWet(plan, frame))] : []),
    part(3, (plan) => drawRails(plan, rail)),
    ...all(blocks.filter(beyond)),
    part(4, (plan) => drawBanks(plan, water, frame)),
    part(5, ({ pen }) => drawCanal(pen, water, { ...look, care: Math.max(look.care, 0.6) })),
    part(6, (plan) => drawNearBank(plan, water, frame)),
    ...bridges.map((x, at) => part(7 + at, (plan) => drawBridge(plan, [x, water[1], 1.5, water[3]]))),
    ...all(blocks.filter((block) => !beyond(block))),
  ];
}

/** The sheet itself: a margin with a thin line in it, and the thickness of the card that it is pasted on. */
export function drawMargin({ brush }: Pen, { left, top, width, height }: Frame): void {
  brush.strokeStyle = '#FBF7EE';
  brush.lineWidth = 22;
  brush.strokeRect(left + 11, top + 11, width - 22, height - 22);
  brush.strokeStyle = alpha('#5C5348', 0.5);
  brush.lineWidth = 0.8;
  brush.strokeRect(left + 19, top + 19, width - 38, height - 38);
  fill(brush, '#C6A173', [left, top + height, width, 5]);
  fill(brush, alpha('#FFFDF6', 0.9), [left, top + height - 1, width, 1]);
}
