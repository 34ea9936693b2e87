/**
 * Seven neighbours, from unpainted greyboard to full colour: the idea of the game in one strip. They are nobody in
 * particular; the people of a scenario have looks of their own.
 */
import type { JSX } from 'preact';
import type { Look } from '../../../core/scenario/look.ts';
import type { Mood } from '../../../core/session/view.ts';
import { Portrait } from '../portrait/portrait.tsx';

interface Neighbour {
  readonly look: Look;
  readonly mood: Mood;
  /** How far they take part. @range 0..1 */
  readonly life: number;
}

const NEIGHBOURS: readonly Neighbour[] = [
  {
    life: 0,
    mood: 'neutral',
    look: { age: 'adult', form: 'coat', wood: 'birch', hair: 'crop', hairColour: 'brown', coat: 'slate', collar: 'blazer', glasses: true },
  },
  {
    life: 0.1,
    mood: 'neutral',
    look: { age: 'elder', form: 'coat', wood: 'walnut', hair: 'bun', hairColour: 'white', coat: 'plum', collar: 'scarf', soft: true },
  },
  {
    life: 0.3,
    mood: 'neutral',
    look: { age: 'young', form: 'hoodie', wood: 'beech', hair: 'beanie', hairColour: 'indigo', coat: 'mustard', collar: 'hood' },
  },
  {
    life: 0.6,
    mood: 'neutral',
    look: { age: 'adult', form: 'coat', wood: 'oak', hair: 'headscarf', hairColour: 'plum', coat: 'sky', collar: 'round', soft: true },
  },
  {
    life: 0.85,
    mood: 'warm',
    look: {
      age: 'elder',
      form: 'coat',
      wood: 'birch',
      hair: 'tufts',
      hairColour: 'grey',
      coat: 'indigo',
      collar: 'shirt',
      glasses: true,
      moustache: true,
    },
  },
  {
    life: 1,
    mood: 'warm',
    look: { age: 'child', form: 'hoodie', wood: 'wenge', hair: 'curly', hairColour: 'black', coat: 'teal', collar: 'round' },
  },
  {
    life: 1,
    mood: 'warm',
    look: {
      age: 'young',
      form: 'trousers',
      wood: 'oak',
      hair: 'long',
      hairColour: 'dark',
      coat: 'tomato',
      collar: 'round',
      soft: true,
      earrings: true,
    },
  },
];

export function Neighbours(): JSX.Element {
  return (
    <div class="neighbours" aria-hidden="true">
      {NEIGHBOURS.map(({ look, mood, life }) => (
        <Portrait key={look.coat} look={look} mood={mood} life={life} small />
      ))}
    </div>
  );
}
