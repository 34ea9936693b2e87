/**
 * What a run remembers, as numbers in one typed array, so that a search copies a state by one `set`.
 * Ids are their index in the scenario file.
 */

/** Enough for a scenario of the largest size that the format allows. @unit numbers */
const ROOM = 16_384;

/** A list that has filled its room: a scenario that goes round without a week passing, or one that is far too large. */
export class MemoryFull extends Error {
  readonly code = 'memory-full';
}

export class Memory {
  readonly cells = new Int32Array(ROOM);
  private taken = 0;

  /** Numbers in use; those after it are never touched. */
  get size(): number {
    return this.taken;
  }

  /** Index of the first of `length` numbers. @throws MemoryFull */
  room(length: number): number {
    const from = this.taken;
    this.taken += length;
    if (this.taken > ROOM) throw new MemoryFull(`the scenario remembers more than ${ROOM} things`);
    return from;
  }

  /** A list of numbers below `values`, of at most `most` of them. */
  list(values: number, most = values): NumberList {
    return new NumberList(this.cells, this.room(1 + values + most), values, most);
  }
}

/** Numbers in order of arrival. */
export class NumberList {
  private readonly cells: Int32Array;
  private readonly count: number;
  private readonly known: number;
  private readonly order: number;
  private readonly values: number;
  private readonly most: number;

  constructor(cells: Int32Array, from: number, values: number, most: number) {
    this.cells = cells;
    this.count = from;
    this.known = from + 1;
    this.order = from + 1 + values;
    this.values = values;
    this.most = most;
  }

  get length(): number {
    return this.cells[this.count] ?? 0;
  }

  at(index: number): number {
    return this.cells[this.order + index] ?? 0;
  }

  has(value: number): boolean {
    return this.cells[this.known + value] === 1;
  }

  /** @throws MemoryFull */
  push(value: number): void {
    const { cells, count, most, values } = this;
    const length = cells[count] ?? 0;
    if (length >= most || value < 0 || value >= values)
      throw new MemoryFull(`more than ${most} entries, or ${value} is not below ${values}`);
    cells[this.known + value] = 1;
    cells[this.order + length] = value;
    cells[count] = length + 1;
  }

  /** Adds what is not there yet; false when it was. */
  include(value: number): boolean {
    if (this.has(value)) return false;
    this.push(value);
    return true;
  }

  clear(): void {
    this.cells.fill(0, this.count, this.order + this.most);
  }

  toArray(): number[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }
}
