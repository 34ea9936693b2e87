/** Writes docs/balans.md: how every shipped scenario comes out by play style. A test holds it current. `npm run balance` */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  explore,
  flagsOf,
  POLICIES,
  POLICY_TEXTS,
  resultOf,
  Simulator,
  type Exploration,
  type PlayableScenario,
  type PolicyName,
  type Simulated,
} from '../src/core/session/index.ts';
import { playableScenario, scenarioIds } from '../src/host/cli/load-scenario.ts';

export const BALANCE_FILE = 'docs/balans.md';

/** Enough for shares within a few per cent, few enough for every test run. */
const RUNS = 1_000;
const SEED = 1;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const whole = (value: number | undefined): string => String(Math.round(value ?? 0));

export const BALANCE_HEAD = [
  '# Balans van de scenario’s',
  '',
  `Gemaakt door \`npm run balance\`: ${RUNS} potjes per speelstijl, zaad ${SEED}. Niet met de hand wijzigen; een test houdt dit bij.`,
  'Een stijl speelt steeds hetzelfde; alleen wie op de gok kiest komt op vele plekken uit. Er is geen totaalscore: de getallen trekken aan elkaar.',
  '',
].join('\n');

function balanceText(root: string): string {
  const sections = scenarioIds(root).map((id) => {
    const scenario = playableScenario(root, id);
    return balanceSection(scenario, explore(scenario, { seed: SEED }));
  });
  return `${[BALANCE_HEAD, ...sections].join('\n')}\n`;
}

/** What the report says of one scenario. @param explored with the report's seed */
export function balanceSection(scenario: PlayableScenario, explored: Exploration): string {
  const { file } = scenario;
  const simulator = new Simulator(file);
  const results = Object.fromEntries(
    POLICIES.map((policy) => {
      const tally = simulator.empty();
      simulator.play({ policy, from: 0, to: RUNS, seed: SEED }, tally);
      return [policy, resultOf(file, tally, simulator.paths)];
    }),
  ) as Record<PolicyName, Simulated>;
  const random = results['op-gevoel'];
  return [
    `## ${file.title}`,
    '',
    ...endingsTable(scenario, results),
    ...quantitiesTable(results),
    ...spreadTable(random),
    ...reachText(scenario, explored),
    ...flagsText(scenario, results),
    ...sceneTable(scenario, random),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((one) => `| ${one.join(' | ')} |`),
    '',
  ];
}

function endingsTable({ file }: PlayableScenario, results: Record<PolicyName, Simulated>): string[] {
  const rows = POLICIES.map((name) => [
    `**${name}** ${POLICY_TEXTS[name].nl}`,
    ...file.endings.map(({ id }) => percent(results[name].endings[id] ?? 0)),
    whole(results[name].hours),
    results[name].decisions.toFixed(1),
  ]);
  return [
    '### Waar elke stijl uitkomt',
    '',
    'Per stijl: hoe vaak elke afloop, de uren van de werker in alle weken samen en het aantal beslissingen.',
    '',
    ...table(['stijl', ...file.endings.map((one) => one.title), 'uren', 'beslissingen'], rows),
  ];
}

const SHOWN: readonly (readonly [string, 'lastDay' | 'halfYear', string])[] = [
  ['groups.participation', 'lastDay', 'meedoen, laatste dag'],
  ['groups.participation', 'halfYear', 'meedoen, half jaar later'],
  ['groups.ownership', 'halfYear', 'eigenaarschap'],
  ['groups.ties', 'halfYear', 'banden'],
  ['groups.trust', 'halfYear', 'vertrouwen'],
  ['groups.strength', 'halfYear', 'kracht'],
  ['organisation.output', 'lastDay', 'output'],
  ['organisation.outcome', 'lastDay', 'outcome'],
  ['organisation.assignments', 'lastDay', 'opdrachten'],
  ['team.safety', 'lastDay', 'veiligheid team'],
  ['manager.trust', 'lastDay', 'vertrouwen leiding'],
  ['manager.pressure', 'lastDay', 'druk'],
  ['worker.energy', 'lastDay', 'energie'],
];

