/** A class with what can be taken away of it. */
import type { JSX } from 'preact';
import { ClassLook } from './class-look.tsx';
import type { ClassTold, Desk } from './desk.ts';
import { MomentsPart } from './run/moments-part.tsx';
import type { Say } from './words.ts';

interface ClassProps {
  readonly told: ClassTold;
  readonly desk: Desk;
  readonly say: Say;
}

export function ClassPart({ told, desk, say }: ClassProps): JSX.Element {
  const { figures, points, studied } = told;
  const { key, scenario } = figures;
  const moments = <MomentsPart figures={figures} points={points} studied={studied} desk={desk.moments(told)} busy={say('points.busy')} />;
  return (
    <section class="card class" aria-labelledby={`class-${key}`}>
      <ClassLook told={told} say={say} text={(id) => desk.text(scenario.id, id)} moments={moments} />
      <div class="buttons take-away">
        <button type="button" onClick={() => desk.printSheets(key, 'class')}>
          {say('print-class')}
        </button>
        <button type="button" onClick={() => desk.printSheets(key, 'players')}>
          {say('print-players')}
        </button>
        <button type="button" onClick={() => desk.save(key, 'csv')}>
          {say('save-csv')}
        </button>
        <button type="button" onClick={() => desk.save(key, 'json')}>
          {say('save-json')}
        </button>
      </div>
    </section>
  );
}
