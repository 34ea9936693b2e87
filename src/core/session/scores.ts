/** What can be better or worse about how a run ends, half a year later or on the last day. There is no total: they pull apart. */

export interface Score {
  readonly path: string;
  /** Higher is better: 1, lower is better: −1. */
  readonly sign: 1 | -1;
}

export const SCORES: readonly Score[] = [
  { path: 'groups.participation', sign: 1 },
  { path: 'groups.ownership', sign: 1 },
  { path: 'groups.ties', sign: 1 },
  { path: 'groups.trust', sign: 1 },
  { path: 'groups.strength', sign: 1 },
  { path: 'lastDay.groups.participation', sign: 1 },
  { path: 'lastDay.organisation.output', sign: 1 },
  { path: 'lastDay.organisation.outcome', sign: 1 },
  { path: 'lastDay.organisation.assignments', sign: 1 },
  { path: 'lastDay.organisation.reputation', sign: 1 },
  { path: 'lastDay.organisation.workload', sign: -1 },
  { path: 'lastDay.team.safety', sign: 1 },
  { path: 'lastDay.team.support', sign: 1 },
  { path: 'lastDay.manager.trust', sign: 1 },
  { path: 'lastDay.manager.pressure', sign: -1 },
  { path: 'lastDay.worker.energy', sign: 1 },
  { path: 'hours', sign: -1 },
];
