import { describe, expect, it } from 'vitest';
import type { GameLog } from '../../src/core/log/index.ts';
import en from '../../src/view/shared/messages/en.json';
import nl from '../../src/view/shared/messages/nl.json';
import { Intake, Verifier, tableText, turningPoints, type Taken } from '../../src/core/report/index.ts';
import { logOf } from '../../src/core/session/index.ts';
import { playRandomly } from '../support/random-player.ts';
import { shipped } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const logs = Array.from({ length: 12 }, (_, seed): GameLog => ({
  ...logOf(playRandomly(scenario, seed).session),
  player: `Groene Fiets ${seed}`,
}));
const newIntake = (): Intake => new Intake((id) => (id === 'veemarktplein' ? scenario : null));
const text = (log: unknown): string => JSON.stringify(log);
const [first] = logs as [GameLog];

function full(): Intake {
  const intake = newIntake();
  logs.forEach((log, at) => intake.take(`${at}.json`, text(log)));
  return intake;
}

function edited(change: (entry: Record<string, unknown>) => void): object {
  const copy = structuredClone(first) as unknown as { entries: Record<string, unknown>[] };
  copy.entries.filter((one) => one['type'] === 'choice-made').forEach(change);
  return copy;
}

describe('taking the logs of a class in', () => {
  it('takes what was played and says how it ended', () => {
    const intake = newIntake();
    for (const [at, log] of logs.entries()) {
      const taken = intake.take(`${at}.json`, text(log));
      expect(taken).toMatchObject({ ok: true, player: log.player, ending: log.result?.ending, revised: false });
    }
    expect(intake.figures()[0]?.players).toHaveLength(logs.length);
  });

  const bad: readonly (readonly [string, string, string])[] = [
    ['nothing in it', '  ', 'empty'],
    ['no JSON', '{"format": "laten-', 'not-json'],
    ['another format', '{"format":"h5p"}', 'other-format'],
    ['a newer version', text({ ...first, version: 99 }), 'newer-version'],
    ['a missing part', text({ ...first, entries: 3 }), 'wrong-shape'],
    ['another scenario', text({ ...first, scenario: { ...first.scenario, id: 'elders' } }), 'unknown-scenario'],
    ['the name of a method for a scenario', text({ ...first, scenario: { ...first.scenario, id: '__proto__' } }), 'unknown-scenario'],
    ['an edited cause', text(first).replace(/"moved":(\d)/, '"moved":9$1'), 'edited'],
    ['an edited entry', text(edited((entry) => (entry['choice'] = 'samen-bellen'))), 'edited'],
    [
      'an entry that a changed scenario no longer has',
      text({ ...edited((entry) => (entry['choice'] = 'x')), scenario: { ...first.scenario, hash: 'sha256-0' } }),
      'changed-scenario',
    ],
    ['a key that would reach the prototype', text(first).replace('"lastDay":{', '"lastDay":{"__proto__":1,'), 'wrong-shape'],
    ['too much', ' '.repeat(5_000_000), 'too-large'],
  ];
  it.each(bad)('names a file with %s, and takes the rest', (_name, content, code) => {
    const intake = newIntake();
    const refused = intake.take('bad.json', content) as Extract<Taken, { ok: false }>;
    expect(refused).toMatchObject({ ok: false, file: 'bad.json', code });
    expect(refused.message).not.toBe('');
    expect(intake.take('good.json', text(first)).ok).toBe(true);
    expect(intake.figures()[0]?.players).toHaveLength(1);
  });

  it('proves figures first: causes are judged apart, and a log whose causes were edited is then counted out', () => {
    const forged = text(logs[1] ?? first).replace(/"moved":(\d)/, '"moved":9$1');
    const verifier = new Verifier((id) => (id === 'veemarktplein' ? scenario : null));
    expect(verifier.judge('b.json', forged, 'everything')).toMatchObject({ ok: false, code: 'edited' });
    const [honest, quick] = [verifier.judge('a.json', text(first), 'figures'), verifier.judge('b.json', forged, 'figures')];
    if (!quick.ok) throw new Error(quick.message);
    const intake = newIntake();
    intake.count(honest);
    const before = intake.figures();
    intake.count(quick);
    expect(intake.figures()[0]?.players).toHaveLength(2);
    intake.drop('veemarktplein', quick.run.print);
    expect(intake.figures()).toEqual(before);
  });

  it('counts a run once, whatever its file is called', () => {
    const intake = newIntake();
    intake.take('a.json', text(first));
    expect(intake.take('b.json', text(first))).toMatchObject({
      ok: false,
      code: 'duplicate',
      where: 'a.json',
      message: 'the same run as a.json',
    });
    expect(intake.figures()[0]?.players).toHaveLength(1);
  });

  it('says of a log from another version that it is one, when all of it replays', () => {
    const other = { ...first, scenario: { ...first.scenario, hash: 'sha256-0' } };
    expect(newIntake().take('a.json', text(other))).toMatchObject({ ok: true, revised: true });
  });
});

