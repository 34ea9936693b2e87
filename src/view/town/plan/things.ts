/** Which buildings, trees and small things stand, in which state. */
import type { Home } from '../draw/buildings/openings.ts';
import type { Quarter } from '../draw/buildings/quarter.ts';
import { ROW_DEPTH, ROW_WIDTH } from '../draw/buildings/row-house.ts';
import type { Sprite } from '../draw/catalog.ts';
import { PAPER } from '../draw/palette.ts';
import { AT_OFFICE, OVERVIEW } from '../boards/rommelstein.ts';
import type { Board, BuildingPlan, Household, PropRule, Spot } from '../boards/board.ts';
import { depthOf } from '../projection.ts';
import { isSwept, planFeast } from './feast.ts';
import { gradeOf } from './indoors.ts';
import { planLanterns, planSpill } from './spill.ts';
import { levelOf, measure, takesPart, type TownReading } from './reading.ts';
import { planTape, tensionLevel } from './tension.ts';
import { thing } from './thing.ts';
import type { Cast, ThingPlan } from './town-plan.ts';

/** Paint in three steps, so that a household is either asleep, stirring or awake. */
function lifeOf(participation: number, threshold: number): number {
  const over = participation / 100 - threshold;
  if (over < 0) return 0;
  return over < 0.06 ? 0.5 : 1;
}

export function planHome({ group, threshold }: Household, reading: TownReading): Home {
  const state = reading.groups.get(group);
  // A house of nobody in the story goes along with the neighbourhood.
  const participation = state === undefined ? reading.participation : takesPart(state);
  const life = lifeOf(participation, threshold);
  const evening = reading.snow || reading.dusk ? 0.95 : participation > 70 ? 0.9 : 0;
  return {
    life,
    lit: life > 0.4 ? evening : 0,
    curtain: life === 0 ? 'shut' : life < 1 || participation < 70 || tensionLevel(reading) === 'high' ? 'half' : 'open',
    ajar: life === 1 && levelOf(state?.trust ?? reading.trust) === 'high' && !reading.snow,
  };
}

function planRows(reading: TownReading, { board }: Cast): ThingPlan[] {
  return board.rows.flatMap(({ at, house, household, tub }, index) => {
    const home = planHome(household, reading);
    const [x, y] = at;
    const depth = depthOf(x + ROW_WIDTH / 2, y + ROW_DEPTH / 2);
    const things: ThingPlan[] = [{ ...thing(`row-${index}`, { kind: 'row-house', house, home }, { at, depth }), group: household.group }];
    const front = y + ROW_DEPTH + 0.8;
    const bay = x + (house.style === 2 ? 1.9 : 4.1);
    if (home.life > 0.4) {
      things.push(
        thing(`tub-${index}`, { kind: 'planter', w: 3, d: 0.55, colour: tub, seed: index + 3, grown: 1.6 }, { at: [bay, front] }),
      );
    } else if (index % 2 === 0) things.push(thing(`row-bin-${index}`, { kind: 'bin', full: true }, { at: [bay, front + 0.2] }));
    return things;
  });
}

/** Trust of those who live behind these doors. */
function trustOf(households: readonly Household[], reading: TownReading): number {
  const trusts = households.flatMap(({ group }) => reading.groups.get(group)?.trust ?? []);
  return trusts.length === 0 ? reading.trust : trusts.reduce((sum, trust) => sum + trust, 0) / trusts.length;
}

function planFlats(reading: TownReading, { board }: Cast): ThingPlan[] {
  return board.flats.map(({ at, size, look, households }, index) => {
    const homes = households.map((household) => planHome(household, reading));
    const doorAjar = levelOf(trustOf(households, reading)) === 'high' && !reading.snow;
    const sprite: Sprite = {
      ...look,
      flat: { ...look.flat, mural: look.flat.end === true && reading.participation > 75, doorAjar },
      homes,
    };
    return thing(`stair-${index}`, sprite, { at, depth: depthOf(at[0] + size[0] / 2, at[1] + size[1] / 2) });
  });
}

/** A neighbourhood on the map: as far painted as those take part who live there. */
function planQuarter(id: string, reading: TownReading, { homes }: Cast): Home {
  const shares = [...reading.groups.values()].flatMap((group) => (homes[group.id] === id ? [takesPart(group)] : []));
  const mean = shares.length === 0 ? reading.participation : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { life: Math.round(Math.min(1, Math.max(0, (mean - 8) / 60)) * 5) / 5, lit: 0, curtain: 'open' };
}

