/** A page between two games: a heading, a way back, and what is on it. */
import type { ComponentChildren, JSX } from 'preact';
import { useOverlay } from '../context.ts';
import type { Page } from '../page.ts';

interface FrameProps {
  readonly title: string;
  readonly eyebrow?: string;
  readonly back: Page;
  readonly backTo: string;
  readonly children: ComponentChildren;
}

export function Frame({ title, eyebrow, back, backTo, children }: FrameProps): JSX.Element {
  const { go } = useOverlay();
  return (
    <div class="menu page" data-panel>
      <article class="card sheet page-sheet">
        <p class="page-back">
          <button type="button" class="plain" onClick={() => go(back)}>
            <span aria-hidden="true">‹ </span>
            {backTo}
          </button>
        </p>
        {eyebrow === undefined ? null : <p class="eyebrow">{eyebrow}</p>}
        <h1 tabIndex={-1} data-focus>
          {title}
        </h1>
        {children}
      </article>
    </div>
  );
}
