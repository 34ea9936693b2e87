/** The three kinds of control that settings are made of: native inputs, so that every device knows how to work them. */
import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ id, label, hint, on, disabled = false, onChange }: SwitchProps): JSX.Element {
  return (
    <div class="setting">
      <label>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={on}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} class="hint">
        {hint}
      </p>
    </div>
  );
}

interface OneOfProps<T extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side as long as there is room. */
export function OneOf<T extends string | number>({ name, label, options, chosen, onChange }: OneOfProps<T>): JSX.Element {
  return (
    <fieldset class="setting">
      <legend>{label}</legend>
      <div class="setting-options">
        {options.map((option) => (
          <label key={option.value} lang={option.lang} class={`setting-option is-${name}-${option.value}`}>
            <input type="radio" name={name} checked={chosen === option.value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  readonly id: string;
  readonly label: string;
  /** @range 0..100 */
  readonly value: number;
  /** The value as it is said. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** The arrow keys step by ten, Home and End go to the ends; the number beside it is for the eye. */
export function Slider({ id, label, value, text, onChange }: SliderProps): JSX.Element {
  return (
    <div class="setting slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={10}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="slider-value" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}

export function SettingsPart({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="settings-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
