/** What a race came to, as a table for people and as data for machines. */
import { judge, medianOf, type Figure, type Goal, type Race, type Rounds, type Verdict } from './race.ts';

export interface Result {
  readonly race: string;
  readonly rows: readonly Row[];
  readonly goals: readonly { readonly goal: string; readonly ratio: number; readonly met: boolean }[];
}

interface Row {
  readonly racer: string;
  readonly name: string;
  /** Medians of all rounds. */
  readonly median: Readonly<Partial<Record<Figure, number>>>;
  /** Lowest and highest round, as parts of the median. */
  readonly spread: Readonly<Partial<Record<Figure, readonly [number, number]>>>;
}

const HEADS: Readonly<Record<Figure, (unit: string) => string>> = {
  perSecond: (unit) => `${unit}s/s`,
  ms: () => 'ms',
  megabytes: () => 'MB',
};

export function resultOf(race: Race, rounds: Rounds): Result {
  const { figures } = race;
  const rows = race.runners.map(({ id, name }): Row => {
    const all = rounds.get(id) ?? [];
    const spreadOf = (figure: Figure): readonly [number, number] => {
      const values = all.map((one) => one[figure] ?? NaN);
      const median = medianOf(all, figure);
      return [Math.min(...values) / median, Math.max(...values) / median];
    };
    return {
      racer: id,
      name,
      median: Object.fromEntries(figures.map((figure) => [figure, medianOf(all, figure)])),
      spread: Object.fromEntries(figures.map((figure) => [figure, spreadOf(figure)])),
    };
  });
  const goals = race.goals.map((goal) => judge(goal, rounds)).map(({ goal, ratio, met }) => ({ goal: goal.text, ratio, met }));
  return { race: race.id, rows, goals };
}

export function tableOf(race: Race, rounds: Rounds): string {
  const { figures } = race;
  const { rows } = resultOf(race, rounds);
  const head = ['', ...figures.flatMap((figure) => [HEADS[figure](race.unit), 'spread'])];
  const body = rows.map(({ name, median, spread }) => [
    name,
    ...figures.flatMap((figure) => {
      const [low, high] = spread[figure] ?? [NaN, NaN];
      return [numberText(median[figure] ?? NaN), `${low.toFixed(2)}–${high.toFixed(2)}`];
    }),
  ]);
  const goals = race.goals.map((goal) => goalLine(judge(goal, rounds)));
  return [race.title, ...columns([head, ...body]), ...columns(goals)].join('\n');
}

function goalLine({ goal, ratio, met }: Verdict): string[] {
  return [`goal: ${goal.text}`, ratioText(ratio, goal), met ? 'met' : 'NOT MET'];
}

/** A ratio that should be large in full, one that should be small with its decimals. */
function ratioText(ratio: number, { atLeast }: Goal): string {
  return atLeast === undefined ? ratio.toFixed(3) : `${ratio.toFixed(1)} ×`;
}

const numberText = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

/** The first column to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map(
    (row) => `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`,
  );
}
