/** The story as a drawing: weeks from left to right, scenes with their options, lines as thick as they are often taken. */
import type { Flow, FlowNode, Language, PlayableScenario } from '../../../core/session/index.ts';
import { isFrequent, nodeLabel, percent, weekOf } from './labels.ts';

const INK = '#3a3027';
const PAPER = '#fdfbf7';
const KINDS: Readonly<Record<string, { readonly fill: string; readonly line: string }>> = {
  scene: { fill: '#fffaf0', line: '#8a7258' },
  interruption: { fill: '#f6e3d3', line: '#b5603a' },
  walk: { fill: '#e3eee6', line: '#5f8a72' },
  ending: { fill: '#e2e6f2', line: '#51619b' },
  other: { fill: '#f1ece4', line: '#8a7258' },
};
const FONT = 'Helvetica,Arial,sans-serif';

/** Fonts differ in width from what the layout reckons with. */
const ROOM = '&#160;&#160;&#160;';

/** On a patch of the background, so that the line does not run through the figure. */
const edgeLabel = (text: string): string =>
  `<<table border="0" cellborder="0" cellpadding="1" bgcolor="${PAPER}"><tr><td>${escaped(text)}</td></tr></table>>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The drawing in Graphviz' own language. */
export function dotOf(scenario: PlayableScenario, flow: Flow, language: Language): string {
  const columns = new Map<number, FlowNode[]>();
  for (const node of flow.nodes.keys()) {
    const week = weekOf(scenario, node);
    columns.set(week, [...(columns.get(week) ?? []), node]);
  }
  const lines = [...columns].map(([, nodes]) => `{ rank=same; ${nodes.map((one) => `"${one}";`).join(' ')} }`);
  return [
    'digraph story {',
    `graph [rankdir=LR, nodesep=0.35, ranksep=0.9, bgcolor="${PAPER}", splines=true, outputorder=edgesfirst, pad=0.4]`,
    `node [shape=plain, fontname="${FONT}", fontsize=12, fontcolor="${INK}"]`,
    `edge [fontname="${FONT}", fontsize=10, fontcolor="${INK}", color="#b9a68c", arrowsize=0.6]`,
    ...[...flow.nodes].map(([node, runs]) => `"${node}" [label=${tableOf(scenario, flow, { node, runs }, language)}]`),
    ...lines,
    ...flow.edges.map(({ from, to, runs }) => {
      const share = runs / flow.runs;
      const label = isFrequent(runs, flow) ? `, label=${edgeLabel(percent(runs, flow.runs))}` : ', color="#e4dac9"';
      return `"${from}" -> "${to}" [penwidth=${(0.6 + share * 7).toFixed(2)}, weight=${Math.max(1, Math.round(share * 20))}${label}]`;
    }),
    '}',
  ].join('\n');
}

function tableOf(scenario: PlayableScenario, flow: Flow, { node, runs }: { node: FlowNode; runs: number }, language: Language): string {
  const [kind = '', id = ''] = node.split(' ');
  const scene = kind === 'scene' ? scenario.file.scenes.find((one) => one.id === id) : undefined;
  const { fill, line } = KINDS[scene?.kind === 'interruption' ? 'interruption' : kind] ?? KINDS['other'] ?? { fill: '#fff', line: INK };
  const weeks = scene?.week ? `week ${scene.week[0] === scene.week[1] ? scene.week[0] : scene.week.join('–')} · ` : '';
  const head = `<tr><td align="left"><b>${escaped(nodeLabel(scenario, node, language))}${ROOM}${ROOM}</b></td></tr>`;
  const met = `<tr><td align="left"><font point-size="9">${weeks}${escaped(percent(runs, flow.runs))}${ROOM}</font></td></tr>`;
  const options = (scene?.options ?? []).map(({ id: option }) => {
    const taken = flow.taken.get(option) ?? 0;
    return `<tr><td align="left"><font point-size="10">${escaped(option)}  ${escaped(percent(taken, runs))}${ROOM}</font></td></tr>`;
  });
  const rows = [head, met, ...options].join('');
  return `<<table border="1" cellborder="0" cellspacing="0" cellpadding="3" style="rounded" color="${line}" bgcolor="${fill}">${rows}</table>>`;
}

/** Laid out by Graphviz; text stays text. */
export async function svgOf(scenario: PlayableScenario, flow: Flow, language: Language): Promise<string> {
  // Only drawing needs it: two megabytes of WebAssembly that no other verb waits for.
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  const drawn = graphviz.dot(dotOf(scenario, flow, language), 'svg');
  const title = escaped(scenario.text('title', language));
  const about = `<title>${title}</title><desc>${language === 'nl' ? 'Hoe het verhaal loopt, in' : 'How the story flows, in'} ${flow.runs} ${language === 'nl' ? 'toevallige potjes' : 'random runs'}</desc>`;
  return drawn.replace(/<svg /, '<svg role="img" ').replace(/(<svg [^>]*>)/, (tag) => `${tag}\n${about}`);
}
