/**
 * What changed in the weeks that passed and why, as a short film beside the maquette: one shot a group, the camera goes along.
 * All lines are there from the first moment, for the ear and for whom motion is too much; the eye gets them one by one.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Effect, GameView } from '../../../core/session/view.ts';
import type { Texts } from '../../shared/messages.ts';
import { changeWord, quantityName } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { netMoves } from '../dialogue/moved.tsx';
import type { Game } from '../game.ts';
import { useKeys } from '../keys.ts';

/** One line is read in this time. @unit ms */
const SHOT = 2600;
/** Whoever waits longer for the maquette has read the lines. @unit ms */
const PATIENCE = 6000;
/** A few seconds, not a summary: the rest stands in the list below. */
const SHOTS = 3;

/** What the maquette shows of a group; strength and ownership are told. */
const SEEN: ReadonlySet<string> = new Set(['participation', 'ties', 'trust']);

type Move = Pick<Effect, 'of' | 'from' | 'to'>;

const sizeOf = ({ from, to }: Move): number => Math.abs(to - from);
const isGain = ({ from, to }: Move): boolean => to > from;
const isSeen = ({ of }: Move): boolean => SEEN.has(of.split('.')[2] ?? '');

export interface FilmShot {
  readonly group: string;
  readonly what: string;
  readonly why: string | null;
}

interface Sources {
  readonly game: Pick<Game, 'why' | 'text' | 'view'>;
  readonly t: Texts;
  readonly groupName: (group: string) => string;
}

/** One move of each group, with what lies behind it most: first whoever lives on the board that is seen, then the largest. */
export function shotsOf(effects: readonly Effect[], { game, t, groupName }: Sources): FilmShot[] {
  const shots: FilmShot[] = [];
  const elsewhere = (of: string): number => Number(isElsewhere(of.split('.')[1], game.view));
  for (const { of, from, to } of chosenOf(movesOf(effects).toSorted((a, b) => elsewhere(a.of) - elsewhere(b.of)))) {
    // What was said once is not said again: then the next that lies behind it, or nothing.
    const why = reasonsOf(of, to > from, { game, t }).find((one) => shots.every((shot) => shot.why !== one)) ?? null;
    shots.push({ group: of.split('.')[1] ?? '', what: `${quantityName(t, of, groupName)} ${changeWord(t, from, to)}`, why });
  }
  return shots;
}

/** The move of each group to be filmed, the largest first: its largest, or one the same way that is to be seen and at least half of that. */
function movesOf(effects: readonly Effect[]): Move[] {
  const moves = new Map<string, Move>();
  for (const move of netMoves(effects)) {
    const [kind, group = ''] = move.of.split('.');
    if (kind !== 'group') continue;
    const first = moves.get(group);
    const instead =
      first !== undefined && !isSeen(first) && isSeen(move) && isGain(move) === isGain(first) && sizeOf(move) * 2 >= sizeOf(first);
    if (first === undefined || instead) moves.set(group, move);
  }
  return [...moves.values()].toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** The first few; where all of them gain, or all lose, the last makes way for whoever fared otherwise. */
function chosenOf(moves: readonly Move[]): readonly Move[] {
  const [first, ...rest] = moves.slice(0, SHOTS);
  if (first === undefined) return [];
  const otherwise = moves.find((move) => isGain(move) !== isGain(first));
  if (otherwise === undefined || rest.length < SHOTS - 1 || rest.includes(otherwise)) return [first, ...rest];
  return [first, ...rest.slice(0, -1), otherwise];
}

function isElsewhere(id: string | undefined, view: GameView | null): boolean {
  const board = view?.town.groups.find((group) => group.id === id)?.board;
  return board !== undefined && board !== view?.town.board;
}

/** In one line each: the choice behind the move if there was one, then the rules; of causes that pull the way it went, the strongest first. */
function reasonsOf(of: string, up: boolean, { game, t }: Pick<Sources, 'game' | 't'>): string[] {
  const causes = (game.why([of])[0]?.causes ?? []).filter(({ points }) => points !== 0 && points > 0 === up);
  const [first, ...others] = causes.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (first === undefined) return [];
  // Hardly anything is not what lies behind it.
  const strong = [first, ...others.filter(({ points }) => Math.abs(points) * 2 >= Math.abs(first.points))];
  const choice = strong.find((cause) => cause.choice !== undefined)?.choice;
  const rules = strong.flatMap(({ rule }) => t.find(`rule.${rule}`) ?? []);
  return choice === undefined ? rules : [t.say('film.choice', { choice: `“${game.text(choice)}”` }), ...rules];
}

/** Which shot runs; `null` when the film is over or does not run at all. */
function useShots(shots: readonly FilmShot[], still: boolean): readonly [number | null, () => void] {
  const { game } = useOverlay();
  const [at, setAt] = useState<number | null>(still || shots.length === 0 ? null : 0);
  const waits = game.townComes === true;
  useEffect(() => {
    if (at === null) {
      game.attend?.(null);
      return;
    }
    if (waits) {
      const timer = setTimeout(() => setAt(null), PATIENCE);
      return () => clearTimeout(timer);
    }
    const shot = shots[at];
    game.attend?.(shot?.group ?? null, shot?.what);
    const timer = setTimeout(() => setAt(at + 1 < shots.length ? at + 1 : null), SHOT);
    return () => clearTimeout(timer);
  }, [at, game, shots, waits]);
  // Whoever goes on takes the camera along.
  useEffect(() => () => game.attend?.(null), [game]);
  return [at, () => setAt(null)];
}

export function WeekFilm({ effects }: { readonly effects: readonly Effect[] }): JSX.Element | null {
  const overlay = useOverlay();
  const { game, t } = overlay;
  const [shots] = useState(() => shotsOf(effects, overlay));
  const [at, skip] = useShots(shots, game.settings.reducedMotion);
  useKeys((key) => {
    if (key !== 'Escape' || at === null) return false;
    skip();
    return true;
  });
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
