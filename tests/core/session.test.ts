import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/core/log/index.ts';
import {
  apply,
  endingOf,
  fork,
  logOf,
  movesOf,
  replay,
  screenOf,
  situationOf,
  viewOf,
  type Intent,
  type Session,
} from '../../src/core/session/index.ts';
import { lastingBoardOf } from '../../src/core/scenario/index.ts';
import { playRandomly } from '../support/random-player.ts';
import { newSession, shipped, shippedIds, smallScenario } from '../support/scenarios.ts';

const scenario = smallScenario();

/** Plays intents in turn; fails the test on a refusal. */
function played(session: Session, ...intents: Intent[]): Session {
  return intents.reduce((now, intent) => {
    const applied = apply(now, intent, 0);
    if (!applied.ok) expect.fail(`${intent.type} was refused: ${applied.reason.code}`);
    return applied.session;
  }, session);
}
const walked: Intent[] = [{ type: 'begin' }, { type: 'visit-place', place: 'stoep' }, { type: 'end-walk' }];
const atDoor: Intent[] = [...walked, { type: 'pass-week' }];

describe('a session', () => {
  it('begins with the briefing, then the walk, then passes weeks until a scene comes', () => {
    const start = newSession(scenario);
    expect(viewOf(start).screen).toBe('briefing');
    expect(viewOf(played(start, { type: 'begin' })).screen).toBe('walk');
    expect(viewOf(played(start, ...walked)).screen).toBe('week');
    expect(viewOf(played(start, ...atDoor)).scene?.id).toBe('deur');
  });

  it('offers an option only to who found the signal behind it, and says the lines that belong to it', () => {
    const blind = viewOf(played(newSession(scenario), { type: 'begin' }, { type: 'end-walk' }, { type: 'pass-week' }));
    expect(blind.scene?.options.map((one) => one.id)).toEqual(['openmaken', 'doorlopen']);
    expect(blind.scene?.lines.map((one) => one.id)).toEqual(['deur-1']);
    const found = viewOf(played(newSession(scenario), ...atDoor));
    expect(found.scene?.options.map((one) => one.id)).toEqual(['openmaken', 'sleutel-vragen', 'doorlopen']);
    expect(found.signals).toEqual(['sleutel']);
  });

  it('answers a choice by the margin of the moment before it, and goes to the scene that it calls for', () => {
    const applied = apply(played(newSession(scenario), ...atDoor), { type: 'make-choice', choice: 'sleutel-vragen' }, 1234.6);
    if (!applied.ok) return expect.fail(applied.reason.code);
    expect(applied.outcome.lines.map((one) => one.id)).toEqual(['sleutel-2']);
    expect(applied.entry).toMatchObject({ n: 5, week: 2, at: 1235, type: 'choice-made', scene: 'deur', choice: 'sleutel-vragen' });
    expect(viewOf(applied.session).scene?.id).toBe('achter-de-deur');
    return undefined;
  });

  it('lets the team’s state interrupt, once', () => {
    const next = played(newSession(scenario), ...atDoor, { type: 'make-choice', choice: 'doorlopen' }, { type: 'pass-week' });
    expect(viewOf(next).scene?.id).toBe('automaat');
    const later = played(next, { type: 'make-choice', choice: 'knikken' }, { type: 'pass-week' });
    expect(screenOf(later).screen).toBe('week');
  });

  it('[PM-1] remembers promises, and what keeping and breaking them does to trust', () => {
    const made = played(newSession(scenario), ...atDoor, { type: 'make-choice', choice: 'openmaken' });
    expect(viewOf(made).promises).toEqual([{ id: 'soep', state: 'made' }]);
    expect(situationOf(made).story.promises).toEqual({ soep: 'made' });
    const behind = {
      ...made,
      snapshot: played(newSession(scenario), ...atDoor, { type: 'make-choice', choice: 'sleutel-vragen' }).snapshot,
    };
    const context = { ...situationOf(behind), story: { ...situationOf(behind).story, promises: { soep: 'made' as const } } };
    const promised = { ...behind, snapshot: { ...behind.snapshot, context } } as Session;
    const trustAfter = (choice: string): number => viewOf(played(promised, { type: 'make-choice', choice })).groups[0]?.trust ?? 0;
    expect(trustAfter('vegen')).toBeGreaterThan(trustAfter('kijken'));
  });

  it('ends with the last day, half a year later and an ending that the log names', () => {
    const { session } = playRandomly(scenario, 3);
    const log = logOf(session);
    expect(log.entries.map((one) => one.type).slice(-2)).toEqual(['half-year-passed', 'session-ended']);
    expect(log.result?.ending).toBe(endingOf(session));
    expect(viewOf(session).compared[0]).toMatchObject({ of: 'groups.participation', halfYear: expect.any(Number) as number });
    expect(viewOf(session).town.after).toBe(true);
  });

  it('is on one board on the last day and half a year later, whatever was done', () => {
    for (const id of shippedIds()) {
      const { file } = shipped(id);
      const { session } = playRandomly(shipped(id), 5);
      const log = logOf(session);
      const later = log.entries.findIndex(({ type }) => type === 'half-year-passed');
      const lastDay = viewOf(replay(shipped(id), log, later).session);
      expect(lastDay.screen).toBe('lastday');
      const board = lastingBoardOf(file);
      expect([lastDay.town.board, viewOf(session).town.board], id).toEqual([board, board]);
      expect(lastDay.town.groups.map((group) => group.board)).toContain(board);
    }
  });

  it('is then where most groups live, and of boards with as many on its own', () => {
    const place = (id: string, on?: string) => ({ ...scenario.file.places[0]!, id, ...(on === undefined ? {} : { on }) });
    const places = [place('hier'), place('plein', 'willemsplein'), place('zaal', 'anker'), place('park', 'anker')];
    const lasting = (...homes: string[]) =>
      lastingBoardOf({ board: 'kantoor', places, groups: homes.map((home) => ({ ...scenario.file.groups[0]!, id: home, place: home })) });
    expect(lasting('plein', 'zaal', 'park')).toBe('anker');
    expect(lasting('plein', 'zaal')).toBe('willemsplein');
    expect(lasting('zaal', 'park', 'hier')).toBe('anker');
    expect(lasting('zaal', 'hier')).toBe('kantoor');
  });

  it('can be asked why a quantity moved: the choice, the rule and the claims', () => {
    const session = played(newSession(scenario), ...atDoor, { type: 'make-choice', choice: 'openmaken' });
    const [move] = movesOf(session, ['group.buren.ownership']);
    expect(move).toMatchObject({ week: 2, choice: 'deur.openmaken' });
    expect(move?.effect.because).toContainEqual({
      rule: 'TO-1',
      claims: ['C16', 'C17', 'C18'],
      values: expect.objectContaining({ margin: 7 }) as object,
    });
  });
});

