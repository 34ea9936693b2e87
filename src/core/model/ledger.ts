/**
 * Moves quantities by the rules of RULES.md § Quantities and remembers why.
 * With `recording` off the same moves are made without a trace: for searches that ask no *why*.
 */
import type { Cause, Effect } from './effect.ts';
import { RULES, type RuleId } from './rules.ts';
import type { Cell, Path } from './state.ts';

/** Where a move comes from: a rule, the state that mattered, and an author's own claims if there are any. */
export interface Source {
  readonly rule: RuleId;
  readonly values?: Readonly<Record<string, number>>;
  readonly claims?: readonly string[];
}

interface Movement {
  readonly cell: Cell<string>;
  readonly key: string;
  readonly from: number;
  readonly because: (Cause & { readonly values: Record<string, number> })[];
}

export class Ledger {
  private readonly recording: boolean;
  private readonly movements = new Map<Path, Movement>();

  constructor(recording: boolean) {
    this.recording = recording;
  }

  /** Adds hundredths of a point as they are. */
  move<K extends string>(cell: Cell<K>, key: K, hundredths: number, source: Source): void {
    if (hundredths === 0) return;
    const from = cell.now[key];
    const total = cell.rest[key] + hundredths;
    const whole = Math.trunc(total / 100);
    const to = Math.max(0, Math.min(100, from + whole));
    cell.now[key] = to;
    cell.rest[key] = to === from + whole ? total - whole * 100 : 0;
    if (this.recording) this.record({ cell, key, from }, hundredths, source);
  }

  /** Adds with diminishing returns: a gain is scaled by what is left to gain, a loss by what is left to lose. */
  shift<K extends string>(cell: Cell<K>, key: K, hundredths: number, source: Source): void {
    const value = cell.now[key];
    const scaled = hundredths >= 0 ? (hundredths * (100 - value)) / 100 : (hundredths * (5 + value)) / 105;
    this.move(cell, key, Math.trunc(scaled), source);
  }

  /** Moves a percentage of the way to a target. @unit percent a week */
  drift<K extends string>(cell: Cell<K>, key: K, to: { readonly target: number; readonly percent: number }, source: Source): void {
    const distance = Math.max(0, Math.min(100, to.target)) * 100 - (cell.now[key] * 100 + cell.rest[key]);
    this.move(cell, key, Math.trunc((distance * to.percent) / 100), source);
  }

  /** What moved by a whole point or more, in order of first movement. */
  effects(): Effect[] {
    const effects: Effect[] = [];
    for (const [of, { cell, key, from, because }] of this.movements) {
      const to = cell.now[key] ?? from;
      if (to !== from) effects.push({ of, from, to, because });
    }
    return effects;
  }

  private record({ cell, key, from }: Omit<Movement, 'because'>, hundredths: number, source: Source): void {
    const path = `${cell.path}.${key}`;
    let movement = this.movements.get(path);
    if (!movement) {
      movement = { cell, key, from, because: [] };
      this.movements.set(path, movement);
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
