/** What stands and hangs on the square for all: the long table, strings between lamps, and what the story adds for a feast. */
import type { Board, Plot, PropRule, Spot } from '../boards/board.ts';
import type { Sprite } from '../draw/catalog.ts';
import { PAPER } from '../draw/palette.ts';
import { isInside } from './room.ts';
import { isFoul, type TownReading } from './reading.ts';
import { thing } from './thing.ts';
import type { ThingPlan } from './town-plan.ts';

/** Length of one part of a table. @unit u */
const PART = 3;

/** How many strings hang between the lamps: bridges between groups made visible. */
function countStrings(ties: number): number {
  return ties < 60 ? 0 : Math.min(6, 1 + Math.floor((ties - 60) / 6));
}

/** How many 3 u parts the long table has by itself. */
function countTables({ participation, ties }: TownReading): number {
  if (participation < 45) return 0;
  return Math.min(5, 1 + Math.max(0, Math.floor((ties - 34) / 11)));
}

function plotOf([x, y]: Spot, [w, d]: readonly [number, number]): Plot {
  return [x - w / 2, y - d / 2, w, d];
}

function overlaps([x, y, w, d]: Plot, [x2, y2, w2, d2]: Plot): boolean {
  return x < x2 + w2 && x2 < x + w && y < y2 + d2 && y2 < y + d;
}

/** Table with its two benches, around the middle of a part. */
function plotOfPart([x, y]: Spot): Plot {
  return [x - PART / 2 - 0.3, y - 1.9, PART + 0.6, 3.8];
}

/** Ground that the things of the feast take. */
function feastPlots({ shows }: TownReading, { feast }: Board): readonly Plot[] {
  if (!shows.has('feest')) return [];
  const plots: (Plot | null)[] = [
    feast?.castle ? plotOf(feast.castle, [4.4, 3.4]) : null,
    feast?.podium ? plotOf(feast.podium, [4.4, 3]) : null,
  ];
  return plots.filter((plot) => plot !== null);
}

/** Where the table stands under a roof, if it does now. */
function tableIn(reading: TownReading, board: Board): Board['tableIn'] {
  return isFoul(reading) ? board.tableIn : undefined;
}

/** Middles of the parts of the long table. */
export function tableParts(reading: TownReading, board: Board): readonly Spot[] {
  const long = reading.shows.has('lange-tafel') ? board.feast : undefined;
  const inside = tableIn(reading, board);
  const first = inside?.at ?? long?.table ?? board.table;
  // On a market day the stalls have the ground, and a circle of chairs the floor.
  if (first === undefined || (long === undefined && reading.shows.has('markt'))) return [];
  if (inside !== undefined && reading.shows.has('kring')) return [];
  const [x, y] = first;
  const count = Math.min(long?.parts ?? countTables(reading), inside?.parts ?? Infinity);
  const parts = Array.from({ length: count }, (_, part): Spot => [x + part * PART, y]);
  const taken = feastPlots(reading, board);
  return parts.filter((part) => !taken.some((plot) => overlaps(plot, plotOfPart(part))));
}

/** When it rained already in the morning, sheets hang over the table; a shower in the middle of a meal finds none. */
function hasTarp(reading: TownReading, board: Board): boolean {
  return reading.rain && !reading.shows.has('regen') && tableIn(reading, board) === undefined;
}

/** At the table and out of the rain. */
export function underTarp(reading: TownReading, board: Board, at: Spot): boolean {
  return hasTarp(reading, board) && tableParts(reading, board).some((part) => isInside(at, plotOfPart(part)));
}

/** Ground where nobody stands because of the table and the feast. */
export function feastGround(reading: TownReading, board: Board): readonly Plot[] {
  return [...tableParts(reading, board).map(plotOfPart), ...feastPlots(reading, board)];
}

const LITTER: ReadonlySet<Sprite['kind']> = new Set(['scrap', 'bags', 'mattress', 'trolley', 'tuft']);

/** A feast is not laid among rubbish: the square is swept first, and what stands in the way is carried off. */
export function isSwept({ sprite, at, size = [0.6, 0.6] }: PropRule, reading: TownReading, board: Board): boolean {
  const { shows } = reading;
  if (sprite.kind === 'glow') return false;
  if (tableIn(reading, board) !== undefined) return tableParts(reading, board).some((part) => overlaps(plotOfPart(part), plotOf(at, size)));
  if (board.feast === undefined || (!shows.has('lange-tafel') && !shows.has('feest'))) return false;
  const litter = LITTER.has(sprite.kind) || (sprite.kind === 'bike' && sprite.fallen === true);
  if (litter && isInside(at, board.feast.swept)) return true;
  return feastGround(reading, board).some((plot) => overlaps(plot, plotOf(at, size)));
}

function planStrings(reading: TownReading, { strings, feast }: Board): ThingPlan[] {
  const { shows } = reading;
  const many = countStrings(reading.ties);
  const wanted = new Set(Array.from({ length: shows.has('feest') ? strings.length : many }, (_, index) => index));
  if (shows.has('lange-tafel')) for (const index of feast?.bunting ?? []) wanted.add(index);
  return [...wanted].flatMap((index) => {
    const [from, to] = strings[index] ?? [];
    if (from === undefined || to === undefined) return [];
    const lights = reading.snow || reading.dusk || (index < many && (index === 0 || index === 5));
    const sprite: Sprite = { kind: 'string', to: [to[0] - from[0], to[1] - from[1]], seed: index, lights };
    return [thing(`string-${index}`, sprite, { at: from, depth: 200 + index })];
  });
}

const CLOTHS = ['#F7EEDC', PAPER.blush, '#F7EEDC', PAPER.sky, '#F7EEDC', PAPER.mustard] as const;

const TARPS = [PAPER.teal, PAPER.mustard, PAPER.indigo] as const;

export function planFeast(reading: TownReading, board: Board): ThingPlan[] {
  const long = reading.shows.has('lange-tafel');
  const dry = tableIn(reading, board) !== undefined;
  const tables = tableParts(reading, board).map((at, part) => {
    const cloth = long ? (CLOTHS[part % CLOTHS.length] ?? CLOTHS[0]) : CLOTHS[0];
    return thing(`table-${part}`, { kind: 'table', length: PART, seed: 4 + part, cloth, ...(dry ? { dry } : {}) }, { at });
  });
  const parts = hasTarp(reading, board) ? tableParts(reading, board) : [];
  const tarps = parts.map(([x, y], part) => {
    const ends = [x - PART !== parts[part - 1]?.[0], x + PART !== parts[part + 1]?.[0]] as const;
    const colour = TARPS[part % TARPS.length] ?? PAPER.teal;
    // Over those who sit on the near side too.
    return thing(`tarp-${part}`, { kind: 'tarp', length: PART, colour, ends }, { at: [x, y], depth: x + y + 2.6 });
  });
  const hired: ThingPlan[] = [];
  if (reading.shows.has('feest')) {
    const { castle, podium } = board.feast ?? {};
    if (castle !== undefined) hired.push(thing('castle', { kind: 'castle' }, { at: castle }));
    if (podium !== undefined) hired.push(thing('podium', { kind: 'podium' }, { at: podium }));
  }
  return [...planStrings(reading, board), ...tables, ...tarps, ...hired];
}
