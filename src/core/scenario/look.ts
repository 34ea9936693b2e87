/**
 * How a person looks, as data: peg in the maquette and portrait are both made from it, so that they stay one person.
 * Closed lists, all combinations allowed: no look stands for an origin, a role or a mood (art bible § 1, § 16).
 */
export const AGES = ['child', 'young', 'adult', 'elder'] as const;
export const FORMS = ['coat', 'trousers', 'hoodie'] as const;
/** Species of turned wood. */
export const WOODS = ['birch', 'beech', 'oak', 'walnut', 'wenge'] as const;
export const HAIRS = ['short', 'crop', 'bob', 'long', 'bun', 'curly', 'fringe', 'bald', 'tufts', 'headscarf', 'cap', 'beanie'] as const;
export const HAIR_COLOURS = [
  'black',
  'dark',
  'brown',
  'blond',
  'red',
  'grey',
  'white',
  'teal',
  'plum',
  'mustard',
  'indigo',
  'tomato',
  'cream',
] as const;
export const COATS = ['tomato', 'mustard', 'teal', 'indigo', 'plum', 'moss', 'blush', 'sky', 'brick', 'cream', 'slate', 'kraft'] as const;
export const COLLARS = ['shirt', 'hood', 'blazer', 'scarf', 'round', 'drape'] as const;
export const PROPS = [
  'none',
  'broom',
  'can',
  'ball',
  'bag',
  'cane',
  'rollator',
  'wheelchair',
  'phone',
  'plate',
  'folder',
  'box',
  'spade',
  'cup',
  'laptop',
] as const;

/** Maquettes that scenarios can be set on. */
export const BOARDS = ['veemarktplein'] as const;

/**
 * What the story itself puts on the Veemarktplein's board, beside what participation does: a scenario's `shows` names these.
 * `schommel-vast` one swing tied to the post · `schommels` both hang on new chains · `lange-tafel` · `feest` bouncy castle and
 * stage · `menigte` a crowd · `regen` · `lamp` light over the bench · `plank` a new slat in the bench
 */
export const SHOWN = ['schommel-vast', 'schommels', 'lange-tafel', 'feest', 'menigte', 'regen', 'lamp', 'plank'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Look {
  readonly age: (typeof AGES)[number];
  readonly form: (typeof FORMS)[number];
  readonly wood: (typeof WOODS)[number];
  readonly hair: (typeof HAIRS)[number];
  /** Of the hair, or of the headscarf, cap or beanie. */
  readonly hairColour: (typeof HAIR_COLOURS)[number];
  readonly coat: (typeof COATS)[number];
  readonly collar: (typeof COLLARS)[number];
  /** Softer jaw and brow. */
  readonly soft?: boolean | undefined;
  readonly glasses?: boolean | undefined;
  readonly beard?: boolean | undefined;
  readonly moustache?: boolean | undefined;
  readonly earrings?: boolean | undefined;
  readonly prop?: (typeof PROPS)[number] | undefined;
}
