/** Conditions by themselves, whatever the run. */
import type { Condition } from '../conditions.ts';
import type { ScenarioFile } from '../schema.ts';
import { assume, assumeNot } from './assume.ts';
import { layOut } from './beginning.ts';
import { Known } from './known.ts';

export class Logic {
  private readonly anything: Known;

  constructor(file: ScenarioFile) {
    this.anything = Known.anything(layOut(file));
  }

  /** Can they never hold together? @param weeks in which they are asked, if that is known */
  excludes(conditions: readonly Condition[], weeks?: readonly [number, number]): boolean {
    const state = this.anything.copy();
    if (weeks) state.setRange('week', weeks[0], weeks[1]);
    return assume(state, conditions) === null;
  }

  /** Does it hold whatever the case? */
  alwaysHolds(condition: Condition): boolean {
    return assumeNot(this.anything, [condition]) === null;
  }
}
