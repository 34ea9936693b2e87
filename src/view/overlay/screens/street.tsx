import type { JSX } from 'preact';
export function Street(): JSX.Element {
  return <svg class="street" viewBox="0 0 640 180" aria-hidden="true" />;
}
