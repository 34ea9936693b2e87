/** The figures of a class as charts: each with its sentence and its table. Several quantities, never one total. */
import type { JSX } from 'preact';
import type { ClassFigures, LateEffect } from '../../../core/report/index.ts';
import type { Stance } from '../../../core/session/view.ts';
import { MoreRows } from '../more-rows.tsx';
import { numberIn, type Say } from '../words.ts';
import { Chart } from './chart.tsx';
import { quantile, type BarSpec, type Pattern, type PartsSpec, type SlopeSpec } from './specs.ts';

export interface FiguresProps {
  readonly figures: ClassFigures;
  /** A text of the scenario. */
  readonly text: (key: string) => string;
  readonly say: Say;
}

const PARTICIPATION = 'groups.participation';

export function EndingsChart({ figures, text, say }: FiguresProps): JSX.Element {
  const { endings, players } = figures;
  const counted = Object.entries(endings).toSorted(([, a], [, b]) => b - a);
  const unfinished = players.filter((one) => !one.complete).length;
  const bars: BarSpec[] = counted.map(([id, n]) => ({ name: text(`ending.${id}`), value: n, told: String(n) }));
  if (unfinished > 0) bars.push({ name: say('unfinished'), value: unfinished, told: String(unfinished), pattern: 'open' });
  const [first] = counted.length > 0 ? bars : [];
  const most = (): string => (players.length === 1 ? say('endings.single', { name: first?.name ?? '' }) : mostWords(first?.value ?? 0));
  const mostWords = (n: number): string => {
    const of = players.length;
    const name = first?.name ?? '';
    return n === of
      ? say('endings.words.all', { n, name })
      : `${say('endings.words', { n, of, name })} ${say('endings.kinds', { n: counted.length })}`;
  };
  const words = first ? most() : say('endings.none');
  return (
    <Chart title={say('endings')} words={words} spec={{ kind: 'bars', bars }} say={say}>
      <MoreRows label={say('endings')} headings={[say('ending'), say('count')]} say={say} rows={bars.map((one) => [one.name, one.told])} />
    </Chart>
  );
}

export function SlopeChart({ figures, text, say }: FiguresProps): JSX.Element {
  const { players, endings } = figures;
  const spec: SlopeSpec = {
    kind: 'slope',
    from: say('slope.from'),
    to: say('slope.to'),
    panels: Object.entries(endings)
      .toSorted(([, a], [, b]) => b - a)
      .map(([ending]) => ({
        name: text(`ending.${ending}`),
        lines: players
          .filter((one) => one.ending === ending)
          .map((one) => ({ name: one.player, from: one.lastDay?.[PARTICIPATION] ?? 0, to: one.halfYear?.[PARTICIPATION] ?? 0 })),
      })),
  };
  const lines = spec.panels.flatMap((one) => one.lines);
  const middle = (key: 'from' | 'to'): number =>
    quantile(
      lines.map((one) => one[key]),
      0.5,
    );
  const words = lines.length === 0 ? say('endings.none') : say('slope.words', { from: middle('from'), to: middle('to'), n: lines.length });
  const told = lines.length > 1 ? `${words} ${fellWords(lines, say)}` : words;
  return (
    <Chart title={say('slope')} words={told} about={say('slope.about')} spec={spec} say={say}>
      <PlayersTable figures={figures} text={text} say={say} />
    </Chart>
  );
}

/** With how many it fell after they had left: none, one, some or all of them. */
function fellWords(lines: SlopeSpec['panels'][number]['lines'], say: Say): string {
  const n = lines.filter((one) => one.to < one.from).length;
  return say(n === lines.length ? 'slope.fell.all' : 'slope.fell', { n, of: lines.length });
}

function PlayersTable({ figures, text, say }: Pick<FiguresProps, 'figures' | 'text' | 'say'>): JSX.Element {
  const level = (of: Readonly<Record<string, number>> | null): string => (of === null ? '–' : String(of[PARTICIPATION] ?? 0));
  const rows = figures.players
    .toSorted((a, b) => (b.halfYear?.[PARTICIPATION] ?? -1) - (a.halfYear?.[PARTICIPATION] ?? -1))
    .map((one) => [
      one.player,
      one.ending === null ? say('unfinished') : text(`ending.${one.ending}`),
      level(one.lastDay),
      level(one.halfYear),
      say('minutes-n', { n: one.minutes }),
    ]);
  const headings = [say('player'), say('ending'), say('last-day'), say('half-year'), say('minutes')];
  return <MoreRows label={say('players')} headings={headings} rows={rows} say={say} />;
}

const STANCES: readonly (readonly [Stance, Pattern])[] = [
  ['take-over', 'plain'],
  ['together', 'hatched'],
  ['let-do', 'dotted'],
  ['let-go', 'open'],
];

/** With one decimal. */
const hoursIn = (minutes: number): number => Math.round(minutes / 6) / 10;

