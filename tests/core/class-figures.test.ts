/** Figures of a class that the charts rest on: the way it went, what it avoided, and versions kept apart. */
import { describe, expect, it } from 'vitest';
import { classIntake, classLogs, studiedClass } from '../support/class-logs.ts';
import { shipped } from '../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const logs = classLogs(scenario, 16);
const { figures } = studiedClass(scenario, logs);
const { paths, players, decisions } = figures;

describe('the way that a class went', () => {
  it('holds every player once at the end, and loses none between two rows', () => {
    const ends = paths.nodes.filter((one) => one.step === paths.steps.length);
    expect(ends.reduce((sum, one) => sum + one.count, 0)).toBe(players.length);
    for (const { id, step, count } of paths.nodes) {
      const sum = (key: 'from' | 'to') => paths.links.filter((one) => one[key] === id).reduce((total, one) => total + one.count, 0);
      if (step < paths.steps.length) expect(sum('from'), id).toBe(count);
      expect(sum('to'), id).toBeLessThanOrEqual(count);
    }
  });

  it('counts each option as the decisions do, and goes downwards only', () => {
    const place = new Map(paths.nodes.map((one) => [one.id, one.step]));
    for (const { from, to } of paths.links) expect(place.get(from)).toBeLessThan(place.get(to) ?? -1);
    for (const [at, { scene, met }] of paths.steps.entries()) {
      const blocks = paths.nodes.filter((one) => one.step === at);
      expect(blocks.reduce((sum, one) => sum + one.count, 0)).toBe(met);
      for (const { id, count } of blocks)
        expect(decisions.find((one) => one.scene === scene)?.options.find((one) => `${scene}.${one.id}` === id)?.taken).toBe(count);
    }
  });

  it('names what too few met, and has all else in a row', () => {
    expect([...paths.steps.map((one) => one.scene), ...paths.leftOut].toSorted()).toEqual(decisions.map((one) => one.scene).toSorted());
    for (const scene of paths.leftOut) expect(decisions.find((one) => one.scene === scene)?.met).toBeLessThan(players.length / 2);
  });
});

it('what was avoided was offered to three or more and taken by a fifth of them at most', () => {
  expect(figures.avoided.length).toBeGreaterThan(0);
  for (const { offered, taken } of figures.avoided) {
    expect(offered).toBeGreaterThanOrEqual(3);
    expect(taken / offered).toBeLessThanOrEqual(0.2);
  }
  expect(figures.mostAvoided).toEqual({ scene: figures.avoided[0]?.scene, option: figures.avoided[0]?.option });
});

it('how the runs ended is told for each option, of those who took it', () => {
  for (const { options } of decisions)
    for (const { taken, endings } of options) expect(Object.values(endings).reduce((sum, one) => sum + one, 0)).toBe(taken);
});

it('two versions of one scenario are two classes', () => {
  const older = logs
    .slice(0, 4)
    .map((log) => ({ ...log, seed: log.seed, scenario: { ...log.scenario, version: 1, hash: 'sha256-00aa11bb' } }));
  const intake = classIntake(scenario, [...logs.slice(4), ...older]);
  const [now, before] = intake.figures();
  expect(now).toMatchObject({ key: 'veemarktplein', scenario: { current: true, hash: scenario.hash } });
  expect(before).toMatchObject({ key: 'veemarktplein@00aa11bb', scenario: { current: false, version: 1 } });
  expect([now?.players.length, before?.players.length]).toEqual([12, 4]);
  expect(intake.decisions('veemarktplein@00aa11bb', 'nl')).toHaveLength(
    older.flatMap((log) => log.entries.filter((one) => one.type === 'choice-made')).length + 1,
  );
});
