/** One board on the desk: its stage, its flags and its extent on the screen. The maquette swaps a whole setting for another. */
import type Phaser from 'phaser';
import type { TownSnapshot } from '../../core/session/view.ts';
import { boardOf } from './boards/index.ts';
import type { Board, Spot } from './boards/board.ts';
import { OVERVIEW } from './boards/rommelstein.ts';
import type { Bounds } from './camera-stops.ts';
import { screenFrame, type Sprite } from './draw/catalog.ts';
import { groundFrame } from './draw/ground/ground.ts';
import type { Frame } from './draw/paper.ts';
import { castBoard, castOverview } from './plan/cast.ts';
import { planTown, type Cast, type ThingPlan, type TownPlan } from './plan/town-plan.ts';
import { middleOf } from './plan/whereabouts.ts';
import { toScreen, type Pixel } from './projection.ts';
import type { Director } from './stage/director.ts';
import { Flags } from './stage/flags.ts';
import type { Grounds } from './stage/grounds.ts';
import { Slices } from './stage/slices.ts';
import type { Near } from './stage/sharpness.ts';
import { Stage } from './stage/stage.ts';
import type { TownOptions } from './town.ts';

export interface SettingOptions {
  readonly scene: Phaser.Scene;
  readonly software: boolean;
  readonly calm: boolean;
  readonly dpr: number;
  /** Bake scale of the overview. */
  readonly far: number;
  readonly wake: () => void;
  readonly hold: (on: boolean) => void;
  readonly draw: () => Promise<void>;
  readonly onHidden: () => void;
  readonly grounds: Grounds;
  readonly toView: (at: Pixel) => Pixel;
}

/** What stands on a board whatever the snapshot will be. */
const LASTING: ReadonlySet<Sprite['kind']> = new Set([
  'row-house',
  'flat-stair',
  'gallery-bay',
  'tower',
  'quarter',
  'shell-house',
  'porch',
  'low-wall',
  'hall',
  'school',
  'block',
  'tree',
]);

/** As near as a whole room is shown on a large screen. */
const ROOM_CLOSEST = 2.4;

/** As near as the map goes by itself. */
const MAP_CLOSEST = 1.6;

function lastingOf(plan: TownPlan): TownPlan {
  return { ...plan, things: plan.things.filter(({ sprite }) => LASTING.has(sprite.kind)), people: [] };
}

interface Box extends Pixel {
  readonly width: number;
  readonly height: number;
}

function meets({ x, y, width: w, height: h }: Box, { left, top, width, height }: Frame): boolean {
  return x < left + width && x + w > left && y < top + height && y + h > top;
}

/** Whether something reaches into a part of the picture. */
function shows({ sprite, at, z }: ThingPlan, part: Frame): boolean {
  const { left, top, width, height } = screenFrame(sprite);
  const { x, y } = toScreen(at, z);
  return meets({ x: x + left, y: y + top, width, height }, part);
}

export function boundsOf({ ground, roofs, room, seen }: Board): Bounds {
  if (seen !== undefined) {
    const { left, top, width, height } = seen;
    return { left, top, right: left + width, bottom: top + height, closest: MAP_CLOSEST, whole: true };
  }
  const { left, top, width, height } = groundFrame(ground);
  const extent = { left, top: top - roofs, right: left + width, bottom: top + height };
  return room === undefined ? extent : { ...extent, closest: ROOM_CLOSEST };
}

/** The scenario on one of its boards; places of a board that stands in for another one move there with it. */
export function castFor(options: TownOptions, id: string): Cast {
  const places = options.places.map((place) => ({ ...place, board: boardOf(place.board).id }));
  if (id === OVERVIEW) return castOverview({ people: options.people, groups: options.groups, places });
  return castBoard(boardOf(id), { people: options.people, groups: options.groups, places });
}

/** Where the camera stands before anything is wanted: over the board of the scenario. */
export function startOf(
  { parent, board: id, clear, reducedMotion: calm }: TownOptions,
  dpr: number,
): ConstructorParameters<typeof Director>[1] {
  const board = boardOf(id);
  const { clientWidth: width, clientHeight: height } = parent;
  const view = { width, height, clear: clear ?? { top: 0, right: 0, bottom: 0, left: 0 } };
  return { view, bounds: boundsOf(board), focus: toScreen(board.focus, 1.4), dpr, calm };
}

/** The model before anybody is on it. */
function emptyTown({ board }: Cast): TownSnapshot {
  const groups = Object.keys(board.groups).map((id) => ({ id, participation: 14, ties: 20, trust: 20, phase: 'apart' as const }));
  const nobody = { at: null, talk: null, speakers: [], climate: 50, pressure: 50, after: false, shows: [] };
  return { board: board.id, week: 1, season: 'spring', sky: 'clear', groups, ...nobody };
}

