/**
 * A link with a class and its code: what is played goes to the trainer, entry by entry, and the player sees that it does. The line itself is
 * fetched only then. A run goes whole or not at all: once the class was wiped, a run that was begun before stays on this device.
 */
import { logOf, viewOf, type Session } from '../../core/session/index.ts';
import { hashText } from '../../core/log/index.ts';
import type { outgoingOf } from '../class/index.ts';
import type { ClassLine } from '../class/names.ts';
import type { ClassMessage } from '../class/message.ts';
import type { Courier } from '../sending/courier.ts';
import { drawRunId } from './pseudonym.ts';
import type { RunningGame } from './running-game.ts';

/** Resolves once whatever is played goes to the class. */
export async function joinClass(line: ClassLine, game: RunningGame): Promise<void> {
  const door = await import('../class/index.ts');
  const student = drawRunId();
  const channel = new door.ClassChannel({ line, student, onWiped: (at) => void follower.wipeBefore(at) });
  // One outbox for each code: what waited for another class of this name is not for this one.
  const to = `class:${line.klas}:${hashText(line.code).slice(-12)}`;
  const name = { key: 'class.trainerOf', values: { klas: line.klas } };
  const pseudonym = (): string | null => game.inPlay?.player ?? null;
  const courier = await game.outgoing.open({ to, channel, name, pseudonym, longestWait: door.LONGEST_WAIT });
  const follower = new Follower(game, courier, door.outgoingOf);
  let told = false;
  courier.subscribe(() => {
    const refused = courier.state.trouble === 'class.wrongCode';
    if (refused && !told) game.say('notice.class-wrong-code');
    told = refused;
  });
  game.subscribe(() => void follower.follow());
  await follower.follow();
}

type OutgoingOf = typeof outgoingOf;

export class Follower {
  private readonly game: RunningGame;
  private readonly courier: Courier;
  private readonly outgoingOf: OutgoingOf;
  private session: Session | null = null;
  /** The player was told that something could not be handed on, and nothing has been since. */
  private told = false;
  /** When each run was first sent, by run. */
  private readonly began = new Map<string, string>();
  private readonly wiped = new Set<string>(wipedBefore());
  /** For a run that this browser does not keep. */
  private unkept = { player: '', seed: -1, run: '' };

  constructor(game: RunningGame, courier: Courier, outgoingOf: OutgoingOf) {
    this.game = game;
    this.courier = courier;
    this.outgoingOf = outgoingOf;
  }

  /** Hands on what was played since. What could not be handed on goes along the next time. */
  async follow(): Promise<void> {
    const session = this.game.inPlay;
    if (!session || session === this.session) return;
    this.session = session;
    try {
      await this.handOn(session);
      this.told = false;
    } catch {
      if (this.session === session) this.session = null;
      const { told } = this;
      // Whoever is told of a notice asks to be followed again.
      this.told = true;
      if (!told) this.game.say('notice.class-not-handed');
    }
  }

  private async handOn(session: Session): Promise<void> {
    const run = this.game.run ?? this.unkeptRun(session);
    const began = this.began.get(run) ?? (await this.beganBefore(run)) ?? new Date().toISOString();
    this.began.set(run, began);
    if (this.wiped.has(run)) return;
    const { game } = this;
    const told = { to: this.courier.state.to, run, began, at: new Date().toISOString(), now: nowOf(session), log: logOf(session) };
    await this.courier.take(this.outgoingOf({ ...told, text: (key) => game.text(key) }));
  }

  /** The trainer wiped the class: what was begun before goes from this device's outbox, and its runs are not sent any more. */
  async wipeBefore(at: string): Promise<void> {
    const isBefore = (began: string): boolean => began < at;
    const runs = [...this.began].filter(([run, began]) => isBefore(began) && !this.wiped.has(run)).map(([run]) => run);
    for (const run of runs) this.wiped.add(run);
    rememberWiped([...this.wiped]);
    const wiped = await this.courier
      .wipe(({ body }) => isBefore((body as ClassMessage).began))
      .then(
        () => true,
        () => false,
      );
    if (!wiped) this.game.say('notice.class-wiped-not-here');
    else if (runs.length > 0) this.game.say('notice.class-wiped');
  }

  /** A run that was sent from an earlier page. */
  private async beganBefore(run: string): Promise<string | undefined> {
    const bodies = (await this.courier.last(Infinity)).map((one) => one.body as ClassMessage);
    return bodies.find((one) => one.run === run)?.began;
  }

  private unkeptRun({ player, seed }: Session): string {
    if (this.unkept.player !== player || this.unkept.seed !== seed) this.unkept = { player, seed, run: drawRunId() };
    return this.unkept.run;
  }
}

function nowOf(session: Session): ClassMessage['now'] {
  const { screen, scene } = viewOf(session);
  const last = session.entries.at(-1);
  // Right after a choice its answer is on the screen.
  const id = scene?.id ?? (last?.type === 'choice-made' ? last.scene : undefined);
  return { screen, ...(id === undefined ? {} : { scene: id }) };
}

const WIPED = 'laten-doen-wiped-runs';

function wipedBefore(): readonly string[] {
  try {
    return (localStorage.getItem(WIPED) ?? '').split(' ').filter((run) => run !== '');
  } catch {
    return [];
  }
}

function rememberWiped(runs: readonly string[]): void {
  try {
    // The oldest are long gone from the class.
    localStorage.setItem(WIPED, runs.slice(-50).join(' '));
  } catch {
    // A browser that keeps nothing keeps no run either.
  }
}
