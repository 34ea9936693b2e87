/** A class with what can be taken away of it. */
import type { JSX } from 'preact';
import { ClassLook } from './class-look.tsx';
import type { ClassTold, Desk, StatementsTold } from './desk.ts';
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
  const statements = desk.statements?.key === key ? desk.statements : null;
  const making = statements !== null && statements.done < statements.total;
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
        <button type="button" aria-disabled={making} onClick={() => making || desk.save(key, 'xapi')}>
          {say('save-xapi')}
        </button>
        {making && (
          <button type="button" onClick={() => desk.stopStatements()}>
            {say('xapi.stop')}
          </button>
        )}
      </div>
      <output>{statements && statementsInWords(statements, say)}</output>
    </section>
  );
}

function statementsInWords({ done, total, count, left }: StatementsTold, say: Say): string {
  if (done < total) return say('xapi.busy', { done, total });
  const made = count === 0 ? say('xapi.none') : say('xapi.done', { n: count, runs: total - left.length });
  return left.length === 0 ? made : `${made} ${say('xapi.left', { files: left.join(', ') })}`;
}
