/**
 * How a person looks, as data: peg in the maquette and portrait are both made from it, so that they stay one person.
 * Closed lists, all combinations allowed: no look stands for an origin, a role or a mood (art bible § 1, § 16).
 */
export const AGES = ['child', 'young', 'adult', 'elder'] as const;
export const FORMS = ['coat', 'trousers', 'hoodie'] as const;
/** Species of turned wood. */
export const WOODS = ['birch', 'beech', 'oak', 'walnut', 'wenge'] as const;
export const HAIRS = [
  'short',
  'crop',
  'bob',
  'long',
  'bun',
  'curly',
  'fringe',
  'bald',
  'tufts',
  'headscarf',
  'cap',
  'beanie',
  'afro',
  'braids',
  'locs',
  'ponytail',
  'waves',
  'wrap',
] as const;
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

/**
 * Maquettes that scenarios can be set on: the spots of each that a place may stand on, and what the story itself may put there
 * (a scenario's `shows`), beside what participation, ties, trust and tension do by themselves.
 * Veemarktplein: `schommel-vast` one swing tied to the post · `schommels` both hang on new chains · `feest` bouncy castle and stage ·
 * `menigte` a crowd · `lamp` light over the bench · `plank` a new slat in the bench
 * Willemsplein: `rommel` heaps of bags and rubbish · `bezems` brooms and filled bags, and what they swept is gone · `vuurwerk` red paper, rockets
 * and half a sofa, the morning after
 */
export const BOARDS = {
  veemarktplein: {
    spots: ['bankje', 'speelhoek', 'schoolhek', 'kruidenier', 'portiek', 'rijtje', 'hal', 'kantoor'],
    shows: ['schommel-vast', 'schommels', 'lange-tafel', 'feest', 'menigte', 'regen', 'lamp', 'plank'],
  },
  willemsplein: {
    spots: ['plein', 'bankje', 'perk', 'school', 'supermarkt', 'koker', 'galerij', 'portiek', 'kelder'],
    shows: ['rommel', 'bezems', 'briefjes', 'bakken', 'kring', 'lange-tafel', 'menigte', 'regen', 'vuurwerk'],
  },
  /** Het Anker, inside and out, and the Slachthuisbuurt around it. */
  anker: {
    spots: [
      'ingang',
      'zaal',
      'keuken',
      'werkplaats',
      'beheer',
      'park',
      'parkbank',
      'trapveld',
      'winkelcentrum',
      'bushalte',
      'straat',
      'portiek',
    ],
    shows: ['kring', 'lange-tafel', 'markt', 'menigte', 'regen', 'rolluik', 'bus', 'rommel'],
  },
  /** The office of the welfare institution. */
  kantoor: {
    spots: ['teamtafel', 'bureau', 'koffie', 'glazen-kamer', 'spreekkamer', 'gang', 'printer', 'balie'],
    shows: ['taart', 'stapels', 'dozen', 'grafiek', 'lege-stoel', 'kring'],
  },
  huiskamer: {
    spots: ['bank', 'keukentafel', 'raam', 'voordeur'],
    shows: ['gordijnen-dicht', 'koffie', 'dozen', 'post'],
  },
  vergaderkamer: {
    spots: ['kring', 'tafel', 'deur', 'gang', 'koffie'],
    shows: ['kring', 'plan', 'deur-dicht', 'koffie'],
  },
} as const;

export type BoardId = keyof typeof BOARDS;
export type Shown = (typeof BOARDS)[BoardId]['shows'][number];
export const BOARD_IDS = Object.keys(BOARDS) as BoardId[];
/** Everything that some board can show, each once. */
export const SHOWN = [...new Set(BOARD_IDS.flatMap((id): readonly Shown[] => BOARDS[id].shows))];

export const isBoard = (id: string): id is BoardId => Object.hasOwn(BOARDS, id);

export interface Look {
  readonly age: (typeof AGES)[number];
  readonly form: (typeof FORMS)[number];
  readonly wood: (typeof WOODS)[number];
  readonly hair: (typeof HAIRS)[number];
  /** Of the hair, or of the headscarf, cap, beanie or wrap. */
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
