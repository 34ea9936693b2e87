/** The class on one page: moments, endings, hours, what lasted, and room to write. */
import type { JSX } from 'preact';
import { AvoidedChart, EndingsChart, HoursChart, LateChart, SlopeChart } from '../charts/class-charts.tsx';
import { classInWords, Points, type LookProps } from '../class-look.tsx';
import { Room } from './room.tsx';

export function ClassSheet(props: LookProps & { scenes: readonly string[] }): JSX.Element {
  const { told, text, say } = props;
  const charted = { figures: told.figures, late: told.late, text, say };
  return (
    <section class="sheet">
      <h2>{text('title')}</h2>
      <p>{classInWords(props)}</p>
      <Points {...props} />
      <div class="charts">
        <EndingsChart {...charted} />
        <HoursChart {...charted} />
      </div>
      <SlopeChart {...charted} />
      <div class="charts">
        <AvoidedChart {...charted} />
        <LateChart {...charted} />
      </div>
      <Room question={say('sheet.class-question-2')} lines={2} />
    </section>
  );
}