describe('what is not allowed', () => {
  const refused = (session: Session, intent: Intent) => {
    const before = JSON.stringify(logOf(session));
    const applied = apply(session, intent, 0);
    expect(JSON.stringify(logOf(session))).toBe(before);
    return applied.ok ? null : applied.reason;
  };
  it('is refused with the reason, and changes nothing', () => {
    const start = newSession(scenario);
    expect(refused(start, { type: 'pass-week' })).toEqual({ code: 'wrong-screen', screen: 'briefing' });
    const walk = played(start, { type: 'begin' });
    expect(refused(walk, { type: 'visit-place', place: 'maan' })).toEqual({ code: 'unknown-place', place: 'maan' });
    const there = played(walk, { type: 'visit-place', place: 'stoep' });
    expect(refused(there, { type: 'visit-place', place: 'stoep' })).toEqual({ code: 'already-visited', place: 'stoep' });
    const door = played(start, ...atDoor);
    const offered = ['openmaken', 'sleutel-vragen', 'doorlopen'];
    expect(refused(door, { type: 'make-choice', choice: 'vliegen' })).toEqual({ code: 'unknown-choice', choice: 'vliegen', offered });
    expect(refused(door, { type: 'make-choice', choice: 'openmaken', motive: 'zin' })).toEqual({ code: 'unknown-motive', motive: 'zin' });
    expect(apply(door, { type: 'make-choice', choice: 'openmaken', motive: 'haast' }, 0).ok).toBe(true);
  });
});

