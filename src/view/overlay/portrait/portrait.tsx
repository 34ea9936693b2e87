import type { JSX } from 'preact';
import type { Look } from '../../../core/scenario/look.ts';
import type { Mood } from '../../../core/session/view.ts';

export function Portrait({ look, mood }: { readonly look: Look; readonly mood: Mood; readonly small?: boolean }): JSX.Element {
  return <svg viewBox="0 0 240 280" aria-hidden="true" data-mood={mood} data-wood={look.wood} />;
}
