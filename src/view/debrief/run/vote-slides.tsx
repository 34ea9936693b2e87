/** The class votes again by show of hands; only then is shown what it chose in the game, and why. */
import type { JSX } from 'preact';
import { talkOf } from './run-state.ts';
import type { RunProps } from './shared-props.ts';
import { letterOf } from './words.ts';

/** No class is larger. */
const MOST_HANDS = 999;

/** Options in the order of the decision as it was shown; others that somebody was offered come after. */
function optionsOf({ host, moment, step }: RunProps): readonly string[] {
  const shown = moment?.told?.options.map((one) => one.id) ?? [];
  const met = figuresOf({ host, step }).map((one) => one.id);
  return [...shown, ...met.filter((one) => !shown.includes(one))];
}

const figuresOf = ({ host, step }: Pick<RunProps, 'host' | 'step'>) =>
  host.figures.decisions.find((one) => one.scene === step.scene)?.options ?? [];

const handsIn = (votes: Readonly<Record<string, number>>): number => Object.values(votes).reduce((sum, one) => sum + one, 0);

export function VoteSlide(props: RunProps): JSX.Element {
  const { host, say, state, send, step } = props;
  const scene = step.scene ?? '';
  const { votes } = talkOf(state, scene);
  const count = (option: string, value: string): void => {
    const hands = Math.min(MOST_HANDS, Math.max(0, Math.trunc(Number(value)) || 0));
    const { [option]: _, ...others } = votes;
    send({ type: 'talk', scene, said: { votes: value === '' ? others : { ...others, [option]: hands } } });
  };
  const all = handsIn(votes);
  return (
    <section class="vote">
      <h1 tabIndex={-1} data-focus>
        {say('vote.ask')}
      </h1>
      <ol class="lettered">
        {optionsOf(props).map((option, at) => (
          <li key={option}>
            <b>{letterOf(at)}</b> <span>{host.text(`choice.${scene}.${option}`)}</span>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_HANDS}
              aria-label={say('vote.count', { letter: letterOf(at) })}
              value={votes[option] ?? ''}
              onInput={(event) => count(option, event.currentTarget.value)}
            />
          </li>
        ))}
      </ol>
      <p class="about">
        {say('vote.about')} <b aria-live="polite">{all > 0 ? say('vote.sum', { n: all }) : ''}</b>
      </p>
    </section>
  );
}

export function SplitSlide(props: RunProps): JSX.Element {
  const { say, state, step } = props;
  const { votes } = talkOf(state, step.scene);
  const voted = handsIn(votes);
  const options = optionsOf(props);
  const figures = figuresOf(props);
  const notAll = new Set(options.map((one) => figures.find(({ id }) => id === one)?.offered ?? 0)).size > 1;
  return (
    <section class="split">
      <h1 tabIndex={-1} data-focus>
        {say('split.heading')}
      </h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('split.choice')}</th>
            <th scope="col">{say('split.game')}</th>
            {voted > 0 && <th scope="col">{say('split.now')}</th>}
          </tr>
        </thead>
        <tbody>
          {options.map((option, at) => (
            <Row key={option} {...props} option={option} letter={letterOf(at)} voted={voted} />
          ))}
        </tbody>
      </table>
      {notAll && <p class="about">{say('split.about')}</p>}
    </section>
  );
}

interface RowProps extends RunProps {
  readonly option: string;
  readonly letter: string;
  /** Hands in all; 0 when the class did not vote again. */
  readonly voted: number;
}

function Row({ host, say, state, moment, step, option, letter, voted }: RowProps): JSX.Element {
  const scene = step.scene ?? '';
  const hands = talkOf(state, scene).votes[option] ?? 0;
  const figures = figuresOf({ host, step }).find((one) => one.id === option);
  const { taken = 0, offered = 0, motives = {} } = figures ?? {};
  const because = Object.entries(motives)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, n]) => say('split.motive', { motive: host.text(`motive.${id}`), n }));
  const players = state.names ? (moment?.plans ?? []).filter((one) => one.choice === option).map((one) => one.player) : [];
  return (
    <tr>
      <th scope="row">
        <b>{letter}</b> {host.text(`choice.${scene}.${option}`)}
        {because.length > 0 && <small>{say('split.motives', { motives: because.join(', ') })}</small>}
        {players.length > 0 && <small>{players.join(', ')}</small>}
      </th>
      <td>
        <Part part={offered === 0 ? 0 : taken / offered} label={say('split.of', { taken, offered })} />
      </td>
      {voted > 0 && (
        <td>
          <Part part={hands / voted} label={String(hands)} />
        </td>
      )}
    </tr>
  );
}

function Part({ part, label }: { readonly part: number; readonly label: string }): JSX.Element {
  return (
    <span class="part">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.round(part * 100)} height="10" />
      </svg>
      <span>{label}</span>
    </span>
  );
}