export class Setting {
  readonly cast: Cast;
  readonly bounds: Bounds;
  readonly stage: Stage;
  readonly flags: Flags;
  readonly far: number;
  /** Asked for more than once while it is brought about. */
  private planned: { readonly of: TownSnapshot; readonly offered: readonly string[]; readonly plan: TownPlan } | null = null;
  private spots: Board['spots'];
  private spread = 0;

  constructor(cast: Cast, options: SettingOptions) {
    const { scene, calm, far, dpr, toView } = options;
    this.cast = cast;
    this.far = far;
    this.bounds = boundsOf(cast.board);
    this.spots = cast.board.spots;
    this.stage = new Stage(scene, { ...options, board: cast.board, calm, far });
    this.flags = new Flags({
      scene,
      layoutOf: (place) => this.layoutOf(place),
      fan: (zoom) => this.fan(zoom),
      steady: cast.fan !== undefined,
      motions: this.stage.motions,
      scale: Math.min(2, dpr * 1.2),
      toView,
    });
  }

  get board(): Board {
    return this.cast.board;
  }

  /** Where a place of the scenario lies here, if it does. */
  layoutOf(place: string): Board['spots'][string] | undefined {
    return this.spots[this.cast.spots[place] ?? ''];
  }

  /** On the map flags stand the wider apart, the farther the camera is. */
  private fan(zoom: number): boolean {
    const { fan } = this.cast;
    const spread = Math.floor(zoom * 20) / 20;
    if (fan === undefined || spread === this.spread || spread <= 0) return false;
    this.spread = spread;
    this.spots = fan(spread);
    return true;
  }

  /** The middle of where a group is in this snapshot; with nobody out, of where it gathers. Undefined where it does not live here. */
  middleOf(group: string, snapshot: TownSnapshot): Spot | undefined {
    const home = this.board.spots[this.cast.homes[group] ?? ''];
    const spots = this.plan(snapshot).people.flatMap((one) => (one.group === group ? [one.at] : []));
    return home === undefined ? undefined : (middleOf(spots) ?? home.meet);
  }

  /** @param offered places that can be chosen now; those of the last time when that was about the same */
  plan(snapshot: TownSnapshot, offered: readonly string[] = this.planned?.of === snapshot ? this.planned.offered : []): TownPlan {
    if (this.planned?.of !== snapshot || this.planned.offered !== offered)
      this.planned = { of: snapshot, offered, plan: planTown(snapshot, this.cast, offered) };
    return this.planned.plan;
  }

  /** Where those stand or sit who take part in the talk, the worker too. */
  talkersIn(snapshot: TownSnapshot): Pixel[] {
    return this.plan(snapshot).people.flatMap(({ at, speaks, peg }) => (speaks || peg.player === true ? [toScreen(at)] : []));
  }

  /**
   * Sets the board on the desk and then everything on it.
   * @param seen called as soon as ground and buildings stand: the rest is put down before the player's eyes, if it says so
   * @param near what the camera sees of it: that comes first, and is all that is waited for
   */
  async lay(plan: TownPlan, seen: () => boolean = () => true, near: Near | null = null): Promise<void> {
    if (near !== null) return this.layNear(plan, seen, near);
    await this.stage.ground.layDesk(new Slices());
    await this.stage.perform(lastingOf(plan));
    if (seen()) await this.stage.perform(plan);
    return undefined;
  }

  /** First what the camera sees, then who is there, then all the rest. */
  private async layNear(plan: TownPlan, seen: () => boolean, near: Near): Promise<void> {
    const there = (at: Spot): boolean => meets({ ...toScreen(at), width: 0, height: 0 }, near.frame);
    const here = {
      ...plan,
      things: plan.things.filter((thing) => shows(thing, near.frame)),
      people: plan.people.filter(({ at }) => there(at)),
    };
    await this.stage.glimpse(lastingOf(here), near);
    if (!seen()) return;
    await this.stage.glimpse(here, near);
    await this.stage.ground.layDesk(new Slices());
    await this.stage.perform(plan);
  }

  /** Desk, ground and buildings alone. */
  async layEmpty(): Promise<void> {
    const plan = this.plan(emptyTown(this.cast));
    await this.lay(lastingOf(plan));
  }

  /** What the camera looks at: the spot of a talk, or where the worker stands; else the middle of the board. */
  focusOf(snapshot: TownSnapshot | null): Pixel {
    const spot = this.layoutOf(snapshot?.talk ?? snapshot?.at ?? '');
    if (spot === undefined) return toScreen(this.board.focus, 1.4);
    const talks = snapshot !== null && snapshot.talk !== null;
    return toScreen(talks ? (spot.look ?? spot.stand) : spot.stand, 1.4);
  }

  destroy(): void {
    this.flags.destroy();
    this.stage.destroy();
  }
}
