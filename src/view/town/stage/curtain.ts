/**
 * One picture gives way to the next, for a change of season or of board: a still of what was there stays until the next board stands, and that
 * comes up over it in one fade. The browser does that with the picture as it is: no picture is drawn for it.
 */
export interface CurtainRail {
  /** The picture, and what hangs before it. */
  readonly sheets: readonly HTMLElement[];
  /** While it is shut no picture need be drawn. */
  readonly hold: (on: boolean) => void;
  /** Draws everything anew, while nobody sees it. */
  readonly draw: () => Promise<void>;
}

/** One picture gives way to another. @unit ms */
const [FADE, CALM] = [320, 180];

export class Curtain {
  private readonly rail: CurtainRail;

  constructor(rail: CurtainRail) {
    this.rail = rail;
  }

  /**
   * Away at once, for a still of what was there lies under it; and up over that still.
   * @param alpha 0 the still, or the bare desk; 1 the board
   */
  async fade(alpha: 0 | 1, calm: boolean): Promise<void> {
    const { sheets, hold, draw } = this.rail;
    const duration = alpha === 0 ? 0 : calm ? CALM : FADE;
    if (alpha === 1) await draw();
    hold(alpha === 0);
    for (const { style } of sheets) {
      style.transition = duration === 0 ? 'none' : `opacity ${duration}ms linear`;
      style.opacity = String(alpha);
    }
    if (duration === 0) return;
    await new Promise((resolve) => {
      setTimeout(resolve, duration);
    });
  }
}
