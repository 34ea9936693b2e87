/** A state in which conditions hold, as far as setting what they name goes: for "test from here". */
import type { ScenarioFile } from '../../core/scenario/index.ts';
import type { Whereabouts } from '../../core/session/index.ts';

type Condition = ScenarioFile['walksEnd'][number];

export interface Solved {
  readonly where: Whereabouts;
  /** Conditions that could not be set, in the words of the file. */
  readonly unmet: readonly string[];
}

export function solve(file: ScenarioFile, conditions: readonly Condition[], from: Whereabouts): Solved {
  const unmet: string[] = [];
  let where = from;
  for (const one of conditions) {
    const next = met(file, one, where);
    if (next) where = next;
    else unmet.push(JSON.stringify(one));
  }
  return { where, unmet };
}

const including = (list: readonly string[] | undefined, one: string): readonly string[] => [
  ...(list ?? []).filter((known) => known !== one),
  one,
];

function met(file: ScenarioFile, one: Condition, where: Whereabouts): Whereabouts | null {
  if ('flag' in one) return { ...where, flags: including(where.flags, one.flag) };
  if ('signal' in one) return { ...where, signals: including(where.signals, one.signal) };
  if ('chosen' in one) return { ...where, chosen: including(where.chosen, one.chosen) };
  if ('visited' in one) return { ...where, visited: including(where.visited, one.visited) };
  if ('promise' in one) return { ...where, promises: { ...where.promises, [one.promise]: 'made' } };
  if ('week' in one) return { ...where, week: Math.min(Math.max(where.week, one.week[0]), one.week[1]) };
  if ('quantity' in one) return withQuantity(file, one, where);
  if ('approach' in one) {
    const [wanted] = one.is;
    const { [one.approach]: _, ...others } = where.approaches ?? {};
    return { ...where, approaches: wanted === undefined || wanted === 'none' ? others : { ...others, [one.approach]: wanted } };
  }
  if ('any' in one) return one.any.map((inner) => met(file, inner, where)).find((found) => found !== null) ?? null;
  if ('not' in one) return without(one.not, where);
  return null;
}

/** Stored quantities are set; a mean over the groups is set for each of them. */
function withQuantity(
  file: ScenarioFile,
  { quantity, atLeast, below }: Extract<Condition, { quantity: string }>,
  where: Whereabouts,
): Whereabouts | null {
  const value = atLeast ?? (below === undefined ? null : below - 1);
  if (value === null || value < 0 || value > 100) return null;
  const [kind, key = '', rest] = quantity.split('.');
  const stored = kind === 'group' ? rest !== 'carrying' && rest !== 'readiness' : quantity !== 'team.climate' && kind !== 'groups';
  if (stored && quantity.includes('.') && kind !== 'lastDay') return { ...where, quantities: { ...where.quantities, [quantity]: value } };
  if (kind !== 'groups' || !['strength', 'ownership', 'ties', 'trust', 'participation'].includes(key)) return null;
  const all = Object.fromEntries(file.groups.map((one) => [`group.${one.id}.${key}`, value]));
  return { ...where, quantities: { ...where.quantities, ...all } };
}

function without(not: readonly Condition[], where: Whereabouts): Whereabouts | null {
  const [one] = not;
  if (!one) return null;
  const leaving = (list: readonly string[] | undefined, id: string): readonly string[] => (list ?? []).filter((known) => known !== id);
  if ('flag' in one) return { ...where, flags: leaving(where.flags, one.flag) };
  if ('signal' in one) return { ...where, signals: leaving(where.signals, one.signal) };
  if ('chosen' in one) return { ...where, chosen: leaving(where.chosen, one.chosen) };
  if ('visited' in one) return { ...where, visited: leaving(where.visited, one.visited) };
  if ('promise' in one) {
    const { [one.promise]: _, ...others } = where.promises ?? {};
    return { ...where, promises: others };
  }
  return null;
}
