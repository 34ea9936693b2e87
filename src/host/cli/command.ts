/** `laten-doen <verb>`: human output by default, `--json` for machines; exit 0 well, 1 something found, 2 could not run. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../../core/scenario/index.ts';
import { Interrupted } from './progress.ts';
import { CannotRun, parseOptions, print, type Flags, type Verb } from './verb.ts';

/** As shells say that Ctrl-C stopped a command. */
const INTERRUPTED = 130;

/** Loaded when called for: drawing a graph takes libraries that linting can do without. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  lint: async () => (await import('./verbs/lint.ts')).lint,
  explore: async () => (await import('./verbs/explore.ts')).explore,
  simulate: async () => (await import('./verbs/simulate.ts')).simulate,
  play: async () => (await import('./verbs/play.ts')).play,
  replay: async () => (await import('./verbs/replay.ts')).replay,
  fork: async () => (await import('./verbs/fork.ts')).fork,
  graph: async () => (await import('./verbs/graph.ts')).graph,
  debrief: async () => (await import('./verbs/debrief.ts')).debrief,
  pack: async () => (await import('./verbs/pack.ts')).pack,
};

async function verbOf(name: string): Promise<Verb> {
  const load = VERBS[name];
  if (!load) throw new CannotRun(`no verb "${name}". ${didYouMean(name, Object.keys(VERBS))} See: laten-doen help`.replace('  ', ' '));
  return load();
}

async function help(name: string | undefined): Promise<number> {
  if (name !== undefined) {
    const { summary, usage, options } = await verbOf(name);
    print(`laten-doen ${name} ${usage}\n  ${summary}`);
    for (const [option, { value, help: text }] of Object.entries(options))
      print(`  ${`--${option}${value ? ` ${value}` : ''}`.padEnd(20)} ${text}`);
    return 0;
  }
  print('laten-doen <verb> …   (laten-doen help <verb> says more)\n');
  for (const one of Object.keys(VERBS)) {
    const { summary } = await verbOf(one);
    print(`  ${one.padEnd(10)} ${summary}`);
  }
  print('\nExit code: 0 all is well, 1 something was found, 2 it could not run.');
  return 0;
}

function parse(name: string, verb: Verb, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { ...parseOptions(verb.options), help: { type: 'boolean' } } });
  } catch (error) {
    const known = Object.keys(verb.options).map((one) => `--${one}`);
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error);
    throw new CannotRun(`${reason}. ${name} takes ${known.length > 0 ? known.join(', ') : 'no options'}`);
  }
}

async function answer([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') return help(undefined);
  if (name === 'help') return help(rest[0]);
  const verb = await verbOf(name);
  const { values, positionals } = parse(name, verb, rest);
  const flags = values as Flags;
  return flags['help'] === true ? help(name) : verb.run(positionals, flags);
}

/** Does what the arguments ask, and gives the exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    return await answer(args);
  } catch (error) {
    // What we throw ourselves says all; anything else is a fault of ours, and its place helps to mend it.
    const known = error instanceof Error && 'code' in error;
    process.stderr.write(
      `laten-doen: ${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return error instanceof Interrupted ? INTERRUPTED : 2;
  }
}
