/** A scenario made up for any board: groups at some of its spots, two people to talk to. */
import { BOARDS, BOARD_IDS, type BoardId, type Look } from '../../../src/core/scenario/look.ts';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { boardOf, isDrawn } from '../../../src/view/town/boards/index.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { planTown, type Cast, type TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { phaseAt, QUIET, raw, type Levels } from './snapshots.ts';

const LOOK: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round' };

/** Boards with residents on them. */
export const OUTDOORS = BOARD_IDS.filter((id) => isDrawn(id) && boardOf(id).ground.indoors !== true);

export function spotsOf(id: BoardId): readonly string[] {
  return BOARDS[id].spots;
}

/** Every third spot has a group, the first of them with somebody to talk to. */
export function castOn(id: BoardId): Cast {
  const spots = spotsOf(id);
  const groups = spots.filter((_, index) => index % 3 === 1).map((spot) => ({ id: `at-${spot}`, place: spot }));
  const people = [
    { id: 'yusra', group: groups[0]?.id ?? null, look: LOOK },
    { id: 'hanneke', group: null, look: { ...LOOK, age: 'elder' as const } },
  ];
  return castBoard(boardOf(id), { people, groups, places: spots.map((spot) => ({ id: spot, board: id, spot })) });
}

export function planOn(cast: Cast, levels: Levels, rest: Partial<TownSnapshot> = {}, offered: readonly string[] = []): TownPlan {
  const { participation, ties = participation, trust = participation, phase = phaseAt(participation) } = levels;
  const state = { participation: raw(participation), ties: raw(ties), trust: raw(trust), phase };
  return planTown(
    {
      board: cast.board.id,
      week: 3,
      season: 'summer',
      sky: 'clear',
      groups: Object.keys(cast.homes).map((id) => ({ id, ...state })),
      at: Object.keys(cast.spots)[0] ?? null,
      ...QUIET,
      ...rest,
    },
    cast,
    offered,
  );
}