/** How a building stands that is nobody's home, by what it is for. */
function planUse({ id, use, household }: BuildingPlan, reading: TownReading, cast: Cast): Home {
  const { participation, dusk } = reading;
  const snow = reading.snow || dusk;
  const life = Math.min(1, Math.max(0, Math.round((participation / 100 - 0.1) * 5) / 2));
  const trusted = levelOf(reading.trust) === 'high';
  const day: Home = { life: Math.max(0.35, life), lit: snow || participation > 70 ? 0.8 : 0.25, curtain: 'open' };
  switch (use) {
    case 'hall': {
      const open = participation >= 30;
      const lit = participation > 35 && (snow || participation > 50) ? 0.9 : 0;
      return { life, lit, curtain: open ? 'open' : 'shut', ajar: trusted && open };
    }
    case 'school':
      return { ...day, ajar: trusted };
    case 'trade':
      return participation < 34 ? { life: 0, lit: 0, curtain: 'shut' } : { ...day, lit: 0.6 };
    case 'shop':
      return { ...day, lit: 0.6 };
    case 'office':
      // The office shows the team: lamps when the climate is good, blinds when the pressure is high.
      return {
        life: Math.max(0.5, life),
        lit: { low: 0.1, middle: 0.4, high: 0.9 }[gradeOf(reading, 'climate')],
        curtain: ({ low: 'open', middle: 'half', high: 'shut' } as const)[gradeOf(reading, 'pressure')],
      };
    case 'quarter':
      return planQuarter(id, reading, cast);
    case 'home':
      return planHome(household ?? { group: '', threshold: 0.4 }, reading);
  }
}

/** On the map there are no people to tell the weather: leaves do, and lamps on dark days. */
function inSeason(quarter: Quarter, home: Home, { season, snow, rain, offered }: TownReading, places: readonly string[]): Sprite {
  const leaves = season === 'summer' ? {} : { season };
  return {
    kind: 'quarter',
    quarter: { ...quarter, ...leaves, offered: places.some((id) => offered.has(id)) },
    home: { ...home, lit: snow ? 0.7 : rain || season === 'winter' ? 0.45 : 0 },
  };
}

function planBuildings(reading: TownReading, cast: Cast): ThingPlan[] {
  return cast.board.buildings.map((building) => {
    const { id, at, size, look, places = [] } = building;
    const home = planUse(building, reading, cast);
    const sprite = look.kind === 'quarter' ? inSeason(look.quarter, home, reading, places) : ({ ...look, home } as Sprite);
    return thing(id, sprite, { at, depth: depthOf(at[0] + size[0] / 2, at[1] + size[1] / 2) });
  });
}

type Season = TownReading['season'];

/** The paper of each species in each season: blossom on one of the three in spring. */
const TURNED: Readonly<Record<Season, Readonly<Record<string, string>>>> = {
  summer: { [PAPER.moss]: '#5E8350', [PAPER.sage]: '#83A35F', [PAPER.olive]: '#A0A957', [PAPER.lime]: '#9DB05A' },
  winter: {},
  spring: { [PAPER.moss]: '#A3B765', [PAPER.sage]: '#E9ABA0', [PAPER.olive]: '#C9CE7C', [PAPER.lime]: '#CBD68A' },
  autumn: { [PAPER.moss]: '#B9823C', [PAPER.sage]: '#A9583A', [PAPER.olive]: '#D2A94B', [PAPER.lime]: '#DDB548' },
};

/** What hangs on a fruit tree. */
const DOTS: Readonly<Partial<Record<Season, string>>> = { spring: '#F7D9D3', autumn: PAPER.tomato };

/** How full a crown is: young leaves, all of them, some gone. */
const FULL: Readonly<Record<Season, number>> = { spring: 0.86, summer: 1.06, autumn: 0.94, winter: 1 };

function planTrees(reading: TownReading, { board }: Cast): ThingPlan[] {
  const { season } = reading;
  const life = Math.min(1, Math.round(reading.participation * 0.0625) / 5);
  return board.trees.map(({ at, h, r, colour, shape }, index) => {
    const paper = TURNED[season][colour] ?? colour;
    const bare = season === 'winter';
    const dots = shape === 'fruit' ? DOTS[season] : undefined;
    const crown = Math.round(r * FULL[season] * 100) / 100;
    const tree: Sprite = { kind: 'tree', h, r: crown, colour: paper, seed: index + 5, life, shape };
    return thing(`tree-${index}`, { ...tree, ...(bare ? { bare } : {}), ...(dots === undefined ? {} : { dots }) }, { at });
  });
}

/** Participation from which somebody has rung about the broken lamp; it stays dark a while longer. @source design choice */
const DEAD_UNTIL = 45;

function planLamps(reading: TownReading, { board }: Cast): ThingPlan[] {
  const asked = reading.shows.has('lamp');
  const lit = reading.participation > 70 || ((reading.snow || reading.dusk) && reading.participation > 25) ? 0.9 : 0;
  // One lamp stays dead while nobody asks for it.
  return board.lamps.flatMap((at, index) => {
    const ours = asked && index === board.bench?.lamp;
    const shines = ours ? 1 : index === board.deadLamp && reading.participation < 80 ? 0 : lit;
    const dead = index === board.deadLamp && !ours && reading.participation < DEAD_UNTIL;
    const lamp = thing(`lamp-${index}`, { kind: 'lamp', lit: shines, ...(dead ? { dead } : {}) }, { at });
    return ours || (shines > 0 && (reading.snow || reading.dusk))
      ? [lamp, thing(`pool-${index}`, { kind: 'pool', dusk: reading.dusk }, { at, depth: -1 })]
      : [lamp];
  });
}

