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

/** The turn comes back when the page has nothing else to do. */
function idle(): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return new Promise((resolve) => void setTimeout(resolve, 30));
  return new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout: 400 }));
}

export class Slices {
  private began = performance.now();
  private rest: () => Promise<void>;

  /** @param waits for work that nobody waits for yet: it goes on when the page is idle */
  constructor(waits = false) {
    this.rest = waits ? idle : breathe;
  }

  /** Somebody waits for it now. */
  hurry(): void {
    this.rest = breathe;
  }

  /** Await this between pieces of work; it only pauses when the slice is used up, and then tidies up first. */
  async pause(before?: () => void): Promise<void> {
    if (performance.now() - this.began < SLICE) return;
    before?.();
    await this.rest();
    this.began = performance.now();
  }

  /** The same after something was drawn with this brush. */
  async after(brush: CanvasRenderingContext2D): Promise<void> {
    finish(brush);
    await this.pause();
  }
}
