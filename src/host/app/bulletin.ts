/** What the page tells beside the game itself: notices, captions, who is sent what, the way out; and who hears of a change. */
import type { Sending } from '../../view/overlay/index.tsx';
import { SendingDesk } from './sending-desk.ts';

export class Bulletin {
  notice: string | null = null;
  caption: string | null = null;
  townComes = false;
  /** Whom the camera looks at while a film of the week runs. */
  attended: { readonly group: string; readonly caption: string } | null = null;
  /** Back to where the game was launched from; null when nobody asks for that. */
  exit: (() => void) | null = null;
  readonly outgoing = new SendingDesk(() => this.tell());
  private readonly listeners = new Set<() => void>();

  get sending(): readonly Sending[] {
    return this.outgoing.list;
  }

  offerExit(exit: () => void): void {
    this.exit = exit;
    this.tell();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** A notice, from elsewhere in the host too, e.g. that the maquette could not be loaded. */
  say(notice: string): void {
    this.notice = notice;
    this.tell();
  }

  /** A meaningful sound in words, as a message key; null when it has been read long enough. */
  showCaption(caption: string | null): void {
    this.caption = caption;
    this.tell();
  }

  /** The place that is pointed at in the list. */
  pointed: string | null = null;
  /** The maquette alone hears of it: a list that is left as it goes away would hurry the page, and a screen reader would miss a line. */
  onPoint: () => void = () => undefined;
  point(place: string | null): void {
    if (place === this.pointed) return;
    this.pointed = place;
    this.onPoint();
  }

  /** The maquette stands, or will not come: what waited for it goes on. */
  townSettled(): void {
    this.townComes = false;
    this.tell();
  }

  attend(group: string | null, caption = ''): void {
    this.attended = group === null ? null : { group, caption };
    this.tell();
  }
}