export function countNotes(trust: number): number {
  return { low: 0, middle: 3, high: 8 }[levelOf(trust)];
}

/** The slat that was asked for: the bench stands whole, and one sees where it was mended. */
function mended(rule: PropRule, { bench }: Board): PropRule {
  if (rule.id !== bench?.whole || rule.sprite.kind !== 'bench') return rule;
  const { from: _, ...always } = rule;
  return { ...always, sprite: { ...rule.sprite, colour: '#CDB48A', patched: true } };
}

function stands(rule: PropRule, reading: TownReading): boolean {
  if (rule.winter !== undefined && rule.winter !== reading.snow) return false;
  if (rule.after !== undefined && rule.after !== reading.after) return false;
  if (rule.hides?.some((shown) => reading.shows.has(shown)) === true) return false;
  if (rule.shows !== undefined) return rule.shows.some((shown) => reading.shows.has(shown));
  const value = measure(reading, rule.of ?? 'participation', rule.by);
  return value >= (rule.from ?? 0) && value < (rule.until ?? 101);
}

export function standingProps(reading: TownReading, { board }: Cast): readonly PropRule[] {
  const plank = reading.shows.has('plank');
  const rules = plank ? board.props.filter(({ id }) => id !== board.bench?.broken).map((rule) => mended(rule, board)) : board.props;
  return rules.filter((rule) => stands(rule, reading) && !isSwept(rule, reading, board));
}

function planPlay(reading: TownReading, { board: { play } }: Cast): ThingPlan[] {
  if (play === undefined) return [];
  const participation = measure(reading, 'participation', play.by);
  const life = participation < 30 ? 0 : participation < 55 ? 0.5 : 1;
  const hung = reading.shows.has('schommels') ? 'new' : reading.shows.has('schommel-vast') ? 'tied' : undefined;
  const swings: Sprite = { kind: 'swings', life, ...(hung === undefined ? {} : { hung }) };
  return [thing('swings', swings, { at: play.swings }), thing('slide', { kind: 'slide', life }, { at: play.slide })];
}

function planKits(reading: TownReading, { board, homes }: Cast): ThingPlan[] {
  if (board.room !== undefined) return [];
  const taken = new Map<string, number>();
  return [...reading.groups.values()].flatMap(({ id, phase }) => {
    const layout = board.groups[id];
    const place = board.spots[homes[id] ?? ''];
    if (layout === undefined || place === undefined || phase === 'apart' || phase === 'curious') return [];
    const shift = taken.get(homes[id] ?? '') ?? 0;
    taken.set(homes[id] ?? '', shift + 1);
    const [x, y] = place.kit;
    const at: Spot = [x + shift * 2.6, y + shift * 0.6];
    const gone = phase === 'dropped-out';
    const sprite: Sprite = gone ? { kind: 'stacked', seed: 3 + id.length } : { kind: 'kit', kit: layout.kit };
    return [{ ...thing(`kit-${id}${gone ? '-gone' : ''}`, sprite, { at }), group: id }];
  });
}

function planNotice(reading: TownReading, { board: { notice } }: Cast): ThingPlan[] {
  if (notice === undefined) return [];
  const level = levelOf(reading.trust);
  return [thing('notice', { kind: 'notice', notes: countNotes(reading.trust), life: level === 'low' ? 0 : 1 }, { at: notice })];
}

/** On the map the worker is a pin: people are too small to be found there. */
function planPin({ at, after }: TownReading, { board }: Cast): ThingPlan[] {
  if (board.id !== OVERVIEW || after) return [];
  const foot = board.spots[at ?? '']?.kit ?? AT_OFFICE;
  return [thing('pin', { kind: 'worker-pin' }, { at: foot, z: 1, depth: 250 })];
}

export function planThings(reading: TownReading, cast: Cast): ThingPlan[] {
  const props = standingProps(reading, cast).map(({ id, sprite, at, z, depth }) =>
    thing(id, sprite, { at, ...(z === undefined ? {} : { z }), ...(depth === undefined ? {} : { depth }) }),
  );
  const built = [...planRows(reading, cast), ...planFlats(reading, cast), ...planBuildings(reading, cast)];
  const trees = planTrees(reading, cast);
  return [
    ...built,
    ...planSpill(reading, cast.board, { built, trees }),
    ...planLanterns(reading, cast.board, built),
    ...trees,
    ...planLamps(reading, cast),
    ...planPlay(reading, cast),
    ...planKits(reading, cast),
    ...planNotice(reading, cast),
    ...planTape(reading, cast),
    ...planFeast(reading, cast.board),
    ...planPin(reading, cast),
    ...props,
  ];
}
