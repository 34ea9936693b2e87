/**
 * The last day, and the last day beside half a year later. The gap between the two rows is the lesson of the game, so it
 * is said in words and not only drawn.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComparedQuantity, GameView } from '../../../core/session/view.ts';
import { bareName, gapOf, gapWord, levelWord, quantityName, quantityOf } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Slots } from '../hud/slots.tsx';
import { KeyHint } from '../key-hint.tsx';
import { useWayOn } from '../keys.ts';
import { Lines } from './lines.tsx';
import { SheetHandle, useLowSheet } from './low-sheet.tsx';

type When = 'lastday' | 'halfyear';

interface ComparedProps {
  readonly view: GameView;
  readonly when: When;
}

export function Compared({ view, when }: ComparedProps): JSX.Element {
  const { game, t } = useOverlay();
  const goOn = (): void => (when === 'lastday' ? game.lookBack() : game.finish());
  const button = useRef<HTMLButtonElement>(null);
  useWayOn(button);
  // Half a year later is seen before it is read.
  const sheet = useLowSheet(when === 'halfyear');
  const compared = view.compared.length > 0 ? view.compared : todayOf(view);
  const ofGroups = compared.filter(({ of }) => of.startsWith('group.'));
  const ofAll = compared.filter(({ of }) => !of.startsWith('group.'));
  return (
    <section class={`card sheet compared at-${when}`} data-panel aria-labelledby="compared-title" {...sheet.attributes}>
      <h2 id="compared-title" tabIndex={-1} data-focus>
        {t.say(`${when}.heading`)}
      </h2>
      <SheetHandle {...sheet} />
      {when === 'halfyear' ? <Around town={view.town} /> : null}
      <Lines lines={view.scene?.lines ?? []} />
      <p class="lead">{t.say(`${when}.intro`)}</p>
      <div class="columns">
        <Column title={t.say('compare.all')} quantities={ofAll} when={when} />
        <Column title={t.say('compare.groups')} quantities={ofGroups} when={when} />
      </div>
      <p class="row">
        <button ref={button} type="button" class="primary" onClick={goOn}>
          {t.say('app.continue')}
          <KeyHint of="keys.enter" />
        </button>
        {when === 'halfyear' ? <Then /> : null}
      </p>
    </section>
  );
}

/** Lays the last day over half a year later, in the same picture. */
function Then(): JSX.Element | null {
  const { game, t } = useOverlay();
  const [then, setThen] = useState(false);
  useEffect(() => () => game.lookAtThen?.(false), [game]);
  if (game.lookAtThen === undefined) return null;
  const turn = (): void => {
    setThen(!then);
    game.lookAtThen?.(!then);
  };
  return (
    <button type="button" class="plain" aria-pressed={then} onClick={turn}>
      {t.say('halfyear.then')}
    </button>
  );
}

/** The boards on which groups live, where there is more than one: what went on here may have faded there. */
function Around({ town }: Pick<GameView, 'town'>): JSX.Element | null {
  const { game, t } = useOverlay();
  const boards = [...new Set(town.groups.flatMap(({ board }) => board ?? []))];
  if (game.lookAround === undefined || boards.length < 2) return null;
  return (
    <fieldset class="around">
      <legend class="unseen">{t.say('halfyear.around')}</legend>
      {boards.map((board) => (
        <button key={board} type="button" class="plain" aria-pressed={board === town.board} onClick={() => game.lookAround?.(board)}>
          {t.find(`quarter.${board}`) ?? board}
        </button>
      ))}
    </fieldset>
  );
}

/** How it stands on the last day, as long as there is nothing to compare it with. */
function todayOf(view: GameView): ComparedQuantity[] {
  const means = view.meters.filter(({ id }) => id === 'participation' || id === 'ties' || id === 'trust');
  return [
    ...means.map(({ id, value }) => ({ of: `groups.${id}`, lastDay: value, halfYear: null })),
    ...view.groups.map(({ id, participation }) => ({ of: `group.${id}.participation`, lastDay: participation, halfYear: null })),
  ];
}

interface ColumnProps {
  readonly title: string;
  readonly quantities: readonly ComparedQuantity[];
  readonly when: When;
}

function Column({ title, quantities, when }: ColumnProps): JSX.Element | null {
  if (quantities.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="quantities">
        {quantities.map((quantity) => (
          <Quantity key={quantity.of} quantity={quantity} when={when} />
        ))}
      </ul>
    </section>
  );
}

function Quantity({ quantity, when }: { readonly quantity: ComparedQuantity; readonly when: When }): JSX.Element {
  const { t, groupName } = useOverlay();
  const { of, lastDay, halfYear } = quantity;
  const [kind, group = ''] = of.split('.');
  const name = quantityName(t, of, groupName);
  const title = kind === 'group' ? groupName(group) : bareName(t, of);
  const later = when === 'halfyear' ? halfYear : null;
  return (
    <li class={`quantity of-${quantityOf(of).replaceAll('.', '-')}`}>
      <p class="quantity-name">
        <b>{title}</b>
        {later === null ? null : <span class={gapOf(lastDay, later) < 0 ? 'gap lost' : 'gap'}>{gapWord(t, lastDay, later)}</span>}
      </p>
      <Row name={name} of={of} value={lastDay} label={t.say(later === null ? 'compare.today' : 'compare.then')} faded={later !== null} />
      {later === null ? null : <Row name={name} of={of} value={later} label={t.say('compare.now')} />}
    </li>
  );
}

interface RowProps {
  readonly name: string;
  readonly of: string;
  readonly value: number;
  readonly label: string;
  readonly faded?: boolean;
}

function Row({ name, of, value, label, faded = false }: RowProps): JSX.Element {
  const { t } = useOverlay();
  const word = levelWord(t, quantityOf(of).split('.').at(-1) ?? of, value);
  return (
    <div class={faded ? 'compare-row then' : 'compare-row'}>
      <meter
        class="unseen"
        aria-label={t.say('compare.meter', { name, when: label })}
        min={0}
        max={100}
        value={value}
        aria-valuetext={word}
      />
      <span class="compare-when" aria-hidden="true">
        {label}
      </span>
      <Slots value={value} />
      <span class="compare-word" aria-hidden="true">
        {word}
      </span>
    </div>
  );
}
