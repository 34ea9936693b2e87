/** One link of a chain of causes, as the player and the trainer see it. */
import type { ComponentChildren, JSX } from 'preact';

/** A link of which there is nothing to tell is no link. */
export function ChainLink({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element | null {
  if (children === '') return null;
  return (
    <li>
      <b>{label}</b>
      <div>{children}</div>
    </li>
  );
}
