/** The maquette in words, twice: as a part of the notebook, and behind the picture for a screen reader that comes upon it. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { wijkbeeldOf } from './wijkbeeld-of.ts';

export function WijkbeeldPart(): JSX.Element | null {
  const { game, t } = useOverlay();
  if (!game.view) return null;
  return (
    <>
      <h3>{t.say('wijkbeeld.heading')}</h3>
      <div class="wijkbeeld">
        {wijkbeeldOf(game.view, t, game).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

/** Stands in for the canvas, which says nothing itself. What is hidden is heard only as the picture's description. */
export function UnseenMaquette(): JSX.Element | null {
  const { game, t } = useOverlay();
  if (!game.view) return null;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture itself is a canvas of another view */}
      <div class="unseen" role="img" aria-label={t.say('wijkbeeld.maquette')} aria-describedby="wijkbeeld" />
      <p id="wijkbeeld" hidden>
        {wijkbeeldOf(game.view, t, game).join(' ')}
      </p>
    </>
  );
}
