import { expect, it } from 'vitest';
import { step, STANCES, type ModelState } from '../../src/core/model/index.ts';
import { act, after, modelOf, WEEK, weeks } from '../support/model.ts';

const STARTS = {
  weak: { strength: 15, ownership: 10, ties: 8, trust: 10, participation: 5 },
  middling: { strength: 35, ownership: 15, ties: 20, trust: 15, participation: 12 },
  strong: { strength: 60, ownership: 25, ties: 30, trust: 20, participation: 20 },
} as const;
const MARGINS = { ready: 5, stretch: -10, far: -35 } as const;

const row = (state: ModelState): string => (state.groups[0]?.quantities ?? []).map((one) => String(one.now).padStart(3)).join(' ');

/** Regenerate with `npx vitest run tests/golden -u`; a change belongs in a `balance(model): …` commit. */
it('keeps the golden grid of stance × margin × start', async () => {
  const lines = ['start     stance     margin    strength ownership ties trust participation: after the choice | week 4 | week 26 | half a year later'];
  for (const [name, group] of Object.entries(STARTS)) {
    for (const stance of STANCES) {
      for (const [band, distance] of Object.entries(MARGINS)) {
        const start = modelOf({ group });
        const ready = Math.round((5 * group.strength + 3 * group.ties + 2 * group.trust) / 10);
        const demand = Math.max(0, ready - distance);
        const chosen = after(start, act(stance, demand));
        const fourth = after(chosen, ...weeks(4));
        const last = after(fourth, ...weeks(22));
        const later = step(last, [{ kind: 'leave' }, ...Array.from({ length: 26 }, () => WEEK)]).state;
        lines.push(`${name.padEnd(9)} ${stance.padEnd(10)} ${band.padEnd(8)} ${[chosen, fourth, last, later].map(row).join(' | ')}`);
      }
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('stances.txt');
});
