/** Everything that is drawn, as data: what the gallery shows side by side and what the test of the geometry records. */
import { FORMS, HAIRS, PROPS, WOODS, type Look } from '../../src/core/scenario/look.ts';
import type { Sprite } from '../../src/view/town/draw/catalog.ts';
import type { Facing, Peg } from '../../src/view/town/draw/people/peg.ts';

export interface Specimen {
  /** Unique, and the same for ever: the golden file goes by it. */
  readonly name: string;
  readonly sprite: Sprite;
  readonly snow?: boolean;
}

const PLAIN: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round' };
const FACINGS: readonly Facing[] = ['l', 'r', 'bl', 'br'];

function peg(name: string, look: Partial<Look>, pose: Partial<Peg> = {}): Specimen {
  return {
    name: `peg ${name}`,
    sprite: { kind: 'peg', peg: { look: { ...PLAIN, ...look }, life: 1, facing: 'r', prop: 'none', ...pose } },
  };
}

const COATS_OF = { coat: 'plum', trousers: 'moss', hoodie: 'mustard' } as const;

/** Bodies by facing, and what they do. */
function bodies(): Specimen[] {
  return FORMS.flatMap((form) => {
    const look = { form, coat: COATS_OF[form], hair: form === 'hoodie' ? ('curly' as const) : ('bob' as const) };
    return FACINGS.flatMap((facing) => [
      peg(`${form} ${facing} stands`, look, { facing }),
      peg(`${form} ${facing} sits`, look, { facing, sit: true }),
      peg(`${form} ${facing} carries`, look, { facing, prop: 'box' }),
      peg(`${form} ${facing} waves`, look, { facing, wave: true }),
      peg(`${form} ${facing} talks`, look, { facing, talks: true }),
      peg(`${form} ${facing} step 1`, look, { facing, step: 1 }),
      peg(`${form} ${facing} step 2`, look, { facing, step: 2 }),
    ]);
  });
}

function heads(): Specimen[] {
  return HAIRS.flatMap((hair, index) =>
    FACINGS.slice(1, 3).map((facing) =>
      peg(
        `hair ${hair} ${facing}`,
        { hair, wood: WOODS[index % WOODS.length] ?? 'oak', hairColour: hair === 'headscarf' ? 'teal' : 'dark' },
        { facing },
      ),
    ),
  );
}

function holders(): Specimen[] {
  return [...PROPS, 'umbrella' as const].flatMap((prop) =>
    (['r', 'bl'] as const).map((facing) =>
      peg(`holds ${prop} ${facing}`, { form: 'trousers', coat: 'teal' }, { prop, facing, sit: prop === 'wheelchair' }),
    ),
  );
}

function ages(): Specimen[] {
  return (['child', 'young', 'adult', 'elder'] as const).flatMap((age) =>
    [0, 0.5, 1].map((life) => peg(`${age} painted ${life}`, { age, hairColour: age === 'elder' ? 'grey' : 'dark' }, { life })),
  );
}

/** All parts of the gallery by name. */
export const PARTS: Readonly<Record<string, () => readonly Specimen[]>> = { bodies, heads, holders, ages };