export function HoursChart({ figures, say }: FiguresProps): JSX.Element {
  const { minutesByStance, players } = figures;
  const all = Object.values(minutesByStance).reduce((sum, one) => sum + one, 0);
  const hours = (minutes: number): string => say('hours-n', { n: hoursIn(minutes) === 1 ? 1 : numberIn(say, hoursIn(minutes)) });
  const each = (minutes: number): string => hours(players.length === 0 ? 0 : minutes / players.length);
  const bars = STANCES.map(([stance, pattern]): BarSpec => ({
    name: say(`stance.${stance}`),
    value: minutesByStance[stance],
    told: each(minutesByStance[stance]),
    pattern,
  }));
  const [most] = bars.toSorted((a, b) => b.value - a.value);
  const words = say('hours.words', {
    n: players.length,
    all: each(all),
    stance: most?.name ?? '',
    part: all === 0 ? 0 : Math.round(((most?.value ?? 0) * 100) / all),
  });
  return (
    <Chart title={say('hours')} words={words} about={say('hours.about')} spec={{ kind: 'bars', bars }} say={say}>
      <MoreRows
        label={say('hours')}
        headings={[say('stance'), say('hours.each'), say('hours.all')]}
        rows={STANCES.map(([stance], at) => [bars[at]?.name, bars[at]?.told, hours(minutesByStance[stance])])}
        say={say}
      />
    </Chart>
  );
}

export function SplitChart({ figures, text, say }: FiguresProps): JSX.Element {
  const { decisions, mostSplit, players } = figures;
  const spec: PartsSpec = {
    kind: 'parts',
    rows: decisions.map(({ scene, options }) => ({
      name: text(`scene.${scene}`),
      parts: options.toSorted((a, b) => b.taken - a.taken).map((one) => ({ name: text(`choice.${scene}.${one.id}`), count: one.taken })),
    })),
  };
  const most = decisions.find((one) => one.scene === mostSplit);
  const [first, second] = most?.options.toSorted((a, b) => b.taken - a.taken) ?? [];
  const words =
    most && first && second
      ? say('split.words', {
          scene: text(`scene.${most.scene}`),
          one: text(`choice.${most.scene}.${first.id}`),
          n: first.taken,
          other: text(`choice.${most.scene}.${second.id}`),
          m: second.taken,
        })
      : say('split.none', { n: players.length });
  const rows = decisions.flatMap(({ scene, week, options }) =>
    options.map((one, at) => [
      at === 0 ? text(`scene.${scene}`) : '',
      at === 0 ? String(week) : '',
      text(`choice.${scene}.${one.id}`),
      say('taken-of', { taken: one.taken, offered: one.offered }),
    ]),
  );
  return (
    <Chart title={say('decisions')} words={words} about={say('split.about')} spec={spec} say={say}>
      <MoreRows
        label={say('decisions')}
        headings={[say('situation'), say('week-short'), say('choice'), say('taken')]}
        rows={rows}
        say={say}
      />
    </Chart>
  );
}

export function AvoidedChart({ figures, text, say }: FiguresProps): JSX.Element | null {
  const { avoided } = figures;
  const [first] = avoided;
  if (!first) return null;
  const name = ({ scene, option }: { scene: string; option: string }): string => text(`choice.${scene}.${option}`);
  const taken = (one: typeof first): string => say('taken-of', { taken: one.taken, offered: one.offered });
  const bars = avoided.map((one): BarSpec => ({ name: name(one), value: one.offered, told: taken(one), pattern: 'open' }));
  return (
    <Chart
      title={say('avoided')}
      about={say('avoided.about')}
      words={say('avoided.words', { ...first, n: first.taken, option: name(first), scene: text(`scene.${first.scene}`) })}
      spec={{ kind: 'bars', bars }}
      say={say}
    >
      <MoreRows
        label={say('avoided')}
        headings={[say('choice'), say('situation'), say('taken')]}
        rows={avoided.map((one) => [name(one), text(`scene.${one.scene}`), taken(one)])}
        say={say}
      />
    </Chart>
  );
}

/** Decisions shown of those that went on working. @source design choice */
const MOST_LATE = 5;

interface LateProps extends Pick<FiguresProps, 'text' | 'say'> {
  readonly late: readonly LateEffect[];
}

export function LateChart({ late, text, say }: LateProps): JSX.Element | null {
  const most = late.slice(0, MOST_LATE);
  const [first] = most;
  if (!first) return null;
  const name = (one: LateEffect): string => text(`scene.${one.scene}`);
  return (
    <Chart
      title={say('late')}
      words={say('late.words', { scene: name(first), points: numberIn(say, first.grown), n: first.runs })}
      about={say('late.about')}
      spec={{
        kind: 'bars',
        bars: most.map((one) => ({ name: name(one), value: one.grown, told: numberIn(say, one.grown), pattern: 'hatched' })),
      }}
      say={say}
    >
      <MoreRows
        label={say('late')}
        headings={[say('situation'), say('late.grown'), say('late.runs')]}
        rows={most.map((one) => [name(one), numberIn(say, one.grown), one.runs])}
        say={say}
      />
    </Chart>
  );
}
