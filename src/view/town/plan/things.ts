/** Which buildings, trees and small things stand, in which state. */
import { FLAT_DEPTH, FLAT_LENGTH } from '../draw/buildings/flat.ts';
import type { Home } from '../draw/buildings/openings.ts';
import { ROW_DEPTH, ROW_WIDTH } from '../draw/buildings/row-house.ts';
import type { Sprite } from '../draw/catalog.ts';
import { PAPER } from '../draw/palette.ts';
import type { Board, Household, PropRule, Spot } from '../boards/board.ts';
import { depthOf } from '../projection.ts';
import { isSwept, planFeast } from './feast.ts';
import { levelOf, type TownReading } from './reading.ts';
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
  const participation = state === undefined || state.phase === 'dropped-out' ? 0 : state.participation;
  const life = lifeOf(participation, threshold);
  const evening = reading.snow ? 0.95 : participation > 70 ? 0.9 : 0;
  return {
    life,
    lit: life > 0.4 ? evening : 0,
    curtain: life === 0 ? 'shut' : life < 1 || participation < 70 ? 'half' : 'open',
    ajar: life === 1 && levelOf(state?.trust ?? 0) === 'high' && !reading.snow,
  };
}

function planRows(reading: TownReading, { board }: Cast): ThingPlan[] {
  return board.rows.flatMap(({ at, house, household, tub }, index) => {
    const home = planHome(household, reading);
    const [x, y] = at;
    const depth = depthOf(x + ROW_WIDTH / 2, y + ROW_DEPTH / 2);
    const things = [thing(`row-${index}`, { kind: 'row-house', house, home }, { at, depth })];
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

function planStairs(reading: TownReading, { board }: Cast): ThingPlan[] {
  const trust = levelOf(reading.groups.get('flat')?.trust ?? reading.trust);
  return board.stairs.map(({ at, flat, households }, index) => {
    const homes = households.map((household) => planHome(household, reading));
    const mural = flat.end === true && reading.participation > 75;
    const sprite: Sprite = { kind: 'flat-stair', flat: { ...flat, mural, doorAjar: trust === 'high' && !reading.snow }, homes };
    return thing(`stair-${index}`, sprite, { at, depth: depthOf(at[0] + FLAT_DEPTH / 2, at[1] + FLAT_LENGTH / 2) });
  });
}

function planPublicBuildings(reading: TownReading, { board }: Cast): ThingPlan[] {
  const { participation, snow, snapshot } = reading;
  const life = Math.min(1, Math.max(0, Math.round((participation / 100 - 0.1) * 5) / 2));
  const open = participation >= 30 ? 1 : 0;
  const lit = participation > 35 && (snow || participation > 50) ? 0.9 : 0;
  const hallHome: Home = { life, lit, curtain: open ? 'open' : 'shut', ajar: levelOf(reading.trust) === 'high' && open === 1 };
  const day: Home = { life: Math.max(0.35, life), lit: snow || participation > 70 ? 0.8 : 0.25, curtain: 'open' };
  // The office shows the team: lamps when the climate is good, blinds when the pressure is high.
  const office: Home = {
    life: Math.max(0.5, life),
    lit: snapshot.climate > 60 ? 0.9 : snapshot.climate > 35 ? 0.4 : 0.1,
    curtain: snapshot.pressure > 65 ? 'shut' : snapshot.pressure > 40 ? 'half' : 'open',
  };
  const [hx, hy] = board.hall.at;
  const [sx, sy] = board.school;
  const block = (id: string, { at, block: look }: Cast['board']['shop'], home: Home) =>
    thing(id, { kind: 'block', block: look, home }, { at, depth: depthOf(at[0] + look.w / 2, at[1] + look.d / 2) });
  return [
    thing(
      'hall',
      { kind: 'hall', hall: { sign: board.hall.sign, open }, home: hallHome },
      { at: board.hall.at, depth: depthOf(hx + 8.5, hy + 6) },
    ),
    thing(
      'school',
      { kind: 'school', home: { ...day, ajar: levelOf(reading.trust) === 'high' } },
      { at: board.school, depth: depthOf(sx + 5, sy + 7.5) },
    ),
    block('shop', board.shop, { ...day, lit: 0.6 }),
    block('office', board.office, office),
  ];
}

const TURNED: Readonly<Record<TownReading['season'], Readonly<Record<string, string>>>> = {
  summer: {},
  winter: {},
  spring: { [PAPER.moss]: '#9DAE66', [PAPER.sage]: '#E2A99A', [PAPER.olive]: PAPER.lime },
  autumn: { [PAPER.moss]: '#B9823C', [PAPER.sage]: '#A9583A', [PAPER.olive]: '#D2A94B' },
};

function planTrees(reading: TownReading, { board }: Cast): ThingPlan[] {
  const life = Math.min(1, Math.round(reading.participation * 0.0625) / 5);
  return board.trees.map(({ at, h, r, colour, shape }, index) => {
    const paper = TURNED[reading.season][colour] ?? colour;
    const bare = reading.season === 'winter' && shape !== 'poplar' ? 'bare' : shape;
    return thing(`tree-${index}`, { kind: 'tree', h, r, colour: paper, seed: index + 5, life, shape: bare }, { at });
  });
}

function planLamps(reading: TownReading, { board }: Cast): ThingPlan[] {
  const asked = reading.shows.has('lamp');
  const lit = reading.participation > 70 || (reading.snow && reading.participation > 25) ? 0.9 : 0;
  // One lamp stays dead while nobody asks for it.
  return board.lamps.flatMap((at, index) => {
    const ours = asked && index === board.bench.lamp;
    const shines = ours ? 1 : index === 3 && reading.participation < 80 ? 0 : lit;
    const lamp = thing(`lamp-${index}`, { kind: 'lamp', lit: shines }, { at });
    return ours || (shines > 0 && reading.snow) ? [lamp, thing(`pool-${index}`, { kind: 'pool' }, { at, depth: -1 })] : [lamp];
  });
}

export function countNotes(trust: number): number {
  return { low: 0, middle: 3, high: 8 }[levelOf(trust)];
}

/** The slat that was asked for: the bench stands whole, and one sees where it was mended. */
function mended(rule: PropRule, { whole }: Board['bench']): PropRule {
  if (rule.id !== whole || rule.sprite.kind !== 'bench') return rule;
  const { from: _, ...always } = rule;
  return { ...always, sprite: { ...rule.sprite, colour: '#CDB48A', patched: true } };
}

function stands(rule: PropRule, reading: TownReading): boolean {
  const state = rule.by === undefined ? undefined : reading.groups.get(rule.by);
  const value = state === undefined ? reading.participation : state.phase === 'dropped-out' ? 0 : state.participation;
  if (rule.winter !== undefined && rule.winter !== reading.snow) return false;
  return value >= (rule.from ?? 0) && value < (rule.until ?? 101);
}

export function standingProps(reading: TownReading, { board }: Cast): readonly PropRule[] {
  const plank = reading.shows.has('plank');
  const rules = plank ? board.props.filter(({ id }) => id !== board.bench.broken).map((rule) => mended(rule, board.bench)) : board.props;
  return rules.filter((rule) => stands(rule, reading) && !isSwept(rule, reading, board));
}

function planPlay(reading: TownReading): ThingPlan[] {
  const state = reading.groups.get('speeltuin');
  const participation = state === undefined || state.phase === 'dropped-out' ? 0 : state.participation;
  const life = participation < 30 ? 0 : participation < 55 ? 0.5 : 1;
  const hung = reading.shows.has('schommels') ? 'new' : reading.shows.has('schommel-vast') ? 'tied' : undefined;
  const swings: Sprite = { kind: 'swings', life, ...(hung === undefined ? {} : { hung }) };
  return [thing('swings', swings, { at: [23.6, 22] }), thing('slide', { kind: 'slide', life }, { at: [29.6, 22.4] })];
}

function planKits(reading: TownReading, { board, homes }: Cast): ThingPlan[] {
  const taken = new Map<string, number>();
  return [...reading.groups.values()].flatMap(({ id, phase }) => {
    const layout = board.groups[id];
    const place = board.places[homes[id] ?? ''];
    if (layout === undefined || place === undefined || phase === 'apart' || phase === 'curious') return [];
    const shift = taken.get(homes[id] ?? '') ?? 0;
    taken.set(homes[id] ?? '', shift + 1);
    const [x, y] = place.kit;
    const at: Spot = [x + shift * 2.6, y + shift * 0.6];
    const gone = phase === 'dropped-out';
    return [
      thing(`kit-${id}${gone ? '-gone' : ''}`, gone ? { kind: 'stacked', seed: 3 + id.length } : { kind: 'kit', kit: layout.kit }, { at }),
    ];
  });
}

export function planThings(reading: TownReading, cast: Cast): ThingPlan[] {
  const props = standingProps(reading, cast).map(({ id, sprite, at, z, depth }) =>
    thing(id, sprite, { at, ...(z === undefined ? {} : { z }), ...(depth === undefined ? {} : { depth }) }),
  );
  const notice: Sprite = { kind: 'notice', notes: countNotes(reading.trust), life: levelOf(reading.trust) === 'low' ? 0 : 1 };
  return [
    ...planRows(reading, cast),
    ...planStairs(reading, cast),
    ...planPublicBuildings(reading, cast),
    ...planTrees(reading, cast),
    ...planLamps(reading, cast),
    ...planPlay(reading),
    ...planKits(reading, cast),
    thing('notice', notice, { at: cast.board.notice }),
    ...planFeast(reading, cast.board),
    ...props,
  ];
}
