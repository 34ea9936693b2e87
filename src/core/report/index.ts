/** Door of the report folder: what a class's logs say, as data. */
export type { ClassFigures } from './class-report.ts';
export type { PathFigures, PathNode } from './paths.ts';
export type { LateEffect } from './late-effects.ts';
export { ClassReport } from './class-report.ts';
export { Intake, type Taken } from './intake.ts';
export { refuse, type Refused } from './refusal.ts';
export { Verifier, type Verdict } from './verifier.ts';
export { turningPoints, type TurningPoint } from './turning-points.ts';
export { StatementFile } from './statement-file.ts';
export { tableText } from './decision-table.ts';
export type { RunPlan } from './run-plans.ts';
export type { PlayerSheet } from './player-sheets.ts';
