/** A session in a few hundred characters: any run, at any point, comes back as it was; anything else is refused and breaks nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply, intentOf, logOf, pocketOf, readPocketHeader, startSession, unpocket, type Session } from '../../src/core/session/index.ts';
import { playRandomly } from '../support/random-player.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

const LEAST_ROOM = 4096;

/** The run as it stood after so many entries. */
function cut(session: Session, length: number): Session {
  const { scenario, seed, player, settings, build, entries } = session;
  return entries.slice(1, length).reduce(
    (before, entry) => {
      const intent = intentOf(entry);
      const applied = intent && apply(before, intent, entry.at);
      return applied?.ok ? applied.session : before;
    },
    startSession(scenario, { seed, player, settings, build }),
  );
}

it.each(shippedIds())('%s: brings a run back, whole or broken off, in far less than 4096 characters', (id) => {
  const scenario = shipped(id);
  for (let seed = 0; seed < 2; seed++) {
    const whole = playRandomly(scenario, seed).session;
    for (const session of [whole, cut(whole, 1), cut(whole, Math.ceil(whole.entries.length / 2))]) {
      const text = pocketOf(session);
      expect(text.length).toBeLessThan(LEAST_ROOM / 8);
      const back = unpocket(text, scenario, 'test');
      expect(back).toMatchObject({ ok: true, revised: false });
      expect(back.session && logOf(back.session)).toEqual(logOf(session));
    }
  }
});

it('keeps motives, class, a pseudonym with any letters, and the time that was played', () => {
  const scenario = shipped('veemarktplein');
  const start = { seed: 4294967295, player: 'Ruïne | 7', settings: { motives: true, klas: 'sw2|b' }, build: 'test' };
  let session = startSession(scenario, start);
  for (const intent of [{ type: 'begin' }, { type: 'end-walk' }] as const) {
    const applied = apply(session, intent, 61_000);
    if (applied.ok) ({ session } = applied);
  }
  const header = readPocketHeader(pocketOf(session));
  expect(header).toMatchObject({ seed: 4294967295, player: 'Ruïne | 7', motives: true, klas: 'sw2|b', seconds: 61 });
});

it('says when the scenario has changed since, and goes on when the moves still fit', () => {
  const scenario = shipped('willemsplein');
  const text = pocketOf(playRandomly(scenario, 3).session);
  const changed = { ...scenario, hash: 'sha256-0123456789abcdef' };
  expect(unpocket(text, changed, 'test')).toMatchObject({ ok: true, revised: true });
  const head = text.slice(0, text.lastIndexOf('|') + 1);
  expect(unpocket(`${head}bw`, changed, 'test')).toMatchObject({ ok: false, code: 'revised' });
  expect(unpocket(`${head}bw`, scenario, 'test')).toMatchObject({ ok: false, code: 'does-not-fit' });
});

it('takes nothing for a pocket that is none', () => {
  const scenario = shipped('willemsplein');
  const text = pocketOf(playRandomly(scenario, 3).session);
  for (const wrong of ['', 'LD1', text.replace('LD1', 'LD2'), text.replace('willemsplein', 'veemarktplein'), `${text}?`])
    expect(unpocket(wrong, scenario, 'test')).toMatchObject({ ok: false, code: 'not-a-pocket' });
  fc.assert(
    fc.property(fc.string(), fc.nat(text.length), (noise, at) => {
      const back = unpocket(text.slice(0, at) + noise + text.slice(at), scenario, 'test');
      expect(typeof back.ok).toBe('boolean');
    }),
    { numRuns: 60 },
  );
});
