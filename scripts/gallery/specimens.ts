/** Everything that is drawn, as data: what the gallery shows side by side and what the test of the geometry records. */
import { BOARD_IDS, BOARDS, FORMS, HAIRS, PROPS, WOODS, type BoardId, type Look } from '../../src/core/scenario/look.ts';
import type { TownSnapshot } from '../../src/core/session/view.ts';
import { QUARTERS } from '../../src/view/town/draw/buildings/quarter.ts';
import { keyOf, type Sprite } from '../../src/view/town/draw/catalog.ts';
import { SPECIES } from '../../src/view/town/draw/props/trees.ts';
import type { Facing, Peg } from '../../src/view/town/draw/people/peg.ts';
import { castBoard } from '../../src/view/town/plan/cast.ts';
import { planTown } from '../../src/view/town/plan/town-plan.ts';
import { boardOf } from '../../src/view/town/boards/index.ts';
import { GROUPS, PLACES, snapshotAt } from './states.ts';

export interface Specimen {
  /** Unique, and the same for ever: the golden file goes by it. */
  readonly name: string;
  readonly sprite: Sprite;
  readonly snow?: boolean;
}

const PLAIN: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round' };
const FACINGS: readonly Facing[] = ['l', 'r', 'bl', 'br'];

function peg(name: string, look: Partial<Look>, pose: Partial<Peg> = {}): Specimen {
  return {
    name: `peg ${name}`,
    sprite: { kind: 'peg', peg: { look: { ...PLAIN, ...look }, life: 1, facing: 'r', prop: 'none', ...pose } },
  };
}

const COATS_OF = { coat: 'plum', trousers: 'moss', hoodie: 'mustard' } as const;

/** Bodies by facing, and what they do. */
function bodies(): Specimen[] {
  return FORMS.flatMap((form) => {
    const look = { form, coat: COATS_OF[form], hair: form === 'hoodie' ? ('curly' as const) : ('bob' as const) };
    return FACINGS.flatMap((facing) => [
      peg(`${form} ${facing} stands`, look, { facing }),
      peg(`${form} ${facing} sits`, look, { facing, sit: true }),
      peg(`${form} ${facing} carries`, look, { facing, prop: 'box' }),
      peg(`${form} ${facing} waves`, look, { facing, wave: true }),
      peg(`${form} ${facing} talks`, look, { facing, talks: true }),
      peg(`${form} ${facing} step 1`, look, { facing, step: 1 }),
      peg(`${form} ${facing} step 2`, look, { facing, step: 2 }),
    ]);
  });
}

function heads(): Specimen[] {
  return HAIRS.flatMap((hair, index) =>
    FACINGS.slice(1, 3).map((facing) =>
      peg(
        `hair ${hair} ${facing}`,
        { hair, wood: WOODS[index % WOODS.length] ?? 'oak', hairColour: hair === 'headscarf' ? 'teal' : 'dark' },
        { facing },
      ),
    ),
  );
}

function holders(): Specimen[] {
  const turned = ['r', 'bl'] as const;
  const standing = [...PROPS, 'umbrella' as const, 'papers' as const].flatMap((prop) =>
    turned.map((facing) =>
      peg(`holds ${prop} ${facing}`, { form: 'trousers', coat: 'teal' }, { prop, facing, sit: prop === 'wheelchair' }),
    ),
  );
  // Nobody leaves behind what one needs to get about.
  const seated = (['rollator', 'cane'] as const).flatMap((prop) =>
    turned.map((facing) => peg(`sits with ${prop} ${facing}`, { age: 'elder', hairColour: 'grey' }, { prop, facing, sit: true })),
  );
  return [...standing, ...seated];
}

function ages(): Specimen[] {
  return (['child', 'young', 'adult', 'elder'] as const).flatMap((age) =>
    [0, 0.5, 1].map((life) => peg(`${age} painted ${life}`, { age, hairColour: age === 'elder' ? 'grey' : 'dark' }, { life })),
  );
}

const LEVELS = [10, 50, 90] as const;
const GRADES = ['low', 'middle', 'high'] as const;

function withPhase(snapshot: TownSnapshot, phase: TownSnapshot['groups'][number]['phase']): TownSnapshot {
  return { ...snapshot, groups: snapshot.groups.map((group) => ({ ...group, phase })) };
}

/** Of one kind on one board: more differ in a curtain only. */
const MOST = 10;

/** A board in every state that shows something of its own: three levels, snow, half a year later, all that a story can put there. */
function statesOf(board: BoardId): readonly { readonly name: string; readonly snapshot: TownSnapshot }[] {
  const at = (name: string, level: number, rest: Partial<TownSnapshot> = {}) => ({ name, snapshot: snapshotAt(level, { board, ...rest }) });
  return [
    ...LEVELS.map((level) => at(`${level}`, level, { climate: level, pressure: 100 - level })),
    at('autumn', 60, { season: 'autumn' }),
    at('spring', 60, { season: 'spring' }),
    at('winter', 60, { season: 'winter' }),
    at('rain', 60, { season: 'autumn', sky: 'rain' }),
    ...LEVELS.map((level) => at(`after ${level}`, level, { after: true, season: 'winter', climate: level, pressure: 100 - level })),
    { name: 'given up', snapshot: withPhase(snapshotAt(50, { board }), 'dropped-out') },
    ...BOARDS[board].shows.map((shown) => at(shown, 55, { shows: [shown] })),
  ];
}