function quantitiesTable(results: Record<PolicyName, Simulated>): string[] {
  const rows = POLICIES.map((name) => [name, ...SHOWN.map(([path, when]) => whole(results[name][when][path]))]);
  return [
    '### Wat er overblijft',
    '',
    'Gemiddelden van 0 tot 100. Van de bewoners: alle groepen samen, een half jaar na vertrek tenzij anders gezegd; van organisatie en team: op de laatste dag.',
    '',
    ...table(['stijl', ...SHOWN.map(([, , text]) => text)], rows),
  ];
}

function spreadTable(random: Simulated): string[] {
  const rows = SHOWN.map(([path, when, text]) => {
    const found = random.spread[when][path];
    return [text, ...[found?.min, found?.p25, found?.median, found?.p75, found?.max].map(whole)];
  });
  const { min, p25, median, p75, max } = random.spread.hours;
  return [
    '### Hoe ver het uiteen kan lopen',
    '',
    'Van wie op de gok kiest: laagste, een kwart zit hieronder, middelste, een kwart zit hierboven, hoogste.',
    '',
    ...table(['', 'laagste', '25 %', 'middelste', '75 %', 'hoogste'], [...rows, ['uren', ...[min, p25, median, p75, max].map(whole)]]),
  ];
}

function reachText(scenario: PlayableScenario, { targets, deadEnds }: Exploration): string[] {
  const unreached = targets.filter((one) => one.moves === null);
  const of = (kind: string): string => {
    const all = targets.filter((one) => one.kind === kind);
    return `${all.filter((one) => one.moves !== null).length} van ${all.length}`;
  };
  return [
    '### Wat te bereiken is',
    '',
    `Scènes ${of('scene')}, keuzes ${of('choice')}, aflopen ${of('ending')}; doodlopende scènes: ${deadEnds.length}. Elke weg is op het spel zelf nagespeeld.`,
    ...unreached.map(({ kind, id }) => `- niet gevonden: ${kind} ${id}`),
    '',
    'De kortste weg naar elke afloop (zaad 1; `@plek` is een bezoek):',
    '',
    ...targets.flatMap(({ kind, id, moves }) =>
      kind === 'ending' && moves ? [`- **${scenario.text(`ending.${id}`, 'nl')}**: ${moves.join(', ')}`] : [],
    ),
    '',
  ];
}

function flagsText({ file }: PlayableScenario, results: Record<PolicyName, Simulated>): string[] {
  const found = flagsOf(file, results, SEED);
  return ['### Wat aandacht vraagt', '', ...(found.length === 0 ? ['Niets.'] : found.map(({ code, text }) => `- \`${code}\` ${text}`)), ''];
}

function sceneTable({ file, text }: PlayableScenario, random: Simulated): string[] {
  const rows = file.scenes.map((scene) => [
    `${text(`scene.${scene.id}`, 'nl')} (\`${scene.id}\`)`,
    percent((random.scenes[scene.id]?.met ?? 0) / RUNS),
    scene.options
      .map(({ id }) => {
        const { offered = 0, taken = 0 } = random.options[`${scene.id}.${id}`] ?? {};
        return `${id} ${offered === 0 ? '–' : percent(taken / offered)}`;
      })
      .join(' · '),
  ]);
  return [
    '### Scènes op de gok',
    '',
    'In hoeveel potjes een scène voorkomt, en hoe vaak elke keuze genomen wordt waar zij te kiezen is.',
    '',
    ...table(['scène', 'komt voor', 'keuzes'], rows),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = balanceText(process.cwd());
  const before = readFileSync(BALANCE_FILE, { encoding: 'utf8', flag: 'a+' });
  writeFileSync(BALANCE_FILE, text);
  console.log(before === text ? `${BALANCE_FILE} was current` : `${BALANCE_FILE} written`);
}
