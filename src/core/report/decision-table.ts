/** One row for each decision of a class, for a spreadsheet. */
import Papa from 'papaparse';
import type { Stance } from '../model/index.ts';
import type { PlayableScenario } from '../session/index.ts';
import type { Language } from '../session/view.ts';
import type { VerifiedRun } from './verified-run.ts';

const HEADINGS = {
  nl: [
    'bestand',
    'speler',
    'scenario',
    'week',
    'situatie',
    'situatie-id',
    'keuze',
    'keuze-id',
    'aanpak',
    'minuten',
    'motief',
    'aangeboden',
    'stemmen',
  ],
  en: [
    'file',
    'player',
    'scenario',
    'week',
    'situation',
    'situation-id',
    'choice',
    'choice-id',
    'stance',
    'minutes',
    'motive',
    'offered',
    'votes',
  ],
} as const satisfies Record<Language, readonly string[]>;

const STANCES = {
  nl: { 'take-over': 'overnemen', together: 'samen doen', 'let-do': 'laten doen', 'let-go': 'loslaten' },
  en: { 'take-over': 'taking over', together: 'doing it together', 'let-do': 'letting do', 'let-go': 'letting go' },
} as const satisfies Record<Language, Record<Stance, string>>;

/** Headings first; texts in the language, ids as they are. */
export function decisionTable({ file, text }: PlayableScenario, runs: readonly VerifiedRun[], language: Language): string[][] {
  const options = new Map(file.scenes.flatMap((scene) => scene.options.map((one) => [`${scene.id}.${one.id}`, one] as const)));
  const say = (key: string): string => text(key, language);
  const rows = runs.flatMap((run) =>
    run.decisions.map(({ week, scene, option: id, motive, offered, votes }) => {
      const option = options.get(`${scene}.${id}`);
      const where = [nameOf(run.file), run.player, file.id, String(week), say(`scene.${scene}`), scene];
      const approach = option ? [STANCES[language][option.stance], String(option.minutes)] : ['', ''];
      const why = motive === null ? '' : say(`motive.${motive}`);
      return [...where, say(`choice.${scene}.${id}`), id, ...approach, why, offered.join(' '), handsOf(votes)];
    }),
  );
  return [[...HEADINGS[language]], ...rows];
}

/** Without its folders: a browser does not tell them, and the table is the same wherever it was made. */
const nameOf = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** `wachten:9 bellen:14`; empty where nobody voted. */
const handsOf = (votes: Readonly<Record<string, number>> | null): string =>
  Object.entries(votes ?? {})
    .map(([option, hands]) => `${option}:${hands}`)
    .join(' ');

/**
 * CSV as a Dutch or English spreadsheet opens it without asking: semicolons where the comma is a decimal mark, a mark of UTF-8 in
 * front, and no cell that the spreadsheet would take for a formula. LibreOffice first proposes to part at commas, semicolons and tabs alike:
 * a cell with any of them stands between quotes.
 */
export function tableText(table: readonly (readonly string[])[], language: Language): string {
  const delimiter = language === 'nl' ? ';' : ',';
  return `\uFEFF${Papa.unparse(
    table.map((row) => [...row]),
    { delimiter, newline: '\r\n', escapeFormulae: true, quotes: (cell) => /[,;\t]/.test(String(cell)) },
  )}\r\n`;
}
