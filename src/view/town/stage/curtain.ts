/** Fades the whole board away and back, for a change of season or of board. */
import type Phaser from 'phaser';
import type { Motions } from './motion.ts';

/** A camera at 0 draws nothing, not even the bare desk over what was there. */
const UNSEEN = 0.002;

interface Rail {
  readonly camera: Phaser.Cameras.Scene2D.Camera;
  readonly motions: Motions;
  readonly wake: () => void;
  /** While it is shut no picture need be drawn. */
  readonly hold: (on: boolean) => void;
}

export class Curtain {
  private readonly rail: Rail;

  constructor(rail: Rail) {
    this.rail = rail;
  }

  /** @param alpha 0 the bare desk, 1 the board */
  async fade(alpha: number, calm: boolean): Promise<void> {
    const { camera, motions, wake, hold } = this.rail;
    const from = camera.alpha;
    hold(false);
    await new Promise<void>((resolve) => {
      const step = (share: number) => camera.setAlpha(Math.max(UNSEEN, from + (alpha - from) * share));
      motions.start({ name: 'curtain', duration: calm ? 60 : 320, step, done: resolve }, performance.now());
      wake();
    });
    if (alpha === 0) hold(true);
  }
}
