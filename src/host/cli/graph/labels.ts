/** What is written on a drawing of a scenario, in either language. */
import type { Flow, FlowNode, Language, PlayableScenario } from '../../../core/session/index.ts';

const WORDS = {
  nl: { briefing: 'Briefing', walk: 'Ronde, week', lastday: 'De laatste dag', week: 'week', of: 'van de' },
  en: { briefing: 'Briefing', walk: 'Walk, week', lastday: 'The last day', week: 'week', of: 'of' },
} as const;

export function nodeLabel({ text }: PlayableScenario, node: FlowNode, language: Language): string {
  const [kind = '', id = ''] = node.split(' ');
  const words = WORDS[language];
  if (kind === 'scene') return text(`scene.${id}`, language);
  if (kind === 'ending') return text(`ending.${id}`, language);
  if (kind === 'walk') return `${words.walk} ${id}`;
  return kind === 'lastday' ? words.lastday : words.briefing;
}

export function percent(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (part * 100) / whole;
  return share > 0 && share < 1 ? '<1 %' : `${Math.round(share)} %`;
}

/** The week a node first belongs to: the column it is drawn in. */
export function weekOf({ file }: PlayableScenario, node: FlowNode): number {
  const [kind = '', id = ''] = node.split(' ');
  if (kind === 'walk') return Number(id);
  if (kind === 'scene') return file.scenes.find((one) => one.id === id)?.week?.[0] ?? 0;
  return kind === 'briefing' ? 0 : file.weeks + (kind === 'lastday' ? 1 : 2);
}

/** Edges worth a word: the others stay thin lines. @range share 0..1 */
export function isFrequent(runs: number, flow: Flow): boolean {
  return runs / flow.runs >= 0.1;
}
