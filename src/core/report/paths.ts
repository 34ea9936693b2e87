/**
 * How a class went through a scenario: the decisions that most of it met, in a row, and how many went from which option to which.
 * A decision that few met stays out of the row and is named; whoever skipped one goes on to the next that they did meet.
 */
import type { Decision } from './verified-run.ts';

export interface PathNode {
  /** `scene.option`, or `ending.id`; `ending.` for runs that were not played to their end. */
  readonly id: string;
  /** Place in the row, counted from 0; endings come after the last. */
  readonly step: number;
  readonly count: number;
}

export interface PathLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface PathFigures {
  readonly steps: readonly { readonly scene: string; readonly met: number; readonly week: number }[];
  readonly nodes: readonly PathNode[];
  readonly links: readonly PathLink[];
  /** Scenes that too few met to stand in the row. */
  readonly leftOut: readonly string[];
}

/** A decision that fewer of the class met stays out of the row. @range 0..1 @source design choice */
const LEAST_MET = 0.5;
/** More do not fit on a page. @source design choice */
const MOST_STEPS = 16;

interface Walk {
  readonly ending: string;
  /** Scene and option by number, in turn; the first time that a scene came. */
  readonly steps: Int16Array;
}

export class Paths {
  private readonly scenes: readonly { readonly id: string; readonly options: readonly string[] }[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly options: readonly ReadonlyMap<string, number>[];
  private readonly walks: Walk[] = [];

  constructor(scenes: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[]) {
    this.scenes = scenes.map(({ id, options }) => ({ id, options: options.map((one) => one.id) }));
    this.numbers = new Map(this.scenes.map((one, at) => [one.id, at]));
    this.options = this.scenes.map(({ options }) => new Map(options.map((id, at) => [id, at])));
  }

  /** @param ending null when the run was not played to its end */
  add(decisions: readonly Decision[], ending: string | null): void {
    const met = new Set<number>();
    const steps: number[] = [];
    for (const made of decisions) {
      const scene = this.numbers.get(made.scene) ?? -1;
      const option = this.options[scene]?.get(made.option);
      if (option === undefined || met.has(scene)) continue;
      met.add(scene);
      steps.push(scene, option);
    }
    this.walks.push({ ending: ending ?? '', steps: Int16Array.from(steps) });
  }

  /** @param decisions how many met each scene, and when */
  figures(decisions: readonly { readonly scene: string; readonly met: number; readonly week: number }[]): PathFigures {
    const enough = Math.max(1, this.walks.length * LEAST_MET);
    const most = decisions
      .filter((one) => one.met >= enough)
      .toSorted((a, b) => b.met - a.met)
      .slice(0, MOST_STEPS);
    const places = this.places();
    const steps = most
      .map(({ scene, met, week }) => ({ scene, met, week }))
      .toSorted((a, b) => a.week - b.week || (places.get(a.scene) ?? 0) - (places.get(b.scene) ?? 0));
    const row = new Map(steps.map((one, at) => [this.numbers.get(one.scene) ?? -1, at]));
    return {
      steps,
      ...this.count(row),
      leftOut: decisions.filter((one) => !steps.some(({ scene }) => scene === one.scene)).map((one) => one.scene),
    };
  }

  /** Where each scene came on average: as which decision of a run. */
  private places(): ReadonlyMap<string, number> {
    const sums = new Map<string, { sum: number; times: number }>();
    for (const { steps } of this.walks)
      for (let at = 0; at < steps.length; at += 2) {
        const id = this.scenes[steps[at] ?? -1]?.id ?? '';
        const { sum, times } = sums.get(id) ?? { sum: 0, times: 0 };
        sums.set(id, { sum: sum + at, times: times + 1 });
      }
    return new Map([...sums].map(([id, { sum, times }]) => [id, sum / times]));
  }

  private count(row: ReadonlyMap<number, number>): Pick<PathFigures, 'nodes' | 'links'> {
    const nodes = new Map<string, { step: number; order: number; count: number }>();
    const links = new Map<string, { from: string; to: string; count: number }>();
    for (const { steps, ending } of this.walks) {
      const way = [...wayOf(steps, row)].map(({ step, scene, option }) => ({
        id: `${this.scenes[scene]?.id}.${this.scenes[scene]?.options[option]}`,
        step,
        order: option,
      }));
      way.push({ id: `ending.${ending}`, step: row.size, order: 0 });
      for (const [at, { id, step, order }] of way.entries()) {
        const node = nodes.get(id) ?? { step, order, count: 0 };
        node.count += 1;
        nodes.set(id, node);
        const from = way[at - 1]?.id;
        if (from === undefined) continue;
        const link = links.get(`${from} ${id}`) ?? { from, to: id, count: 0 };
        link.count += 1;
        links.set(`${from} ${id}`, link);
      }
    }
    return {
      nodes: [...nodes]
        .toSorted(([, a], [, b]) => a.step - b.step || a.order - b.order || b.count - a.count)
        .map(([id, { step, count }]) => ({ id, step, count })),
      links: [...links.values()],
    };
  }
}

/** The decisions of a run that stand in the row, in the row's order. */
function wayOf(steps: Int16Array, row: ReadonlyMap<number, number>): { step: number; scene: number; option: number }[] {
  const way: { step: number; scene: number; option: number }[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    const [scene = -1, option = -1] = [steps[at], steps[at + 1]];
    const step = row.get(scene);
    if (step !== undefined) way.push({ step, scene, option });
  }
  return way.toSorted((a, b) => a.step - b.step);
}
