/** Work in slices: a long job gives the page its turn every few milliseconds. */
const SLICE = 10;

/** Lets input and painting through. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

/** A browser only notes what is drawn, and does it when the task ends. This has it done now, so that a slice counts what it takes. */
export function finish(brush: CanvasRenderingContext2D): void {
  brush.getImageData(0, 0, 1, 1);
}

export class Slices {
  private began = performance.now();

  /** Await this between pieces of work; it only pauses when the slice is used up, and then tidies up first. */
  async pause(before?: () => void): Promise<void> {
    if (performance.now() - this.began < SLICE) return;
    before?.();
    await breathe();
    this.began = performance.now();
  }

  /** The same after something was drawn with this brush. */
  async after(brush: CanvasRenderingContext2D): Promise<void> {
    finish(brush);
    await this.pause();
  }
}
