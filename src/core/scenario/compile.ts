/**
 * Compiles a validated scenario to an XState 5 machine with parallel regions story · residents · team · manager · clock.
 * The config is plain JSON: guards and actions are names with parameters, set up here, so statechart tools can open it.
 * No `after`, no `invoke`. XState passes an unknown name in silence; therefore every name is checked by `assertNames`.
 */
import { assign, setup, type AnyStateMachine } from 'xstate';
import { startModel } from '../model/index.ts';
import { endWalk, metersOf, openScene, passCare, passWeek, takeOption, visitPlace } from './events.ts';
import { clockRegion, managerRegion, participationRegion, teamRegion, type BoundsParams, type StateConfig } from './regions.ts';
import type { Option, ScenarioFile, Scene } from './schema.ts';
import { allHold, readQuantity, type Situation, type Story } from './situation.ts';

export type ScenarioEvent =
  | { readonly type: 'briefing.read' }
  | { readonly type: 'place.visit'; readonly place: string }
  | { readonly type: 'walk.end' }
  | { readonly type: `choose.${string}` }
  | { readonly type: 'week.pass' }
  | { readonly type: 'care.pass' }
  | { readonly type: 'story.finish' }
  | { readonly type: 'story.advance' };

interface OptionParams {
  readonly scene: string;
  readonly option: string;
}

export const sceneState = (scene: string): string => `scene-${scene}`;
export const endingState = (ending: string): string => `ending-${ending}`;

/** May this scene come now? A scene without a week only comes when an option calls for it. */
export function isDue(situation: Situation, scene: Scene): boolean {
  const { story, model } = situation;
  if (story.next) return story.next === scene.id;
  if (!scene.week || story.played.includes(scene.id)) return false;
  if (model.week < scene.week[0] || model.week > scene.week[1]) return false;
  if (scene.kind === 'interruption' && story.interrupted.includes(model.week)) return false;
  return allHold(situation, scene.when);
}

/** Does this week open with a walk? No more once the worker has stopped coming (`walksEnd`). */
function isWalkDue(file: ScenarioFile, situation: Situation): boolean {
  const { model, story } = situation;
  const ended = file.walksEnd.length > 0 && allHold(situation, file.walksEnd);
  return file.walks.includes(model.week) && !story.walked.includes(model.week) && !ended;
}

/** At most this many options stand on the screen. */
export const OPTIONS_SHOWN = 4;

export function offeredOptions(situation: Situation, scene: Scene): readonly Option[] {
  return scene.options.filter((one) => allHold(situation, one.when)).slice(0, OPTIONS_SHOWN);
}

/** The machine's config: data only. */
export function machineConfig(file: ScenarioFile): StateConfig {
  return {
    id: file.id,
    type: 'parallel',
    states: {
      story: { initial: 'briefing', states: storyStates(file) },
      residents: { type: 'parallel', states: Object.fromEntries(file.groups.map((one) => [one.id, participationRegion(one.id)])) },
      team: teamRegion(),
      manager: managerRegion(),
      clock: clockRegion(),
    },
  };
}

function storyStates(file: ScenarioFile): Record<string, StateConfig> {
  const states: Record<string, StateConfig> = {
    briefing: { on: { 'briefing.read': 'turning' } },
    turning: { on: { 'story.advance': turns(file) } },
    walk: { on: { 'place.visit': { actions: { type: 'visit' } }, 'walk.end': { target: 'turning', actions: { type: 'endWalk' } } } },
    week: { on: { 'week.pass': { target: 'turning', actions: { type: 'passWeek' } } } },
    lastday: { on: { 'care.pass': { target: 'halfyear', actions: { type: 'passCare' } } } },
    halfyear: {
      on: {
        'story.finish': file.endings.map((one) => ({ target: endingState(one.id), guard: { type: 'ends', params: { ending: one.id } } })),
      },
    },
  };
  for (const scene of file.scenes)
    states[sceneState(scene.id)] = { on: Object.fromEntries(scene.options.map((one) => optionEdge(scene, one))) };
  for (const one of file.endings) states[endingState(one.id)] = { type: 'final' };
  return states;
}

/** What may come next, in order: a scene that was called for, the walk, scenes of this week, the last day, the next week. */
function turns(file: ScenarioFile): StateConfig[] {
  const called = file.scenes.map((scene) => sceneTurn(scene, 'called'));
  const due = file.scenes.map((scene) => sceneTurn(scene, 'due'));
  return [
    ...called,
    { target: 'walk', guard: { type: 'walkDue' } },
    ...due.filter((_, at) => file.scenes[at]?.week),
    { target: 'lastday', guard: { type: 'over' } },
    { target: 'week' },
  ];
}

function sceneTurn(scene: Scene, type: 'called' | 'due'): StateConfig {
  const params = { scene: scene.id };
  return { target: sceneState(scene.id), guard: { type, params }, actions: { type: 'open', params } };
}

