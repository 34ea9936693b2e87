/** The statechart as a Mermaid state diagram: the story as it flows, and the regions beside it as their machines are. */
import { machineConfig } from '../../../core/scenario/index.ts';
import type { Flow, Language, PlayableScenario } from '../../../core/session/index.ts';
import { nodeLabel, percent } from './labels.ts';

/** Mermaid takes letters, digits and underscores for ids. */
const idOf = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+/g, '_');
const quoted = (text: string): string => text.replaceAll('"', '”').replaceAll(/[\n;]/g, ' ').replaceAll(':', '∶');

interface Bound {
  readonly quantity: string;
  readonly atLeast?: number;
  readonly below?: number;
}
interface Edge {
  readonly target: string;
  readonly guard?: { readonly params: { readonly bounds: readonly Bound[]; readonly some: boolean } };
}
interface Region {
  readonly initial: string;
  readonly states: Readonly<Record<string, { readonly always?: readonly Edge[]; readonly on?: Readonly<Record<string, Edge | string>> }>>;
}

export function mermaidOf(scenario: PlayableScenario, flow: Flow, language: Language): string {
  const config = machineConfig(scenario.file) as { states: Record<string, { states: Record<string, Region> }> };
  const { residents, team, manager, clock } = config.states;
  const groups = Object.entries(residents?.states ?? {}).map(([id, region]) =>
    regionText(scenario.text(`group.${id}.name`, language), `group_${id}`, region),
  );
  const others = { team, manager, clock } as Record<string, unknown>;
  const regions = Object.entries(others).map(([name, region]) => regionText(name, name, region as Region));
  return ['stateDiagram-v2', '  direction LR', ...storyText(scenario, flow, language), ...[...groups, ...regions].flat(), ''].join('\n');
}

function storyText(scenario: PlayableScenario, flow: Flow, language: Language): string[] {
  const lines = [`  state "${quoted(scenario.text('title', language))}" as story {`, '    [*] --> briefing'];
  for (const node of flow.nodes.keys()) lines.push(`    state "${quoted(nodeLabel(scenario, node, language))}" as ${idOf(node)}`);
  for (const { from, to, runs } of flow.edges) lines.push(`    ${idOf(from)} --> ${idOf(to)} : ${percent(runs, flow.runs)}`);
  for (const node of flow.nodes.keys()) if (node.startsWith('ending ')) lines.push(`    ${idOf(node)} --> [*]`);
  return [...lines, '  }'];
}

function regionText(title: string, id: string, { initial, states }: Region): string[] {
  const name = (state: string): string => `${idOf(id)}__${idOf(state)}`;
  const lines = [`  state "${quoted(title)}" as ${idOf(id)} {`, `    [*] --> ${name(initial)}`];
  for (const state of Object.keys(states)) lines.push(`    state "${state}" as ${name(state)}`);
  for (const [state, { always = [], on = {} }] of Object.entries(states)) {
    for (const edge of always) lines.push(`    ${name(state)} --> ${name(edge.target)} : ${guardText(edge)}`);
    for (const [event, edge] of Object.entries(on)) {
      const target = typeof edge === 'string' ? edge : edge.target;
      lines.push(`    ${name(state)} --> ${name(target)} : ${typeof edge === 'string' ? event : `${event} ${guardText(edge)}`.trim()}`);
    }
  }
  return [...lines, '  }'];
}

function guardText({ guard }: Edge): string {
  if (!guard) return '';
  const { bounds, some } = guard.params;
  const one = ({ quantity, atLeast, below }: Bound): string =>
    `${quantity.split('.').at(-1)} ${atLeast === undefined ? '' : `≥ ${atLeast}`}${below === undefined ? '' : `< ${below}`}`;
  return bounds.map(one).join(some ? ' of ' : ', ');
}
