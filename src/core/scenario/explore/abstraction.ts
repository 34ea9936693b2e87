/**
 * When two states of a run count as one for the search: the same state of every region, the same answers to everything that
 * conditions still ask about, and, with a grain, the same rough level of what moves on by itself.
 */
import { STANCES, storedQuantities } from '../../model/index.ts';
import type { FastRun } from '../fast/run.ts';
import { AskedFacts } from './asked.ts';

/** Quantities told apart beside those that are asked about. @unit points: levels of this width; null: none */
export type Grain = number | null;

type Read = () => number;

export class Abstraction {
  private readonly run: FastRun;
  /** What is still asked, by week. */
  private readonly byWeek: readonly (readonly Read[])[];
  private readonly rough: readonly Read[];
  /** Two halves of the key of the state last looked at. */
  low = 0;
  high = 0;

  constructor(run: FastRun, grain: Grain) {
    this.run = run;
    const asked = new AskedFacts(run).all();
    const readers = asked.map(({ read, until, bounds }) => ({ until, read: bounds.size > 0 ? rangeOf(read, bounds) : read }));
    this.byWeek = Array.from({ length: run.file.weeks + 3 }, (_, week) =>
      readers.filter((one) => one.until >= week).map((one) => one.read),
    );
    this.rough = grain === null ? [] : roughOf(run, grain);
  }

  /** A visit that leaves this as it was has brought nothing yet: the key without the walk that is going on. */
  base = 0;

  /** Sets `low` and `high` to the key of the run's state. */
  look(): void {
    const { run } = this;
    const { chart, facts, model } = run;
    this.low = 0x9e3779b9 | 0;
    this.high = 0x85ebca6b | 0;
    for (let at = 0; at < chart.active.length; at++) this.mix(chart.active[at] ?? 0);
    this.mix(model.week);
    const asked = this.byWeek[Math.min(model.week, this.byWeek.length - 1)] ?? [];
    for (const read of asked) this.mix(read());
    for (const read of this.rough) this.mix(read());
    this.base = this.low;
    if (run.screen === 'walk') for (let place = 0; place < run.file.places.length; place++) this.mix(facts.walk.has(place) ? 1 : 0);
  }

  private mix(value: number): void {
    this.low = Math.imul(this.low ^ value, 0x85ebca77) ^ (this.high >>> 13);
    this.high = Math.imul(this.high ^ (value + 0x3c6ef372), 0xc2b2ae3d) ^ (this.low >>> 16);
  }
}

/** Number of bounds that the value has reached. */
function rangeOf(read: Read, bounds: ReadonlySet<number>): Read {
  const sorted = [...bounds].toSorted((a, b) => a - b);
  return () => {
    const value = read();
    let reached = 0;
    for (const bound of sorted) if (value >= bound) reached += 1;
    return reached;
  };
}

function roughOf({ model }: FastRun, grain: number): Read[] {
  const levels = storedQuantities(model)
    .filter((one) => !one.path.startsWith('competence.'))
    .map(
      (one): Read =>
        () =>
          (one.now / grain) | 0,
    );
  const approaches = model.groups.map(
    (group): Read =>
      () =>
        group.approach === null ? -1 : STANCES.indexOf(group.approach),
  );
  return [...levels, ...approaches];
}
