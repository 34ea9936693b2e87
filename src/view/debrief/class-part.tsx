/** A class that played one scenario: how it ended, where it parted, what lasted. Several quantities, never one total. */
import type { JSX } from 'preact';
import type { ClassTold, Desk } from './desk.ts';
import { AvoidedChart, EndingsChart, HoursChart, LateChart, SlopeChart, SplitChart } from './charts/class-charts.tsx';
import { PathsChart } from './charts/paths-chart.tsx';
import { MomentsPart } from './run/moments-part.tsx';
import type { Say } from './words.ts';

interface ClassProps {
  readonly told: ClassTold;
  readonly desk: Desk;
  readonly say: Say;
}

export function ClassPart({ told, desk, say }: ClassProps): JSX.Element {
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
      <MomentsPart figures={figures} points={told.points} studied={told.studied} desk={desk.moments(told)} busy={say('points.busy')} />
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
