/** People without a name in the story: drawn once from their own id, so that they stay the same people all year. */
import type { Look } from '../../../core/scenario/look.ts';
import { isCloth } from '../draw/people/wardrobe.ts';
import type { GroupLayout } from '../boards/board.ts';
import { pick, seedOf, seeded, type Chance } from '../seeded.ts';

type Age = Look['age'];

const AGES: readonly [Age, Age, Age, Age] = ['child', 'young', 'adult', 'elder'];
/** Woods are spread evenly over all groups and roles (art bible § 16). */
const WOODS = ['birch', 'birch', 'beech', 'oak', 'walnut', 'walnut', 'wenge'] as const;
const COATS = ['tomato', 'mustard', 'teal', 'indigo', 'plum', 'moss', 'blush', 'sky', 'brick', 'cream', 'slate', 'kraft'] as const;
const CLOTHS = ['teal', 'plum', 'mustard', 'indigo', 'cream', 'tomato'] as const;

function drawAge(chance: Chance, weights: GroupLayout['ages']): Age {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return AGES[index] ?? 'adult';
  }
  return 'adult';
}

const ANY_HAIR = [
  'short',
  'crop',
  'bob',
  'bun',
  'curly',
  'headscarf',
  'cap',
  'long',
  'beanie',
  'fringe',
  'afro',
  'braids',
  'locs',
  'ponytail',
  'waves',
  'wrap',
] as const;

function drawHair(chance: Chance, age: Age): Look['hair'] {
  if (age === 'elder') return pick(chance, ['short', 'crop', 'bun', 'tufts', 'bob', 'headscarf', 'cap', 'bald', 'wrap', 'waves'] as const);
  if (age === 'child')
    return pick(chance, ['short', 'bob', 'bun', 'curly', 'fringe', 'long', 'beanie', 'braids', 'ponytail', 'afro'] as const);
  return pick(chance, ANY_HAIR);
}

function drawForm(chance: Chance, age: Age): Look['form'] {
  if (age === 'young') return pick(chance, ['hoodie', 'hoodie', 'trousers', 'coat'] as const);
  if (age === 'elder') return pick(chance, ['coat', 'coat', 'trousers'] as const);
  return pick(chance, ['coat', 'trousers', 'trousers', 'hoodie'] as const);
}

/** Of every kind, so that a crowd seen from afar is no dark patch. */
function drawHairColour(chance: Chance, age: Age, wood: Look['wood']): Look['hairColour'] {
  if (age === 'elder') return pick(chance, ['grey', 'white', 'white'] as const);
  if (wood === 'walnut' || wood === 'wenge')
    return pick(chance, ['black', 'dark', 'black', 'brown', age === 'adult' ? 'grey' : 'dark'] as const);
  return pick(chance, ['dark', 'brown', 'blond', 'red', 'blond', 'brown', age === 'adult' ? 'grey' : 'black'] as const);
}

/** Help to get about, from day one, and never only for the old. */
function drawAid(chance: Chance, age: Age): NonNullable<Look['prop']> {
  const dice = chance();
  if (age === 'elder') return dice < 0.2 ? 'rollator' : dice < 0.42 ? 'cane' : 'none';
  return dice < 0.05 && age !== 'child' ? 'wheelchair' : 'none';
}

export function drawNeighbour(id: string, weights: GroupLayout['ages']): Look {
  const chance = seeded(seedOf(id));
  for (let warm = 0; warm < 4; warm += 1) chance();
  const age = drawAge(chance, weights);
  const wood = pick(chance, WOODS);
  const hair = drawHair(chance, age);
  const cloth = isCloth(hair);
  return {
    age,
    wood,
    hair,
    form: drawForm(chance, age),
    hairColour: cloth ? pick(chance, CLOTHS) : drawHairColour(chance, age, wood),
    coat: pick(chance, COATS),
    collar: pick(chance, ['round', 'shirt', 'scarf', 'round', 'drape', 'hood'] as const),
    glasses: chance() > 0.82,
    beard: age === 'adult' && hair === 'crop' && chance() > 0.5,
    prop: drawAid(chance, age),
  };
}
