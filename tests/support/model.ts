/** Small made-up model states for tests: two groups and everything else in the middle. */
import { startModel, step, type ModelInput, type ModelStart, type ModelState } from '../../src/core/model/index.ts';

const MIDDLE = { strength: 40, ownership: 30, ties: 35, trust: 40, participation: 30 };

export interface Start {
  readonly group?: Partial<ModelStart['groups'][number]['start']>;
  readonly demand?: number;
  readonly team?: Partial<ModelStart['team']>;
  readonly manager?: Partial<ModelStart['manager']>;
  readonly organisation?: Partial<ModelStart['organisation']>;
  readonly worker?: Partial<ModelStart['worker']>;
  readonly paper?: number;
  readonly seed?: number;
}

export function modelOf(start: Start = {}): ModelState {
  return startModel({
    groups: [
      { id: 'een', demand: start.demand ?? 30, start: { ...MIDDLE, ...start.group } },
      { id: 'twee', demand: 30, start: MIDDLE },
    ],
    team: { safety: 50, reflection: 45, support: 50, goals: 45, equality: 45, issues: 50, ...start.team },
    manager: { style: 50, pressure: 50, trust: 50, room: 50, ...start.manager },
    organisation: { output: 50, outcome: 40, assignments: 45, workload: 50, reputation: 45, knowledge: 40, ...start.organisation },
    worker: { energy: 75, standing: 45, ...start.worker },
    paper: start.paper ?? 120,
    seed: start.seed ?? 1,
  });
}

export function act(
  stance: Extract<ModelInput, { kind: 'act' }>['stance'],
  demand: number,
  more: { minutes?: number; groups?: string[] } = {},
): ModelInput {
  return { kind: 'act', stance, demand, groups: more.groups ?? ['een'], minutes: more.minutes ?? 0, competences: [] };
}

export const WEEK: ModelInput = { kind: 'week' };
export const weeks = (count: number): ModelInput[] => Array.from({ length: count }, () => WEEK);

export function after(state: ModelState, ...inputs: ModelInput[]): ModelState {
  return step(state, inputs).state;
}
