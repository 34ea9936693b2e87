/** Door of the session folder: intents in, entries out; replay, fork, the read side. */
export * from './view.ts';
export * from './intent.ts';
export { playable, type PlayableScenario } from './playable.ts';
export { apply, endingOf, logOf, offeredIds, situationOf, startSession, type Session } from './session.ts';
export { fork, intentOf, replay } from './replay.ts';
export { BulkReplay } from './bulk-replay.ts';
export { speakersOf, viewOf } from './read-side.ts';
export { movesOf } from './meters.ts';
export { screenOf } from './screen.ts';
export { playerOf, playOut, POLICIES, visitsOf, type PlayedOut, type Player, type PolicyName } from './policy.ts';
export { explore, type Exploration, type Target } from './exploration.ts';
export { playMoves, type PlayedMoves } from './moves.ts';
