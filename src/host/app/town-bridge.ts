/**
 * Brings the maquette in when the first screen can be read, and shows it each new situation.
 * The game plays on without it: no WebGL, no canvas or a failed download only mean an empty desk.
 */
import type { GameView, TownSnapshot } from '../../core/session/index.ts';
import type { MountedOverlay } from '../../view/overlay/index.tsx';
import type { Town } from '../../view/town/town.ts';
import { listenForCamera } from './camera-keys.ts';
import type { RunningGame } from './running-game.ts';

/** The player may go somewhere now. */
function isChoosing({ view, outcome }: RunningGame): boolean {
  return view?.screen === 'walk' && !outcome;
}

function offeredIn(game: RunningGame): readonly string[] {
  if (!isChoosing(game)) return [];
  return game.view?.places.filter((one) => !one.visited).map((one) => one.id) ?? [];
}

/** People walk to their places first. @unit ms */
const SETTLING = 1200;

export class TownBridge {
  private readonly game: RunningGame;
  private readonly overlay: MountedOverlay;
  private readonly parent: HTMLElement;
  private town: Town | null = null;
  private scenario: string | null = null;
  private opening = false;
  private calm = false;
  /** On the desk when the weeks began to pass. */
  private before: TownSnapshot | null = null;
  private filming: 'not' | 'waits' | 'runs' = 'not';
  private pointed: string | null = null;
  /** The run whose ending was put in the album. */
  private pictured: string | null = null;

  constructor(game: RunningGame, overlay: MountedOverlay, parent: HTMLElement) {
    this.game = game;
    this.overlay = overlay;
    this.parent = parent;
    game.subscribe(() => this.update());
    game.onPoint = () => this.update();
    listenForCamera({
      zoom: (way) => this.town?.zoom(way),
      pan: (by) => this.town?.pan(by),
      single: () => game.settings.shortcuts,
    });
    overlay.onLayout(() => this.town?.keepClear(overlay.insets()));
  }

  update(): void {
    const { playing, view } = this.game;
    if (!playing || !view) return;
    if (this.town && this.scenario !== playing.file.id) this.close();
    if (!this.town) {
      if (!this.opening) void this.open();
      return;
    }
    const { reducedMotion } = this.game.settings;
    if (reducedMotion !== this.calm) this.town.setReducedMotion(reducedMotion);
    this.calm = reducedMotion;
    const choosing = isChoosing(this.game);
    this.town.show(this.openingShot(view) ?? this.game.past ?? view.town, offeredIn(this.game));
    this.town.lookAt(this.game.attended);
    const pointed = choosing ? this.game.pointed : null;
    if (pointed !== this.pointed) this.town.point(pointed);
    this.pointed = pointed;
    const { run } = this.game;
    if (view.screen === 'ending' && run !== null && run !== this.pictured) void this.keepPicture(run);
  }

  /**
   * A film that plays on another board, or under another sky, first finds everybody there as they were: what changed is then seen to change.
   * Null when there is nothing to wait for.
   */
  private openingShot(view: GameView): TownSnapshot | null {
    const { outcome, settings } = this.game;
    if (outcome?.kind !== 'week') {
      this.before = view.town;
      this.filming = 'not';
    }
    const { before } = this;
    if (!before || !outcome || settings.reducedMotion || this.filming === 'runs' || before === view.town) return null;
    const { town } = view;
    if (before.board === town.board && before.season === town.season && before.sky === town.sky) return null;
    if (!outcome.effects.some(({ of }) => of.startsWith('group.'))) return null;
    if (this.filming === 'not') void this.letFilmWait();
    const { groups, climate, pressure } = before;
    return { ...town, groups, climate, pressure };
  }

  private async letFilmWait(): Promise<void> {
    this.filming = 'waits';
    this.game.townComes = true;
    // Several weeks may pass at once: the last of them is what is waited for.
    await Promise.resolve();
    await this.town?.settled();
    if (this.filming === 'waits') this.filming = 'runs';
    this.game.townSettled();
  }

  /** How the board stands at the end, once it has come to rest. */
  private async keepPicture(run: string): Promise<void> {
    this.pictured = run;
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    const picture = this.game.run === run ? await this.town?.picture() : null;
    if (picture) this.game.shelf.keepPicture(run, picture);
    else this.pictured = null;
  }

  private async open(): Promise<void> {
    const { playing } = this.game;
    if (!playing) return;
    this.opening = true;
    this.game.townComes = true;
    const { id, board, people, groups, places } = playing.file;
    try {
      const { openTown } = await import('../../view/town/index.ts');
      const { view } = this.game;
      this.town = await openTown({
        parent: this.parent,
        board,
        people: people.map((one) => ({ id: one.id, group: one.group ?? null, look: one.look })),
        places: places.map((one) => ({ id: one.id, board: one.on ?? board, spot: one.spot ?? one.id })),
        groups: groups.map((one) => ({ id: one.id, place: one.place })),
        reducedMotion: this.game.settings.reducedMotion,
        ...(view === null ? {} : { first: { snapshot: view.town, offered: offeredIn(this.game) } }),
        clear: this.overlay.insets(),
        nameOf: (place) => this.game.text(`place.${place}.name`),
        onPlace: (place) => this.game.visit(place),
      });
      this.scenario = id;
      this.opening = false;
      this.calm = this.game.settings.reducedMotion;
      this.town.keepClear(this.overlay.insets());
      this.update();
      await this.town.settled();
      this.game.townSettled();
    } catch (error) {
      // Left open on purpose: a page that cannot draw the town must not try again at every step.
      console.warn('the maquette could not be opened', error);
      this.game.townComes = false;
      this.game.say('notice.no-town');
    }
  }

  private close(): void {
    this.town?.destroy();
    this.town = null;
  }
}
