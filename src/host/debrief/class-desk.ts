/** Follows a class for the debrief page: fetched and connected only when a trainer asks for it; runs go into the same intake as files. */
import type { ClassLive } from '../../view/debrief/index.ts';
import { isKlas, lineOf, type ClassLine } from '../class/names.ts';
import type { ClassWatch } from '../class/watch.ts';

interface ClassDeskOptions {
  readonly take: (files: readonly File[]) => void;
  readonly draw: () => void;
}

/** A class of three hundred is not drawn for every message. @unit ms */
const STRIDE = 250;

export class ClassDesk {
  private readonly options: ClassDeskOptions;
  private watch: ClassWatch | null = null;
  private klas = '';
  private opening: 'off' | 'absent' | 'connecting' = 'off';
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Runs among the logs, and those that are not to come in by themselves any more. */
  private readonly counted = new Set<string>();
  private readonly leftOut = new Set<string>();

  constructor(options: ClassDeskOptions) {
    this.options = options;
  }

  /** A trainer's own link follows its class at once. */
  begin(): void {
    const line = lineOf(location.href);
    if (line) void this.open(line);
  }

  get live(): ClassLive {
    const { watch } = this;
    return {
      state: watch?.state ?? this.opening,
      klas: this.klas,
      players: (watch?.players ?? []).map((one) => ({ ...one, counted: this.counted.has(one.run) })),
      strange: watch?.counts.strange ?? 0,
      follow: (klas, secret) => this.follow(klas, secret),
      leave: () => this.leave(),
      countAll: () => this.count(() => true),
      wipe: () => watch?.wipe() ?? Promise.resolve(0),
    };
  }

  /** The trainer begins again: runs that were counted come back when they are asked for. */
  clear(): void {
    for (const run of this.counted) this.leftOut.add(run);
    this.counted.clear();
  }

  private follow(klas: string, secret: string): void {
    const page = new URL(location.href);
    if (isKlas(klas)) page.searchParams.set('klas', klas);
    page.hash = secret;
    const line = lineOf(page.href);
    this.klas = klas;
    if (line) void this.open(line);
    else this.options.draw();
  }

  private async open(line: ClassLine): Promise<void> {
    this.klas = line.klas;
    this.opening = 'connecting';
    this.options.draw();
    try {
      const { ClassWatch } = await import('../class/watch.ts');
      this.watch = new ClassWatch(line, () => this.later());
    } catch {
      this.opening = 'absent';
    }
    this.options.draw();
  }

  private leave(): void {
    this.watch?.close();
    this.watch = null;
    this.opening = 'off';
    this.options.draw();
  }

  private later(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.count((run, ended) => ended && !this.leftOut.has(run));
      this.options.draw();
    }, STRIDE);
  }

  /** Hands over what is wanted and was not counted before. */
  private count(isWanted: (run: string, ended: boolean) => boolean): void {
    const files = (this.watch?.players ?? []).flatMap(({ run, ended, player }) => {
      if (this.counted.has(run) || !isWanted(run, ended)) return [];
      const log = this.watch?.log(run);
      if (!log || (ended && log.entries.at(-1)?.type !== 'session-ended')) return [];
      this.counted.add(run);
      return [new File([JSON.stringify(log)], `${player}.latendoen.json`, { type: 'application/json' })];
    });
    this.options.take(files);
  }
}
