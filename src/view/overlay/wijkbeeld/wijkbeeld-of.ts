/**
 * What the maquette shows now, in two to six plain sentences: for who cannot see it, or would rather read. Says no more than
 * the picture does, and uses the words that the meters use.
 */
import type { GameView, TownSnapshot } from '../../../core/session/view.ts';
import type { Texts } from '../../shared/messages.ts';
import { inSentence, levelOf, levelWord } from '../../shared/words.ts';
import type { Game } from '../game.ts';
import { insideOf, roomBoardOf, roomOf } from './room-of.ts';

type Names = Pick<Game, 'text'>;
type Group = TownSnapshot['groups'][number];
type Level = 'low' | 'middle' | 'high';

export function wijkbeeldOf({ town }: Pick<GameView, 'town'>, t: Texts, game: Names): readonly string[] {
  const room = roomBoardOf(town);
  const sentences = [
    room === null ? skyAndPeople(town, t) : insideOf(town, room, t),
    groups(town, t, game),
    together(town, t),
    room === null ? office(town, t) : roomOf(town, room, t),
    things(town, t),
    worker(town, t, game),
  ];
  return sentences.filter((one) => one !== null);
}

/** Where the picture turns to another drawing. @source src/view/town/plan/reading.ts */
function levelShown(value: number): Level {
  if (value < 27) return 'low';
  return value < 41 ? 'middle' : 'high';
}

function meanOf(list: readonly Group[], pick: (group: Group) => number): number {
  return list.length === 0 ? 0 : list.reduce((sum, group) => sum + pick(group), 0) / list.length;
}

/** Season and weather, and how many people are about. */
function skyAndPeople({ season, sky: now, after, groups: all }: TownSnapshot, t: Texts): string {
  const sky = t.say(`wijkbeeld.weather.${now}`);
  const weather = after
    ? t.say('wijkbeeld.weather.after', { season: t.say(`wijkbeeld.after.${season}`), sky })
    : t.say('wijkbeeld.weather', { season: t.say(`wijkbeeld.season.${season}`), sky });
  const about = levelShown(meanOf(all, (group) => (group.phase === 'dropped-out' ? 0 : group.participation)));
  return t.say('wijkbeeld.sky', { weather, people: t.say(`wijkbeeld.people.${about}`) });
}

const PHASES = ['carries', 'thinks-along', 'joins', 'curious', 'apart', 'dropped-out'] as const;

/** Who takes part, from most to least, and how much. */
function groups({ groups: all }: TownSnapshot, t: Texts, game: Names): string | null {
  if (all.length === 0) return null;
  const parts = PHASES.flatMap((phase) => {
    const names = all
      .filter((group) => group.phase === phase)
      .toSorted((a, b) => b.participation - a.participation)
      .map(({ id, participation }) => {
        const group = inSentence(t, game.text(`group.${id}.name`));
        return phase === 'dropped-out'
          ? group
          : t.say('wijkbeeld.group', { group, much: t.say(`wijkbeeld.much.${levelOf(participation)}`) });
      });
    return names.length === 0 ? [] : [t.say('wijkbeeld.phase', { phase: t.say(`phase.${phase}`), groups: listOf(t, names) })];
  });
  return sentence(parts.join('; '));
}

/** How groups stand to each other, and to the worker while there is one. */
function together({ groups: all, after }: TownSnapshot, t: Texts): string | null {
  if (all.length === 0) return null;
  const ties = t.say(`wijkbeeld.ties.${levelShown(meanOf(all, (group) => group.ties))}`);
  if (after) return sentence(ties);
  const trust = t.say(`wijkbeeld.trust.${levelShown(meanOf(all, (group) => group.trust))}`);
  return t.say('wijkbeeld.together', { ties, trust });
}

/** Lamps and blinds of the office: the tension that the worker works under. */
function office({ climate, pressure, after }: TownSnapshot, t: Texts): string | null {
  if (after) return null;
  return t.say('wijkbeeld.office', { climate: levelWord(t, 'climate', climate), pressure: levelWord(t, 'pressure', pressure) });
}

function things({ shows }: TownSnapshot, t: Texts): string | null {
  const seen = shows.flatMap((one) => (one === 'regen' ? [] : [t.say(`wijkbeeld.shows.${one}`)]));
  return seen.length === 0 ? null : t.say('wijkbeeld.things', { things: listOf(t, seen) });
}

function worker(town: TownSnapshot, t: Texts, game: Names): string {
  const { at, after, speakers } = town;
  if (after) return t.say(roomBoardOf(town) === null ? 'wijkbeeld.gone' : 'wijkbeeld.gone.room');
  if (at === null) return t.say('wijkbeeld.away');
  const place = inSentence(t, game.text(`place.${at}.name`));
  if (speakers.length === 0) return t.say('wijkbeeld.at', { place });
  const people = listOf(
    t,
    speakers.map((id) => game.text(`person.${id}.name`)),
  );
  return t.say('wijkbeeld.talk', { place, people });
}

function listOf(t: Texts, parts: readonly string[]): string {
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts);
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