describe('turning points', () => {
  const [figures] = full().figures();
  if (!figures) throw new Error('no class');

  it('are three different decisions in the order of the story, each with its criterion', () => {
    const points = turningPoints(figures, []);
    expect(points).toHaveLength(3);
    expect(new Set(points.map((one) => one.scene)).size).toBe(3);
    const weeks = points.map((one) => figures.decisions.find(({ scene }) => scene === one.scene)?.week ?? -1);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    const most = figures.decisions.filter((one) => one.met >= figures.players.length * 0.4).toSorted((a, b) => b.division - a.division)[0];
    expect(points).toContainEqual({ scene: most?.scene, criterion: 'split', value: most?.division, option: null });
  });

  it('name what went on working, where enough of the class came', () => {
    const effects = full().lateEffects('veemarktplein');
    while (effects?.step()) continue;
    const late = effects?.effects() ?? [];
    expect(late.length).toBeGreaterThan(0);
    expect(late.every((one) => one.runs >= 1 && one.runs <= logs.length && one.grown > 0)).toBe(true);
    expect(late.map((one) => one.grown)).toEqual(late.map((one) => one.grown).toSorted((a, b) => b - a));
    const metOf = (scene: string): number => figures.decisions.find((one) => one.scene === scene)?.met ?? 0;
    expect(late.every((one) => metOf(one.scene) >= figures.players.length * 0.4)).toBe(true);
    const rare = figures.decisions.find((one) => one.met < figures.players.length * 0.4);
    const points = turningPoints(figures, [{ scene: rare?.scene ?? '', runs: 9, grown: 50, turned: 9, seen: 9, met: 9 }, ...late]);
    expect(points.some((one) => one.scene === rare?.scene)).toBe(false);
    const quiet = turningPoints(figures, late.map((one) => ({ ...one, turned: 0 }))); // oxfmt-ignore
    expect(quiet.some((one) => one.criterion === 'late')).toBe(true);
    expect(turningPoints(figures, late.map((one) => ({ ...one, seen: 0 }))).some((one) => one.criterion === 'late' || one.criterion === 'turn')).toBe(false); // oxfmt-ignore
  });

  it('are none where nobody differed', () => {
    const intake = newIntake();
    intake.take('a.json', text(first));
    expect(turningPoints(intake.figures()[0] ?? figures, [])).toEqual([]);
  });
});

describe('the table of decisions', () => {
  it('has a row for each decision, with separators as the language wants them', () => {
    const rows = full().decisions('veemarktplein', 'nl');
    const made = logs.flatMap((log) => log.entries.filter((one) => one.type === 'choice-made'));
    expect(rows).toHaveLength(made.length + 1);
    expect(new Set(rows.map((one) => one.length))).toEqual(new Set([13]));
    expect(tableText(rows, 'nl').startsWith('\uFEFFbestand;speler;scenario;week;')).toBe(true);
    expect(tableText(full().decisions('veemarktplein', 'en'), 'en').startsWith('\uFEFFfile,player,')).toBe(true);
    expect(full().decisions('elders', 'nl')).toEqual([]);
  });

  it('names a file without its folders, wherever it was made', () => {
    const intake = newIntake();
    for (const [at, folder] of ['', 'logs/groep a/', 'C:\\logs\\'].entries()) intake.take(`${folder}${at}.json`, JSON.stringify(logs[at]));
    const [, ...rows] = intake.decisions('veemarktplein', 'nl');
    expect(new Set(rows.map(([file]) => file))).toEqual(new Set(['0.json', '1.json', '2.json']));
  });

  it('stays in its columns where a spreadsheet parts at every separator it knows, and says how it was done in words', () => {
    const intake = newIntake();
    intake.take('a.json', text({ ...first, player: 'Groene "Fiets"; 5, of\t6' }));
    for (const language of ['nl', 'en'] as const) {
      const rows = intake.decisions('veemarktplein', language);
      const table = tableText(rows, language);
      const bare = table.replaceAll(/"(?:[^"]|"")*"/g, 'x');
      expect(bare).not.toMatch(language === 'nl' ? /[,\t]/ : /[;\t]/);
      expect(
        new Set(
          bare
            .trimEnd()
            .split('\r\n')
            .map((line) => line.split(language === 'nl' ? ';' : ',').length),
        ),
      ).toEqual(new Set([13]));
      const words = language === 'nl' ? nl : en;
      const known = (['take-over', 'together', 'let-do', 'let-go'] as const).map((one) => words[`stance.${one}`]);
      for (const row of rows.slice(1)) expect(known).toContain(row[8]);
    }
  });

  it('hands a spreadsheet no formula', () => {
    const intake = newIntake();
    for (const [at, name] of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'].entries())
      intake.take(`${at}.json`, text({ ...first, player: name }));
    const cells = tableText(intake.decisions('veemarktplein', 'nl'), 'nl')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';')[1] ?? '');
    expect(cells.length).toBeGreaterThan(4);
    expect(cells.every((one) => /^"?'/.test(one))).toBe(true);
  });
});