function optionEdge(scene: Scene, option: Option): [string, StateConfig] {
  const params: OptionParams = { scene: scene.id, option: option.id };
  return [`choose.${option.id}`, { target: 'turning', guard: { type: 'offered', params }, actions: { type: 'take', params } }];
}

/** The context a run starts with. */
export function startSituation(file: ScenarioFile, seed: number): Situation {
  const model = startModel({ ...file.start, groups: file.groups, paper: file.paper, seed });
  const story: Story = {
    scene: null,
    next: null,
    played: [],
    chosen: [],
    flags: [],
    signals: [],
    promises: {},
    visits: [],
    visited: [],
    walk: [],
    walked: [],
    interrupted: [],
    team: 'harmonie',
    manager: 'controle',
    phases: Object.fromEntries(file.groups.map((one) => [one.id, 'apart'])),
    before: metersOf(model),
    lastDay: null,
  };
  return { model, story, moved: [], found: [] };
}

/** The running machine. @throws UnknownName when the config names a guard, action or state that is not there */
export function compileScenario(file: ScenarioFile): AnyStateMachine {
  const scenes = new Map(file.scenes.map((one) => [one.id, one]));
  const sceneOf = (name: string): Scene => scenes.get(name) ?? missing('scene', name);
  const optionOf = (params: OptionParams): Option =>
    sceneOf(params.scene).options.find((one) => one.id === params.option) ?? missing('option', params.option);
  const config = machineConfig(file);
  const guards = namedGuards(file, sceneOf);
  const machine = setup({
    types: { context: {} as Situation, events: {} as ScenarioEvent, input: {} as { seed: number } },
    guards: {
      ...guards,
      offered: ({ context }, params: OptionParams) =>
        offeredOptions(context, sceneOf(params.scene)).some((one) => one.id === params.option),
    },
    actions: {
      open: assign(({ context }, params: { scene: string }) => openScene(context, sceneOf(params.scene))),
      take: assign(({ context }, params: OptionParams) => takeOption(file, context, optionOf(params))),
      visit: assign(({ context, event }) => (event.type === 'place.visit' ? visitPlace(file, context, event.place) : {})),
      endWalk: assign(({ context }) => endWalk(context)),
      passWeek: assign(({ context }) => passWeek(context)),
      passCare: assign(({ context }) => passCare(context)),
      enterPhase: assign(({ context }, { group, phase }: { group: string; phase: string }) => ({
        story: { ...context.story, phases: { ...context.story.phases, [group]: phase as Story['phases'][string] } },
      })),
      enterRegion: assign(({ context }, { region, state }: { region: 'team' | 'manager'; state: string }) => ({
        story: { ...context.story, [region]: state },
      })),
    },
  }).createMachine({ ...config, context: ({ input }: { input: { seed: number } }) => startSituation(file, input.seed) } as never);
  assertNames(config, machine as unknown as AnyStateMachine);
  return machine as unknown as AnyStateMachine;
}

function namedGuards(file: ScenarioFile, sceneOf: (name: string) => Scene) {
  return {
    called: ({ context }: { context: Situation }, params: { scene: string }) => context.story.next === params.scene,
    due: ({ context }: { context: Situation }, params: { scene: string }) => isDue(context, sceneOf(params.scene)),
    walkDue: ({ context }: { context: Situation }) => isWalkDue(file, context),
    over: ({ context }: { context: Situation }) => context.model.week > file.weeks,
    ends: ({ context }: { context: Situation }, params: { ending: string }) =>
      allHold(context, file.endings.find((one) => one.id === params.ending)?.when ?? missing('ending', params.ending)),
    within: ({ context }: { context: Situation }, { bounds, some }: BoundsParams) => {
      const one = (bound: BoundsParams['bounds'][number]): boolean => {
        const value = readQuantity(context, bound.quantity);
        return (bound.atLeast === undefined || value >= bound.atLeast) && (bound.below === undefined || value < bound.below);
      };
      return some ? bounds.some(one) : bounds.every(one);
    },
  };
}

/** A name in a machine config that nothing answers to. */
export class UnknownName extends Error {
  readonly code = 'unknown-name';
}

function missing(kind: string, name: string): never {
  throw new UnknownName(`no ${kind} "${name}"`);
}

/** Every guard, action and sibling state named in the config exists: XState itself would pass a missing one in silence. */
export function assertNames(config: StateConfig, machine: AnyStateMachine): void {
  const { guards, actions } = machine.implementations;
  const visit = (value: unknown, siblings: readonly string[]): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, siblings));
    if (typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(node)) {
      const type = (inner as { type?: unknown } | null)?.type;
      if (key === 'guard' && !(String(type) in guards)) missing('guard', String(type));
      if ((key === 'actions' || key === 'entry') && [inner].flat().some((one) => !((one as { type: string }).type in actions)))
        missing('action', JSON.stringify(inner));
      if (key === 'target' && !siblings.includes(String(inner))) missing('state', String(inner));
      if (key === 'states') for (const child of Object.values(inner as object)) visit(child, Object.keys(inner as object));
      else if (key !== 'params') visit(inner, siblings);
    }
  };
  visit(config, []);
}
