/** A class that played one scenario: how it ended, where it parted, what lasted. Several quantities, never one total. */
import type { JSX } from 'preact';
import type { ClassFigures, TurningPoint } from '../../core/report/index.ts';
import type { ClassTold, Desk } from './desk.ts';
import { AvoidedChart, EndingsChart, HoursChart, LateChart, SlopeChart, SplitChart } from './charts/class-charts.tsx';
import { PathsChart } from './charts/paths-chart.tsx';
import type { Say } from './words.ts';

interface ClassProps {
  readonly told: ClassTold;
  readonly desk: Desk;
  readonly say: Say;
}

export function ClassPart(props: ClassProps): JSX.Element {
  const { told, desk, say } = props;
  const { figures, late } = told;
  const { key, scenario, players } = figures;
  const charted = { figures, late, say, text: (id: string): string => desk.text(scenario.id, id) };
  const complete = players.filter((one) => one.complete).length;
  return (
    <section class="card class" aria-labelledby={`class-${key}`}>
      <h2 id={`class-${key}`}>{desk.text(scenario.id, 'title')}</h2>
      <p>
        {say('players-n', { n: players.length, complete })},{' '}
        {say(scenario.current ? 'version.current' : 'version.other', { version: scenario.version })}. {scenario.current && say('verified')}
      </p>
      <Points {...props} />
      <div class="charts">
        <EndingsChart {...charted} />
        <HoursChart {...charted} />
        <SlopeChart {...charted} />
        <AvoidedChart {...charted} />
        <LateChart {...charted} />
        <SplitChart {...charted} />
        <PathsChart {...charted} />
      </div>
      <div class="buttons take-away">
        <button type="button" onClick={() => desk.save(key, 'csv')}>
          {say('save-csv')}
        </button>
        <button type="button" onClick={() => desk.save(key, 'json')}>
          {say('save-json')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
    </section>
  );
}

function Points({ told, desk, say }: ClassProps): JSX.Element {
  const { figures, points, studied } = told;
  const text = (key: string): string => desk.text(figures.scenario.id, key);
  const because = ({ scene, criterion, value, option }: TurningPoint): string =>
    say(`point.${criterion}`, { option: option === null ? '' : text(`choice.${scene}.${option}`), points: inWords(value, desk) });
  return (
    <>
      <h3>{say('points')}</h3>
      {points.length === 0 && <p>{say('points.none')}</p>}
      <ol class="points">
        {points.map((one) => (
          <li key={one.scene}>
            <strong>{text(`scene.${one.scene}`)}</strong> <small>{say('week', { week: weekOf(figures, one.scene) })}</small>
            <p>{because(one)}</p>
          </li>
        ))}
      </ol>
      {!studied && <p class="soft">{say('points.busy')}</p>}
    </>
  );
}

const inWords = (value: number, { language }: Desk): string => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

function weekOf({ decisions }: ClassFigures, scene: string): number {
  return decisions.find((one) => one.scene === scene)?.week ?? 0;
}
