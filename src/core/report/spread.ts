/** How numbers of a class are spread: whole counts by value, so that logs can be let go one by one. */

export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly max: number;
}

export class Counts {
  private readonly byValue = new Map<number, number>();
  private count = 0;

  add(value: number): void {
    this.byValue.set(value, (this.byValue.get(value) ?? 0) + 1);
    this.count += 1;
  }

  spread(): Spread {
    const values = [...this.byValue].toSorted(([a], [b]) => a - b);
    const at = (part: number): number => {
      let seen = 0;
      for (const [value, times] of values) {
        seen += times;
        if (seen >= Math.max(1, Math.ceil(part * this.count))) return value;
      }
      return 0;
    };
    return { count: this.count, min: at(0), p25: at(0.25), median: at(0.5), p75: at(0.75), max: at(1) };
  }
}
