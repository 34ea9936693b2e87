/** A double click or a double Enter on a choice is one choice, and does not turn the first line of the answer too. */

/** A second press this soon after a choice belongs to the choice. @unit ms */
const ONE_PRESS = 350;

export class OnePress {
  private last: number | null = null;

  /** A choice was taken just now. */
  chosen(): void {
    this.last = performance.now();
  }

  /** Whether this is the second press of a double one, of which the first took a choice. */
  isSecond(event: UIEvent): boolean {
    if (this.last === null) return false;
    const doubleClick = event.type === 'click' && event.detail === 2;
    if (doubleClick || event.timeStamp - this.last < ONE_PRESS) return true;
    this.last = null;
    return false;
  }
}
