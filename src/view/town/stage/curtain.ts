/**
 * Fades the whole board away and back, for a change of season or of board. The browser does that with the picture as it is: no picture is
 * drawn for it, and it goes on while the next board is being made.
 */
export interface CurtainRail {
  /** The picture, and what hangs before it. */
  readonly sheets: readonly HTMLElement[];
  /** While it is shut no picture need be drawn. */
  readonly hold: (on: boolean) => void;
  /** Draws everything anew, while nobody sees it. */
  readonly draw: () => Promise<void>;
}

export class Curtain {
  private readonly rail: CurtainRail;

  constructor(rail: CurtainRail) {
    this.rail = rail;
  }

  /** @param alpha 0 the bare desk, 1 the board */
  async fade(alpha: 0 | 1, calm: boolean): Promise<void> {
    const { sheets, hold, draw } = this.rail;
    const duration = calm ? 60 : 320;
    if (alpha === 1) await draw();
    hold(false);
    for (const { style } of sheets) {
      style.transition = `opacity ${duration}ms linear`;
      style.opacity = String(alpha);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, duration);
    });
    if (alpha === 0) hold(true);
  }
}
