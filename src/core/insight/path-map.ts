/**
 * The map of what a player has seen of a scenario over all runs: the decisions, the options taken there and the ones left, and
 * where each led. Only what was met is on it, so that it gives nothing away.
 */
import type { Course } from './course.ts';

export interface MapOption {
  readonly id: string;
  /** Runs in which it was taken; none: not tried yet. */
  readonly taken: number;
}

export interface MapNode {
  readonly id: string;
  readonly kind: 'scene' | 'ending';
  /** Runs that came here. */
  readonly runs: number;
  /** Column: after everything that led here. */
  readonly step: number;
  readonly options: readonly MapOption[];
  /** Where it was met in the newest run that came here: number of the course, and of the decision in it. */
  readonly newest: { readonly course: number; readonly at: number };
}

export interface MapWay {
  readonly from: string;
  readonly option: string;
  readonly to: string;
  readonly runs: number;
}

export interface PathMap {
  readonly nodes: readonly MapNode[];
  readonly ways: readonly MapWay[];
}

interface Met {
  readonly kind: MapNode['kind'];
  runs: number;
  places: number[];
  readonly options: Map<string, number>;
  readonly newest: MapNode['newest'];
}

/** @param courses newest first */
export function pathMapOf(courses: readonly Course[]): PathMap {
  const met = new Map<string, Met>();
  const ways = new Map<string, MapWay>();
  for (const [number, course] of courses.entries()) {
    const stops = [...course.decisions.map((one) => one.scene), ...(course.ending === null ? [] : [`ending.${course.ending}`])];
    for (const [at, id] of stops.entries()) meet(met, { id, at, course, number });
    for (const [at, { scene, choice }] of course.decisions.entries()) {
      const to = stops[at + 1];
      if (to === undefined) continue;
      const key = `${scene}\n${choice}\n${to}`;
      ways.set(key, { from: scene, option: choice, to, runs: (ways.get(key)?.runs ?? 0) + 1 });
    }
  }
  return { nodes: inSteps(met), ways: [...ways.values()] };
}

function meet(met: Map<string, Met>, stop: { id: string; at: number; course: Course; number: number }): void {
  const { id, at, course, number } = stop;
  const decision = course.decisions[at];
  const known: Met = met.get(id) ?? {
    kind: decision ? 'scene' : 'ending',
    runs: 0,
    places: [],
    options: new Map(),
    newest: { course: number, at },
  };
  met.set(id, known);
  known.runs += 1;
  known.places.push(at);
  for (const option of decision?.offered ?? []) {
    const taken = option === decision?.choice ? 1 : 0;
    known.options.set(option, (known.options.get(option) ?? 0) + taken);
  }
}

/** Columns by where a stop came on average; endings stand last. */
function inSteps(met: ReadonlyMap<string, Met>): MapNode[] {
  const mean = ({ places }: Met): number => places.reduce((sum, one) => sum + one, 0) / places.length;
  const last = Math.max(0, ...[...met.values()].filter((one) => one.kind === 'scene').map((one) => Math.round(mean(one)))) + 1;
  return [...met]
    .map(([id, one]) => ({
      id,
      kind: one.kind,
      runs: one.runs,
      step: one.kind === 'ending' ? last : Math.round(mean(one)),
      newest: one.newest,
      options: [...one.options].map(([option, taken]) => ({ id: option, taken })),
    }))
    .toSorted((a, b) => a.step - b.step);
}
