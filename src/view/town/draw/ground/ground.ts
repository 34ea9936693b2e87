/** The board without what stands on it. Baked in steps, so that the page can breathe in between. */
import { screenX, screenY, type Point } from '../../projection.ts';
import { alpha } from '../palette.ts';
import { bake, layGrain, makeCanvas, openBrush, softStrips, type Baked, type Frame } from '../paper.ts';
import { corners, Pen, type Brush } from '../pen.ts';
import { drawInSteps } from '../tape.ts';
import { shellParts, shellFrame, touchFloor } from '../interior/shell.ts';
import { drawCanal } from './canal.ts';
import { drawPond } from './pond.ts';
import { PLINTH, type Caster, type GroundLayout, type GroundLook, type Townscape } from './layout.ts';
import { drawPlinth } from './plinth.ts';
import { castShadow, touchGround } from './shadows.ts';
import { floorParts, surfaceParts } from './surface.ts';
import { drawMargin, townParts } from './townscape.ts';
import { drawChalk, drawGloss, drawLitter, drawNeglect, drawSnowCover } from './traces.ts';

export function groundFrame(layout: GroundLayout): Frame {
  const { width, depth, room } = layout;
  if (room !== undefined) return shellFrame(layout, room);
  // The thickness of the card shows below.
  if (layout.town !== undefined) return { ...layout.town.sheet, height: layout.town.sheet.height + 5 };
  const left = screenX(0, depth) - 6;
  return { left, top: -6, width: screenX(width, 0) + 6 - left, height: screenY(width, depth, -PLINTH) + 12 };
}

export interface GroundOrder {
  readonly layout: GroundLayout;
  readonly look: GroundLook;
  readonly casters: readonly Caster[];
  readonly scale: number;
}

/** What weather, people and their absence lay over the surface. */
function weatherParts({ layout, look, casters }: GroundOrder): ((brush: Brush) => void)[] {
  const parts: ((brush: Brush) => void)[] = [];
  if (look.snow) parts.push((brush) => drawSnowCover(brush, layout, look.tracks));
  else if (look.care < 0.35) parts.push((brush) => drawNeglect(brush, layout));
  else if (look.painted) parts.push((brush) => drawChalk(brush, layout));
  if (look.wet) parts.push((brush) => drawGloss(brush, layout));
  if (look.season === 'autumn' || look.season === 'spring') {
    const trees = casters.flatMap((caster) => (caster.kind === 'disc' && caster.r > 0.6 ? [caster] : []));
    parts.push((brush) => drawLitter(brush, layout, { season: look.season, trees }));
  }
  return parts;
}

function topParts(order: GroundOrder): ((pen: Pen) => void)[] {
  const { layout, look } = order;
  const parts = surfaceParts(layout, look);
  // Floors come last: it does not snow in a house.
  if (layout.indoors !== true) parts.push(...weatherParts(order), ...floorParts(layout, look));
  return parts.map((draw) => (pen) => pen.face('T', [0, 0, 0], draw));
}

/** What was drawn over the edges goes, once for all parts: a brush that is kept within slanted edges takes three times as long. */
function cutOut(pen: Pen, { width, depth }: GroundLayout): void {
  const { brush } = pen;
  brush.save();
  brush.globalCompositeOperation = 'destination-in';
  pen.trace(corners([0, 0, 0], [width, 0, 0], [width, depth, 0], [0, depth, 0]));
  brush.fillStyle = '#000';
  brush.fill();
  brush.restore();
}

/** Draws beneath what is there. */
function layUnder({ brush, snow }: Pen, draw: (pen: Pen) => void): void {
  const under = openBrush(makeCanvas(brush.canvas.width, brush.canvas.height));
  under.setTransform(brush.getTransform());
  draw(new Pen(under, snow));
  brush.save();
  brush.resetTransform();
  brush.globalCompositeOperation = 'destination-over';
  brush.drawImage(under.canvas, 0, 0);
  brush.restore();
}

function shadowParts({ look, casters }: GroundOrder, frame: Frame): ((brush: Brush) => void)[] {
  const sun = look.wet ? 0.12 : look.snow ? 0.62 : 0.55 + 0.45 * look.care;
  return [
    ...softStrips(frame, { coarseness: 1.8, opacity: 0.46 * sun, over: 'source-atop' }, (mask) => {
      for (const caster of casters) castShadow(mask, caster);
    }),
    ...softStrips(frame, { coarseness: 6, opacity: 0.34 - 0.1 * look.care, over: 'source-atop' }, (mask) => {
      for (const caster of casters) touchGround(mask, caster);
    }),
  ];
}

function drawWaters(pen: Pen, layout: GroundLayout, look: GroundLook): void {
  if (layout.canal !== undefined) drawCanal(pen, layout.canal, look);
  for (const pond of layout.ponds ?? []) drawPond(pen, pond, look);
}

function* roomParts({ layout, look }: GroundOrder, frame: Frame): Generator<(pen: Pen) => void> {
  const { room } = layout;
  if (room === undefined || look.room === undefined) return;
  yield* shellParts(layout, room, look.room);
  for (const lay of softStrips(frame, { coarseness: 5, opacity: 0.3 }, (mask) => touchFloor(mask, layout, room)))
    yield ({ brush }) => lay(brush);
}

function* boardParts(order: GroundOrder, frame: Frame): Generator<(pen: Pen) => void> {
  const { layout, look } = order;
  const { width, depth } = layout;
  yield* topParts(order);
  yield (pen) => cutOut(pen, layout);
  yield (pen) => drawWaters(pen, layout, look);
  for (const lay of shadowParts(order, frame)) yield ({ brush }) => lay(brush);
  yield (pen) => layUnder(pen, (under) => drawPlinth(under, layout));
  yield (pen) => {
    const [left, right, front]: [Point, Point, Point] = [
      [0, depth, 0],
      [width, 0, 0],
      [width, depth, 0],
    ];
    pen.line([left, front, right], alpha('#FFFDF6', 0.9), 1.1);
    pen.line([left, [0, 0, 0], right], alpha('#FFFDF6', 0.5), 0.8);
  };
}

function* sheetParts(order: GroundOrder, town: Townscape, frame: Frame): Generator<(pen: Pen) => void> {
  yield* townParts(town, order.look, frame);
  for (const lay of shadowParts(order, frame)) yield ({ brush }) => lay(brush);
  yield (pen) => drawMargin(pen, town.sheet);
}

function partsOf(order: GroundOrder, frame: Frame): Generator<(pen: Pen) => void> {
  const { room, town } = order.layout;
  if (town !== undefined) return sheetParts(order, town, frame);
  return room === undefined ? boardParts(order, frame) : roomParts(order, frame);
}

/** Draws the board (or a part of it); between its parts it yields its brush. The picture is complete when the generator returns. */
export function* bakeGround(order: GroundOrder, part?: Frame): Generator<Brush, Baked> {
  const { layout, scale, look } = order;
  const frame = part ?? groundFrame(layout);
  const parts = partsOf(order, frame);
  const picture = bake(frame, scale, () => undefined, 0);
  const real = openBrush(picture.canvas);
  for (const drawPart of parts) yield* drawInSteps(real, (brush) => drawPart(new Pen(brush, look.snow)));
  const { canvas } = picture;
  const band = Math.ceil(canvas.height / 4);
  for (let from = 0; from < canvas.height; from += band) {
    layGrain(real, scale, 0.45, [0, from, canvas.width, Math.min(band, canvas.height - from)]);
    yield real;
  }
  return picture;
}
