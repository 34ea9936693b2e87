/** Both courses side by side, on the last day and half a year later: several quantities, never one total. */
import type { JSX } from 'preact';
import type { Side, WhatIf } from '../../../core/insight/index.ts';
import { textsIn } from '../../shared/messages.ts';
import { bareName, gapWord } from '../../shared/words.ts';
import { triedOption } from './predict-slide.tsx';
import { talkOf } from './run-state.ts';
import type { RunProps } from './shared-props.ts';

/** They do not all move the same way. */
const SHOWN = ['groups.participation', 'groups.ownership', 'groups.ties', 'groups.trust'] as const;
const OF = SHOWN[0];

export function OutcomeSlide(props: RunProps): JSX.Element {
  const { host, say, state, moment, step, course: found } = props;
  const option = triedOption(props);
  const { guess } = talkOf(state, step.scene);
  if (!found)
    return (
      <section class="words">
        <h1 tabIndex={-1} data-focus>
          {moment ? say('outcome.impossible') : ''}
        </h1>
      </section>
    );
  const t = textsIn(host.language);
  const gap = gapWord(t, found.was.halfYear[OF] ?? 0, found.other.halfYear[OF] ?? 0);
  const ending = (id: string | null): string => (id === null ? '' : host.text(`ending.${id}`));
  const same = found.was.ending === found.other.ending;
  const turn = same ? '' : say('outcome.turn');
  return (
    <section class="outcome">
      <h1 tabIndex={-1} data-focus>
        {guess === null
          ? say('outcome.became', { gap, turn })
          : say('outcome.guessed', { guess: say(`predict.${guess}`).toLocaleLowerCase(host.language), gap, turn })}
      </h1>
      <p>{say('predict.now', { choice: host.text(`choice.${step.scene ?? ''}.${option ?? ''}`) })}</p>
      <Sides {...props} found={found} />
      <p>{say(same ? 'outcome.same-ending' : 'outcome.ending', { was: ending(found.was.ending), other: ending(found.other.ending) })}</p>
      <p class="about">{lookWords({ ...props, found })}</p>
      {found.replaced > 0 ? <p class="about">{say('outcome.replaced', { n: found.replaced })}</p> : null}
    </section>
  );
}

type Told = Pick<RunProps, 'host' | 'say'> & { readonly found: WhatIf };

/** What there is to look at, and what would have led to another ending where this did not. */
function lookWords({ host, say, state, step, found }: RunProps & { readonly found: WhatIf }): string {
  const { worth, elsewhere } = found;
  const look = say(worth.weight < 1 ? 'outcome.slight' : 'outcome.look', { quantity: nameOf({ host, say, found }, worth.of) });
  if (found.was.ending !== found.other.ending) return look;
  if (!elsewhere) return talkOf(state, step.scene).style === null ? `${look} ${say('outcome.nowhere')}` : look;
  const { kind, scene, week, option } = elsewhere;
  return `${look} ${say(`outcome.${kind}`, { scene: host.text(`scene.${scene}`), week, option: host.text(`choice.${scene}.${option}`) })}`;
}

function nameOf({ host, say }: Told, of: string): string {
  const t = textsIn(host.language);
  if (!of.startsWith('group.')) return bareName(t, of);
  const [, group = ''] = of.split('.');
  return say('outcome.of-group', { quantity: bareName(t, of), group: host.text(`group.${group}.name`) });
}

/** An average over all hides the group that it was about: that one stands below it, and what there is to look at stands among them. */
function rowsOf(told: Told): string[] {
  const { worth, group } = told.found;
  const [first, ...others] = SHOWN;
  const rows = [first, worth.of.startsWith('group.') ? worth.of : `group.${group}.participation`, ...others];
  return rows.includes(worth.of) ? rows : [...rows, worth.of];
}

function Sides({ host, say, found }: RunProps & { readonly found: WhatIf }): JSX.Element {
  const hours = new Intl.NumberFormat(host.language, { maximumFractionDigits: 0 });
  const cells = (side: Side, of: string): JSX.Element[] =>
    (['lastDay', 'halfYear'] as const).map((when) => (
      <td key={when} class={when}>
        <Level value={side[when][of] ?? 0} />
      </td>
    ));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('outcome.quantity')}
          </th>
          {(['outcome.was', 'outcome.other'] as const).map((one) => (
            <th key={one} scope="colgroup" colSpan={2}>
              {say(one)}
            </th>
          ))}
        </tr>
        <tr>
          {['was', 'other'].flatMap((side) =>
            (['outcome.last', 'outcome.later'] as const).map((one) => (
              <th key={`${side} ${one}`} scope="col">
                {say(one)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rowsOf({ host, say, found }).map((of) => (
          <tr key={of} class={of === found.worth.of ? 'look' : undefined}>
            <th scope="row">{nameOf({ host, say, found }, of)}</th>
            {cells(found.was, of)}
            {cells(found.other, of)}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('outcome.hours')}</th>
          <td colSpan={2}>{hours.format(found.was.minutes / 60)}</td>
          <td colSpan={2}>{hours.format(found.other.minutes / 60)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Level({ value }: { readonly value: number }): JSX.Element {
  return (
    <span class="part">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={value} height="10" />
      </svg>
      <span>{value}</span>
    </span>
  );
}
