/**
 * Moves quantities by the rules of RULES.md § Quantities and remembers why.
 * With `recording` off the same moves are made without a trace and without garbage, for searches that ask no *why*:
 * rules write `ledger.recording && { rule, values }`, so that the source is not even built.
 */
import type { Cause, Effect } from './effect.ts';
import { RULES, type RuleId } from './rules.ts';
import type { Quantity } from './state.ts';

/** Where a move comes from: a rule, the state that mattered, and an author's own claims if there are any. */
export interface Source {
  readonly rule: RuleId;
  readonly values?: Readonly<Record<string, number>>;
  readonly claims?: readonly string[];
}

interface Movement {
  readonly from: number;
  readonly because: (Cause & { readonly values: Record<string, number> })[];
}

export class Ledger {
  readonly recording: boolean;
  private readonly movements = new Map<Quantity, Movement>();

  constructor(recording: boolean) {
    this.recording = recording;
  }

  /** Adds hundredths of a point as they are. */
  move(quantity: Quantity, hundredths: number, source: Source | false): void {
    if (hundredths === 0) return;
    const from = quantity.now;
    const total = (quantity.rest + hundredths) | 0;
    const whole = (total / 100) | 0;
    const to = (from + whole) | 0;
    if (to < 0 || to > 100) {
      quantity.now = to < 0 ? 0 : 100;
      quantity.rest = 0;
    } else {
      quantity.now = to;
      quantity.rest = (total - Math.imul(whole, 100)) | 0;
    }
    if (source) this.record(quantity, from, hundredths, source);
  }

  /** Adds with diminishing returns: a gain is scaled by what is left to gain, a loss by what is left to lose. */
  shift(quantity: Quantity, hundredths: number, source: Source | false): void {
    const { now } = quantity;
    const scaled = hundredths >= 0 ? (Math.imul(hundredths, 100 - now) / 100) | 0 : (Math.imul(hundredths, 5 + now) / 105) | 0;
    this.move(quantity, scaled, source);
  }

  /** Moves a percentage of the way to a target. @unit percent a week */
  drift(quantity: Quantity, target: number, percent: number, source: Source | false): void {
    const within = target < 0 ? 0 : target > 100 ? 100 : target;
    const distance = Math.imul((within | 0) - quantity.now, 100) - quantity.rest;
    this.move(quantity, (Math.imul(distance, percent) / 100) | 0, source);
  }

  /** What moved by a whole point or more, in order of first movement. */
  effects(): Effect[] {
    const effects: Effect[] = [];
    for (const [{ path, now }, { from, because }] of this.movements) {
      if (now !== from) effects.push({ of: path, from, to: now, because });
    }
    return effects;
  }

  private record(quantity: Quantity, from: number, hundredths: number, source: Source): void {
    let movement = this.movements.get(quantity);
    if (!movement) {
      movement = { from, because: [] };
      this.movements.set(quantity, movement);
    }
    const claims = source.claims ?? RULES[source.rule];
    // One cause a rule and its claims: what it moved adds up, the state that mattered is the latest.
    const known = movement.because.find((one) => one.rule === source.rule && one.claims === claims);
    const values: Record<string, number> = known?.values ?? { moved: 0 };
    values['moved'] = (values['moved'] ?? 0) + hundredths;
    for (const name in source.values) values[name] = source.values[name] ?? 0;
    if (!known) movement.because.push({ rule: source.rule, claims, values });
  }
}
