/**
 * Writes the lists that lead from the game back to the book: docs/claims.md, what the book reports, and docs/bronnen.md, what each option
 * of each scenario rests on. A test holds both current. `npm run sources`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlayableScenario } from '../src/core/session/index.ts';
import { playableScenario, scenarioIds } from '../src/host/cli/load-scenario.ts';
import { CLAIMS, claimOf, placeText, type Claim } from '../src/view/shared/claims/claims.ts';

export const CLAIMS_FILE = 'docs/claims.md';
export const SOURCES_FILE = 'docs/bronnen.md';

const evidenceText = ({ evidence }: Claim): string =>
  evidence.map((one, at) => (one === 'inf' ? `${at === 0 ? '' : ' '}(inf.)` : `[${one}]`)).join('');

/** What stands above the list is written by hand and kept. */
export function claimsText(before: string): string {
  const head = before.slice(0, before.indexOf('\n## ')).trimEnd();
  const parts = [...new Set(CLAIMS.map((one) => one.part))];
  const lists = parts.map((part, at) => {
    const rows = CLAIMS.filter((one) => one.part === part).map(
      (one) => `- **${one.id}** ${one.en} ${evidenceText(one)} · ${placeText(one, 'en')}`,
    );
    return [`## ${String.fromCodePoint(65 + at)}. ${part}`, ...rows].join('\n');
  });
  return `${[head, ...lists].join('\n\n')}\n`;
}

const STANCES = { 'take-over': 'overnemen', together: 'samen doen', 'let-do': 'laten doen', 'let-go': 'loslaten' } as const;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function rowsOf({ file, text }: PlayableScenario): string[] {
  return file.scenes.flatMap((scene) =>
    scene.options.map((option) => {
      const known = option.claims.flatMap((id) => claimOf(id) ?? []);
      const rests = known.map((one) => one.id).join(' ');
      const places = [...new Set(known.map((one) => placeText(one, 'nl')))].join('; ');
      const said = cell(text(`choice.${scene.id}.${option.id}`, 'nl'));
      const own = option.claims.includes('design') ? 'eigen keuze van de makers' : '';
      return `| ${cell(scene.title)} | ${said} | ${STANCES[option.stance]} | ${cell([rests, own].filter(Boolean).join(' · '))} | ${places || '–'} |`;
    }),
  );
}

/** @param read what gives a scenario, for who has read them all already */
export function sourcesText(root: string, read = (id: string): PlayableScenario => playableScenario(root, id)): string {
  const parts = scenarioIds(root).map((id) => {
    const scenario = read(id);
    return [
      `## ${scenario.file.title}`,
      '',
      '| scène | keuze | aanpak | steunt op | plek in het boek |',
      '|---|---|---|---|---|',
      ...rowsOf(scenario),
      '',
    ].join('\n');
  });
  return [
    '# Bronnen: van keuze naar boek',
    '',
    'Gemaakt door `npm run sources`; niet met de hand wijzigen, een test houdt dit bij. Van elke keuze in elk scenario: op welke claims zij steunt en waar die',
    'staan in *Ondernemen in Welzijn* (2013). De claims zijn in onze eigen woorden en gaan niet verder dan wat het boek meldt ([claims.md](claims.md)): vaak de ervaring',
    'van één werker, soms beleid zoals het bedoeld was. Mensen, zinnen en gebeurtenissen in het spel zijn verzonnen.',
    '',
    ...parts,
    '## De claims',
    '',
    ...CLAIMS.map((one) => `- **${one.id}** ${one.nl} ${evidenceText(one)} · ${placeText(one, 'nl')}`),
    '',
    'Hoe het boek het weet: [R] onderzoek dat het aanhaalt · [I] eigen praktijkonderzoek · [T] getuigenis van een werker · [A] betoog of samenvatting van de',
    'auteurs · [P] beleid, zoals het bedoeld was · [N] bericht uit krant of tijdschrift in het boek · (inf.) onze gevolgtrekking, geheel of deels.',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.cwd();
  const claims = join(root, CLAIMS_FILE);
  writeFileSync(claims, claimsText(readFileSync(claims, 'utf8')));
  writeFileSync(join(root, SOURCES_FILE), sourcesText(root));
  console.log(`${CLAIMS_FILE} and ${SOURCES_FILE} written`);
}
