import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createMachine } from 'xstate';
import { playable } from '../../src/core/session/index.ts';
import { machineConfig } from '../../src/core/scenario/index.ts';
import { runCommand } from '../../src/host/cli/command.ts';
import { smallScenario } from '../support/scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'laten-doen-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a person calls it, in a process of its own. */
function call(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/host/cli/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The same without the second that it takes to start a process. */
async function run(...args: string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const hear = (name: 'out' | 'err') => (text: unknown) => {
    said[name] += String(text);
    return true;
  };
  const ears = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
  ];
  try {
    return { code: await runCommand(args), ...said };
  } finally {
    for (const one of ears) one.mockRestore();
  }
}

const log = join(folder, 'een.latendoen.json');

describe('laten-doen', () => {
  it('helps, and says what to do when asked for what is not there', async () => {
    const help = call();
    expect(help.code).toBe(0);
    for (const verb of ['lint', 'explore', 'simulate', 'play', 'replay', 'fork', 'graph', 'debrief'])
      expect(help.out).toContain(`  ${verb} `);
    expect(call('simulat')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "simulate"?') as string });
    expect(await run('play', '--sed', '3')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--sed.*play takes --choices, --policy, --out, --seed, --json/) as string,
    });
  });

  it('plays a list, says what was refused, writes a log, verifies it and plays it otherwise', async () => {
    const wrong = await run('play', 'veemarktplein', '--choices', 'feest-beloven,eigen-midag');
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringMatching(/move 2, "eigen-midag".*scene "twee-uur".*Did you mean "eigen-middag"\?/) as string,
    });
    const part = await run('play', 'veemarktplein', '--choices', 'feest-beloven');
    expect(part).toMatchObject({ code: 0, out: expect.stringContaining('stands in scene "twee-uur"; offered: eigen-middag') as string });
    expect((await run('play', 'veemarktplein', '--policy', 'op-maat', '--seed', '7', '--out', log)).out).toContain('gedragen');
    const verified = await run('replay', log, '--json');
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, ending: 'gedragen' });
    const other = await run('fork', log, '--at', 'schommel', '--choice', 'schommel-afzetten', '--json');
    expect(JSON.parse(other.out)).toMatchObject({ scene: 'schommel', now: 'schommel-afzetten', original: { ending: 'gedragen' } });
    expect(await run('fork', log, '--at', 'nergens', '--choice', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('(schommel)') as string,
    });
  });

  it('names the first difference of an edited log, and goes on with the rest', async () => {
    const edited = join(folder, 'twee.latendoen.json');
    writeFileSync(edited, readFileSync(log, 'utf8').replace('"to":', '"to":1'));
    const foreign = join(folder, 'drie.latendoen.json');
    writeFileSync(foreign, '{"format":"iets-anders","__proto__":{"polluted":true}}');
    const { code, out } = await run('replay', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/drie.*other-format/);
    expect(out).toMatch(/twee.*differs in/);
    expect(out).toContain('1 of 3 verified');
    const statements = join(folder, 'runs.json');
    const figures = await run('debrief', folder, '--json', '--xapi', statements);
    const { classes, problems } = JSON.parse(figures.out) as {
      classes: { players: unknown[]; decisions: { options: { offered: number; taken: number }[] }[] }[];
      problems: unknown[];
    };
    expect(problems.length).toBe(2);
    expect(classes[0]?.players.length).toBe(1);
    const told = JSON.parse(readFileSync(statements, 'utf8')) as { context: { registration: string } }[];
    expect(told.length).toBeGreaterThan(50);
    expect(new Set(told.map((one) => one.context.registration)).size).toBe(1);
    for (const { options } of classes[0]?.decisions ?? []) expect(options.reduce((sum, one) => sum + one.taken, 0)).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('simulates the same with one thread and with two, and tells flags by code', async () => {
    const [one, two] = ['1', '2'].map((workers) => {
      const { code, out } = call(
        'simulate',
        'veemarktplein',
        '--policy',
        'op-gevoel,redder',
        '--runs',
        '60',
        '--workers',
        workers,
        '--json',
      );
      expect(code).toBe(0);
      return JSON.parse(out) as { policies: Record<string, { endings: Record<string, number>; hours: number }>; ms: number };
    });
    expect({ ...one, ms: 0 }).toEqual({ ...two, ms: 0 });
    expect(one?.policies['redder']?.endings['na-het-feest']).toBe(1);
    expect(await run('simulate', 'veemarktplein', '--runs', '0')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--runs takes a whole number from 1') as string,
    });
  });

  it('stops at once on Ctrl-C, with the exit code that shells expect', async () => {
    // Of itself it tells nothing before it has something to tell: it is made to say when it listens.
    const tell = `process.on('newListener', (name) => name === 'SIGINT' && setImmediate(() => process.stderr.write('listens')))`;
    const command = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(tell)}`, 'src/host/cli/main.ts'];
    const child = spawn(process.execPath, [...command, 'simulate', 'veemarktplein', '--runs', '2000000'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('listens') && !child.killed) child.kill('SIGINT');
    });
    const code = await new Promise((done) => child.on('exit', done));
    expect(code).toBe(130);
    expect(said).toContain('stopped; nothing was written');
  });

  it('draws the chart in three ways', async () => {
    const mermaid = (await run('graph', 'veemarktplein', '--runs', '50')).out;
    expect(mermaid.split('\n')[0]).toBe('stateDiagram-v2');
    expect(mermaid.match(/\{$/gm)?.length).toBe(mermaid.match(/^ *\}$/gm)?.length);
    const config = JSON.parse((await run('graph', 'veemarktplein', '--format', 'xstate')).out) as object;
    const { states } = createMachine(config as never).root;
    expect(Object.keys(states)).toEqual(['story', 'residents', 'team', 'manager', 'clock']);
    const svg = (await run('graph', 'veemarktplein', '--format', 'svg', '--runs', '50', '--lang', 'en')).out;
    expect(svg).toContain('<title>The Veemarktplein</title>');
    expect(svg).toMatch(/role="img"/);
    expect(await run('graph', 'veemarktplein', '--format', 'png')).toMatchObject({
      code: 2,
      err: expect.stringContaining('mermaid, xstate, svg') as string,
    });
  });

  it('explores, and lints any file', async () => {
    const { code, out } = await run('explore', 'veemarktplein', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out) as {
      scenes: { total: number; reachable: number };
      endings: Record<string, { shortest: string[] }>;
      deadEnds: unknown[];
    };
    expect(found.scenes.reachable).toBe(found.scenes.total);
    expect(found.deadEnds).toEqual([]);
    const list = found.endings['gedragen']?.shortest.join(',') ?? '';
    expect((await run('play', 'veemarktplein', '--seed', '1', '--choices', list)).out).toContain('gedragen');
    const bad = await run('lint', 'tests/fixtures/bad/stuk', '--json');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ findings: [{ code: 'SC-101', severity: 'error', line: 29 }, {}, {}] });
    expect(await run('lint', 'nergens.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no scenario, folder or file') as string,
    });
  });
});

it('the config that is written is the one that runs', async () => {
  const { file } = smallScenario();
  expect(playable(file, {}, 'x').machine.config.states).toEqual(machineConfig(file)['states']);
});
