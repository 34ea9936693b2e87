/**
 * One step of a scenario machine. XState's own pure `transition()` builds a whole actor at every call, initial state and
 * context included, which is most of its cost; the machine's `transition` method takes a scope that can be used again.
 * Our machines spawn, emit, raise and log nothing, so the scope has nothing to do.
 */
import { createActor, type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { ScenarioEvent } from '../scenario/index.ts';

const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

export function moveOn(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: ScenarioEvent): AnyMachineSnapshot {
  let scope = scopes.get(machine);
  if (!scope) {
    scope = idleScope(machine);
    scopes.set(machine, scope);
  }
  return machine.transition(snapshot, event, scope) as AnyMachineSnapshot;
}

function idleScope(machine: AnyStateMachine): AnyActorScope {
  const actor = createActor(machine, { input: { seed: 0 } });
  const nothing = (): void => undefined;
  const { id, sessionId, system } = actor;
  return {
    self: actor,
    id,
    sessionId,
    system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
