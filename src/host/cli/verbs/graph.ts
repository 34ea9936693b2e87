import { machineConfig } from '../../../core/scenario/index.ts';
import { flowOf, type Language, type PlayableScenario } from '../../../core/session/index.ts';
import { mermaidOf } from '../graph/mermaid.ts';
import { svgOf } from '../graph/svg.ts';
import { playableScenario } from '../load-scenario.ts';
import { writeWhole } from '../progress.ts';
import { CannotRun, numberFlag, oneArgument, print, root, SEED_OPTION, seedFlag, textFlag, type Flags, type Verb } from '../verb.ts';

const FORMATS = ['mermaid', 'xstate', 'svg'] as const;

export const graph: Verb = {
  summary: 'draws the statechart, with how often random play takes each way',
  usage: '<id> --format mermaid|xstate|svg [--out F] [--runs N] [--seed S] [--lang nl|en]',
  options: {
    format: { type: 'string', value: 'F', help: 'mermaid (the default), xstate (JSON for Stately’s tools), svg' },
    out: { type: 'string', value: 'F', help: 'write to this file' },
    runs: { type: 'string', value: 'N', help: 'random runs to count (500)' },
    lang: { type: 'string', value: 'L', help: 'nl (the default) or en' },
    ...SEED_OPTION,
  },
  async run(args, flags) {
    const scenario = playableScenario(root(), oneArgument(args, 'a scenario'));
    const drawn = await draw(scenario, flags);
    const out = textFlag(flags, 'out');
    if (out === undefined) print(drawn);
    else {
      writeWhole(out, `${drawn}\n`);
      print(`drawn in ${out}`);
    }
    return 0;
  },
};

async function draw(scenario: PlayableScenario, flags: Flags): Promise<string> {
  const format = oneOf(flags, 'format', FORMATS);
  if (format === 'xstate') return JSON.stringify(stately(scenario), null, 2);
  const language = oneOf<Language>(flags, 'lang', ['nl', 'en']);
  const runs = numberFlag(flags, 'runs', { fallback: 500, least: 1, most: 100_000 });
  const flow = flowOf(scenario.file, { runs, seed: seedFlag(flags) });
  return format === 'svg' ? svgOf(scenario, flow, language) : mermaidOf(scenario, flow, language);
}

/** One of a list; the first when nothing is said. @throws CannotRun */
function oneOf<T extends string>(flags: Flags, name: string, known: readonly T[]): T {
  const given = textFlag(flags, name) ?? known[0];
  const found = known.find((one) => one === given);
  if (found === undefined) throw new CannotRun(`--${name} takes ${known.join(', ')}, not "${given}"`);
  return found;
}

/** The machine's config with titles as descriptions. */
function stately(scenario: PlayableScenario): unknown {
  const config = structuredClone(machineConfig(scenario.file)) as {
    states: { story: { states: Record<string, Record<string, unknown>> } };
  };
  for (const [name, state] of Object.entries(config.states.story.states)) {
    const key = name.replace(/^scene-/, 'scene.').replace(/^ending-/, 'ending.');
    if (key !== name) state['description'] = scenario.text(key, 'nl');
  }
  return config;
}
