/** Every kind of thing that stands or hangs in a room: how much room it takes, how it is drawn, what shadow it brings. */
import { around, shade, type EntryOf } from '../entry.ts';
import type { Extent } from '../paper.ts';
import type { Side } from '../palette.ts';
import * as home from './home.ts';
import * as household from './household.ts';
import * as meeting from './meeting.ts';
import * as office from './office.ts';
import * as partitions from './partitions.ts';
import * as seats from './seats.ts';
import * as shell from './shell.ts';
import * as map from './wall-map.ts';
import * as hung from './wall-things.ts';
import { drawRoomWindow, type RoomWindow } from './windows.ts';

export interface RoomKinds {
  'room-window': RoomWindow;
  'wall-door': partitions.WallDoor;
  whiteboard: hung.Whiteboard;
  'board-strips': { strips: number };
  clock: { alarm: hung.Grade3 };
  'mug-shelf': { mugs: number; life: number };
  'wall-map': map.WallMap;
  'map-threads': { count: number };
  photos: hung.Photos;
  'coat-rack': { side: Side; coats: number };
  'plan-sheet': hung.PlanSheet;
  'low-wall': partitions.LowWall;
  'door-frame': partitions.DoorFrame;
  glass: partitions.Glass;
  mat: { post: number };
  boots: { pairs: number };
  glow: partitions.Glow;
  daylight: shell.Daylight;
  rug: shell.Rug;
  desk: office.Desk;
  'desk-papers': office.DeskPapers;
  cake: object;
  pile: office.Pile;
  crate: { papers: number; seed: number };
  counter: office.Counter;
  printer: { paper: number };
  reception: { life: number };
  bookcase: office.Bookcase;
  'pot-plant': office.PotPlant;
  chair: seats.Chair;
  'round-table': seats.RoundTable;
  'kitchen-table': seats.KitchenTable;
  sofa: seats.Sofa;
  armchair: { colour: string; facing: 'l' | 'r' | 'bl' | 'br' };
  'low-table': { cups: number; r: number };
  pendant: { lit: boolean; colour: string };
  'floor-lamp': { lit: boolean };
  television: { on: boolean };
  sideboard: home.Sideboard;
  boxes: { count: number; seed: number };
  post: { letters: number };
  'urn-table': meeting.UrnTable;
  'chair-stack': { chairs: number; colour: string };
  'flip-over': meeting.FlipOver;
  'wall-sheets': meeting.WallSheets;
  projector: { on: boolean };
  'play-corner': meeting.PlayCorner;
  leaflets: { taken: number };
  piano: { open: boolean };
  laundry: household.Laundry;
  toys: { out: boolean };
  stairs: household.Stairs;
  shoes: { pairs: number };
  pram: { colour: string };
  homework: object;
  'book-shelf': household.BookShelf;
}

type Entry<K extends keyof RoomKinds> = EntryOf<{ readonly kind: K } & Readonly<RoomKinds[K]>>;

/** Along a wall from its left end. */
const along = (side: Side, w: number, z: number, pad = 10): Extent =>
  side === 'L' ? { x: [0, w], y: [0, 0.6], z: [0, z], pad } : { x: [0, 0.6], y: [-w, 0], z: [0, z], pad };

