/**
 * Writes the reference part of the authoring guides: the format from the JSON Schema, the findings from their codes.
 * `npm run format-docs`; a test holds it current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FINDING_CODES, severityOf, type FindingCode } from '../src/core/scenario/findings.ts';
import { scenarioJsonSchema } from './scenario-schema.ts';

export type GuideLanguage = 'nl' | 'en';
export const GUIDES: Readonly<Record<GuideLanguage, string>> = { nl: 'docs/scenario-schrijven.md', en: 'docs/writing-scenarios.md' };

const BEGIN = '<!-- generated: npm run format-docs -->';
const END = '<!-- end of generated -->';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly $ref?: string;
}

const WORDS = {
  nl: {
    head: ['sleutel', 'wat', 'moet'],
    yes: 'ja',
    no: 'nee',
    fallback: 'anders',
    list: 'lijst van',
    whole: 'heel getal',
    text: 'tekst',
    id: 'id (kleine letters, koppeltekens)',
    conditions: 'voorwaarden',
    truth: 'true of false',
    parts: 'onderdelen',
    file: 'Het bestand',
    findings: 'Alle bevindingen',
    meaning: 'betekenis',
    weight: 'gewicht',
    error: 'fout',
    warning: 'waarschuwing',
    claim: 'C1 … C125 of design',
    quantity: 'grootheid',
    most: 'hoogstens',
    least: 'minstens',
    forms: 'een van',
  },
  en: {
    head: ['key', 'what', 'required'],
    yes: 'yes',
    no: 'no',
    fallback: 'else',
    list: 'list of',
    whole: 'whole number',
    text: 'text',
    id: 'id (small letters, hyphens)',
    conditions: 'conditions',
    truth: 'true or false',
    parts: 'parts',
    file: 'The file',
    findings: 'All findings',
    meaning: 'meaning',
    weight: 'weight',
    error: 'error',
    warning: 'warning',
    claim: 'C1 … C125 or design',
    quantity: 'quantity',
    most: 'at most',
    least: 'at least',
    forms: 'one of',
  },
} as const;

type Words = (typeof WORDS)[GuideLanguage];

/** Meanings of the findings in Dutch; the English ones are the game's own. */
const DUTCH: Readonly<Record<FindingCode, string>> = {
  'SC-001': 'geen YAML',
  'SC-002': 'niet de vorm die het formaat vraagt',
  'SC-003': 'te groot, te diep of geen tekst',
  'SC-004': 'een onderdeel van YAML dat scenario’s niet gebruiken',
  'SC-101': 'een id dat niets heeft',
  'SC-102': 'een id dat twee keer voorkomt',
  'SC-103': 'een grootheid die niet bestaat',
  'SC-104': 'een effect op een grootheid die uit andere volgt',
  'SC-105': 'een map met een andere naam dan het scenario erin',
  'SC-106': 'een maquette, een plek of een ding erop, een uiterlijk of een stemming die niet bestaat',
  'SC-107': 'een keuze die op geen stelling rust',
  'SC-108': 'een dag die de maand van het begin niet heeft',
  'SC-201': 'een beslissing zonder keuze die het aan mensen laat',
  'SC-202': 'een beslissing die minder dan twee keuzes kan bieden',
  'SC-203': 'een antwoord dat kan zwijgen',
  'SC-204': 'een laatste afloop met een voorwaarde: een potje kan nergens uitkomen',
  'SC-205': 'een scène die nooit komt: geen week en geen keuze die haar oproept',
  'SC-206': 'een plek waar het bezoek op kan raken',
  'SC-207': 'een week buiten het scenario',
  'SC-208': 'een scène die bij zichzelf terugkomt',
  'SC-209': 'een keuze die nooit geboden kan worden',
  'SC-210': 'een scène die nooit kan komen',
  'SC-211': 'een regel die nooit gezegd kan worden',
  'SC-212': 'een afloop die geen toestand bereikt',
  'SC-213': 'een bezoek of effect dat nooit gebeurt',
  'SC-214': 'voorwaarden die nooit waar zijn, of elkaar uitsluiten',
  'SC-215': 'een groep waar geen keuze over gaat',
  'SC-216': 'iemand die nooit iets zegt',
  'SC-217': 'een signaal dat nergens te vinden is, of waar niets van komt',
  'SC-218': 'een belofte die nooit gedaan, gehouden of gebroken wordt',
  'SC-219': 'een vlag die gezet en nooit gevraagd wordt',
  'SC-220': 'uren die geen week heeft',
  'SC-221': 'een houding die door de effecten wordt tegengesproken',
  'SC-222': 'een voorwaarde die altijd waar is',
  'SC-301': 'een tekst zonder vertaling',
  'SC-302': 'een vertaling zonder origineel',
  'SC-303': 'invulplekken die per taal verschillen',
  'SC-304': 'een vertaling die het origineel is',
  'SC-305': 'een tekst die niet in zijn vak past',
  'SC-401': 'vragen over een scène die niet bestaat',
  'SC-402': 'een begrip dat niet in de woordenlijst staat',
  'SC-403': 'een fase van de nabespreking met te weinig of te veel vragen',
  'SC-404': 'een scène zonder vragen voor de nabespreking',
  'SC-405': 'een tekst die te lang is voor de beamer',
  'SC-406': 'een begeleidingstekst zonder vertaling',
  'SC-407': 'een vertaalde begeleidingstekst zonder origineel',
};

