/** What moved, in words, each to be asked *why?*; and what went into the notebook. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Effect } from '../../../core/model/index.ts';
import { changeWord, quantityName } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Icon } from '../hud/icons.tsx';
import { useOneFrameLater } from '../later.ts';

interface MovedProps {
  readonly effects: readonly Effect[];
  readonly signals?: readonly string[];
}

/** How many changes show before one asks for the rest. */
const SHOWN = 4;

/** What moved, announced as soon as the lines before it have been read. */
export function MovedAfter({ read, ...moved }: MovedProps & { readonly read: boolean }): JSX.Element {
  const ready = useOneFrameLater();
  return (
    <div class="moved-place" aria-live="polite" aria-relevant="additions">
      {read && ready ? <Moved {...moved} /> : null}
    </div>
  );
}

export function Moved({ effects, signals = [] }: MovedProps): JSX.Element | null {
  const { t } = useOverlay();
  const [all, setAll] = useState(false);
  const listRef = useRef<HTMLUListElement>(null);
  // The button that showed the rest is gone: the keyboard goes on with the first of them.
  useLayoutEffect(() => {
    if (all) listRef.current?.querySelectorAll<HTMLElement>('.why')[SHOWN]?.focus();
  }, [all]);
  const moves = netMoves(effects);
  const shown = all ? moves : moves.slice(0, SHOWN);
  const rest = moves.length - shown.length;
  if (moves.length === 0 && signals.length === 0) return null;
  return (
    <div class="moved">
      <Noted signals={signals} />
      {moves.length > 0 ? (
        <ul ref={listRef} aria-label={t.say('talk.moved')}>
          {shown.map((move) => (
            <Move key={move.of} move={move} />
          ))}
        </ul>
      ) : null}
      {rest > 0 ? (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t.count('talk.more', rest)}
        </button>
      ) : null}
    </div>
  );
}

function Noted({ signals }: { readonly signals: readonly string[] }): JSX.Element | null {
  const { game, t } = useOverlay();
  if (signals.length === 0) return null;
  return (
    <p class="noted">
      <Icon name="notebook" /> <b>{t.say('talk.noted')}</b> {signals.map((signal) => game.text(`signal.${signal}`)).join(' ')}
    </p>
  );
}

function Move({ move }: { readonly move: Move }): JSX.Element {
  const { open, t, groupName } = useOverlay();
  const id = `moved-${move.of.replaceAll('.', '-')}`;
  return (
    <li>
      <Icon name={move.to > move.from ? 'up' : 'down'} />
      <span id={id}>
        <b>{quantityName(t, move.of, groupName)}</b> {changeWord(t, move.from, move.to)}
      </span>
      <button type="button" class="why" aria-describedby={id} onClick={() => open({ name: 'why', of: [move.of] })}>
        {t.say('app.why')}
      </button>
    </li>
  );
}

interface Move {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/** One move per quantity over all weeks that passed, largest first; the worker's own competences last. */
export function netMoves(effects: readonly Effect[]): Move[] {
  const moves = new Map<string, Move>();
  for (const { of, from, to } of effects) moves.set(of, { of, from: moves.get(of)?.from ?? from, to });
  const weight = ({ of, from, to }: Move): number => Math.abs(to - from) - (of.startsWith('competence.') ? 100 : 0);
  return [...moves.values()].filter(({ from, to }) => from !== to).toSorted((a, b) => weight(b) - weight(a));
}
