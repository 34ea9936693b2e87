/**
 * What changed in the weeks that passed and why, as a short film beside the maquette: one shot a group, the camera goes along.
 * All lines are there from the first moment, for the ear and for whom motion is too much; the eye gets them one by one.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Effect } from '../../../core/session/view.ts';
import type { Texts } from '../../shared/messages.ts';
import { changeWord, quantityName } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { netMoves } from '../dialogue/moved.tsx';
import type { Game } from '../game.ts';

/** One line is read in this time. @unit ms */
const SHOT = 2600;
/** A few seconds, not a summary: the rest stands in the list below. */
const SHOTS = 3;

export interface FilmShot {
  readonly group: string;
  readonly what: string;
  readonly why: string | null;
}

interface Sources {
  readonly game: Pick<Game, 'why' | 'text'>;
  readonly t: Texts;
  readonly groupName: (group: string) => string;
}

/** The largest move of each group, largest first, each with what lies behind it most. */
export function shotsOf(effects: readonly Effect[], { game, t, groupName }: Sources): FilmShot[] {
  const seen = new Set<string>();
  const shots: FilmShot[] = [];
  for (const { of, from, to } of netMoves(effects)) {
    const [kind, group = ''] = of.split('.');
    if (kind !== 'group' || seen.has(group) || shots.length === SHOTS) continue;
    seen.add(group);
    shots.push({ group, what: `${quantityName(t, of, groupName)} ${changeWord(t, from, to)}`, why: reasonOf(of, to > from, { game, t }) });
  }
  return shots;
}

/** In one line: the choice behind the move if there was one, else the rule; of causes that pull the way it went the strongest. */
function reasonOf(of: string, up: boolean, { game, t }: Pick<Sources, 'game' | 't'>): string | null {
  const causes = (game.why([of])[0]?.causes ?? []).filter(({ points }) => points !== 0 && points > 0 === up);
  const strongest = causes.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const [first] = strongest;
  if (first === undefined) return null;
  const choice = strongest.find((cause) => cause.choice !== undefined && Math.abs(cause.points) * 2 >= Math.abs(first.points))?.choice;
  if (choice !== undefined) return t.say('film.choice', { choice: `“${game.text(choice)}”` });
  return t.find(`rule.${first.rule}`) ?? null;
}

/** Which shot runs; `null` when the film is over or does not run at all. */
function useShots(shots: readonly FilmShot[], still: boolean): readonly [number | null, () => void] {
  const { game } = useOverlay();
  const [at, setAt] = useState<number | null>(still || shots.length === 0 ? null : 0);
  useEffect(() => {
    if (at === null) {
      game.attend?.(null);
      return;
    }
    game.attend?.(shots[at]?.group ?? null);
    const timer = setTimeout(() => setAt(at + 1 < shots.length ? at + 1 : null), SHOT);
    return () => clearTimeout(timer);
  }, [at, game, shots]);
  // Whoever goes on takes the camera along.
  useEffect(() => () => game.attend?.(null), [game]);
  return [at, () => setAt(null)];
}

export function WeekFilm({ effects }: { readonly effects: readonly Effect[] }): JSX.Element | null {
  const overlay = useOverlay();
  const { game, t } = overlay;
  const [shots] = useState(() => shotsOf(effects, overlay));
  const [at, skip] = useShots(shots, game.settings.reducedMotion);
  if (shots.length === 0) return null;
  return (
    <div class="film" data-runs={at === null ? undefined : ''}>
      <ol aria-label={t.say('film.label')}>
        {shots.map(({ group, what, why }, index) => (
          <li key={group} data-now={at === index ? '' : undefined}>
            <b>{what}</b>
            {why === null ? null : <span class="film-why"> {why}</span>}
          </li>
        ))}
      </ol>
      {at === null ? null : (
        <button type="button" class="plain" onClick={skip}>
          {t.say('film.skip')}
        </button>
      )}
    </div>
  );
}
