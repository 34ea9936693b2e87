/** A class that played one scenario: how it ended, where it parted, what lasted. Several quantities, never one total. */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ClassFigures, TurningPoint } from '../../core/report/index.ts';
import { AvoidedChart, EndingsChart, HoursChart, LateChart, SlopeChart, SplitChart } from './charts/class-charts.tsx';
import { OneByOne, useGrowing } from './charts/chart.tsx';
import { PathsChart } from './charts/paths-chart.tsx';
import type { ClassTold } from './desk.ts';
import { numberIn, type Say } from './words.ts';

export interface LookProps {
  readonly told: ClassTold;
  /** A text of the scenario. */
  readonly text: (key: string) => string;
  readonly say: Say;
}

/** Its name and size first, the moments next, then the charts: each in a frame of its own. @param moments what stands in the place of the moments that were proposed */
export function ClassLook(props: LookProps & { moments?: ComponentChildren }): JSX.Element {
  const { told, text, say, moments = <Points {...props} /> } = props;
  const parts = useGrowing(3, 1);
  const { figures, late } = told;
  // What is measured later is one chart, below the others: nothing moves under the eyes of whoever reads them.
  const lateChart = useMemo(
    () => <LateChart key="late" late={late} say={say} text={text} />,
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the texts are those of the language
    [late, say],
  );
  const others = useMemo(
    () => {
      const charted = { figures, say, text };
      return [
        <EndingsChart key="endings" {...charted} />,
        <HoursChart key="hours" {...charted} />,
        <SlopeChart key="slope" {...charted} />,
        <AvoidedChart key="avoided" {...charted} />,
        <SplitChart key="split" {...charted} />,
        <PathsChart key="paths" {...charted} />,
      ];
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same
    [figures, say],
  );
  const charts = useMemo(() => [...others, lateChart], [others, lateChart]);
  return (
    <>
      <h2 id={`class-${figures.key}`}>{text('title')}</h2>
      <p>{classInWords(props)}</p>
      {parts > 1 && moments}
      {parts > 2 && (
        <div class="charts">
          <OneByOne>{charts}</OneByOne>
        </div>
      )}
    </>
  );
}

/** How many, on which version, and that it was replayed. */
export function classInWords({ told, say }: Pick<LookProps, 'told' | 'say'>): string {
  const { players, scenario } = told.figures;
  const complete = players.filter((one) => one.complete).length;
  const version = say(scenario.current ? 'version.current' : 'version.other', { version: scenario.version });
  const verified = scenario.current ? ` ${say('verified')}` : '';
  return `${say('players-n', { n: players.length, complete: completeWords(complete, players.length, say) })}, ${version}.${verified}`;
}

function completeWords(n: number, of: number, say: Say): string {
  if (of === 1) return say('complete.this', { n });
  return n === of ? say('complete.all') : say('complete', { n });
}

/** @param scenes those that the trainer kept; absent: as proposed */
export function Points({ told, text, say, scenes }: LookProps & { scenes?: readonly string[] }): JSX.Element {
  const { figures, points, studied } = told;
  const because = ({ scene, criterion, value, option }: TurningPoint): string =>
    say(`point.${criterion}`, { option: option === null ? '' : text(`choice.${scene}.${option}`), points: numberIn(say, value), n: value });
  const shown = scenes ?? points.map((one) => one.scene);
  return (
    <>
      <h3>{say('points')}</h3>
      {shown.length === 0 && <p>{say('points.none')}</p>}
      <ol class="points">
        {shown.map((scene) => {
          const point = points.find((one) => one.scene === scene);
          return (
            <li key={scene}>
              <strong>{text(`scene.${scene}`)}</strong> <small>{say('week', { week: weekOf(figures, scene) })}</small>
              {point && <p>{because(point)}</p>}
            </li>
          );
        })}
      </ol>
      {!studied && <p class="soft">{say('points.busy')}</p>}
    </>
  );
}

function weekOf({ decisions }: ClassFigures, scene: string): number {
  return decisions.find((one) => one.scene === scene)?.week ?? 0;
}
