/** The states of one level of a search, saved as numbers in one growing array. */
import type { FastRun } from '../fast/run.ts';

export class Frontier {
  length = 0;
  private readonly size: number;
  private cells: Int32Array;
  private numbers: Int32Array;
  private keys: Int32Array;

  /** @param size numbers of one state */
  constructor(size: number) {
    this.size = size;
    this.cells = new Int32Array(size * 64);
    this.numbers = new Int32Array(64);
    this.keys = new Int32Array(64);
  }

  add(run: FastRun, number: number, key: number): void {
    if (this.length === this.numbers.length) this.grow();
    run.save(this.cells, this.length * this.size);
    this.numbers[this.length] = number;
    this.keys[this.length] = key;
    this.length += 1;
  }

  load(run: FastRun, at: number): void {
    run.load(this.cells, at * this.size);
  }

  /** Number of the state in the whole search. */
  numberAt(at: number): number {
    return this.numbers[at] ?? 0;
  }

  clear(): void {
    this.length = 0;
  }

  /** Keeps at most so many, spread evenly by their keys; gives how many were left out. */
  thin(most: number): number {
    if (this.length <= most) return 0;
    const { size, cells, numbers, keys } = this;
    const limit = keys.slice(0, this.length).toSorted()[most] ?? 0;
    let kept = 0;
    for (let at = 0; at < this.length; at++) {
      if ((keys[at] ?? 0) >= limit) continue;
      cells.copyWithin(kept * size, at * size, (at + 1) * size);
      numbers[kept] = numbers[at] ?? 0;
      keys[kept] = keys[at] ?? 0;
      kept += 1;
    }
    const left = this.length - kept;
    this.length = kept;
    return left;
  }

  private grow(): void {
    const { cells, numbers, keys } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.cells.set(cells);
    this.numbers = new Int32Array(numbers.length * 2);
    this.numbers.set(numbers);
    this.keys = new Int32Array(keys.length * 2);
    this.keys.set(keys);
  }
}
