/** What is written over the board: names of places, and what a film says of a group, where that group is. */
import { namesOn, roomFor } from './names.ts';
import { toScreen, type Spot } from './projection.ts';
import type { Setting } from './setting.ts';
import type { Aim, Director } from './stage/director.ts';
import { Labels } from './stage/labels.ts';
import type { Attended, TownOptions } from './town.ts';
import type { Wanted } from './wanted.ts';

interface LetteringParts {
  readonly options: TownOptions;
  readonly director: Director;
  /** What is on the desk now. */
  readonly setting: () => Setting;
}

export class Lettering {
  private readonly parts: LetteringParts;
  private readonly labels: Labels;
  private attended: Attended | null = null;
  /** Of the group that is attended, where it is on this board. */
  private middle: Spot | undefined;

  constructor(parts: LetteringParts) {
    this.parts = parts;
    this.labels = new Labels(parts.options.parent);
  }

  /** A film looks at a group, or at none any more. @returns whether that is another than before */
  attend(attended: Attended | null): boolean {
    if (attended === this.attended) return false;
    this.attended = attended;
    return true;
  }

  /** Seeks the group that is attended on the board as it is now. */
  find({ snapshot }: Wanted): void {
    const group = this.attended?.group ?? null;
    const setting = this.parts.setting();
    setting.stage.queue.attend(group);
    this.middle = setting.middleOf(group ?? '', snapshot);
  }

  /** Somebody is attended, and lives here. */
  get films(): boolean {
    return this.middle !== undefined;
  }

  /** Where the camera goes for the group that is attended; null when there is none here. */
  get aim(): Aim | null {
    return this.middle === undefined ? null : { kind: 'shot', focus: toScreen(this.middle, 1.4) };
  }

  write(): void {
    const { attended, middle } = this;
    const { options, director } = this.parts;
    const setting = this.parts.setting();
    const filmed = attended && middle ? { caption: attended.caption, middle, spots: setting.stage.spotsOf(attended.group) } : null;
    const written = { setting, nameOf: options.nameOf, filmed, view: director.view, toView: director.toView.bind(director) };
    this.labels.show(namesOn(written), roomFor(director.view));
  }

  clear(): void {
    this.labels.clear();
  }

  destroy(): void {
    this.labels.destroy();
  }
}
