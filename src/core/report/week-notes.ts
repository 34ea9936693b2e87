/** The meters of a run at the end of each week, noted while it is replayed: means over the groups, or of what a meter shows. */
import type { PlayableScenario } from '../session/index.ts';

/** In this order in each note. */
export const METERS = ['participation', 'ownership', 'ties', 'trust', 'climate', 'pressure', 'energy'] as const;

/** One value a meter. @range 0..100 */
export type Note = Uint8Array;

const OF_GROUPS = METERS.slice(0, 4);
const OF_OTHERS = [['team.safety', 'team.reflection', 'team.support', 'team.goals'], ['manager.pressure'], ['worker.energy']];

export class WeekNotes {
  private notes: Note[] = [];
  /** For each meter the places of what it shows. */
  private readonly places: readonly (readonly number[])[];

  /** @param quantities paths of all that a replay tells, in its order */
  constructor({ file }: PlayableScenario, quantities: readonly string[]) {
    const place = new Map(quantities.map((path, at) => [path, at]));
    const shown = [...OF_GROUPS.map((key) => file.groups.map((one) => `group.${one.id}.${key}`)), ...OF_OTHERS];
    this.places = shown.map((paths) => paths.map((path) => place.get(path) ?? 0));
  }

  /** @param now quantities at the end of the week */
  readonly note = (week: number, now: Int32Array): void => {
    const { places } = this;
    const values = new Uint8Array(places.length);
    for (let meter = 0; meter < places.length; meter++) {
      const all = places[meter] ?? [];
      let sum = 0;
      for (const at of all) sum += now[at] ?? 0;
      values[meter] = Math.round(sum / all.length);
    }
    this.notes[week - 1] = values;
  };

  /** Those of one run; the next begins anew. */
  take(): Note[] {
    const { notes } = this;
    this.notes = [];
    return notes;
  }
}