const WALLS = {
  'room-window': { extent: ({ side, w, z, h }) => along(side, w, z + h + 0.6, 14), draw: drawRoomWindow },
  'wall-door': { extent: ({ side }) => along(side, partitions.DOOR.w, partitions.DOOR.h + 0.4), draw: partitions.drawWallDoor },
  whiteboard: { extent: () => along('L', 6.6, 5), draw: hung.drawWhiteboard },
  'board-strips': { extent: () => along('L', 6.6, 2), draw: hung.drawBoardStrips },
  clock: { extent: () => ({ x: [-1, 1], y: [0, 0.4], z: [3, 5.6] }), draw: hung.drawClock },
  'mug-shelf': { extent: () => along('L', 4, 4.2), draw: hung.drawMugShelf },
  'wall-map': { extent: () => along('L', 4.6, 5), draw: map.drawWallMap },
  'map-threads': { extent: () => along('L', 4.6, 5), draw: map.drawMapThreads, grain: 0 },
  photos: { extent: ({ side }) => along(side, 5.4, 4.2), draw: hung.drawPhotos },
  'coat-rack': { extent: ({ side }) => along(side, 3.2, 3.6), draw: hung.drawCoatRack },
  'plan-sheet': { extent: () => along('L', 5.2, 5), draw: hung.drawPlanSheet },
  'wall-sheets': { extent: ({ side, count }) => along(side, count * 1.5, 4), draw: meeting.drawWallSheets },
  'book-shelf': { extent: ({ side }) => along(side, 3.3, 4.2), draw: household.drawBookShelf },
  'low-wall': {
    extent: ({ axis, length, h }) =>
      axis === 'x'
        ? { x: [-length / 2, length / 2 + h], y: [-0.8, 0.8], z: [0, h], pad: 10 }
        : { x: [-0.8, 0.8 + h], y: [-length / 2, length / 2], z: [0, h], pad: 10 },
    draw: partitions.drawLowWall,
    shadow: ({ axis, length, h }) => (axis === 'x' ? shade(length, 0.36, h) : shade(0.36, length, h))(),
  },
  'door-frame': { extent: around(1.6, 2.4, 4), draw: partitions.drawDoorFrame },
  glass: {
    extent: ({ axis, length }) =>
      axis === 'x' ? { x: [-length / 2, length / 2], y: [0, 0], z: [0, 4.6] } : { x: [0, 0], y: [-length / 2, length / 2], z: [0, 4.6] },
    draw: partitions.drawGlass,
    grain: 0.2,
  },
} satisfies { readonly [K in keyof RoomKinds]?: Entry<K> };

const FLAT = {
  mat: { extent: around(1.3, 0.9, 0.6), draw: partitions.drawMat },
  boots: { extent: ({ pairs }) => ({ x: [-0.6, pairs * 0.9 + 0.4], y: [-0.6, 1.2], z: [0, 0.8] }), draw: partitions.drawBoots },
  shoes: { extent: ({ pairs }) => ({ x: [-0.3, 1], y: [-0.3, pairs * 0.8 + 0.5], z: [0, 0.6] }), draw: household.drawShoes },
  homework: { extent: around(1.1, 0.8, 0.5, 4), draw: household.drawHomework },
  glow: { extent: ({ r }) => ({ x: [-r, r], y: [-r, r], z: [0, 0.2] }), draw: partitions.drawGlow, grain: 0 },
  daylight: { extent: ({ w, reach }) => ({ x: [0, reach], y: [-w, reach * 0.34], z: [0, 0.1] }), draw: shell.drawDaylight, grain: 0 },
  rug: { extent: ({ rx, ry }) => ({ x: [-rx, rx], y: [-ry, ry], z: [0, 0.1] }), draw: shell.drawRug },
  post: { extent: around(0.9, 0.7, 1.2, 4), draw: home.drawPost, shadow: shade(0.9, 0.6, 0.3) },
  pile: {
    extent: ({ sheets }) => ({ x: [-0.7, 0.9], y: [-0.8, 0.7], z: [0, sheets * 0.12 + 0.2] }),
    draw: office.drawFloorPile,
    shadow: ({ sheets }) => shade(0.8, 0.95, sheets * 0.1)(),
  },
} satisfies { readonly [K in keyof RoomKinds]?: Entry<K> };

