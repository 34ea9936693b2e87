/** Milliseconds of play in a run: a pause counts as a minute at most. */
const SLOWEST_BEAT = 60_000;

export class PlayClock {
  private played = 0;
  private beat = performance.now();

  /** @param played what the run had before @unit ms */
  startAt(played: number): void {
    this.played = played;
    this.beat = performance.now();
  }

  /** @unit ms */
  now(): number {
    const now = performance.now();
    this.played += Math.min(SLOWEST_BEAT, now - this.beat);
    this.beat = now;
    return this.played;
  }
}
