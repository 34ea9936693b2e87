/**
 * A class plays on one screen: it votes by show of hands, the trainer enters the counts. The majority's choice is played, or the one
 * that the trainer takes; a tie is the trainer's. The counts go into the log and nowhere else.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OptionView } from '../../../core/session/view.ts';
import { useOverlay } from '../context.ts';
import { stepAlong, useKeys } from '../keys.ts';

export type Votes = Readonly<Record<string, number>>;

interface VotedChoicesProps {
  readonly scene: string;
  readonly options: readonly OptionView[];
  readonly onPick: (option: string, votes?: Votes) => void;
}

const MOST_HANDS = 999;
/** A, B, C: so that a class can call them out. */
const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** Those with the most hands; none while nobody voted. */
export function leadersOf(options: readonly string[], votes: Votes): readonly string[] {
  const most = Math.max(0, ...options.map((one) => votes[one] ?? 0));
  return most === 0 ? [] : options.filter((one) => votes[one] === most);
}

export function VotedChoices({ scene, options, onPick }: VotedChoicesProps): JSX.Element {
  const { game, t } = useOverlay();
  const [votes, setVotes] = useState<Votes>({});
  const list = useRef<HTMLOListElement>(null);
  useKeys((key, event) => !(event.target instanceof HTMLInputElement) && stepAlong(list.current, key));
  const count = (option: string, value: string): void => {
    const { [option]: _, ...others } = votes;
    const hands = Math.min(MOST_HANDS, Math.max(0, Math.trunc(Number(value)) || 0));
    setVotes(value === '' ? others : { ...others, [option]: hands });
  };
  const pick = (option: string): void => (Object.keys(votes).length === 0 ? onPick(option) : onPick(option, votes));
  return (
    <div class="voted">
      <ol ref={list} class="choices" aria-label={t.say('talk.choices')} tabIndex={-1} data-focus>
        {options.map((option, at) => (
          <li key={option.id} class="voted-choice">
            <button type="button" class={option.silent ? 'strip silent' : 'strip'} onClick={() => pick(option.id)}>
              <kbd aria-hidden="true">{letterOf(at)}</kbd>
              <span>{game.text(`choice.${scene}.${option.id}`)}</span>
            </button>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_HANDS}
              aria-label={t.say('votes.hands', { option: letterOf(at) })}
              value={votes[option.id] ?? ''}
              onInput={(event) => count(option.id, event.currentTarget.value)}
            />
          </li>
        ))}
      </ol>
      <Verdict options={options.map((one) => one.id)} votes={votes} onPick={pick} />
    </div>
  );
}

interface VerdictProps {
  readonly options: readonly string[];
  readonly votes: Votes;
  readonly onPick: (option: string) => void;
}

function Verdict({ options, votes, onPick }: VerdictProps): JSX.Element {
  const { t } = useOverlay();
  const [first, second, ...more] = leadersOf(options, votes);
  const letter = (option: string): string => letterOf(options.indexOf(option));
  const all = Object.values(votes).reduce((sum, one) => sum + one, 0);
  const tied = [first, second, ...more].flatMap((one) => (one === undefined ? [] : [letter(one)]));
  return (
    <p class="row verdict">
      <output>
        {first === undefined ? t.say('votes.about') : null}
        {first !== undefined && second === undefined ? t.say('votes.majority', { option: letter(first), n: votes[first] ?? 0, all }) : null}
        {second === undefined ? null : t.say('votes.tie', { options: tied.join(', ') })}
      </output>
      {first !== undefined && second === undefined ? (
        <button type="button" class="primary" onClick={() => onPick(first)}>
          {t.say('votes.play', { option: letter(first) })}
        </button>
      ) : null}
    </p>
  );
}