export function referenceText(language: GuideLanguage): string {
  const words = WORDS[language];
  const schema = JSON.parse(scenarioJsonSchema()) as Schema;
  const tables = partsOf(schema).flatMap(([name, part]) => [
    `#### ${name === '' ? words.file : `\`${name}\``}`,
    '',
    ...tableOf(part, words),
    '',
  ]);
  const findings = (Object.keys(FINDING_CODES) as FindingCode[]).map(
    (code) =>
      `| ${code} | ${severityOf(code) === 'error' ? words.error : words.warning} | ${language === 'nl' ? DUTCH[code] : FINDING_CODES[code]} |`,
  );
  return [
    BEGIN,
    '',
    ...tables,
    `#### ${words.findings}`,
    '',
    `| | ${words.weight} | ${words.meaning} |`,
    '|---|---|---|',
    ...findings,
    '',
    END,
  ].join('\n');
}

/** The parts with keys of their own, each once, outermost first. */
function partsOf(schema: Schema): [string, Schema][] {
  const parts: [string, Schema][] = [['', schema]];
  const visit = (part: Schema, path: string): void => {
    for (const [key, inner] of Object.entries(part.properties ?? {})) {
      const item = inner.items ?? inner;
      if (!item.properties || ['lines', 'then', 'lastDay', 'halfYear'].includes(key)) continue;
      const name = path === '' ? key : `${path}.${key}`;
      parts.push([name, item]);
      visit(item, name);
    }
  };
  visit(schema, '');
  const briefing = schema.properties?.['briefing']?.properties?.['lines']?.items;
  if (briefing) parts.push(['lines', briefing]);
  return parts;
}

function tableOf({ properties = {}, required = [] }: Schema, words: Words): string[] {
  const rows = Object.entries(properties).map(
    ([key, inner]) => `| \`${key}\` | ${typeOf(inner, words)} | ${required.includes(key) ? words.yes : words.no} |`,
  );
  return [`| ${words.head.join(' | ')} |`, '|---|---|---|', ...rows];
}

function typeOf(schema: Schema, words: Words): string {
  const fallback = schema.default;
  const shown =
    fallback === undefined || (Array.isArray(fallback) && fallback.length === 0) ? '' : `, ${words.fallback} ${JSON.stringify(fallback)}`;
  return `${plainType(schema, words)}${shown}`;
}

function plainType(schema: Schema, words: Words): string {
  if (schema.$ref !== undefined) return words.conditions;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(' ');
  if (schema.anyOf) {
    const forms = schema.anyOf.map((one) => (one.properties ? Object.keys(one.properties)[0] : plainType(one, words)));
    return `${words.forms} ${forms.join(', ')}`;
  }
  if (schema.prefixItems) return `[${schema.prefixItems.map((one) => plainType(one, words)).join(', ')}]`;
  if (schema.type === 'array') return `${words.list} ${schema.items ? plainType(schema.items, words) : '…'}${counts(schema, words)}`;
  if (schema.type === 'object') return words.parts;
  if (schema.type === 'integer' || schema.type === 'number') return `${words.whole}${range(schema)}`;
  if (schema.type === 'boolean') return words.truth;
  if (schema.pattern?.startsWith('^(C')) return words.claim;
  if (schema.pattern?.startsWith('^[a-z0-9]+')) return words.id;
  if (schema.pattern?.startsWith('^(lastDay')) return words.quantity;
  return schema.pattern?.startsWith('^D') ? 'D1 … D68' : words.text;
}

function range({ minimum, maximum }: Schema): string {
  return minimum === undefined && maximum === undefined ? '' : ` ${minimum ?? ''}…${maximum ?? ''}`;
}

function counts({ minItems, maxItems }: Schema, words: Words): string {
  const least = minItems === undefined ? '' : `, ${words.least} ${minItems}`;
  return `${least}${maxItems === undefined ? '' : `, ${words.most} ${maxItems}`}`;
}

/** The guide with its reference made anew. @throws RangeError when the guide has lost its marks */
export function withReference(text: string, language: GuideLanguage): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError(`${GUIDES[language]} has lost the marks between which the reference stands`);
  return text.slice(0, from) + referenceText(language) + text.slice(to + END.length);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const language of ['nl', 'en'] as const) {
    const file = GUIDES[language];
    writeFileSync(file, withReference(readFileSync(file, 'utf8'), language));
    console.log(`${file} written`);
  }
}
