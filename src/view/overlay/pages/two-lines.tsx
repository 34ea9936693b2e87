/** Two courses of one quantity, drawn in lines that differ in more than colour, and the same as a table in words. */
import type { JSX } from 'preact';
import type { Texts } from '../../shared/messages.ts';
import { useOverlay } from '../context.ts';

export interface Point {
  readonly week: number | 'later';
  /** @range 0..100 */
  readonly value: number;
}

interface TwoLinesProps {
  readonly title: string;
  readonly names: readonly [string, string];
  readonly lines: readonly [readonly Point[], readonly Point[]];
  /** Week in which the two went apart. */
  readonly parting: number | null;
  readonly word: (value: number) => string;
}

const [WIDTH, HEIGHT, EDGE] = [320, 110, 8];
/** Half a year later stands this far behind the last week. @unit weeks on the axis */
const GAP = 10;
/** Rows of the table: every so many weeks. */
const EVERY = 4;

export function TwoLines(props: TwoLinesProps): JSX.Element {
  const { t } = useOverlay();
  return (
    <>
      <Drawn {...props} />
      <details class="answer">
        <summary>{t.say('versus.table')}</summary>
        <Table {...props} />
      </details>
    </>
  );
}

function Drawn({ names, lines, parting, word }: TwoLinesProps): JSX.Element {
  const { t } = useOverlay();
  const last = Math.max(1, ...lines.flat().map((one) => (one.week === 'later' ? 0 : one.week)));
  const isLater = lines.flat().some((one) => one.week === 'later');
  const end = last + (isLater ? GAP : 0);
  const x = (week: Point['week']): number => EDGE + ((week === 'later' ? end : week) / end) * (WIDTH - EDGE * 2);
  const y = (value: number): number => HEIGHT - EDGE - (value / 100) * (HEIGHT - EDGE * 2);
  const path = (points: readonly Point[]): string =>
    points.map((one, at) => `${at === 0 ? 'M' : 'L'}${x(one.week).toFixed(1)} ${y(one.value).toFixed(1)}`).join('');
  return (
    <svg class="two-lines" viewBox={`0 0 ${WIDTH} ${HEIGHT + 6}`} aria-hidden="true">
      <path class="axis" d={`M${EDGE} ${HEIGHT - EDGE}H${WIDTH - EDGE}M${EDGE} ${EDGE}V${HEIGHT - EDGE}`} />
      {parting === null ? null : <path class="parting" d={`M${x(parting)} ${EDGE}V${HEIGHT - EDGE}`} />}
      <text x={EDGE + 3} y={EDGE + 4}>
        {word(100)}
      </text>
      <text x={EDGE + 3} y={HEIGHT - EDGE - 4}>
        {word(0)}
      </text>
      <text class="at-end" x={x(last)} y={HEIGHT - EDGE + 10}>
        {t.say('week.one', { week: last })}
      </text>
      {isLater ? (
        <text class="at-end" x={WIDTH - EDGE} y={HEIGHT - EDGE + 10}>
          {t.say('versus.later')}
        </text>
      ) : null}
      {lines.map((points, at) => {
        const later = points.find((one) => one.week === 'later');
        return (
          <g key={names[at]} class={at === 0 ? 'is-first' : 'is-second'}>
            <path d={path(points)} />
            {later ? <circle cx={x(later.week)} cy={y(later.value)} r="4" /> : null}
          </g>
        );
      })}
    </svg>
  );
}

function Table({ title, names, lines, word }: TwoLinesProps): JSX.Element {
  const { t } = useOverlay();
  return (
    <table class="figures">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.say('versus.when')}</th>
          {names.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(lines).map((week) => (
          <tr key={week}>
            <th scope="row">{rowName(t, week)}</th>
            {lines.map((points, at) => {
              const value = points.find((one) => one.week === week)?.value;
              return <td key={names[at]}>{value === undefined ? '' : word(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowName(t: Texts, week: Point['week']): string {
  if (week === 'later') return t.say('compare.now');
  return week === 0 ? t.say('versus.start') : t.say('week.one', { week });
}

function rowsOf(lines: TwoLinesProps['lines']): Point['week'][] {
  const weeks = [...new Set(lines.flat().map((one) => one.week))];
  const numbers = weeks.filter((one) => one !== 'later').toSorted((a, b) => a - b);
  const last = numbers.at(-1);
  const shown: Point['week'][] = numbers.filter((one) => one % EVERY === 0 || one === last);
  return weeks.includes('later') ? [...shown, 'later'] : shown;
}
