/**
 * The town as a picture beside the assignments: where each of them plays. For the eye and the pointer; the list of assignments says
 * and does the same for everybody. It is drawn when the page has nothing else to do.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import type { MapMark, ScenarioCard, TownMap } from '../game.ts';

/** Sharper than this is not seen. @unit device px */
const WIDEST = 1600;

interface Props {
  /** Board that is pointed at, here or in the list. */
  readonly lit: string | null;
  readonly onLight: (board: string | null) => void;
  readonly onGo: (board: string) => void;
}

/** Of what plays on each board, the share that was played to an ending. */
function usePlayed(): Readonly<Record<string, number>> {
  const { game } = useOverlay();
  const isPlayed = ({ id }: ScenarioCard): boolean => game.shelf.endings(id).some(({ runs }) => runs.length > 0);
  return Object.fromEntries(
    game.scenarios.map(({ board }) => {
      const here = game.scenarios.filter((one) => one.board === board);
      return [board, here.filter(isPlayed).length / here.length];
    }),
  );
}

function whenIdle(deed: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(deed, 300);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(deed, { timeout: 1500 });
  return () => cancelIdleCallback(waiting);
}

/** @returns the map once it is drawn; `undefined` before, null when it cannot be had */
function useTownMap(box: { readonly current: HTMLElement | null }): TownMap | null | undefined {
  const { game } = useOverlay();
  const [map, setMap] = useState<TownMap | null>();
  const played = JSON.stringify(usePlayed());
  useEffect(() => {
    let wanted = true;
    const draw = (): void => {
      if (!wanted) return;
      const width = Math.min(WIDEST, Math.round((box.current?.clientWidth ?? 0) * Math.min(2, globalThis.devicePixelRatio || 1)));
      if (width === 0) return;
      const order = { width, played: JSON.parse(played) as Record<string, number>, goes: () => wanted };
      void game
        .townMap?.(order)
        .catch(() => null)
        .then((drawn) => (wanted ? setMap(drawn) : undefined));
    };
    const cancel = whenIdle(draw);
    return () => {
      wanted = false;
      cancel();
    };
  }, [game, played, box]);
  return map;
}

export function TownMapPicture({ lit, onLight, onGo }: Props): JSX.Element | null {
  const { game } = useOverlay();
  const box = useRef<HTMLDivElement>(null);
  const map = useTownMap(box);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (map) sheet.current?.replaceChildren(map.picture);
  }, [map]);
  if (game.townMap === undefined || game.scenarios.length < 2 || map === null) return null;
  const marks = (map?.marks ?? []).filter(({ board }) => game.scenarios.some((one) => one.board === board));
  const light = marks.find(({ board }) => board === lit);
  return (
    <div ref={box} class="town-map" aria-hidden="true">
      <div ref={sheet} class="town-map-sheet" />
      {light === undefined ? null : <Outline mark={light} />}
      {marks.map((mark) => (
        <Mark key={mark.board} mark={mark} lit={mark.board === lit} onLight={onLight} onGo={onGo} />
      ))}
    </div>
  );
}

/** A ring around the card that a neighbourhood stands on, as under the worker's feet. */
function Outline({ mark: { sheet } }: { readonly mark: MapMark }): JSX.Element {
  const points = sheet.map(({ x, y }) => `${x * 100},${y * 100}`).join(' ');
  return (
    <svg class="town-map-ring" viewBox="0 0 100 100" preserveAspectRatio="none">
      <polygon points={points} class="under" />
      <polygon points={points} />
    </svg>
  );
}

interface MarkProps extends Omit<Props, 'lit'> {
  readonly mark: MapMark;
  readonly lit: boolean;
}

function Mark({ mark: { board, at, below }, lit, onLight, onGo }: MarkProps): JSX.Element {
  const { game, t } = useOverlay();
  const count = game.scenarios.filter((one) => one.board === board).length;
  const classes = ['town-map-mark', lit ? 'lit' : '', below ? 'below' : ''].filter((one) => one !== '').join(' ');
  return (
    <button
      type="button"
      class={classes}
      tabIndex={-1}
      style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
      onMouseEnter={() => onLight(board)}
      onMouseLeave={() => onLight(null)}
      onClick={() => onGo(board)}
    >
      {t.find(`quarter.${board}`) ?? board}
      {count > 1 ? <span class="town-map-count">{count}</span> : null}
    </button>
  );
}
