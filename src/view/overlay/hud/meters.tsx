/** The quantities a player sees: icon, name, paper slots, word and trend, each to be asked why it stands so. */
import type { JSX } from 'preact';
import type { MeterView } from '../../../core/session/view.ts';
import { levelWord, trendWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Icon } from './icons.tsx';
import { Slots } from './slots.tsx';

export function Meters({ meters }: { readonly meters: readonly MeterView[] }): JSX.Element {
  const { t } = useOverlay();
  return (
    <section class="card meters" data-panel aria-label={t.say('hud.meters')}>
      <ul>
        {meters.map((meter) => (
          <Meter key={meter.id} meter={meter} />
        ))}
      </ul>
    </section>
  );
}

function Meter({ meter }: { readonly meter: MeterView }): JSX.Element {
  const { open, t } = useOverlay();
  const name = t.say(`meter.${meter.id}`);
  const word = levelWord(t, meter.id, meter.value);
  const trend = trendWord(t, meter.trend);
  return (
    <li class={`meter of-${meter.id}`}>
      <meter
        class="unseen"
        aria-label={name}
        min={0}
        max={100}
        value={meter.value}
        aria-valuetext={t.say('meter.valueText', { word, trend })}
      />
      <div class="meter-row" aria-hidden="true">
        <Icon name={meter.id} />
        <span class="meter-name">{name}</span>
        <Slots value={meter.value} />
        <span class="meter-word">
          <Icon name={meter.trend === 0 ? 'same' : meter.trend > 0 ? 'up' : 'down'} />
          {word}
        </span>
      </div>
      {meter.of.length > 0 ? (
        <button
          type="button"
          class="meter-why"
          aria-label={t.say('hud.whyMeter', { name })}
          onClick={() => open({ name: 'why', of: meter.of })}
        >
          <span aria-hidden="true">?</span>
        </button>
      ) : null}
    </li>
  );
}
