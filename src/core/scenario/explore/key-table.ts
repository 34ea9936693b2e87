/** A set of 64-bit keys in two typed arrays: what a search has seen. */
export class KeyTable {
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private readonly mask: number;

  /** @param most keys that will be added at most */
  constructor(most: number) {
    let size = 1_024;
    while (size < most * 2) size *= 2;
    this.lows = new Int32Array(size);
    this.highs = new Int32Array(size);
    this.mask = size - 1;
  }

  /** False when the key was there. Two zeros stand for an empty place, so that one key is taken for its neighbour. */
  add(low: number, high: number): boolean {
    const { lows, highs, mask } = this;
    const key = low === 0 && high === 0 ? 1 : low;
    let at = (key ^ (high >>> 7)) & mask;
    while (lows[at] !== 0 || highs[at] !== 0) {
      if (lows[at] === key && highs[at] === high) return false;
      at = (at + 1) & mask;
    }
    lows[at] = key;
    highs[at] = high;
    return true;
  }
}