describe('replay', () => {
  it('rebuilds a session from the text of its log alone, byte for byte', () => {
    for (let seed = 0; seed < 25; seed++) {
      const { session } = playRandomly(scenario, seed);
      const text = JSON.stringify(logOf(session));
      const read = readLog(text);
      if (!read.ok) return expect.fail(`${read.path} ${read.message}`);
      const result = replay(scenario, read.log);
      expect(result.ok).toBe(true);
      expect(JSON.stringify(logOf(result.session))).toBe(text);
    }
    return undefined;
  });

  it('stops at the first difference and names entry, quantity and both values', () => {
    const log = structuredClone(logOf(playRandomly(scenario, 1).session));
    const entry = log.entries.find((one) => 'effects' in one && one.effects.length > 0);
    if (!entry || !('effects' in entry)) return expect.fail('no effects in the log');
    const [effect] = entry.effects as unknown as { of: string; from: number; to: number }[];
    if (!effect) return expect.fail('no effect');
    const { of, from, to } = effect;
    effect.to = to + 1;
    const result = replay(scenario, log);
    expect(result).toMatchObject({ ok: false, difference: { entry: entry.n, of, logged: [from, to + 1], replayed: [from, to] } });
    return undefined;
  });

  it('finds a forged result, a missing beginning and one in the middle', () => {
    const log = logOf(playRandomly(scenario, 1).session);
    const refused = (change: Partial<typeof log>) => replay(scenario, { ...log, ...change });
    const forged = { ...log.result!, ending: 'soepdag-en-feest' };
    expect(refused({ result: forged })).toMatchObject({ ok: false, difference: { of: 'result' } });
    expect(refused({ entries: [] })).toMatchObject({ ok: false, difference: { of: 'type' } });
    expect(refused({ entries: log.entries.slice(1) })).toMatchObject({ ok: false, difference: { of: 'type' } });
    const twice = log.entries.map((one, at) => (at === 2 ? { ...log.entries[0]!, n: 2 } : one));
    expect(refused({ entries: twice })).toMatchObject({ ok: false, difference: { entry: 2, of: 'type' } });
  });

  it('finds a tampered hash, a skipped entry and another scenario', () => {
    const log = logOf(playRandomly(scenario, 1).session);
    const hashed = { ...log, entries: log.entries.map((one) => ('hash' in one ? { ...one, hash: '00000000000000' } : one)) };
    expect(replay(scenario, hashed)).toMatchObject({ ok: false, difference: { of: 'hash' } });
    const skipped = { ...log, entries: log.entries.filter((one) => one.n !== 2) };
    expect(replay(scenario, skipped).ok).toBe(false);
    const other = { ...log, scenario: { ...log.scenario, id: 'groot' } };
    expect(replay(scenario, other)).toMatchObject({ ok: false, difference: { of: 'scenario.id' } });
    const changed = { ...hashed, scenario: { ...log.scenario, hash: 'sha256-anders' } };
    expect(replay(scenario, changed)).toMatchObject({ ok: false, difference: { of: expect.stringContaining('changed since') as string } });
  });
});

describe('fork', () => {
  const log = logOf(playRandomly(scenario, 5).session);
  const decision = log.entries.find((one) => one.type === 'choice-made');
  it('takes another choice at a decision and leaves what came before', () => {
    if (decision?.type !== 'choice-made') return expect.fail('no decision');
    const other = decision.offered.find((one) => one !== decision.choice) ?? '';
    const forked = fork(scenario, log, { n: decision.n, choice: other });
    if (!forked.ok) return expect.fail(forked.message);
    expect(logOf(forked.session).entries.slice(0, decision.n)).toEqual(log.entries.slice(0, decision.n));
    expect(logOf(forked.session).entries.at(-1)).toMatchObject({ type: 'choice-made', choice: other });
    return undefined;
  });
  it('keeps the motive of the same choice', () => {
    const motivated = played(newSession(scenario), ...atDoor, { type: 'make-choice', choice: 'openmaken', motive: 'haast' });
    const forked = fork(scenario, logOf(motivated), { n: 5, choice: 'openmaken' });
    expect(forked.ok && forked.session.entries.at(-1)).toEqual(motivated.entries.at(-1));
  });
  it('says what is wrong with a place or a choice that is not there', () => {
    expect(fork(scenario, log, { n: 0, choice: 'x' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('is no decision') as string,
    });
    expect(fork(scenario, log, { n: decision?.n ?? 0, choice: 'x' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('offered:') as string,
    });
  });
});
