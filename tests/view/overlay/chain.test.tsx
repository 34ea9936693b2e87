// @vitest-environment happy-dom
/** How an ending came about, for who played: opened after a guess, and every figure one of both replays. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  chainOfChange,
  CoursePlayer,
  influencesOf,
  mostTelling,
  ownMovesOf,
  profileOf,
  smallestChange,
  type Chain,
  type Influence,
  type Otherwise,
} from '../../../src/core/insight/index.ts';
import { readQuantity } from '../../../src/core/scenario/index.ts';
import { logOf, playerOf, playMoves, playOut, situationOf } from '../../../src/core/session/index.ts';
import { OverlayContext } from '../../../src/view/overlay/context.ts';
import type { Study } from '../../../src/view/overlay/shelf.ts';
import { WhyEnding } from '../../../src/view/overlay/pages/why-ending.tsx';
import { textsIn, type Language } from '../../../src/view/shared/messages.ts';
import { newSession, shipped } from '../../support/scenarios.ts';
import { FakeGame } from './fake-game.ts';
import { card } from './fake-shelf.ts';

const scenario = shipped('veemarktplein');
const player = new CoursePlayer(scenario.file);
const log = logOf(playOut(newSession(scenario, 7), playerOf('op-maat', 3)).session);
const own = ownMovesOf(scenario.file, log);
const course = player.play(own);
const influences = influencesOf(player, own, course);
const smallest = smallestChange({ scenario, player }, own, course, influences);
const why = { influences, telling: mostTelling(influences), smallest };
const run = card('r', { scenario: 'veemarktplein', ended: true, ending: course.ending });
const entries = log.entries.flatMap((one) => (one.type === 'choice-made' ? [one.n] : []));
const study: Study = { run, course, entries, profile: profileOf(scenario.file, course), why };
const turning = influences.flatMap((one) => one.otherwise).find((one) => one.ending !== course.ending);
if (!turning || !smallest) throw new Error('a run that nothing would have changed');

const holder = document.createElement('div');
const asked: Otherwise[] = [];
beforeEach(() => {
  asked.length = 0;
  document.body.append(holder);
});
afterEach(() => {
  render(null, holder);
  holder.remove();
});

interface Shown {
  readonly change: Otherwise;
  readonly language?: Language;
  readonly found?: readonly string[];
  readonly chain?: Chain | null;
  readonly telling?: readonly Influence[];
}

/** The change as the smallest one of a page: named at once, and asked about. */
async function show({ change, language = 'nl', found = [course.ending ?? ''], chain, telling = [] }: Shown): Promise<void> {
  const game = new FakeGame({}, { language });
  game.shelf.text = (_, key) => scenario.text(key, language);
  game.shelf.endings = () => scenario.file.endings.map(({ id }) => ({ id, runs: found.includes(id) ? [run] : [] }));
  game.shelf.chain = async (_, of) => {
    asked.push(of);
    return Promise.resolve(chain === undefined ? chainOfChange(scenario, own, course, of) : chain);
  };
  const overlay = { game, t: textsIn(language), open: () => undefined, go: () => undefined, groupName: (id: string) => id };
  await act(() =>
    render(
      <OverlayContext.Provider value={overlay}>
        <WhyEnding study={study} why={{ ...why, telling, smallest: change }} />
      </OverlayContext.Provider>,
      holder,
    ),
  );
}
async function guess(): Promise<void> {
  await act(() => {
    holder.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  });
  await act(() => {
    holder.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
async function open(): Promise<void> {
  await act(async () => {
    const details = holder.querySelector<HTMLDetailsElement>('.chain-of');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
  });
  await act(() => new Promise((done) => setTimeout(done)));
}
const links = (): [string, string][] =>
  [...holder.querySelectorAll('.chain > li')].map((one) => [
    one.querySelector('b')?.textContent ?? '',
    (one.querySelector('div')?.textContent ?? '').replaceAll(/\s+/g, ' '),
  ]);
const told = (label: string): string => links().find(([one]) => one === label)?.[1] ?? '';

describe('a chain', () => {
  it('is not there before a guess, and not played before it is opened', async () => {
    await show({ change: turning });
    expect(holder.querySelector('.chain-of')).toBeNull();
    await guess();
    expect(holder.querySelector('.chain-of > summary')?.textContent).toBe('Hoe kwam dat?');
    expect(asked).toEqual([]);
    expect(links()).toEqual([]);
    await open();
    expect(asked).toEqual([turning]);
    expect(links().length).toBeGreaterThan(2);
  });

  it.each(['nl', 'en'] as const)('goes from the choice by what it moved to the ending, in %s', async (language) => {
    await show({ change: turning, language });
    await guess();
    await open();
    const t = textsIn(language);
    const labels = links().map(([label]) => label);
    expect([labels[0], labels.at(-1)]).toEqual([t.say('chain.choice'), t.say('chain.ended')]);
    const chain = chainOfChange(scenario, own, course, turning);
    const [change] = turning.changed;
    const choice = told(t.say('chain.choice'));
    for (const id of [change?.from, change?.to]) expect(choice).toContain(scenario.text(`choice.${change?.scene}.${id}`, language));
    if (!chain?.direct) throw new Error('it moved nothing');
    const direct = told(t.say('chain.direct'));
    expect(direct.indexOf(t.points(chain.direct.was))).toBeGreaterThan(0);
    expect(direct.lastIndexOf(t.points(chain.direct.other))).toBeGreaterThan(direct.indexOf(t.points(chain.direct.was)));
    expect(direct).toContain(t.find(`rule.${chain.direct.rule}`) ?? '?');
    expect(
      links()
        .map(([, text]) => text)
        .join(' '),
    ).not.toMatch(/\{\{|\bundefined\b|chain\./);
  });

  it('ends on the condition, with the value that it had on either side', async () => {
    await show({ change: turning, found: [course.ending ?? '', turning.ending ?? ''] });
    await guess();
    await open();
    const chain = chainOfChange(scenario, own, course, turning);
    if (!chain?.ending) throw new Error('no condition parted them');
    const [was, other] = [course, turning].map(({ moves }) =>
      readQuantity(situationOf(playMoves(newSession(scenario, own.seed), moves).session), chain.ending?.of ?? ''),
    );
    const text = told('De afloop');
    expect(text).toContain(scenario.text(`ending.${chain.ending.ending}`, 'nl'));
    const numbers = [...text.matchAll(/\d+/g)].map(([one]) => Number(one));
    expect(numbers.slice(-3)).toEqual([chain.ending.atLeast ?? chain.ending.below, was, other]);
  });

  it('keeps the name of an ending that was not found yet', async () => {
    await show({ change: turning });
    await guess();
    await open();
    expect(holder.textContent).not.toContain(scenario.text(`ending.${turning.ending}`, 'nl'));
    expect(told('De afloop')).toContain('een afloop die je nog niet zag');
  });

  it('tells a rule once, and a second time only that it was the same', async () => {
    const link = { of: 'group.galerij.trust', rule: 'PM-1', claims: ['C1'], was: 1, other: 2.5 };
    const carried = [
      { ...link, was: 3 },
      { ...link, rule: 'PR-1', claims: [], was: -4 },
    ];
    const made = { of: link.of, onLastDay: false, direct: link, carried, seen: null, shown: null, ending: null };
    await show({ change: { ...turning, ending: course.ending }, chain: made });
    await guess();
    await open();
    const t = textsIn('nl');
    expect(links().map(([label]) => label)).toEqual(['De keuze', 'Meteen', 'Daarna', 'En ook', 'De afloop']);
    const rule = t.say('rule.PM-1' as 'chain.open');
    expect(links().filter(([, text]) => text.includes(rule))).toHaveLength(1);
    expect(told('Daarna')).toContain('+3 bij jou, +2,5 met de andere keuze.');
    expect(told('Daarna')).toContain(t.say('chain.again'));
    expect(told('En ook')).toContain('−4 bij jou');
    expect(told('En ook')).toContain(t.say('why.designChoice'));
  });

  it('is asked about once: a smallest change that stands among the choices above is only named', async () => {
    const [first] = turning.changed;
    const telling = influences.filter((one) => one.at === first?.at);
    await show({ change: turning, telling });
    expect(holder.querySelectorAll('form')).toHaveLength(0);
    expect(holder.textContent).toContain(textsIn('nl').say('study.smallestAbove', { scene: scenario.text(`scene.${first?.scene}`, 'nl') }));
    await show({ change: turning });
    expect(holder.querySelectorAll('form')).toHaveLength(1);
  });

  it('says so where it made no difference, and where it could not be played', async () => {
    const nothing = { of: 'x', onLastDay: false, direct: null, carried: [], seen: null, shown: null, ending: null };
    await show({ change: { ...turning, ending: course.ending }, chain: nothing });
    await guess();
    await open();
    expect(holder.querySelector('.chain-of')?.textContent).toContain(textsIn('nl').say('chain.none'));
    render(null, holder);
    await show({ change: turning, chain: null });
    await guess();
    await open();
    expect(holder.querySelector('.chain-of')?.textContent).toContain(textsIn('nl').say('chain.impossible'));
  });
});
