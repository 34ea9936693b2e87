// @vitest-environment happy-dom
/** What a page fetches or works out and does not come: it says what happened and what to do, and can be asked for again. */
import { render, type JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Otherwise } from '../../../src/core/insight/index.ts';
import type { Language } from '../../../src/core/session/view.ts';
import { OverlayContext } from '../../../src/view/overlay/context.ts';
import { SendingDialog } from '../../../src/view/overlay/dialogs/sending.tsx';
import { ChainOf } from '../../../src/view/overlay/pages/chain.tsx';
import { ComparePage } from '../../../src/view/overlay/pages/compare-page.tsx';
import { PathMapPart } from '../../../src/view/overlay/pages/path-map-part.tsx';
import { RunPage } from '../../../src/view/overlay/pages/run-page.tsx';
import { UnderTheHood } from '../../../src/view/overlay/pages/under-the-hood.tsx';
import type { Sending } from '../../../src/view/overlay/sending.ts';
import type { Study } from '../../../src/view/overlay/shelf.ts';
import { textsIn } from '../../../src/view/shared/messages.ts';
import { FakeGame } from './fake-game.ts';
import { card, FakeShelf } from './fake-shelf.ts';

const holder = document.createElement('div');
beforeEach(() => document.body.append(holder));
afterEach(() => {
  render(null, holder);
  holder.remove();
});

const alerts = (): (string | null)[] => [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent);
const noNetwork = (): Promise<never> => Promise.reject(new TypeError('no network'));
const opens = (): void => {
  const chain = holder.querySelector<HTMLDetailsElement>('.chain-of');
  if (!chain) return;
  chain.open = true;
  chain.dispatchEvent(new Event('toggle'));
};
const settle = (change: () => void): Promise<void> => act(change).then(() => act(() => undefined));

async function show(game: FakeGame, language: Language, part: JSX.Element): Promise<void> {
  const overlay = { game, t: textsIn(language), open: () => undefined, go: () => undefined, groupName: (id: string) => id };
  await settle(() => render(<OverlayContext.Provider value={overlay}>{part}</OverlayContext.Provider>, holder));
  await settle(opens);
}

const study = { run: card('een'), course: { ending: null } } as unknown as Study;
const PARTS: readonly (readonly [string, 'study' | 'compare' | 'map' | 'chain' | 'under', () => JSX.Element])[] = [
  ['a run that is looked back on', 'study', () => <RunPage run="een" />],
  ['two runs beside each other', 'compare', () => <ComparePage first="een" second="twee" />],
  ['the map', 'map', () => <PathMapPart scenario="plein" />],
  ['how it came about', 'chain', () => <ChainOf study={study} change={{} as Otherwise} />],
  ['the same choices elsewhere', 'under', () => <UnderTheHood study={study} />],
];

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const t = textsIn(language);

  it.each(PARTS)('%s: that it did not come is said, and it is asked for again', async (_name, of, part) => {
    const game = new FakeGame({}, { language });
    game.shelf.runs = [card('een', { ended: true }), card('twee', { ended: true })];
    const comes = new FakeShelf()[of] as () => Promise<never>;
    const load = vi.fn<() => Promise<never>>(noNetwork);
    Object.assign(game.shelf, { [of]: load });
    await show(game, language, part());
    expect(alerts()).toEqual([t.say('load.network') + t.say('load.again')]);
    expect(holder.textContent).not.toContain(t.say('study.unreadable'));
    load.mockImplementation(comes);
    await settle(() => holder.querySelector<HTMLButtonElement>('[role="alert"] button')?.click());
    expect(alerts()).toEqual([]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('what was sent, kept where it cannot be read or wiped now', async () => {
    const game = new FakeGame({}, { language });
    const sending = {
      to: 'a',
      name: { key: 'k' },
      pseudonym: null,
      waiting: 0,
      sent: 3,
      aside: 0,
      trouble: null,
      stopped: true,
      asks: false,
    };
    game.sending = [{ ...sending, notWiped: true, last: noNetwork } as unknown as Sending];
    await show(game, language, <SendingDialog onClose={() => undefined} />);
    expect(alerts()).toEqual([t.say('sending.notWiped'), t.say('load.storage') + t.say('load.again')]);
  });
});
