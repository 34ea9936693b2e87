/**
 * The last day, and the last day beside half a year later. The gap between the two rows is the lesson of the game, so it
 * is said in words and not only drawn.
 */
import type { JSX } from 'preact';
import type { ComparedQuantity, GameView } from '../../../core/session/view.ts';
import { gapWord, levelWord, quantityName, quantityOf } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Slots } from '../hud/slots.tsx';
import { useKeys } from '../keys.ts';
import { Lines } from './lines.tsx';

interface ComparedProps {
  readonly view: GameView;
  readonly when: 'lastday' | 'halfyear';
}

export function Compared({ view, when }: ComparedProps): JSX.Element {
  const { game, t } = useOverlay();
  const goOn = (): void => (when === 'lastday' ? game.lookBack() : game.finish());
  useKeys((key) => {
    if (key === 'Enter' || key === ' ') goOn();
    return key === 'Enter' || key === ' ';
  });
  return (
    <section class={`card sheet compared at-${when}`} data-panel aria-labelledby="compared-title">
      <h2 id="compared-title">{t.say(`${when}.heading`)}</h2>
      <Lines lines={view.scene?.lines ?? []} />
      <p class="lead">{t.say(`${when}.intro`)}</p>
      <ul class="quantities">
        {view.compared.map((quantity) => (
          <Quantity key={quantity.of} quantity={quantity} when={when} />
        ))}
      </ul>
      <p class="row">
        <button type="button" class="primary" data-focus onClick={goOn}>
          {t.say('app.continue')}
        </button>
      </p>
    </section>
  );
}

function Quantity({ quantity, when }: { readonly quantity: ComparedQuantity; readonly when: 'lastday' | 'halfyear' }): JSX.Element {
  const { t, groupName } = useOverlay();
  const { of, lastDay, halfYear } = quantity;
  const name = quantityName(t, of, groupName);
  const later = when === 'halfyear' ? halfYear : null;
  return (
    <li class={`quantity of-${quantityOf(of).replaceAll('.', '-')}`}>
      <h3>
        {name}
        {later === null ? null : <span class={later < lastDay - 3 ? 'gap lost' : 'gap'}>{gapWord(t, lastDay, later)}</span>}
      </h3>
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
