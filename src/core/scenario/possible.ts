/**
 * What a run can come to, seen from above: every scene, option, line and ending that no reasoning excludes. Sound: what is not in it
 * can never happen, whatever the player does and chance brings; what is in it may still be out of reach (`explore` searches).
 *
 * The reasoning takes all runs at once, week by week in the order of the machine, and keeps each fact apart from all others
 * (possible/known.ts): what may hold and what may not. Quantities are as the file says until something may move them; then they may
 * have any value.
 */
import { LONGEST_WALK } from './events.ts';
import { OPTIONS_SHOWN } from './compile.ts';
import { assume, assumeNot } from './possible/assume.ts';
import { beginning, layOut } from './possible/beginning.ts';
import { Consequences } from './possible/consequences.ts';
import { dearestChain } from './possible/cost.ts';
import { joined, NO, YES, type Known } from './possible/known.ts';
import { Moves } from './possible/moves.ts';
import { Turning } from './possible/turning.ts';
import type { Line, Place, ScenarioEffect, ScenarioFile, Scene } from './schema.ts';

export class Possible {
  readonly scenes = new Set<string>();
  /** `scene.option` */
  readonly options = new Set<string>();
  readonly endings = new Set<string>();
  /** Endings whose conditions may hold, but only where an earlier one is the ending. */
  readonly taken = new Set<string>();
  /** Ids of visits. */
  readonly visits = new Set<string>();
  /** Ids of lines. */
  readonly lines = new Set<string>();
  /** Positions in `shows`. */
  readonly shows = new Set<number>();
  readonly effects: ReadonlySet<ScenarioEffect>;
  private readonly file: ScenarioFile;
  private readonly moves: Moves;
  private readonly consequences: Consequences;
  /** Dearest chain of choices from a scene on. @unit minutes */
  private readonly cost: (scene: Scene) => number;

  constructor(file: ScenarioFile) {
    this.file = file;
    this.moves = new Moves(file);
    this.effects = this.moves.effects;
    this.consequences = new Consequences(file);
    this.cost = dearestChain(file);
    let state: Known | null = beginning(file, layOut(file));
    this.moves.settle(state);
    this.say(file.briefing.lines, state);
    this.look(state);
    for (let week = 1; week <= file.weeks && state; week++) state = this.week(state, week);
    if (state) this.end(state);
  }

  /** All that may be the case when a week is over, null when no run gets there. */
  private week(start: Known, week: number): Known | null {
    const { walks, places } = this.file;
    const hasWalk = walks.includes(week);
    // A walk that comes for certain comes first; else the week may begin without one, and have it later.
    const certain = hasWalk && !this.walksEnded(start);
    const turning = new Turning(certain ? this.walk(start) : start);
    const played = new Set<Scene>();
    do {
      turning.begin(this.found());
      this.turn(turning, { week, mayWalk: hasWalk && !certain, played });
    } while (turning.grown(this.found()));
    if (!turning.over) return null;
    this.look(turning.over);
    const walked = hasWalk ? Math.min(LONGEST_WALK, total(places)) : 0;
    return this.moves.week(
      turning.over,
      [...played].reduce((sum, one) => sum + this.cost(one), walked),
    );
  }

  /** All that may come next, in the order of the machine: scenes that were called for, the walk, scenes of this week, its end. */
  private turn(turning: Turning, { week, mayWalk, played }: { week: number; mayWalk: boolean; played: Set<Scene> }): void {
    for (const [scene, state] of turning.called()) this.open(scene, state, turning);
    const walk = mayWalk ? this.walkDue(turning.state) : null;
    if (walk) turning.add(this.walk(walk));
    let left: Known | null = mayWalk ? this.noWalkDue(turning.state) : turning.state.copy();
    for (const scene of this.file.scenes) {
      if (!left || !this.consequences.draw(left, this.options)) break;
      if (!scene.week || week < scene.week[0] || week > scene.week[1]) continue;
      const due = this.due(left, scene);
      if (due) {
        played.add(scene);
        this.open(scene, due, turning);
      }
      left = this.notDue(left, scene);
    }
    turning.over = left && this.consequences.draw(left, this.options) ? left : null;
  }

  private walksEnded(state: Known): Known | null {
    return this.file.walksEnd.length === 0 ? null : assume(state, this.file.walksEnd);
  }

  /** How much has been found possible: it only grows. */
  private found(): number {
    return this.options.size + this.scenes.size;
  }

  private walkDue(state: Known): Known | null {
    const left = state.copy();
    if (!left.keep('walked', NO)) return null;
    return this.file.walksEnd.length === 0 ? left : assumeNot(left, this.file.walksEnd);
  }

