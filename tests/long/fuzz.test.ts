/**
 * Whatever comes from outside, damaged: nothing throws, nothing hangs, nothing reaches a prototype, and what is refused says where
 * and why. As a whole, ten thousand inputs of each kind.
 */
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkLog, readLog } from '../../src/core/log/index.ts';
import { Intake, tableText } from '../../src/core/report/index.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { logOf, playable, pocketOf, readPocketHeader, unpocket } from '../../src/core/session/index.ts';
import { joined, readMessage, readNotice, type ClassMessage } from '../../src/host/class/message.ts';
import { outgoingOf } from '../../src/host/class/outgoing.ts';
import { costOf, damagedData, damagedText, Dice, polluted } from '../support/fuzz.ts';
import { playRandomly } from '../support/random-player.ts';
import { smallScenario, smallText } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

const INPUTS = WHOLE ? 10_000 : 200;
/** What takes longer is a hang: the slowest good input takes a hundredth of it. @unit milliseconds of processor time */
const HANG = 1_000;

const MOMENT = '2026-09-01T09:00:00.000Z';

const scenario = smallScenario();
const logs = Array.from({ length: 8 }, (_, seed) => logOf(playRandomly(scenario, seed).session));

/** Puts every input through, and gives how often it was taken. @param take what it says of one input: true when it was taken */
function putThrough(make: (dice: Dice, at: number) => string, take: (input: string) => boolean): number {
  let taken = 0;
  for (let at = 0; at < INPUTS; at++) {
    const input = make(new Dice(at), at);
    const cost = costOf(() => {
      try {
        if (take(input)) taken += 1;
      } catch (error) {
        throw new Error(`input ${at} broke it: ${input.slice(0, 300)}`, { cause: error });
      }
    });
    expect(cost, `input ${at} hangs`).toBeLessThan(HANG);
    expect(polluted(), `input ${at} reaches a prototype`).toBe(false);
  }
  return taken;
}

/** Half of them damaged as text, half as data. */
const damagedLog = (dice: Dice, at: number): string => {
  const log = logs[at % logs.length];
  return at % 2 === 0 ? damagedText(JSON.stringify(log), dice) : JSON.stringify(damagedData(structuredClone(log), dice) ?? null);
};

describe('damaged input', () => {
  it('logs: each is taken in or refused with a reason, and the class is counted all the same', () => {
    const intake = new Intake((id) => (id === scenario.file.id ? scenario : null));
    const taken = putThrough(damagedLog, (text) => {
      const result = intake.take('log.json', text);
      if (!result.ok) expect(result.code !== 'wrong-shape' || result.where !== '' || result.message !== '').toBe(true);
      const read = readLog(text);
      if (read.ok) expect(checkLog(JSON.parse(JSON.stringify(read.log))).ok).toBe(true);
      return result.ok;
    });
    expect(taken).toBeLessThan(INPUTS / 2);
    const classes = intake.figures();
    expect(classes.reduce((sum, one) => sum + one.players.length, 0)).toBe(taken);
    // A spreadsheet takes a cell that begins so for a formula.
    for (const { key } of classes) expect(tableText(intake.decisions(key, 'nl'), 'nl')).not.toMatch(/(?:^|[;\n])"?[=+@]/);
  });

  it('scenario files: each is refused with line and column, or plays', () => {
    const plain = smallText();
    const make = (dice: Dice, at: number): string => (at % 2 === 0 ? damagedText(plain, dice) : stringify(damagedData(parse(plain), dice)));
    const taken = putThrough(make, (text) => {
      const { file, findings } = readScenario({ name: 'klein.yaml', text }, null);
      for (const one of findings) expect(one.line >= 1 && one.col >= 1 && one.message !== '').toBe(true);
      if (!file) expect(findings.some((one) => one.severity === 'error')).toBe(true);
      // What has no fault has to play to an ending.
      if (file && !findings.some((one) => one.severity === 'error')) playRandomly(playable(file, {}, 'sha256-x'), 1);
      return file !== null;
    });
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(INPUTS);
  });

  it('what a learning environment gives back: each is played again as far as it goes, or not at all', () => {
    const pockets = Array.from({ length: 8 }, (_, seed) => pocketOf(playRandomly(scenario, seed).session));
    const taken = putThrough(
      (dice, at) => damagedText(pockets[at % pockets.length] ?? '', dice),
      (text) => {
        const header = readPocketHeader(text);
        const result = unpocket(text, scenario, 'test');
        if (result.ok) expect(pocketOf(result.session)).toContain(header?.scenario);
        return result.ok;
      },
    );
    expect(taken).toBeLessThan(INPUTS / 2);
  });

  it('messages of a class: each is one entry of this game, or none at all', () => {
    const told = { to: 'klas', run: '0123456789abcdef'.repeat(2), began: MOMENT, at: MOMENT, now: { screen: 'walk' }, text: String };
    const bodies = logs.flatMap((log) => outgoingOf({ ...told, log }).map((one) => one.body));
    const heard: ClassMessage[] = [];
    const taken = putThrough(
      (dice, at) => {
        const body = bodies[at % bodies.length];
        return at % 2 === 0 ? damagedText(JSON.stringify(body), dice) : JSON.stringify(damagedData(structuredClone(body), dice) ?? null);
      },
      (text) => {
        expect(readNotice(text)).toBeNull();
        const message = readMessage(text);
        if (message) heard.push(message);
        return message !== null;
      },
    );
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(INPUTS / 2);
    // What they come to together is judged as any log.
    const intake = new Intake((id) => (id === scenario.file.id ? scenario : null));
    expect(() => intake.take('live.json', JSON.stringify(joined(heard)))).not.toThrow();
  });
});
