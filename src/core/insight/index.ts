/** Door of the insight folder: understanding a run afterwards, by playing it again otherwise. */
export { ownMovesOf, type OwnMoves } from './own-moves.ts';
export { CoursePlayer, type Course } from './course.ts';
export { influenceAt, influencesOf, mostTelling, type Influence, type Otherwise } from './influence.ts';
export { isVerified, smallestChange } from './smallest-change.ts';
export { AS_IT_WAS, under, type Circumstances } from './circumstances.ts';
export { partingOf, type Parting } from './comparison.ts';
export { pathMapOf, type MapNode, type PathMap } from './path-map.ts';
export { profileOf, type Profile } from './profile.ts';
export { worthOf } from './worth.ts';
export { proposed } from './proposal.ts';
export type { Chain, Link } from './chain.ts';
export { chainOfChange, standingAt, whatIf, type Asked, type Side, type WhatIf } from './what-if.ts';
