/** Door of the insight folder: understanding a run afterwards, by playing it again otherwise. */
export { ownMovesOf, type OwnMoves } from './own-moves.ts';
export { CoursePlayer, type Course, type Decision, type Figures, type WeekFigures } from './course.ts';
export { influencesOf, mostTelling, playOtherwise, type Influence, type Otherwise } from './influence.ts';
export { isVerified, smallestChange } from './smallest-change.ts';
export { AS_IT_WAS, under, type Circumstances } from './circumstances.ts';
export { partingOf, type Parting } from './comparison.ts';
export { pathMapOf, type MapNode, type MapOption, type MapWay, type PathMap } from './path-map.ts';
export { BAKENS, profileOf, type Baken, type Profile } from './profile.ts';
