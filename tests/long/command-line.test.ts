import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { playable } from '../../src/core/session/index.ts';
import { machineConfig } from '../../src/core/scenario/index.ts';
import { smallScenario } from '../support/scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'laten-doen-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a person calls it. */
function run(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/host/cli/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const log = join(folder, 'een.latendoen.json');

describe('laten-doen', () => {
  it('helps, and says what to do when asked for what is not there', () => {
    const help = run();
    expect(help.code).toBe(0);
    for (const verb of ['lint', 'explore', 'simulate', 'play', 'replay', 'fork', 'graph', 'debrief'])
      expect(help.out).toContain(`  ${verb} `);
    expect(run('simulat')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "simulate"?') as string });
    expect(run('play', '--sed', '3')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--sed.*play takes --choices, --policy, --out, --seed, --json/) as string,
    });
  }, 60_000);

  it('plays a list, says what was refused, writes a log, verifies it and plays it otherwise', () => {
    const wrong = run('play', 'veemarktplein', '--choices', 'feest-beloven,eigen-midag');
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringMatching(/move 2, "eigen-midag".*scene "twee-uur".*Did you mean "eigen-middag"\?/) as string,
    });
    const part = run('play', 'veemarktplein', '--choices', 'feest-beloven');
    expect(part).toMatchObject({ code: 0, out: expect.stringContaining('stands in scene "twee-uur"; offered: eigen-middag') as string });
    expect(run('play', 'veemarktplein', '--policy', 'op-maat', '--seed', '7', '--out', log).out).toContain('gedragen');
    const verified = run('replay', log, '--json');
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, ending: 'gedragen' });
    const other = run('fork', log, '--at', 'schommel', '--choice', 'schommel-afzetten', '--json');
    expect(JSON.parse(other.out)).toMatchObject({ scene: 'schommel', now: 'schommel-afzetten', original: { ending: 'gedragen' } });
    expect(run('fork', log, '--at', 'nergens', '--choice', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('(schommel)') as string,
    });
  }, 60_000);

  it('names the first difference of an edited log, and goes on with the rest', () => {
    const edited = join(folder, 'twee.latendoen.json');
    writeFileSync(edited, readFileSync(log, 'utf8').replace('"to":', '"to":1'));
    const foreign = join(folder, 'drie.latendoen.json');
    writeFileSync(foreign, '{"format":"iets-anders","__proto__":{"polluted":true}}');
    const { code, out } = run('replay', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/drie.*other-format/);
    expect(out).toMatch(/twee.*differs in/);
    expect(out).toContain('1 of 3 verified');
    const figures = run('debrief', folder, '--json');
    const { classes, problems } = JSON.parse(figures.out) as {
      classes: { players: unknown[]; decisions: { options: { offered: number; taken: number }[] }[] }[];
      problems: unknown[];
    };
    expect(problems.length).toBe(2);
    expect(classes[0]?.players.length).toBe(1);
    for (const { options } of classes[0]?.decisions ?? []) expect(options.reduce((sum, one) => sum + one.taken, 0)).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 60_000);

  it('simulates the same with one thread and with two, and tells flags by code', () => {
    const [one, two] = ['1', '2'].map((workers) => {
      const { code, out } = run(
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
    expect(run('simulate', 'veemarktplein', '--runs', '0')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--runs takes a whole number from 1') as string,
    });
  }, 60_000);

  // It tells nothing before it has begun, unless there is a terminal: a busy machine gets time, and another try.
  it('stops at once on Ctrl-C, with the exit code that shells expect', { timeout: 60_000, retry: 2 }, async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/host/cli/main.ts', 'simulate', 'veemarktplein', '--runs', '2000000'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    await new Promise((wait) => setTimeout(wait, 10_000));
    child.kill('SIGINT');
    const code = await new Promise((done) => child.on('exit', done));
    expect(code).toBe(130);
    expect(said).toContain('stopped; nothing was written');
  });

  it('draws the chart in three ways', () => {
    const mermaid = run('graph', 'veemarktplein', '--runs', '50').out;
    expect(mermaid.split('\n')[0]).toBe('stateDiagram-v2');
    expect(mermaid.match(/\{$/gm)?.length).toBe(mermaid.match(/^ *\}$/gm)?.length);
    const config = JSON.parse(run('graph', 'veemarktplein', '--format', 'xstate').out) as object;
    const { states } = createMachine(config as never).root;
    expect(Object.keys(states)).toEqual(['story', 'residents', 'team', 'manager', 'clock']);
    const svg = run('graph', 'veemarktplein', '--format', 'svg', '--runs', '50', '--lang', 'en').out;
    expect(svg).toContain('<title>The Veemarktplein</title>');
    expect(svg).toMatch(/role="img"/);
    expect(run('graph', 'veemarktplein', '--format', 'png')).toMatchObject({
      code: 2,
      err: expect.stringContaining('mermaid, xstate, svg') as string,
    });
  }, 60_000);

  it('explores, and lints any file', () => {
    const { code, out } = run('explore', 'veemarktplein', '--json');
    expect(code).toBe(0);
    const found = JSON.parse(out) as {
      scenes: { total: number; reachable: number };
      endings: Record<string, { shortest: string[] }>;
      deadEnds: unknown[];
    };
    expect(found.scenes.reachable).toBe(found.scenes.total);
    expect(found.deadEnds).toEqual([]);
    const list = found.endings['gedragen']?.shortest.join(',') ?? '';
    expect(run('play', 'veemarktplein', '--seed', '1', '--choices', list).out).toContain('gedragen');
    const bad = run('lint', 'tests/fixtures/bad/stuk', '--json');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ findings: [{ code: 'SC-101', severity: 'error', line: 29 }, {}, {}] });
    expect(run('lint', 'nergens.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('no scenario, folder or file') as string });
  }, 90_000);
});

it('the config that is written is the one that runs', () => {
  const { file } = smallScenario();
  expect(playable(file, {}, 'x').machine.config.states).toEqual(machineConfig(file)['states']);
});
