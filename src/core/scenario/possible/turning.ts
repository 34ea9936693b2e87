import type { Scene } from '../schema.ts';
import type { Known } from './known.ts';

/** A week while it goes on: all states in which the story may stand between two scenes, and those in which an option calls for one. */
export class Turning {
  readonly state: Known;
  /** When nothing is due any more. */
  over: Known | null = null;
  private readonly calls = new Map<Scene, Known>();
  private changed = false;
  private found = 0;

  constructor(start: Known) {
    this.state = start.copy();
  }

  begin(found: number): void {
    this.changed = false;
    this.found = found;
  }

  add(state: Known): void {
    if (this.state.join(state)) this.changed = true;
  }

  call(scene: Scene, state: Known): void {
    const known = this.calls.get(scene);
    if (!known) this.calls.set(scene, state);
    if (!known || known.join(state)) this.changed = true;
  }

  called(): readonly (readonly [Scene, Known])[] {
    return [...this.calls];
  }

  /** Did anything come up since it began? Then all is looked at again. */
  grown(found: number): boolean {
    return this.changed || found !== this.found;
  }
}
