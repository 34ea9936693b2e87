/**
 * What may be the case at some moment of a run, each thing apart from all others: of what has answers (a flag, a phase, the team's
 * state) the set of answers it may have, of a quantity the range it may lie in. One such state stands for many runs at once.
 */

/** Answers of what is remembered, as bits of a set. */
export const NO = 1;
export const YES = 2;
/** Of a promise. */
export const NOT_MADE = 1;
export const MADE = 2;
export const KEPT = 4;
export const BROKEN = 8;

/** Names of what is known, and where it stands in the lists of `Known`. */
export class Layout {
  readonly groups: readonly string[];
  private readonly answers = new Map<string, number>();
  private readonly ranges = new Map<string, number>();
  /** All answers that each may have at all. */
  readonly all: number[] = [];
  /** Least and most that each may be at all. */
  readonly bounds: (readonly [number, number])[] = [];

  constructor(groups: readonly string[]) {
    this.groups = groups;
  }

  answer(name: string, all: number): void {
    if (this.answers.has(name)) return;
    this.answers.set(name, this.all.length);
    this.all.push(all);
  }

  range(name: string, least: number, most: number): void {
    if (this.ranges.has(name)) return;
    this.ranges.set(name, this.bounds.length);
    this.bounds.push([least, most]);
  }

  /** @throws RangeError for a name that was not laid out */
  at(name: string): number {
    return found(this.answers.get(name), name);
  }

  /** @throws RangeError for a name that was not laid out */
  rangeAt(name: string): number {
    return found(this.ranges.get(name), name);
  }

  /** Of what has answers. */
  names(): Iterable<string> {
    return this.answers.keys();
  }
}

function found(at: number | undefined, name: string): number {
  if (at === undefined) throw new RangeError(`nothing is known of "${name}"`);
  return at;
}

export class Known {
  readonly layout: Layout;
  private readonly answers: Uint8Array;
  private readonly least: Float64Array;
  private readonly most: Float64Array;

  /** Anything may be the case. */
  static anything(layout: Layout): Known {
    const { all, bounds } = layout;
    return new Known(layout, {
      answers: Uint8Array.from(all),
      least: Float64Array.from(bounds, ([least]) => least),
      most: Float64Array.from(bounds, ([, most]) => most),
    });
  }

  private constructor(layout: Layout, lists: { answers: Uint8Array; least: Float64Array; most: Float64Array }) {
    this.layout = layout;
    this.answers = lists.answers;
    this.least = lists.least;
    this.most = lists.most;
  }

  copy(): Known {
    return new Known(this.layout, { answers: this.answers.slice(), least: this.least.slice(), most: this.most.slice() });
  }

  answersOf(name: string): number {
    return this.answers[this.layout.at(name)] ?? 0;
  }

  setAnswers(name: string, answers: number): void {
    this.answers[this.layout.at(name)] = answers;
  }

  /** Leaves only these answers. @returns false when none is left: this cannot be the case */
  keep(name: string, answers: number): boolean {
    const at = this.layout.at(name);
    const left = (this.answers[at] ?? 0) & answers;
    this.answers[at] = left;
    return left !== 0;
  }

  rangeOf(name: string): readonly [number, number] {
    const at = this.layout.rangeAt(name);
    return [this.least[at] ?? 0, this.most[at] ?? 0];
  }

  setRange(name: string, least: number, most: number): void {
    const at = this.layout.rangeAt(name);
    this.least[at] = least;
    this.most[at] = most;
  }

  /** It may have any value again that it can have at all. */
  widen(name: string): void {
    const [least, most] = this.layout.bounds[this.layout.rangeAt(name)] ?? [0, 0];
    this.setRange(name, least, most);
  }

  /** Leaves only what lies within. @returns false when nothing is left */
  keepWithin(name: string, least: number, most: number): boolean {
    const at = this.layout.rangeAt(name);
    const low = Math.max(this.least[at] ?? 0, least);
    const high = Math.min(this.most[at] ?? 0, most);
    this.least[at] = low;
    this.most[at] = high;
    return low <= high;
  }

  /** What may be the case in either. @returns whether that adds anything to this one */
  join(other: Known): boolean {
    let grown = false;
    for (let at = 0; at < this.answers.length; at++) {
      const mine = this.answers[at] ?? 0;
      const both = mine | (other.answers[at] ?? 0);
      if (both === mine) continue;
      this.answers[at] = both;
      grown = true;
    }
    for (let at = 0; at < this.least.length; at++) {
      const [low, high] = [other.least[at] ?? 0, other.most[at] ?? 0];
      if (low < (this.least[at] ?? 0)) [this.least[at], grown] = [low, true];
      if (high > (this.most[at] ?? 0)) [this.most[at], grown] = [high, true];
    }
    return grown;
  }

  /** Becomes the other. */
  become(other: Known): void {
    this.answers.set(other.answers);
    this.least.set(other.least);
    this.most.set(other.most);
  }
}

/** What may be the case in one of them; null for none. */
export function joined(states: readonly (Known | null)[]): Known | null {
  let all: Known | null = null;
  for (const one of states) {
    if (!one) continue;
    if (all) all.join(one);
    else all = one.copy();
  }
  return all;
}
