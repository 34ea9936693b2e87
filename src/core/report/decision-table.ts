/** One row for each decision of a class, for a spreadsheet. */
import Papa from 'papaparse';
import type { GameLog } from '../log/index.ts';
import type { PlayableScenario } from '../session/index.ts';
import type { Language } from '../session/view.ts';

export interface DecisionRow {
  readonly file: string;
  readonly player: string;
  readonly week: number;
  readonly scene: string;
  readonly option: string;
  readonly motive: string | null;
  readonly offered: readonly string[];
}

export function decisionRows(log: GameLog, file: string): DecisionRow[] {
  return log.entries.flatMap((entry) => {
    if (entry.type !== 'choice-made') return [];
    const { week, scene, choice: option, motive = null, offered } = entry;
    return [{ file, player: log.player, week, scene, option, motive, offered }];
  });
}

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
  ],
  en: ['file', 'player', 'scenario', 'week', 'situation', 'situation-id', 'choice', 'choice-id', 'stance', 'minutes', 'motive', 'offered'],
} as const satisfies Record<Language, readonly string[]>;

/** Headings first; texts in the language, ids as they are. */
export function decisionTable({ file, text }: PlayableScenario, rows: readonly DecisionRow[], language: Language): string[][] {
  const options = new Map(file.scenes.flatMap((scene) => scene.options.map((one) => [`${scene.id}.${one.id}`, one] as const)));
  const say = (key: string): string => text(key, language);
  const cells = rows.map((row) => {
    const option = options.get(`${row.scene}.${row.option}`);
    const where = [row.file, row.player, file.id, String(row.week), say(`scene.${row.scene}`), row.scene];
    const motive = row.motive === null ? '' : say(`motive.${row.motive}`);
    const approach = option ? [option.stance, String(option.minutes)] : ['', ''];
    return [...where, say(`choice.${row.scene}.${row.option}`), row.option, ...approach, motive, row.offered.join(' ')];
  });
  return [[...HEADINGS[language]], ...cells];
}

/**
 * CSV as a Dutch or English spreadsheet opens it without asking: semicolons where the comma is a decimal mark, a mark of UTF-8 in
 * front, and no cell that the spreadsheet would take for a formula.
 */
export function tableText(table: readonly (readonly string[])[], language: Language): string {
  const delimiter = language === 'nl' ? ';' : ',';
  return `\uFEFF${Papa.unparse(
    table.map((row) => [...row]),
    { delimiter, newline: '\r\n', escapeFormulae: true },
  )}\r\n`;
}