const FURNITURE = {
  desk: { extent: around(2.2, 1.4, 3), draw: office.drawDesk, shadow: shade(3.6, 1.9, 1) },
  'desk-papers': { extent: around(2.2, 1.4, 4.2), draw: office.drawDeskPapers },
  cake: { extent: around(0.8, 0.8, 0.8), draw: seats.drawCake },
  crate: { extent: around(1, 0.9, 2.8), draw: office.drawCrate, shadow: shade(1.3, 1.1, 0.9) },
  counter: { extent: around(2.7, 1.1, 3.4), draw: office.drawCounter, shadow: shade(5, 1.5, 1.2) },
  printer: { extent: around(1.4, 2, 2.4), draw: office.drawPrinter, shadow: shade(1.6, 1.4, 1.6) },
  reception: { extent: around(2.5, 1, 2.9), draw: office.drawReception, shadow: shade(4.4, 1.3, 1.6) },
  bookcase: { extent: around(1, 2.2, 3.6), draw: office.drawBookcase, shadow: shade(1.2, 4, 1.9) },
  'pot-plant': {
    extent: ({ size }) => ({ x: [-1.5 * size, 1.5 * size], y: [-1.5 * size, 1.5 * size], z: [0, 4.4 * size] }),
    draw: office.drawPotPlant,
    shadow: ({ size }) => ({ kind: 'disc', at: [0, 0], z: 0.8 * size, r: 0.6 * size }),
  },
  chair: {
    extent: around(0.7, 0.7, 1.8),
    draw: seats.drawChair,
    shadow: ({ part }) => (part === 'back' ? shade(0, 0, 0)() : shade(0.9, 0.9, 0.7)()),
  },
  'round-table': {
    extent: ({ r }) => ({ x: [-r, r], y: [-r, r], z: [0, 3] }),
    draw: seats.drawRoundTable,
    shadow: ({ r }) => ({ kind: 'disc', at: [0, 0], z: 0.9, r: r * 0.9 }),
  },
  'kitchen-table': { extent: around(2, 1.3, 2.6), draw: seats.drawKitchenTable, shadow: shade(3.4, 2, 1) },
  sofa: {
    extent: ({ facing }) => (facing === 'l' ? around(2.5, 1.1, 2) : around(1.1, 2.5, 2))(),
    draw: seats.drawSofa,
    shadow: ({ facing, half }) => {
      const wide = half ? 2.6 : 4.6;
      return (facing === 'l' ? shade(wide, 1.7, 1.2) : shade(1.7, wide, 1.2))();
    },
  },
  armchair: { extent: around(1.1, 1.1, 2), draw: seats.drawArmchair, shadow: shade(1.7, 1.6, 1.1) },
  'low-table': {
    extent: ({ r }) => ({ x: [-r, r], y: [-r, r], z: [0, 1.4] }),
    draw: seats.drawLowTable,
    shadow: ({ r }) => ({ kind: 'disc', at: [0, 0], z: 0.6, r: r * 0.8 }),
  },
  pendant: { extent: () => ({ x: [0, 0], y: [0, 0], z: [4.9, 9.8], pad: 44 }), draw: home.drawPendant, grain: 0.2 },
  'floor-lamp': { extent: () => ({ x: [0, 0], y: [0, 0], z: [0, 4.4], pad: 38 }), draw: home.drawFloorLamp, grain: 0.2 },
  television: { extent: around(1.7, 0.8, 2.6, 34), draw: home.drawTelevision, shadow: shade(3, 0.8, 0.7) },
  sideboard: { extent: around(2, 0.8, 3.4), draw: home.drawSideboard, shadow: shade(3.6, 1, 1.1) },
  boxes: { extent: around(1.8, 1, 2.2), draw: home.drawBoxes, shadow: shade(2.2, 1.1, 1) },
  'urn-table': { extent: around(1.7, 0.9, 4), draw: meeting.drawUrnTable, shadow: shade(3, 1.2, 0.9) },
  'chair-stack': { extent: around(0.8, 0.8, 3.6), draw: meeting.drawChairStack, shadow: shade(0.9, 0.9, 1.4) },
  'flip-over': { extent: around(1.2, 1.2, 3.6), draw: meeting.drawFlipOver, shadow: shade(1.4, 0.7, 1) },
  projector: { extent: () => ({ x: [-0.9, 3], y: [-2.6, 0.8], z: [0, 4.4] }), draw: meeting.drawProjector, shadow: shade(1.3, 1, 0.9) },
  'play-corner': {
    extent: around(2.2, 1.8, 1.2),
    draw: meeting.drawPlayCorner,
    shadow: ({ out }) => (out ? shade(2.4, 1.6, 0.4) : shade(1.4, 1, 0.6))(),
  },
  piano: { extent: around(1.6, 0.9, 2.6), draw: meeting.drawPiano, shadow: shade(2.8, 1.1, 1.2) },
  leaflets: { extent: around(1.1, 0.7, 2.5), draw: meeting.drawLeaflets, shadow: shade(1.6, 0.5, 1.4) },
  laundry: { extent: around(1.6, 1.7, 1.8), draw: household.drawLaundry, shadow: shade(2.6, 1, 0.9) },
  toys: {
    extent: around(1.8, 1.4, 1.2),
    draw: household.drawToys,
    shadow: ({ out }) => (out ? shade(2.4, 1.6, 0.1) : shade(1.2, 0.9, 0.6))(),
  },
  stairs: { extent: around(1.2, 2.1, 4), draw: household.drawStairs, shadow: shade(1.9, 3.7, 1.2) },
  pram: { extent: around(1.4, 0.8, 2.2), draw: household.drawPram, shadow: shade(1.6, 0.8, 1) },
} satisfies { readonly [K in keyof RoomKinds]?: Entry<K> };

export const ROOM_CATALOG: { readonly [K in keyof RoomKinds]: Entry<K> } = { ...WALLS, ...FLAT, ...FURNITURE };
