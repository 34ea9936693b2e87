/** Icons: 24 px, 2 px round stroke, each a thing that also exists in the world (art bible § 12). Always beside a name. */
import type { JSX } from 'preact';

const STROKES = {
  participation:
    'M7 21v-6l-2-4a1.6 1.6 0 0 1 2.8-1.5L9 11.5V4.8a1.5 1.5 0 0 1 3 0V10m0-6.4a1.5 1.5 0 0 1 3 0V10m0-4.4a1.5 1.5 0 0 1 3 0V15c0 2.4-1 3.6-2 4.6V21',
  ties: 'M3.8 10a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0M9.800 14a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0',
  trust: 'M4 21h16M6 21V4h9v17M15 5l4 1.5V21M12 12.6v.8',
  climate: 'M5 10h11v5a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 11h2a2.5 2.5 0 0 1 0 5h-2M8.500 3c1 1.2-.8 2 0 3.6M12.500 3c1 1.2-.8 2 0 3.6',
  pressure: 'M4 19.500h16M5 16h14M4.500 12.500h15M6 9h13M5 5.500h13',
  energy: 'M12 3v3M4.600 6.600l2 2M19.400 6.600l-2 2M3 14h3M18 14h3M8 17a4.500 4.500 0 1 1 8 0M5 20h14',
  notebook: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM9 4v16M12 9h4M12 13h4',
  language: 'M4 5h9v8H8l-3 3v-3H4zM15 9h5v8h-1v3l-3-3h-5v-2',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h8M16 17h4M15 5v4M9 10v4M14 15v4',
  menu: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  up: 'M12 19V6M6.500 11.500L12 6l5.500 5.500',
  down: 'M12 5v13M6.500 12.500L12 18l5.500-5.500',
  same: 'M5 12h14',
  clock: 'M12 3.500a8.500 8.500 0 1 0 .01 0M12 8v4.500l3 2',
  week: 'M4 6h16v14H4zM4 10h16M9 3v4M15 3v4',
  visited: 'M5 12.500l4.500 4.500L19 7.500',
  busy: 'M4 5h16v11h-8l-4 4v-4H4zM8.500 10.500h.01M12 10.500h.01M15.500 10.500h.01',
} as const;

export type IconName = keyof typeof STROKES;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
