/** Door of the session folder: intents in, entries out; replay, fork, the read side. */
export * from './view.ts';
export * from './intent.ts';
export { playable, type PlayableScenario } from './playable.ts';
export {
  apply,
  endingOf,
  logOf,
  offeredIds,
  situationOf,
  startSession,
  stateHash,
  type Applied,
  type Session,
  type SessionStart,
} from './session.ts';
export { fork, intentOf, replay, type Difference, type Forked, type Replayed } from './replay.ts';
export { seasonOf, speakersOf, viewOf } from './read-side.ts';
export { movesOf, type Moved } from './meters.ts';
export { screenOf, LONGEST_WALK } from './screen.ts';
export { choiceOf, playerOf, playOut, POLICIES, visitsOf, type PlayedOut, type Player, type PolicyName } from './policy.ts';
