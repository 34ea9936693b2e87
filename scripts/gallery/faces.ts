/** Faces for the gallery: adults and young people from parameters, as many as the game could need. */
import { WOODS, type Look } from '../../src/core/scenario/look.ts';
import type { Gaze } from '../../src/view/overlay/portrait/bend.ts';
import type { Mood } from '../../src/core/session/view.ts';
import { drawNeighbour } from '../../src/view/town/plan/neighbours.ts';

export const MOODS: readonly Mood[] = ['neutral', 'warm', 'guarded', 'tense'];

export const GAZES: readonly Gaze[] = ['front', 'left', 'right'];

const face = (name: string, look: Partial<Look>): { readonly name: string; readonly look: Look } => ({
  name,
  look: { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round', ...look },
});

/** Adults and young people without a name, as they are drawn from parameters. */
export const NEIGHBOURS = Array.from({ length: 60 }, (_, index) => ({
  name: `${index + 1}`,
  look: drawNeighbour(`adult-${index}`, [0, 1, 2, 0]),
}));

/** Different heads on every wood: each must show each mood, at the size of a card, in colour and without. */
const HEADS = {
  soft: { hair: 'bob', hairColour: 'black', soft: true },
  bearded: { hair: 'crop', hairColour: 'dark', beard: true, coat: 'moss' },
  veiled: { hair: 'headscarf', hairColour: 'teal', soft: true, glasses: true, coat: 'sky' },
  old: { age: 'elder', hair: 'tufts', hairColour: 'grey', moustache: true, glasses: true, coat: 'slate', collar: 'shirt' },
  small: { age: 'child', hair: 'curly', hairColour: 'black', coat: 'mustard' },
} as const satisfies Record<string, Partial<Look>>;

export const ON_WOODS = WOODS.flatMap((wood) => Object.entries(HEADS).map(([name, look]) => face(`${wood}, ${name}`, { ...look, wood })));

export const FACES = [
  face('one', { hair: 'headscarf', hairColour: 'plum', coat: 'sky', collar: 'drape', soft: true }),
  face('two', {
    age: 'elder',
    wood: 'birch',
    hair: 'tufts',
    hairColour: 'grey',
    coat: 'indigo',
    collar: 'shirt',
    glasses: true,
    moustache: true,
  }),
  face('three', { age: 'young', wood: 'walnut', hair: 'curly', hairColour: 'black', coat: 'mustard', collar: 'hood', form: 'hoodie' }),
  face('four', { wood: 'birch', hair: 'bob', hairColour: 'blond', coat: 'slate', collar: 'blazer', soft: true, glasses: true }),
  face('five', { wood: 'oak', hair: 'long', hairColour: 'black', coat: 'tomato', soft: true, earrings: true }),
  face('six', { wood: 'beech', hair: 'crop', hairColour: 'dark', coat: 'moss', collar: 'shirt', beard: true }),
  face('seven', {
    age: 'elder',
    wood: 'birch',
    hair: 'bun',
    hairColour: 'white',
    coat: 'plum',
    collar: 'scarf',
    soft: true,
    earrings: true,
  }),
  face('eight', { age: 'child', wood: 'wenge', hair: 'fringe', hairColour: 'black', coat: 'teal', collar: 'round' }),
  face('nine', { wood: 'wenge', hair: 'short', hairColour: 'black', coat: 'cream', collar: 'shirt' }),
  face('ten', { age: 'elder', wood: 'wenge', hair: 'bald', hairColour: 'white', coat: 'brick', collar: 'blazer', beard: true }),
  face('afro', { age: 'young', wood: 'wenge', hair: 'afro', hairColour: 'black', coat: 'mustard', soft: true, earrings: true }),
  face('braids', { wood: 'walnut', hair: 'braids', hairColour: 'black', coat: 'teal', soft: true }),
  face('locs', { wood: 'walnut', hair: 'locs', hairColour: 'dark', coat: 'brick', collar: 'shirt', beard: true }),
  face('ponytail', { age: 'young', wood: 'birch', hair: 'ponytail', hairColour: 'red', coat: 'moss', soft: true, collar: 'hood' }),
  face('waves', { wood: 'beech', hair: 'waves', hairColour: 'brown', coat: 'indigo', soft: true, collar: 'drape' }),
  face('wrap', { wood: 'wenge', hair: 'wrap', hairColour: 'mustard', coat: 'plum', soft: true, earrings: true }),
];
