/** Motions in time. The world moves at twelve pictures a second, like the stop-motion film it is (art bible § 13). */
export interface Motion {
  /** Two motions with one name do not run together: the newer ends the older. */
  readonly name: string;
  readonly duration: number;
  readonly delay?: number;
  readonly step: (share: number) => void;
  readonly done?: () => void;
}

interface Running extends Motion {
  readonly begins: number;
}

export class Motions {
  private running: Running[] = [];

  get busy(): boolean {
    return this.running.length > 0;
  }

  has(name: string): boolean {
    return this.running.some((motion) => motion.name === name);
  }

  start(motion: Motion, now: number): void {
    this.stop(motion.name);
    this.running.push({ ...motion, begins: now + (motion.delay ?? 0) });
  }

  /** Ends a motion where it would have ended. */
  stop(name: string): void {
    const ended = this.running.filter((motion) => motion.name === name);
    this.running = this.running.filter((motion) => motion.name !== name);
    for (const motion of ended) {
      motion.step(1);
      motion.done?.();
    }
  }

  tick(now: number): void {
    const due = this.running.filter((motion) => now >= motion.begins);
    const ended = due.filter((motion) => now >= motion.begins + motion.duration);
    this.running = this.running.filter((motion) => !ended.includes(motion));
    for (const motion of due) motion.step(motion.duration <= 0 ? 1 : Math.min(1, (now - motion.begins) / motion.duration));
    for (const motion of ended) motion.done?.();
  }

  finish(): void {
    for (let round = 0; round < 4 && this.running.length > 0; round += 1) for (const { name } of this.running) this.stop(name);
  }
}

export function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}