  private noWalkDue(state: Known): Known | null {
    const walked = state.copy();
    return joined([walked.keep('walked', YES) ? walked : null, this.walksEnded(state)]);
  }

  /** All that may be the case after a walk. */
  private walk(before: Known): Known {
    const during = before.copy();
    this.look(before);
    for (let grown = true; grown;) {
      grown = false;
      for (const place of this.file.places) if (this.visit(place, before, during)) grown = true;
    }
    during.setAnswers('walked', YES);
    return during;
  }

  /** A place is visited once in a walk: of its own visits it knows what was so when the walk began. */
  private visit(place: Place, before: Known, during: Known): boolean {
    let left: Known | null = during.copy();
    for (const { id } of place.visits) left.setAnswers(`visit ${id}`, before.answersOf(`visit ${id}`));
    let grown = false;
    for (const visit of place.visits) {
      const open: Known = left.copy();
      const fresh = visit.repeats || open.keep(`visit ${visit.id}`, NO);
      const comes = fresh ? assume(open, visit.when) : null;
      if (comes) {
        this.visits.add(visit.id);
        this.say(visit.lines, comes);
        grown = during.join(this.moves.visit(comes, place, visit)) || grown;
      }
      const seen: Known = left.copy();
      left = joined([!visit.repeats && seen.keep(`visit ${visit.id}`, YES) ? seen : null, assumeNot(left, visit.when)]);
      if (!left) return grown;
    }
    return during.join(this.moves.visit(left, place, null)) || grown;
  }

  private due(state: Known, scene: Scene): Known | null {
    const left = state.copy();
    if (!left.keep(`played ${scene.id}`, NO)) return null;
    if (scene.kind === 'interruption' && !left.keep('interrupted', NO)) return null;
    return this.consequences.withoutSource(left) ? assume(left, scene.when) : null;
  }

  private notDue(state: Known, scene: Scene): Known | null {
    const [played, interrupted] = [state.copy(), state.copy()];
    return joined([
      played.keep(`played ${scene.id}`, YES) ? played : null,
      scene.kind === 'interruption' && interrupted.keep('interrupted', YES) ? interrupted : null,
      assumeNot(state, scene.when),
    ]);
  }

  private open(scene: Scene, before: Known, turning: Turning): void {
    const state = before.copy();
    this.scenes.add(scene.id);
    const at = this.file.scenes.indexOf(scene);
    state.setRange('open', at, at);
    state.setAnswers(`played ${scene.id}`, YES);
    if (scene.kind === 'interruption') state.setAnswers('interrupted', YES);
    this.say(scene.lines, state);
    this.look(state);
    scene.options.forEach((option, position) => {
      const offered = assume(state, option.when);
      if (!offered) return;
      // One after four that surely stand then is never on the screen.
      const surely = scene.options.slice(0, position).filter((one) => !assumeNot(offered, one.when));
      if (surely.length >= OPTIONS_SHOWN) return;
      this.options.add(`${scene.id}.${option.id}`);
      this.say(option.then, offered, option.demand);
      const after = this.moves.choose(offered, option);
      // What the choice brought about stands there while its answer is read, with the scene still open.
      const read = after.copy();
      read.setRange('open', at, at);
      this.look(read);
      const next = this.file.scenes.find((one) => one.id === option.goto);
      if (next) turning.call(next, after);
      else turning.add(after);
    });
  }

  private end(lastDay: Known): void {
    this.say(this.file.lastDay.lines, lastDay);
    const later = this.moves.care(lastDay);
    this.say(this.file.halfYear.lines, later);
    this.look(later);
    this.file.endings.forEach(({ id, when, lines }, at) => {
      let state = assume(later, when);
      const mayHold = state !== null;
      for (const earlier of this.file.endings.slice(0, at)) if (state) state = assumeNot(state, earlier.when);
      if (!state && mayHold) this.taken.add(id);
      if (!state) return;
      this.endings.add(id);
      this.say(lines, state);
      this.look(state);
    });
  }

  private say(lines: readonly Line[], state: Known, demand?: number): void {
    for (const { id, when } of lines) if (!this.lines.has(id) && assume(state, when, demand)) this.lines.add(id);
  }

  /** What the story may put on the board now. */
  private look(state: Known): void {
    this.file.shows.forEach(({ when }, at) => {
      if (!this.shows.has(at) && assume(state, when)) this.shows.add(at);
    });
  }
}

const total = (places: readonly Place[]): number => places.reduce((sum, one) => sum + one.minutes, 0);
