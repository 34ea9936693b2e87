/**
 * One board in one state: `board.html?board=veemarktplein&p=90&season=autumn&shows=regen&at=bankje&talk=bankje&after`.
 * `then=…` (a second query, encoded) shows a second state after the first, to look at the change.
 */
import '@fontsource-variable/bricolage-grotesque';
import './whole-page.css';
import type { TownSnapshot } from '../../src/core/session/view.ts';
import { openTown } from '../../src/view/town/index.ts';
import { GROUPS, PLACES, snapshotOf } from './states.ts';

declare global {
  interface Window {
    /** For scripts that photograph: resolves when the first state stands. */
    showBoard?: (snapshot: TownSnapshot) => void;
  }
}

const query = new URLSearchParams(location.search);
const parent = document.querySelector<HTMLElement>('#board');
if (parent) {
  const town = await openTown({
    parent,
    board: query.get('board') ?? 'veemarktplein',
    people: [],
    places: PLACES,
    groups: GROUPS,
    reducedMotion: query.has('calm'),
    onPlace: () => undefined,
  });
  window.showBoard = (snapshot) => town.show(snapshot);
  town.show(snapshotOf(query));
  const then = query.get('then');
  if (then !== null) setTimeout(() => town.show(snapshotOf(new URLSearchParams(then))), Number(query.get('wait') ?? 6000));
}
