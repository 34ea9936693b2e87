/** Lines that are read at one's own pace, all at once: an assignment, an ending. */
import type { JSX } from 'preact';
import type { LineView } from '../../../core/session/view.ts';
import { useOverlay } from '../context.ts';
import { Foreign } from '../foreign.tsx';

export function Lines({ lines }: { readonly lines: readonly LineView[] }): JSX.Element {
  const { game } = useOverlay();
  return (
    <div class="lines">
      {lines.map((line, index) => (
        <p key={line.id} class={line.who === undefined ? 'told' : 'spoken'}>
          {line.who !== undefined && line.who !== lines[index - 1]?.who ? (
            <b>
              <Foreign text={game.text(`person.${line.who}.name`)} />{' '}
            </b>
          ) : null}
          <Foreign text={game.text(line.id)} />
        </p>
      ))}
    </div>
  );
}
