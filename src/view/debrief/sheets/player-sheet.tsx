/** A player's own run on one page: what it came to, every decision in turn, two questions and room to write. */
import type { JSX } from 'preact';
import type { PlayerSheet } from '../../../core/report/index.ts';
import { Picture } from '../charts/chart.tsx';
import type { Say, WordKey } from '../words.ts';
import { Room } from './room.tsx';

interface SheetProps {
  readonly sheet: PlayerSheet;
  /** The moments that the class talks about. */
  readonly scenes: readonly string[];
  readonly text: (key: string) => string;
  readonly say: Say;
}

const QUANTITIES = ['participation', 'ownership', 'ties', 'trust'] as const;

export function PlayerSheetPage(props: SheetProps): JSX.Element {
  const { sheet, scenes, text, say } = props;
  const { figures, decisions, participation } = sheet;
  const marked = decisions.filter(({ scene }) => scenes.includes(scene));
  const ending = figures.ending === null ? say('unfinished') : text(`ending.${figures.ending}`);
  return (
    <section class="sheet">
      <h2>{say('sheet.of', { player: figures.player })}</h2>
      <p>
        {text('title')}. {say('sheet.ended', { ending })}.
      </p>
      {figures.lastDay && <Numbers {...props} />}
      <p class="soft">{say('sheet.line')}</p>
      <Picture spec={{ kind: 'line', values: participation, marks: marked.map((one) => one.week) }} say={say} />
      <Timeline {...props} />
      <Room question={say('sheet.question-1')} lines={3} />
      <Room question={say('sheet.question-2')} lines={3} />
    </section>
  );
}

function Numbers({ sheet, say }: SheetProps): JSX.Element {
  const { lastDay, halfYear } = sheet.figures;
  const row = (label: WordKey, of: Readonly<Record<string, number>> | null): JSX.Element => (
    <tr>
      <th scope="row">{say(label)}</th>
      {QUANTITIES.map((key) => (
        <td key={key}>{of?.[`groups.${key}`] ?? '–'}</td>
      ))}
    </tr>
  );
  return (
    <>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{say('sheet.numbers')}</th>
            {QUANTITIES.map((key) => (
              <th key={key} scope="col">
                {say(`sheet.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('last-day', lastDay)}
          {row('half-year', halfYear)}
        </tbody>
      </table>
      <p class="soft">{say('sheet.about')}</p>
    </>
  );
}

/** One who came somewhere alone has nobody to be alike with. */
function alikeWords(alike: number, met: number, say: Say): string {
  if (met === 1) return say('sheet.alike-of', { alike, met });
  return alike === met ? say('sheet.alike-of.all', { met }) : say('sheet.alike-of', { n: alike, alike, met });
}

function Timeline({ sheet, scenes, text, say }: SheetProps): JSX.Element {
  return (
    <table class="timeline">
      <caption>{say('sheet.timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('week-short')}</th>
          <th scope="col">{say('situation')}</th>
          <th scope="col">{say('choice')}</th>
          <th scope="col">{say('sheet.alike')}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.decisions.map(({ week, scene, option, motive, alike, met }) => {
          const isPoint = scenes.includes(scene);
          return (
            <tr key={`${week} ${scene}`} class={isPoint ? 'point' : ''}>
              <td>{week}</td>
              <th scope="row">
                {text(`scene.${scene}`)}
                {isPoint && <small> ○ {say('sheet.point')}</small>}
              </th>
              <td>
                {text(`choice.${scene}.${option}`)}
                {motive !== null && <small> {say('sheet.motive', { motive: text(`motive.${motive}`) })}</small>}
              </td>
              <td>{alikeWords(alike, met, say)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
