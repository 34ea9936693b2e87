/** Every kind of small thing out of doors: green, street, play, shared ground, shops, feasts. */
import { around, shade, type EntryOf } from '../entry.ts';
import * as civic from './civic.ts';
import * as commons from './commons.ts';
import * as fair from './fair.ts';
import * as feast from './feast.ts';
import { drawFootsteps, footstepsExtent, type Footsteps } from './footsteps.ts';
import { drawBangers } from './fireworks.ts';
import * as litter from './litter.ts';
import * as markers from './markers.ts';
import * as plants from './plants.ts';
import * as play from './play.ts';
import * as shopfront from './shopfront.ts';
import * as street from './street.ts';
import { drawTree, type Tree } from './trees.ts';
import { drawWorkBag, type WorkBag } from './work-bag.ts';

export interface PropKinds {
  tree: Tree;
  planter: plants.Planter;
  reeds: { seed: number };
  tuft: { seed: number };
  lamp: street.Lamp;
  bench: street.Bench;
  bike: street.Bike;
  bin: { full: boolean };
  bags: { seed: number };
  scrap: { seed: number };
  bangers: { seed: number };
  mattress: object;
  trolley: object;
  notice: { notes: number; life: number };
  car: { colour: string };
  duck: object;
  boat: { colour: string };
  gate: object;
  swings: play.Swings;
  slide: { life: number };
  seesaw: { colour: string };
  sandbox: object;
  snowman: object;
  table: feast.Table;
  parasol: { colour: string };
  stall: { colour: string; seed: number };
  hen: { colour: string; worn: boolean };
  waste: { waste: commons.Waste; seed: number };
  brooms: object;
  notes: { wide: number; count: number; seed: number };
  switchbox: civic.Switchbox;
  stool: { colour: string };
  fence: commons.Fence;
  tape: { axis: 'x' | 'y'; length: number };
  cellar: { lit: number };
  sorting: object;
  bus: object;
  shelter: { whole: boolean };
  goal: { way: 1 | -1; net: boolean };
  'shutter-wall': { length: number };
  workbench: { busy: boolean };
  hedge: { length: number; life: number };
  terrace: { colour: string };
  crates: { seed: number };
  'shop-board': { colour: string };
  allotment: shopfront.Allotment;
  castle: object;
  podium: object;
  tarp: fair.Tarp;
  string: feast.HungString;
  fire: object;
  pool: { dusk: boolean };
  footsteps: Footsteps;
  stacked: { seed: number };
  kit: { kit: feast.Kit };
  'work-bag': WorkBag;
  tag: object;
  flag: object;
  'worker-pin': object;
}

type Entry<K extends keyof PropKinds> = EntryOf<{ readonly kind: K } & Readonly<PropKinds[K]>>;

