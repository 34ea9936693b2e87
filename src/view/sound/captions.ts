/**
 * Meaningful sounds in words, for who does not hear them: a layer of the square or of the office that joins or leaves, rain,
 * winter, and the tune of an ending. Told once, when it begins; a tap of a card tells nothing and is not told.
 */
import type { TownSnapshot } from '../../core/session/view.ts';
import { isInOffice, isInRoom, type Layer, type Levels, officeOf, roomOf, type Scene, squareOf } from './mix.ts';

/** Above `joins` a layer has joined, below `leaves` it has left; between them nothing is told, so that nobody is told twice. */
const JOINS = 0.3;
const LEAVES = 0.15;

/** Most meaningful first: of what changes at once, one thing is told. */
const TOLD: readonly Layer[] = ['rain', 'winter', 'cutlery', 'murmur', 'birds', 'pressure', 'talk', 'wind'];
const OF_OFFICE: readonly Layer[] = ['pressure', 'talk'];
/** Layers that people make. */
const OF_PEOPLE: readonly Layer[] = ['cutlery', 'murmur', 'birds'];
/** Wind is where all begins, and winter only ends with the run: neither is worth a word when it goes down. */
const NEVER_LEAVE: readonly Layer[] = ['wind', 'winter'];

export class Captioner {
  private readonly present = new Set<Layer>();
  private begun = false;
  private week = 0;
  private room: 'quiet' | 'talk' | null = null;

  /** Forgets: another run begins. */
  reset(): void {
    this.present.clear();
    this.begun = false;
    this.room = null;
  }

  /** Message key of what to tell now, or null. */
  see(scene: Scene): string | null {
    const { town } = scene;
    if (!town) {
      this.reset();
      return null;
    }
    if (town.week < this.week) this.reset();
    this.week = town.week;
    if (isInRoom(scene)) return this.seeRoom(town);
    const inside = isInOffice(scene);
    const heard: Levels = inside ? officeOf(town) : squareOf(town);
    const joined: Layer[] = [];
    const left: Layer[] = [];
    for (const layer of TOLD) {
      // What cannot be heard from here did not change.
      if (OF_OFFICE.includes(layer) !== inside) continue;
      const level = heard[layer];
      if (level >= JOINS && !this.present.has(layer)) joined.push(layer);
      if (level < LEAVES && this.present.has(layer)) left.push(layer);
    }
    for (const layer of joined) this.present.add(layer);
    for (const layer of left) this.present.delete(layer);
    const first = !this.begun && !inside;
    if (!inside) this.begun = true;
    return this.tell(joined, left, first);
  }

  /** A room is quiet or it is not; what was told stays told until it changes. */
  private seeRoom(town: TownSnapshot): string | null {
    const { talk } = roomOf(town);
    const before = this.room;
    if (talk >= JOINS) this.room = 'talk';
    else if (talk < LEAVES || before === null) this.room = 'quiet';
    if (this.room === before) return null;
    return this.room === 'talk' ? 'caption.room-talk' : 'caption.room';
  }

  private tell(joined: readonly Layer[], left: readonly Layer[], first: boolean): string | null {
    const nobody = !OF_PEOPLE.some((layer) => this.present.has(layer));
    const wentSilent = left.some((layer) => OF_PEOPLE.includes(layer));
    if (nobody && wentSilent) return 'caption.empty';
    // At the first look everything joins at once: the fullest of it says how lively it is.
    const news = joined.find((layer) => layer !== 'wind' || first);
    const gone = left.find((layer) => !NEVER_LEAVE.includes(layer));
    // Half a year later winter joins while people leave, and people matter more.
    if (news && !(news === 'winter' && gone)) return `caption.${news}`;
    return gone ? `caption.${gone}-gone` : null;
  }
}
