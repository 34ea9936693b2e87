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
export { POLICIES, POLICY_TEXTS, type PolicyName } from './policy.ts';
export { playerOf, playOut, type PlayedOut, type Player } from './player.ts';
export { explore, type Exploration, type Target } from './exploration.ts';
export { playMoves, type PlayedMoves } from './moves.ts';
export { playOn } from './play-on.ts';
export { flowOf, type Flow, type FlowNode } from './flow.ts';
export { addTally, resultOf, Simulator, type Share, type Simulated, type Tally } from './simulation.ts';
export { flagsOf, type BalanceFlag } from './balance.ts';