export const PROP_CATALOG: { readonly [K in keyof PropKinds]: Entry<K> } = {
  tree: {
    extent: ({ h, r }) => ({ x: [-r - 0.5, r + 0.5], y: [-r - 0.5, r + 0.5], z: [0, h + 1.4], pad: 10 }),
    draw: drawTree,
  },
  planter: {
    extent: ({ w, d }) => ({ x: [-w / 2 - 0.3, w / 2 + 1], y: [-d / 2 - 0.5, d / 2 + 0.3], z: [0, 2.4] }),
    draw: plants.drawPlanter,
    shadow: ({ w, d }) => ({ kind: 'box', plot: [-w / 2, -d / 2, w, d], h: 1.2 }),
  },
  reeds: { extent: around(1.4, 0.8, 2.8), draw: (pen, { seed }) => plants.drawReeds(pen, seed) },
  tuft: { extent: around(0.6, 0.6, 1.2, 2), draw: (pen, { seed }) => plants.drawTuft(pen, seed) },
  lamp: { extent: around(1.4, 1.4, 8, 12), draw: street.drawLamp },
  bench: {
    extent: around(2, 2, 2),
    draw: street.drawBench,
    shadow: ({ axis, turned }) => (turned === 'back' ? shade(0, 0, 0) : axis === 'x' ? shade(3.2, 0.8, 0.8) : shade(0.8, 3.2, 0.8))(),
  },
  bike: { extent: around(1.5, 1.2, 2.2), draw: street.drawBike, shadow: shade(1.8, 0.2, 0.8) },
  bin: { extent: around(1.6, 1.4, 3.2), draw: (pen, { full }) => litter.drawBin(pen, full), shadow: shade(0.7, 0.7, 1.2) },
  bags: { extent: around(1.4, 1.2, 1.6), draw: (pen, { seed }) => litter.drawBags(pen, seed), shadow: shade(0.8, 0.5, 0.5) },
  scrap: { extent: around(0.6, 0.6, 0.6, 2), draw: (pen, { seed }) => litter.drawScrap(pen, seed) },
  bangers: { extent: around(1, 0.9, 0.4, 2), draw: drawBangers },
  mattress: { extent: around(2, 1.2, 2.6), draw: litter.drawMattress, shadow: shade(3, 0.8, 1.6) },
  trolley: { extent: around(1.2, 0.8, 2), draw: litter.drawTrolley, shadow: shade(1.3, 0.5, 1) },
  notice: { extent: around(1.5, 0.8, 3.2), draw: street.drawNotice, shadow: shade(2.2, 0.2, 2.4) },
  car: { extent: around(2.6, 1.4, 2.2), draw: (pen, { colour }) => street.drawCar(pen, colour), shadow: shade(4.4, 1.9, 1.1) },
  duck: { extent: around(0.8, 0.6, 1), draw: street.drawDuck },
  boat: { extent: around(2.8, 1.2, 1.4), draw: (pen, { colour }) => street.drawBoat(pen, colour) },
  gate: { extent: around(1.8, 3.6, 2.4), draw: street.drawGate },
  swings: { extent: around(3, 1.6, 4.4), draw: play.drawSwings },
  slide: { extent: () => ({ x: [-1.6, 1.6], y: [-1.6, 4.6], z: [0, 6] }), draw: (pen, { life }) => play.drawSlide(pen, life) },
  seesaw: { extent: around(2.7, 0.7, 2.4), draw: (pen, { colour }) => play.drawSeesaw(pen, colour), shadow: shade(4.6, 0.4, 0.6) },
  sandbox: { extent: around(2, 2, 1.4), draw: play.drawSandbox },
  snowman: { extent: around(1, 1, 2.6, 12), draw: play.drawSnowman, shadow: shade(1, 1, 1.6) },
  table: {
    extent: ({ length }) => ({ x: [-length / 2 - 0.3, length / 2 + 1], y: [-1.9, 1.6], z: [0, 2.6] }),
    draw: feast.drawTable,
    shadow: ({ length }) => ({ kind: 'box', plot: [-length / 2, -0.75, length, 1.5], h: 1 }),
  },
  parasol: {
    extent: around(2.8, 2.8, 5.4),
    draw: (pen, { colour }) => feast.drawParasol(pen, colour),
    shadow: () => ({ kind: 'disc', at: [0, 0], z: 3.7, r: 2, trunk: true }),
  },
  stall: { extent: around(2.6, 1.8, 4.2), draw: feast.drawStall, shadow: shade(3.4, 2, 2.4) },
  hen: { extent: around(1, 0.8, 2.2, 12), draw: commons.drawHen, shadow: shade(0.8, 0.4, 0.8) },
  waste: {
    extent: around(2.2, 1.6, 2),
    draw: commons.drawWaste,
    shadow: ({ waste }) => (waste === 'pile' ? shade(3, 1.6, 0.7) : shade(1, 0.7, 0.3))(),
  },
  brooms: { extent: around(2.2, 1, 2.8), draw: commons.drawBrooms, shadow: shade(2.2, 0.3, 1.4) },
  notes: { extent: ({ wide }) => ({ x: [0, wide + 0.6], y: [-0.2, 0.2], z: [0, 1.6] }), draw: commons.drawNotes },
  switchbox: { extent: around(1.2, 0.7, 2), draw: civic.drawSwitchbox, shadow: shade(1.9, 0.7, 1) },
  stool: { extent: around(0.8, 0.8, 1), draw: (pen, { colour }) => commons.drawStool(pen, colour), shadow: shade(0.6, 0.6, 0.5) },
  fence: {
    extent: ({ axis, length, mesh }) => ({
      x: [-0.3, axis === 'x' ? length + 0.3 : 0.3],
      y: [-0.3, axis === 'y' ? length + 0.3 : 0.3],
      z: [0, mesh === true ? 3.4 : 1.8],
    }),
    draw: commons.drawFence,
    grain: 0.2,
  },
  tape: {
    extent: ({ axis, length }) => ({
      x: [-0.5, axis === 'x' ? length + 0.5 : 0.5],
      y: [-0.5, axis === 'y' ? length + 0.5 : 0.5],
      z: [0, 1.8],
    }),
    draw: commons.drawTape,
    grain: 0.2,
  },
  cellar: { extent: () => ({ x: [-0.4, 4], y: [-0.3, 3.4], z: [-1, 2.4] }), draw: commons.drawCellar },
  sorting: { extent: around(2.4, 0.9, 2), draw: commons.drawSorting, shadow: shade(4, 0.9, 1.3) },
  bus: { extent: around(6, 1.6, 3.6), draw: civic.drawBus, shadow: shade(11, 2.3, 2.6) },
  shelter: { extent: around(4, 1.2, 3.8), draw: civic.drawShelter, shadow: shade(5, 1.4, 2.4) },
  goal: { extent: around(1.2, 1.8, 2), draw: civic.drawGoal },
  'shutter-wall': {
    extent: ({ length }) => ({ x: [-0.2, length + 0.2], y: [-0.3, 0.4], z: [0, 2.9] }),
    draw: civic.drawShutterWall,
  },
  workbench: { extent: around(2.1, 0.9, 2), draw: civic.drawWorkbench, shadow: shade(3.8, 1.2, 1) },
  hedge: { extent: ({ length }) => ({ x: [-0.2, length + 0.2], y: [-0.6, 0.6], z: [0, 1.3] }), draw: civic.drawHedge },
  terrace: { extent: around(1.8, 1, 1.8), draw: shopfront.drawTerrace, shadow: shade(2.8, 0.9, 0.7) },
  crates: { extent: around(1.7, 1, 1.4), draw: shopfront.drawCrates, shadow: shade(3, 1.4, 0.7) },
  'shop-board': { extent: around(0.8, 0.6, 1.7), draw: shopfront.drawShopBoard, shadow: shade(1, 0.6, 0.7) },
  allotment: { extent: around(3.4, 2, 2.2), draw: shopfront.drawAllotment, shadow: shade(6.2, 3, 0.4) },
  castle: { extent: around(2.4, 2, 3.2), draw: fair.drawCastle, shadow: shade(4, 3, 2) },
  podium: { extent: around(2.4, 1.6, 4), draw: fair.drawPodium, shadow: shade(4, 2.4, 1) },
  tarp: {
    extent: ({ length }) => ({ x: [-length / 2 - 0.5, length / 2 + 0.5], y: [-2.5, 2.5], z: [0, 5.4] }),
    draw: fair.drawTarp,
    grain: 0.2,
  },
  string: {
    extent: ({ to: [x, y] }) => ({
      x: [Math.min(0, x) - 0.2, Math.max(0, x) + 0.2],
      y: [Math.min(0, y) - 0.2, Math.max(0, y) + 0.2],
      z: [3, 6.6],
    }),
    draw: feast.drawString,
    grain: 0,
  },
  fire: { extent: around(2, 2, 3.4, 20), draw: feast.drawFire, grain: 0.2 },
  pool: {
    extent: ({ dusk }) => around(dusk ? 5.2 : 3.4, dusk ? 5.2 : 3.4, 0.4)(),
    draw: (pen, { dusk }) => feast.drawPool(pen, dusk),
    grain: 0,
  },
  footsteps: { extent: footstepsExtent, draw: drawFootsteps, grain: 0 },
  stacked: { extent: around(1.8, 1.2, 2.2), draw: (pen, { seed }) => feast.drawStacked(pen, seed), shadow: shade(2.2, 1.2, 1) },
  kit: { extent: around(1.8, 1.2, 4), draw: (pen, { kit }) => feast.drawKit(pen, kit), shadow: shade(1.6, 0.7, 0.8) },
  'work-bag': {
    extent: around(1.9, 0.9, 1.8),
    draw: drawWorkBag,
    shadow: ({ forms }) => (forms === 'high' ? shade(1.9, 0.7, 0.8) : shade(1.1, 0.44, 0.7))(),
  },
  tag: { extent: () => ({ x: [0, 0], y: [0, 0], z: [0, 0], pad: 20 }), draw: markers.drawTag, grain: 0 },
  'worker-pin': { extent: () => ({ x: [-0.6, 0.6], y: [-0.6, 0.6], z: [0, 3.6], pad: 12 }), draw: markers.drawWorkerPin, grain: 0 },
  flag: { extent: () => ({ x: [-0.6, 0.6], y: [-0.6, 0.6], z: [0, 3.4], pad: 10 }), draw: markers.drawFlag, grain: 0 },
};