/** Each thing of a board once, by the state in which it is first seen; people stand in their own parts. */
function thingsOf(board: BoardId): Specimen[] {
  const cast = castBoard(boardOf(board), { people: [], places: PLACES, groups: GROUPS });
  const seen = new Map<string, Specimen>();
  for (const { name, snapshot } of statesOf(board)) {
    const plan = planTown(snapshot, cast);
    for (const { id, sprite } of plan.things) {
      const key = `${keyOf(sprite)}${plan.snow ? '*' : ''}`;
      const many = [...seen.values()].filter((one) => one.sprite.kind === sprite.kind).length;
      if (!seen.has(key) && many < MOST) seen.set(key, { name: `${board} ${id} ${name}`, sprite, snow: plan.snow });
    }
  }
  return [...seen.values()];
}

/** Every species in the papers of the seasons and bare in the snow; planters and reeds. */
function plants(): Specimen[] {
  const papers = { spring: '#E2A99A', summer: '#6F8760', autumn: '#B9823C' } as const;
  const trees = SPECIES.flatMap((shape) => {
    const tree = { kind: 'tree', h: 6, r: 1.8, seed: 7, life: 1, shape } as const;
    const green = Object.entries(papers).map(([season, colour]): Specimen => ({
      name: `tree ${shape} ${season}`,
      sprite: { ...tree, colour },
    }));
    if (shape === 'poplar') return green;
    return [...green, { name: `tree ${shape} bare`, sprite: { ...tree, colour: papers.summer, bare: true as const }, snow: true }];
  });
  const fruit = { blossom: '#F7D9D3', apples: '#CF563B' };
  const laden = Object.entries(fruit).map(([name, dots]): Specimen => ({
    name: `tree fruit with ${name}`,
    sprite: { kind: 'tree', h: 3, r: 0.9, colour: papers.summer, seed: 7, life: 1, shape: 'fruit', dots },
  }));
  const planters = [false, true].map((snow): Specimen => ({
    name: `planter ${snow ? 'in snow' : 'green'}`,
    sprite: { kind: 'planter', w: 3, d: 1.2, colour: '#2F7F80', seed: 4, grown: 1.4 },
    snow,
  }));
  return [...trees, ...laden, ...planters, { name: 'reeds', sprite: { kind: 'reeds', seed: 5 } }];
}

/** What the worker brings along, by what the team is like. */
function luggage(): Specimen[] {
  return GRADES.flatMap((forms) =>
    GRADES.map((flask): Specimen => ({
      name: `work bag, pressure ${forms}, climate ${flask}`,
      sprite: { kind: 'work-bag', forms, flask },
    })),
  );
}

/** What hangs above the board. */
function signs(): Specimen[] {
  return [
    { name: 'tag', sprite: { kind: 'tag' } },
    { name: 'flag', sprite: { kind: 'flag' } },
    { name: 'worker pin', sprite: { kind: 'worker-pin' } },
    { name: 'tape', sprite: { kind: 'tape', axis: 'x', length: 4 } },
  ];
}

/** The neighbourhoods on the map of the town: asleep, half awake, awake; and in the papers of the other seasons. */
function quarters(): Specimen[] {
  const seasons = QUARTERS.flatMap((quarter) =>
    (['spring', 'autumn', 'winter'] as const).map((season): Specimen => ({
      name: `quarter ${quarter} in ${season}`,
      sprite: {
        kind: 'quarter',
        quarter: { quarter, w: 16, d: 12, sign: 'ROMMELSTEIN', seed: 3, season },
        home: { life: 1, lit: season === 'winter' ? 0.7 : 0, curtain: 'open' },
      },
      snow: season === 'winter',
    })),
  );
  const awake = QUARTERS.flatMap((quarter) =>
    [0, 0.5, 1].map((life): Specimen => ({
      name: `quarter ${quarter} ${life}`,
      sprite: {
        kind: 'quarter',
        quarter: { quarter, w: 16, d: 12, sign: 'ROMMELSTEIN', seed: 3 },
        home: { life, lit: 0, curtain: 'open' },
      },
    })),
  );
  const cards = [true, false].map((offered): Specimen => ({
    name: `quarter anker ${offered ? 'offered' : 'not offered'}`,
    sprite: {
      kind: 'quarter',
      quarter: { quarter: 'anker', w: 16, d: 12, sign: 'ROMMELSTEIN', seed: 3, offered },
      home: { life: 0.6, lit: 0, curtain: 'open' },
    },
  }));
  return [...awake, ...seasons, ...cards];
}

/** All parts of the gallery by name. */
export const PARTS: Readonly<Record<string, () => readonly Specimen[]>> = {
  bodies,
  heads,
  holders,
  ages,
  plants,
  luggage,
  signs,
  quarters,
  ...Object.fromEntries(BOARD_IDS.map((board) => [board, () => thingsOf(board)])),
};
