/** The search of explore.ts on XState: by xstate/graph's getAdjacencyMap, and by a plain search over `machine.transition`. */
import { initialTransition, type ActorLogic, type AnyMachineSnapshot, type AnyStateMachine, type EventObject } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import {
  compileScenario,
  offeredOptions,
  sceneState,
  type ScenarioEvent,
  type ScenarioFile,
  type Scene,
  type Situation,
} from '../src/core/scenario/index.ts';
import { moveOn } from '../src/core/session/transition.ts';
import { LIMITS, searchRacer, type Size } from './explore.ts';
import type { Racer } from './racers.ts';
import { SnapshotKey } from './snapshot-key.ts';

export const adjacencyRacer = (quick: boolean): Racer => searchRacer(quick, adjacencySearch);
export const transitionRacer = (quick: boolean): Racer => searchRacer(quick, transitionSearch);

/** A scenario's machine between decisions. */
class Decisions {
  readonly machine: AnyStateMachine;
  private readonly scenes: ReadonlyMap<string, Scene>;

  constructor(file: ScenarioFile) {
    this.machine = compileScenario(file);
    this.scenes = new Map(file.scenes.map((one) => [sceneState(one.id), one]));
  }

  start(): AnyMachineSnapshot {
    const [first] = initialTransition(this.machine, { seed: LIMITS.seed });
    return this.next(first, { type: 'briefing.read' }, moveOn);
  }

  /** What a player can do there. */
  events(snapshot: AnyMachineSnapshot): ScenarioEvent[] {
    const state = stateOf(snapshot);
    if (state === 'walk') return [{ type: 'walk.end' }];
    const scene = this.scenes.get(state);
    return scene ? offeredOptions(snapshot.context as Situation, scene).map((one) => ({ type: `choose.${one.id}` }) as const) : [];
  }

  /** The event, and all that goes on by itself after it. What the last event moved is no part of the state. */
  next(from: AnyMachineSnapshot, event: ScenarioEvent, step: typeof moveOn): AnyMachineSnapshot {
    let snapshot = step(this.machine, from, event);
    for (;;) {
      const onward = ONWARD[stateOf(snapshot)];
      if (!onward) return { ...snapshot, context: { ...(snapshot.context as Situation), moved: [], found: [] } } as AnyMachineSnapshot;
      snapshot = step(this.machine, snapshot, onward);
    }
  }
}

const ONWARD: Readonly<Record<string, ScenarioEvent>> = {
  turning: { type: 'story.advance' },
  week: { type: 'week.pass' },
  lastday: { type: 'care.pass' },
  halfyear: { type: 'story.finish' },
};

const stateOf = (snapshot: AnyMachineSnapshot): string => (snapshot.value as { story: string }).story;

function adjacencySearch(file: ScenarioFile): Size {
  const decisions = new Decisions(file);
  const keys = new SnapshotKey(file);
  const { machine } = decisions;
  const logic: ActorLogic<AnyMachineSnapshot, EventObject> = {
    transition: (snapshot, event, scope) =>
      decisions.next(snapshot, event as ScenarioEvent, (_, from, one) => machine.transition(from, one, scope) as AnyMachineSnapshot),
    getInitialSnapshot: () => decisions.start(),
    getPersistedSnapshot: (snapshot) => snapshot,
  };
  const map = getAdjacencyMap(logic, {
    events: (snapshot) => decisions.events(snapshot),
    serializeState: (snapshot) => keys.of(snapshot),
  });
  const nodes = Object.values(map);
  // Arriving at the beginning is an edge too, as our search counts.
  return { states: nodes.length, edges: 1 + nodes.reduce((sum, one) => sum + Object.keys(one.transitions).length, 0) };
}

/** Level by level; the end of a walk stays on its level, as in our search, so that the same states are met first. */
export function transitionSearch(file: ScenarioFile): Size {
  const decisions = new Decisions(file);
  const keys = new SnapshotKey(file);
  const seen = new Set<string>();
  let edges = 0;
  const arrive = (snapshot: AnyMachineSnapshot, level: AnyMachineSnapshot[]): void => {
    edges += 1;
    const key = keys.of(snapshot);
    if (seen.has(key)) return;
    seen.add(key);
    level.push(snapshot);
  };
  let level: AnyMachineSnapshot[] = [];
  arrive(decisions.start(), level);
  while (level.length > 0) {
    const next: AnyMachineSnapshot[] = [];
    // The level grows while it is walked through.
    for (const snapshot of level) {
      const into = stateOf(snapshot) === 'walk' ? level : next;
      for (const event of decisions.events(snapshot)) arrive(decisions.next(snapshot, event, moveOn), into);
    }
    level = next;
  }
  return { states: seen.size, edges };
}
