/** Compares the fast path with the XState machine that it was compiled from, state by state. */
import { getNextTransitions, initialTransition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { step, storedQuantities, type ModelState } from '../../src/core/model/index.ts';
import type { FastRun, ScenarioEvent, Situation } from '../../src/core/scenario/index.ts';
import type { PlayableScenario } from '../../src/core/session/index.ts';
import { moveOn } from '../../src/core/session/transition.ts';

/** The XState snapshot of the state that the fast run is in. */
export function snapshotOf(machine: AnyStateMachine, run: FastRun): AnyMachineSnapshot {
  const situation = run.situation();
  // A step without inputs gives a copy, that the fast run will not move on.
  const context: Situation = { ...situation, model: step(situation.model, []).state };
  return machine.resolveState({ value: run.chart.value() as never, context }) as AnyMachineSnapshot;
}

/** Null when both are in the same state, else the first place where they differ. */
export function differenceOf(snapshot: AnyMachineSnapshot, run: FastRun): string | null {
  const { model, story } = snapshot.context as Situation;
  return (
    firstDifference(snapshot.value, run.chart.value(), 'state') ??
    firstDifference(story, run.situation().story, 'story') ??
    (isSameModel(model, run.model) ? null : firstDifference(model, run.model, 'model'))
  );
}

/** Number by number: a deep comparison of objects would take as long as XState's step. */
function isSameModel(slow: ModelState, fast: ModelState): boolean {
  const [ours, theirs] = [storedQuantities(slow), storedQuantities(fast)];
  if (ours.length !== theirs.length) return false;
  for (let at = 0; at < ours.length; at++) {
    const [a, b] = [ours[at], theirs[at]];
    if (a?.now !== b?.now || a?.rest !== b?.rest || a?.path !== b?.path) return false;
  }
  const rest = ({ week, left, paper, minutes, spent, beyond, chance, groups }: ModelState): string =>
    JSON.stringify([
      week,
      left,
      paper,
      minutes,
      spent,
      beyond,
      chance,
      groups.map((one) => [one.id, one.approach, one.demand, one.minutes]),
    ]);
  return rest(slow) === rest(fast);
}

/** Deeply, key order included: the state's hash depends on it. */
function firstDifference(slow: unknown, fast: unknown, path: string): string | null {
  if (slow === fast) return null;
  if (typeof slow !== 'object' || typeof fast !== 'object' || slow === null || fast === null)
    return `${path}: XState ${JSON.stringify(slow)}, fast ${JSON.stringify(fast)}`;
  const [keys, others] = [Object.keys(slow), Object.keys(fast)];
  if (keys.length !== others.length) return `${path}: XState has ${keys.join()}, fast ${others.join()}`;
  for (const [at, key] of keys.entries()) {
    if (key !== others[at]) return `${path}: XState has ${key}, fast ${others[at]}`;
    const inner = firstDifference((slow as Record<string, unknown>)[key], (fast as Record<string, unknown>)[key], `${path}.${key}`);
    if (inner !== null) return inner;
  }
  return null;
}

/** A small stream of chance for random play. */
export function drawer(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

interface Move {
  readonly event: ScenarioEvent;
  readonly carryOut: () => boolean;
}

/** A move that is allowed where the run stands, drawn at random; null at the ending. */
function randomMove(run: FastRun, draw: (below: number) => number): Move | null {
  switch (run.screen) {
    case 'briefing':
      return { event: { type: 'briefing.read' }, carryOut: () => run.begin() };
    case 'walk': {
      const open = run.file.places.flatMap((one, at) => (run.canVisit(at) ? [{ id: one.id, at }] : []));
      const place = draw(3) === 0 ? undefined : open[draw(open.length)];
      if (!place) return { event: { type: 'walk.end' }, carryOut: () => run.endWalk() };
      return { event: { type: 'place.visit', place: place.id }, carryOut: () => run.visit(place.at) };
    }
    case 'scene': {
      const offered = run.offered();
      const option = offered[draw(offered.length)];
      if (!option) throw new RangeError(`nothing is offered in ${run.scene?.id}`);
      return { event: { type: `choose.${option.id}` }, carryOut: () => run.choose(option) };
    }
    case 'week':
      return { event: { type: 'week.pass' }, carryOut: () => run.passWeek() };
    case 'lastday':
      return { event: { type: 'care.pass' }, carryOut: () => run.lookBack() };
    case 'halfyear':
      return { event: { type: 'story.finish' }, carryOut: () => run.finish() };
    default:
      return null;
  }
}

/** Plays one run at random on both and compares every state; gives the steps taken, or the first difference. */
export function playBoth(scenario: PlayableScenario, run: FastRun, seed: number): number | string {
  const draw = drawer(seed);
  const { machine } = scenario;
  run.restart(seed);
  let [snapshot] = initialTransition(machine, { seed });
  for (let steps = 0; ; steps++) {
    const difference = differenceOf(snapshot, run);
    if (difference) return `seed ${seed}, step ${steps}: ${difference}`;
    const move = randomMove(run, draw);
    if (!move) return steps;
    snapshot = moveOn(machine, snapshot, move.event);
    if (snapshot.matches({ story: 'turning' })) snapshot = moveOn(machine, snapshot, { type: 'story.advance' });
    if (!move.carryOut()) return `seed ${seed}, step ${steps}: the fast run refuses ${move.event.type}`;
  }
}

/**
 * Sends every event of the machine to both from the state the run is in, and compares what comes of it; the run is put back.
 * Gives the number of events compared, or the first difference.
 */
export function sendAll(scenario: PlayableScenario, run: FastRun, events: readonly ScenarioEvent[]): number | string {
  const { machine } = scenario;
  const kept = new Int32Array(run.size);
  run.save(kept);
  const before = snapshotOf(machine, run);
  // Events that no active state names at all need no guard to be closed.
  const named = new Set(getNextTransitions(before).map((one) => one.eventType));
  for (const event of events) {
    const open = named.has(event.type) && machine.getTransitionData(before, event).length > 0;
    if (sendFast(run, event) !== open) return `${JSON.stringify(event)}: ${open ? 'only XState' : 'only the fast run'} takes it`;
    if (!open) continue;
    const after = moveOn(machine, before, event);
    const difference = differenceOf(after, run);
    if (difference) return `${JSON.stringify(event)}: ${difference}`;
    run.load(kept);
  }
  return events.length;
}

/** One event as it is, without what the story does by itself afterwards. */
function sendFast(run: FastRun, event: ScenarioEvent): boolean {
  return run.sendEvent(event.type, event.type === 'place.visit' ? event.place : undefined);
}

/** Every event that the machine knows, with every place. */
export function allEvents({ file }: PlayableScenario): ScenarioEvent[] {
  const choices = file.scenes.flatMap((one) => one.options.map((option): ScenarioEvent => ({ type: `choose.${option.id}` })));
  const visits = file.places.map((one): ScenarioEvent => ({ type: 'place.visit', place: one.id }));
  const rest = ['briefing.read', 'walk.end', 'week.pass', 'care.pass', 'story.finish', 'story.advance'] as const;
  return [...rest.map((type): ScenarioEvent => ({ type })), ...visits, ...choices];
}
