/** A run as it stands, as what is to go to the class: one item an entry. Made again it is the same, but for the time. */
import type { Entry, GameLog } from '../../core/log/index.ts';
import type { Outgoing, Said } from '../sending/outbox.ts';
import { idOf, type ClassMessage } from './message.ts';

export interface RunTold {
  /** The recipient's name in the outbox. */
  readonly to: string;
  readonly run: string;
  readonly began: string;
  readonly at: string;
  readonly now: ClassMessage['now'];
  readonly log: GameLog;
  /** A text of the scenario in the player's language. */
  readonly text: (key: string) => string;
}

export function outgoingOf({ to, run, began, at, now, log, text }: RunTold): Outgoing[] {
  const { entries, result, ...head } = log;
  return entries.map((entry) => {
    const ended = entry.type === 'session-ended' && result ? { result } : {};
    const body: ClassMessage = { v: 1, run, began, at, now, log: { ...head, entries: [entry], ...ended } };
    return { id: idOf(run, entry.n), to, at, body, said: saidOf(entry, text) };
  });
}

/** What an entry says, in the words of the game. */
function saidOf(entry: Entry, text: (key: string) => string): Said {
  const key = `class.said.${entry.type}`;
  const { week } = entry;
  switch (entry.type) {
    case 'choice-made':
      return { key, values: { week, choice: text(`choice.${entry.scene}.${entry.choice}`) } };
    case 'place-visited':
      return { key, values: { week, place: text(`place.${entry.place}.name`) } };
    case 'session-ended':
      return { key, values: { week, ending: text(`ending.${entry.ending}`) } };
    default:
      return { key, values: { week } };
  }
}
