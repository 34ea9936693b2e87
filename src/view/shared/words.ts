/**
 * Quantities in words. A player never sees a bare figure before a choice: a value is a word, a change is a direction
 * with a size, and the state behind a cause is a half sentence.
 */
import type { MessageKey, Texts } from './messages.ts';

/** Looks up the name of a group in the scenario's own text. */
export type GroupName = (group: string) => string;

/** Where a value lies: 0 low, 1 fragile, 2 fair, 3 strong. @source design choice */
export function levelOf(value: number): 0 | 1 | 2 | 3 {
  if (value < 22) return 0;
  if (value < 38) return 1;
  return value < 56 ? 2 : 3;
}

/** The word for a value; some quantities have words of their own. */
export function levelWord(t: Texts, quantity: string, value: number): string {
  const level = levelOf(value);
  return t.find(`level.${quantity}.${level}`) ?? t.say(`level.${level}`);
}

export function trendWord(t: Texts, trend: -1 | 0 | 1): string {
  if (trend === 0) return t.say('trend.same');
  return t.say(trend > 0 ? 'trend.up' : 'trend.down');
}

/** How many of eight paper slots a value fills. Something is never shown as nothing. */
export function slotsOf(value: number, of = 8): number {
  const filled = Math.round((value / 100) * of);
  return value > 2 ? Math.max(1, filled) : filled;
}

/** The size of a change: 1 a little, 2, 3 a lot. @source design choice */
export function changeWord(t: Texts, from: number, to: number): string {
  const size = Math.abs(to - from);
  const step = size <= 2 ? 1 : size <= 7 ? 2 : 3;
  return t.say(`change.${to > from ? 'up' : 'down'}.${step}`);
}

/** What half a year did: −2 much less … 2 much more. Never 0 when the word for the value changed. @source design choice */
export function gapOf(then: number, now: number): -2 | -1 | 0 | 1 | 2 {
  const gap = now - then;
  if (Math.abs(gap) < 4 && levelOf(then) === levelOf(now)) return 0;
  if (gap < 0) return gap <= -15 ? -2 : -1;
  return gap >= 15 ? 2 : 1;
}

const GAPS = { '-2': 'gap.much-less', '-1': 'gap.less', '0': 'gap.same', '1': 'gap.more', '2': 'gap.much-more' } as const;

export function gapWord(t: Texts, then: number, now: number): string {
  return t.say(GAPS[gapOf(then, now)]);
}

/** The quantity at the end of a path, as messages know it: `group.flat.trust` → `trust`, `team.safety` → `team.safety`. */
export function quantityOf(path: string): string {
  const parts = path.split('.');
  if (parts[0] === 'group') return parts[2] ?? path;
  if (parts[0] === 'groups') return parts[1] ?? path;
  if (parts[0] === 'lastDay') return quantityOf(parts.slice(1).join('.'));
  return path;
}

/** Name of a quantity with the group it belongs to: "Vertrouwen ouders van de speelhoek". */
export function quantityName(t: Texts, path: string, groupName: GroupName): string {
  const parts = path.split('.');
  const name = bareName(t, path);
  if (parts[0] === 'group' && parts[1]) return t.say('quantity.ofGroup', { quantity: name, group: withoutArticle(groupName(parts[1])) });
  return name;
}

/** The name of whatever an ending may ask for: also how many groups do something, a mean over all, or how it was on the last day. */
export function conditionName(t: Texts, path: string, groupName: GroupName): string {
  if (path.startsWith('lastDay.')) return t.say('asked.lastDay', { quantity: conditionName(t, path.slice('lastDay.'.length), groupName) });
  if (path.startsWith('groups.')) return t.find(`asked.${path}`) ?? t.say('asked.mean', { quantity: bareName(t, path) });
  return quantityName(t, path, groupName);
}

/** The quantity alone, without the group. */
export function bareName(t: Texts, path: string): string {
  const quantity = quantityOf(path);
  return t.find(`quantity.${quantity}`) ?? t.find(quantity) ?? quantity;
}

/** "De ouders van de speelhoek" behind the name of a quantity; the name of a person stays as it is. */
function withoutArticle(name: string): string {
  return name.replace(/^(De|Het|Een|The|A|An) /, '');
}

const ARTICLES = { nl: /^(De|Het|Een)(?= )/, en: /^(The|An?)(?= )/ } as const;

/** "De galerijflat" in the middle of a sentence; the name of a person stays as it is. */
export function inSentence(t: Texts, name: string): string {
  return name.replace(ARTICLES[t.language], (article) => article.toLowerCase());
}

/** Minutes as people say them: "45 minuten", "2 uur", "1 uur en 30 minuten". */
export function timeWord(t: Texts, minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t.count('time.minutes', rest);
  if (rest === 0) return t.count('time.hours', hours);
  return t.say('time.both', { hours: t.count('time.hours', hours), minutes: t.count('time.minutes', rest) });
}

const DAY = 86_400_000;

/** The day of a moment as people say it: "vandaag 14:05", "gisteren", "3 dagen geleden", "4 maart". */
export function dayWord(t: Texts, when: number, now: number): string {
  const days = Math.max(0, Math.round((midnight(now) - midnight(when)) / DAY));
  if (days > 6) return new Intl.DateTimeFormat(t.language, { day: 'numeric', month: 'long' }).format(when);
  const day = new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' }).format(-days, 'day');
  if (days > 0) return day;
  return `${day} ${new Intl.DateTimeFormat(t.language, { hour: 'numeric', minute: '2-digit' }).format(when)}`;
}

function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** Known values of a cause that are quantities, and the path that names them. */
const QUANTITY_OF_VALUE: Readonly<Record<string, string>> = {
  carrying: 'carrying',
  participation: 'participation',
  energy: 'worker.energy',
  standing: 'worker.standing',
  workload: 'organisation.workload',
  output: 'organisation.output',
  outcome: 'organisation.outcome',
  reputation: 'organisation.reputation',
  knowledge: 'organisation.knowledge',
  issues: 'team.issues',
  equality: 'team.equality',
  climate: 'team.climate',
  safety: 'team.safety',
  reflection: 'team.reflection',
  style: 'manager.style',
  pressure: 'manager.pressure',
  room: 'manager.room',
};

/** How far "a little below" reaches [MG-1]. */
const STRETCH = -20;

/** The state that mattered to a cause, in half sentences. Values without words are left out. */
export function stateWords(t: Texts, values: Readonly<Record<string, number>>): string[] {
  const words: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const word = stateWord(t, name, value);
    if (word) words.push(word);
  }
  return words;
}

function stateWord(t: Texts, name: string, value: number): string | null {
  if (name === 'margin') return t.say(bandKey(value));
  if (name === 'minutes') return value === 0 ? t.say('value.absent') : t.say('value.present', { time: timeWord(t, value) });
  const path = QUANTITY_OF_VALUE[name];
  if (!path) return null;
  const quantity = t.find(`quantity.${path}`) ?? path;
  return t.say('value.level', { name: quantity.toLowerCase(), word: levelWord(t, quantityOf(path), value) });
}

function bandKey(margin: number): MessageKey {
  if (margin >= 0) return 'band.ready';
  return margin >= STRETCH ? 'band.stretch' : 'band.far';
}
