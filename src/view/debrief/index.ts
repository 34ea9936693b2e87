/** Door of the debrief view: a class looked over from its logs, by the trainer alone. */
export { afterFrame, atRest, during, turnOver } from './after-frame.ts';
export { DebriefPage } from './debrief-page.tsx';
export type { ClassTold, Desk, Printing, StatementsTold } from './desk.ts';
export { fetchEasel, type Drawing } from './charts/chart.tsx';
export type { ClassLive } from './class-live/class-live.ts';
