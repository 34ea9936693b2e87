/** The glossary: the same terms in both languages, nothing that leads nowhere, and every word of the model in it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BAKENS } from '../../src/core/scenario/index.ts';
import { COMPETENCES, GROUP_QUANTITIES, PHASES, STANCES } from '../../src/core/model/index.ts';
import { SCENARIO_THEMES } from '../../src/core/scenario/schema.ts';
import en from '../../src/view/shared/glossary/en.json';
import { glossaryIn, termOf, type Term } from '../../src/view/shared/glossary/glossary.ts';
import nl from '../../src/view/shared/glossary/nl.json';
import { textsIn } from '../../src/view/shared/messages.ts';

const [dutch, english]: (readonly Term[])[] = [nl, en];

it('has the same terms in both languages, in the same order, and no empty text', () => {
  const bare = ({ id, claims, place, kind, see, since }: Term): unknown => ({ id, claims, place, kind, see, since: since !== undefined });
  expect(english?.map(bare)).toEqual(dutch?.map(bare));
  for (const { term, short, text } of [...nl, ...en]) for (const one of [term, short, text]) expect(one.trim().length).toBeGreaterThan(2);
});

it('leads nowhere that does not exist', () => {
  const claims = readFileSync('docs/claims.md', 'utf8');
  for (const one of nl) {
    for (const id of one.see) expect(termOf('nl', id), `${one.id} → ${id}`).toBeDefined();
    for (const claim of one.claims) expect(claims, one.id).toContain(`**${claim}**`);
    expect(one.see).not.toContain(one.id);
  }
  expect(new Set(nl.map((one) => one.id)).size).toBe(nl.length);
});

it('explains every word of the model that the interface shows', () => {
  const ids = [
    ...STANCES,
    ...PHASES.map((one) => `phase-${one}`),
    ...GROUP_QUANTITIES,
    ...COMPETENCES.map((one) => `competence-${one}`),
    ...BAKENS.map((one) => `baken-${one}`),
    ...['safety', 'reflection', 'support', 'goals'].map((one) => `team-${one}`),
    'climate',
    'carrying',
    'readiness',
    'output',
    'outcome',
    'signal',
    'promise',
  ];
  for (const id of ids) for (const language of ['nl', 'en'] as const) expect(termOf(language, id), id).toBeDefined();
});

it('names every theme of a scenario', () => {
  for (const language of ['nl', 'en'] as const)
    for (const one of SCENARIO_THEMES) expect(textsIn(language).find(`theme.${one}`), one).toBeDefined();
});

it('is read in the order of its own alphabet', () => {
  for (const language of ['nl', 'en'] as const) {
    const terms = glossaryIn(language).map((one) => one.term);
    expect(terms).toEqual(terms.toSorted(new Intl.Collator(language).compare));
  }
});
