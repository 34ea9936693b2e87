/** A class that played one scenario: how it ended, where it parted, what lasted. Several quantities, never one total. */
import type { JSX } from 'preact';
import type { ClassFigures, TurningPoint } from '../../core/report/index.ts';
import type { ClassTold, Desk } from './desk.ts';
import { MoreRows } from './more-rows.tsx';
import type { Say } from './words.ts';

interface ClassProps {
  readonly told: ClassTold;
  readonly desk: Desk;
  readonly say: Say;
}

export function ClassPart(props: ClassProps): JSX.Element {
  const { told, desk, say } = props;
  const { scenario, players } = told.figures;
  const complete = players.filter((one) => one.complete).length;
  return (
    <section class="card class" aria-labelledby={`class-${scenario.id}`}>
      <h2 id={`class-${scenario.id}`}>{desk.text(scenario.id, 'title')}</h2>
      <p>
        {say('players-n', { n: players.length, complete })}. {say('verified')}
      </p>
      <Points {...props} />
      <Endings {...props} />
      <Slope {...props} />
      <Hours {...props} />
      <Decisions {...props} />
      <div class="buttons take-away">
        <button type="button" onClick={() => desk.save(scenario.id, 'csv')}>
          {say('save-csv')}
        </button>
        <button type="button" onClick={() => desk.save(scenario.id, 'json')}>
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

function Endings({ told, desk, say }: ClassProps): JSX.Element {
  const { scenario, endings, players } = told.figures;
  const counted = Object.entries(endings).toSorted(([, a], [, b]) => b - a);
  const unfinished = players.filter((one) => !one.complete).length;
  const all = [
    ...counted.map(([id, n]) => [desk.text(scenario.id, `ending.${id}`), n] as const),
    ...(unfinished > 0 ? [[say('unfinished'), unfinished] as const] : []),
  ];
  return (
    <MoreRows
      label={say('endings')}
      headings={[say('ending'), say('count')]}
      say={say}
      rows={all.map(([name, n]) => [name, <Bar key="bar" part={n / players.length} label={String(n)} />])}
    />
  );
}

function Slope({ told, desk, say }: ClassProps): JSX.Element {
  const { scenario, players } = told.figures;
  const rows = players
    .toSorted((a, b) => (b.halfYear?.[PARTICIPATION] ?? -1) - (a.halfYear?.[PARTICIPATION] ?? -1))
    .map((one) => [
      one.player,
      one.ending === null ? say('unfinished') : desk.text(scenario.id, `ending.${one.ending}`),
      <Level key="lastDay" value={one.lastDay?.[PARTICIPATION] ?? null} />,
      <Level key="halfYear" value={one.halfYear?.[PARTICIPATION] ?? null} />,
      say('minutes-n', { n: one.minutes }),
    ]);
  return (
    <>
      <h3>{say('slope')}</h3>
      <p class="soft">{say('slope.about')}</p>
      <MoreRows
        label={say('players')}
        headings={[say('player'), say('ending'), say('last-day'), say('half-year'), say('minutes')]}
        rows={rows}
        say={say}
      />
    </>
  );
}

function Hours({ told, desk, say }: ClassProps): JSX.Element {
  const { minutesByStance } = told.figures;
  const all = Object.values(minutesByStance).reduce((sum, one) => sum + one, 0);
  const rows = (['take-over', 'together', 'let-do', 'let-go'] as const).map((stance) => {
    const minutes = minutesByStance[stance];
    return [
      say(`stance.${stance}`),
      <Bar key="bar" part={all === 0 ? 0 : minutes / all} label={say('hours-n', { n: inWords(Math.round(minutes / 6) / 10, desk) })} />,
    ];
  });
  return <MoreRows label={say('hours')} headings={[say('choice'), say('count')]} rows={rows} say={say} />;
}

function Decisions({ told, desk, say }: ClassProps): JSX.Element {
  const { scenario, decisions } = told.figures;
  const text = (key: string): string => desk.text(scenario.id, key);
  return (
    <>
      <h3>{say('decisions')}</h3>
      {decisions.map(({ scene, met, week, options }) => (
        <details key={scene}>
          <summary>
            {text(`scene.${scene}`)} <small>{say('met', { n: met, week })}</small>
          </summary>
          <MoreRows
            label={text(`scene.${scene}`)}
            headings={[say('choice'), say('taken')]}
            say={say}
            rows={options.map((one) => [
              text(`choice.${scene}.${one.id}`),
              <Bar key="bar" part={one.share} label={say('taken-of', { taken: one.taken, offered: one.offered })} />,
            ])}
          />
        </details>
      ))}
    </>
  );
}

const PARTICIPATION = 'groups.participation';

const inWords = (value: number, { language }: Desk): string => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

function weekOf({ decisions }: ClassFigures, scene: string): number {
  return decisions.find((one) => one.scene === scene)?.week ?? 0;
}

/** A part of a whole, with what it is in words beside it. */
function Bar({ part, label }: { part: number; label: string }): JSX.Element {
  return (
    <span class="bar">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.round(part * 100)} height="10" />
      </svg>
      <span>{label}</span>
    </span>
  );
}

function Level({ value }: { value: number | null }): JSX.Element {
  return value === null ? <span>–</span> : <Bar part={value / 100} label={String(value)} />;
}
