/** A player who does anything that is allowed, by a seed of its own. */
import { offeredIds, playOut, situationOf, type PlayableScenario, type PlayedOut, type Player } from '../../src/core/session/index.ts';
import { newSession } from './scenarios.ts';

export function randomPlayer(seed: number): Player {
  let state = (seed * 2654435761) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
  return {
    choose: (session) => {
      const offered = offeredIds(session);
      return offered[below(offered.length)] ?? '';
    },
    visit: (session) => {
      const { walk } = situationOf(session).story;
      const left = session.scenario.file.places.filter((one) => !walk.includes(one.id));
      if (walk.length >= 3 || below(3) === 0) return null;
      return left[below(left.length)]?.id ?? null;
    },
  };
}

export function playRandomly(scenario: PlayableScenario, seed: number): PlayedOut {
  return playOut(newSession(scenario, seed), randomPlayer(seed));
}
