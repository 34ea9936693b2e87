/** The shelf: kept runs as cards, brought in and handed out as files, and studied by playing them again. */
import {
  AS_IT_WAS,
  chainOfChange,
  CoursePlayer,
  influencesOf,
  mostTelling,
  ownMovesOf,
  partingOf,
  pathMapOf,
  profileOf,
  smallestChange,
  under,
} from '../../core/insight/index.ts';
import type { Chain, Circumstances, Course, Otherwise } from '../../core/insight/index.ts';
import { LARGEST_LOG, readLog, type GameLog } from '../../core/log/index.ts';
import { apply, BulkReplay, logOf, replay, type Language, type PlayableScenario } from '../../core/session/index.ts';
import type { ComparedRuns, EndingCard, Imported, RunCard, RunState, ScenarioMap, Shelf, Study } from '../../view/overlay/index.tsx';
import { offerText } from './download.ts';
import { endingsOf, hashOf, loadScenario, scenarioText } from './library.ts';
import { PictureAddresses } from './picture-addresses.ts';
import { drawRunId } from './pseudonym.ts';
import type { RunHeader, Saves } from './saves.ts';

export class KeptRuns implements Shelf {
  runs: readonly RunCard[] = [];
  removed: RunCard | null = null;
  private saves: Saves | null = null;
  private headers: readonly RunHeader[] = [];
  private readonly players = new Map<string, CoursePlayer>();
  private readonly verifiers = new Map<string, BulkReplay>();
  private readonly pictures = new PictureAddresses();
  private readonly language: () => Language;
  private readonly changed: (failure?: string) => void;

  /** @param changed is told after each change, with a message key when it failed */
  constructor(language: () => Language, changed: (failure?: string) => void) {
    this.language = language;
    this.changed = changed;
  }

  get keeps(): boolean {
    return this.saves !== null;
  }

  async use(saves: Saves | null): Promise<void> {
    this.saves = saves;
    await saves?.sweep().catch(() => undefined);
    await this.refresh();
  }

  async refresh(): Promise<void> {
    this.headers = (await this.saves?.runs().catch(() => this.headers)) ?? [];
    this.runs = this.headers.map(cardOf);
    this.pictures.letGo((run) => !this.header(run));
    this.changed();
  }

  header(run: string): RunHeader | null {
    return this.headers.find((one) => one.id === run) ?? null;
  }

  text(scenario: string, key: string): string {
    return scenarioText(scenario, key, this.language());
  }

  endings(scenario: string): readonly EndingCard[] {
    const finished = this.runs.filter((one) => one.scenario === scenario && one.ended);
    return endingsOf(scenario).map((id) => ({ id, runs: finished.filter((one) => one.ending === id) }));
  }

  picture(run: string): Promise<string | null> {
    return this.pictures.of(run, async () => (await this.saves?.picture(run)) ?? null);
  }

  keepPicture(run: string, picture: Blob): void {
    void this.saves?.keepPicture(run, picture).then(
      () => this.showAnew(run),
      () => undefined,
    );
  }

  private showAnew(run: string): void {
    this.pictures.letGo((one) => one === run);
    this.changed();
  }

  rename(run: string, name: string): void {
    this.write((saves) => saves.change(run, { name: name.trim().slice(0, 60) }));
  }

  remove(run: string): void {
    this.removed = this.runs.find((one) => one.run === run) ?? null;
    this.write((saves) => saves.change(run, { removed: Date.now() }));
  }

  putBack(): void {
    const { removed } = this;
    if (!removed) return;
    this.removed = null;
    this.write((saves) => saves.putBack(removed.run));
  }

  saveFile(run: string): void {
    const header = this.header(run);
    if (!header) return;
    const title = [header.scenario, header.name ?? header.log.player]
      .join('-')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-');
    void this.wholeLog(header).then(
      (log) => offerText(title, log),
      () => this.changed('notice.storage-failed'),
    );
  }

  /** With its result, when it replays; as it is stored, when not: nothing is lost. */
  private async wholeLog(header: RunHeader): Promise<unknown> {
    return (await this.logOf(header)) ?? this.saves?.raw(header);
  }

  /** Null when what is stored is no log. A run that ended when results were not kept yet gets its own. */
  async logOf(header: RunHeader): Promise<GameLog | null> {
    const log = (await this.saves?.log(header)) ?? null;
    // A log is no less a log when its scenario cannot be fetched.
    const scenario = await loadScenario(header.scenario).catch(() => null);
    const last = log?.entries.at(-1);
    if (!log || !scenario || log.result || last?.type !== 'session-ended') return log;
    const before = replay(scenario, log, log.entries.length - 1);
    const ended = before.ok ? apply(before.session, { type: 'finish' }, last.at) : null;
    const { result } = ended?.ok ? logOf(ended.session) : {};
    return result ? { ...log, result } : log;
  }

  async bringIn(files: readonly File[]): Promise<readonly Imported[]> {
    const results: Imported[] = [];
    for (const file of files) {
      results.push({ file: file.name, ...(await this.bringInOne(file)) });
      // The next one may be the same run.
      await this.refresh();
    }
    return results;
  }

  private async bringInOne(file: File): Promise<Omit<Imported, 'file'>> {
    const refused = (code: string): Omit<Imported, 'file'> => ({ run: null, reason: `import.${code}` });
    if (!this.saves) return refused('no-storage');
    if (file.size > LARGEST_LOG) return refused('too-large');
    const read = readLog(await file.text());
    if (!read.ok) return refused(read.code);
    const { log } = read;
    const scenario = await loadScenario(log.scenario.id).catch(() => undefined);
    if (scenario === undefined) return refused('not-fetched');
    if (!scenario) return refused('unknown-scenario');
    if (await this.isKnown(log)) return refused('known');
    const same = log.scenario.hash === scenario.hash;
    if (!replay(scenario, log).ok && same) return refused('edited');
    const id = drawRunId();
    return this.saves.keep(headerOf(id, log), log.entries).then(
      () => ({ run: id, reason: null }),
      () => refused('storage-failed'),
    );
  }

  /** Is this very run kept already, under whatever id? */
  private async isKnown({ seed, player, entries }: GameLog): Promise<boolean> {
    const alike = this.headers.filter((one) => one.log.seed === seed && one.log.player === player);
    for (const header of alike) {
      const log = await this.logOf(header).catch(() => null);
      if (log && JSON.stringify(log.entries) === JSON.stringify(entries)) return true;
    }
    return false;
  }

  async study(run: string): Promise<Study | null> {
    const loaded = await this.load(run);
    if (!loaded) return null;
    const { card, log, scenario } = loaded;
    const player = this.playerOf(scenario);
    const own = ownMovesOf(scenario.file, log);
    const course = player.play(own, { asFarAsPlayed: true });
    const study = { run: card, course, entries: decisionEntries(log), profile: profileOf(scenario.file, course) };
    if (course.ending === null) return { ...study, why: null };
    const influences = influencesOf(player, own, course);
    const smallest = smallestChange({ scenario, player }, own, course, influences);
    return { ...study, why: { influences, telling: mostTelling(influences), smallest } };
  }

  async chain(run: string, change: Otherwise): Promise<Chain | null> {
    const loaded = await this.load(run);
    if (!loaded) return null;
    return chainOfChange(loaded.scenario, ownMovesOf(loaded.scenario.file, loaded.log), this.courseOf(loaded), change);
  }

  async compare(first: string, second: string): Promise<ComparedRuns | null> {
    const [one, other] = await Promise.all([this.study(first), this.study(second)]);
    return one && other ? { first: one, second: other, parting: partingOf(one.course, other.course) } : null;
  }

  async map(id: string): Promise<ScenarioMap> {
    const courses: Course[] = [];
    const runs: { run: string; entries: number[] }[] = [];
    for (const { run } of this.runs.filter((one) => one.scenario === id)) {
      const loaded = await this.load(run);
      if (!loaded) continue;
      courses.push(this.courseOf(loaded));
      runs.push({ run, entries: decisionEntries(loaded.log) });
    }
    return { map: pathMapOf(courses), runs };
  }

  async under(run: string, circumstances: Circumstances): Promise<Course | null> {
    const loaded = await this.load(run);
    if (!loaded) return null;
    const { file } = loaded.scenario;
    const own = ownMovesOf(file, loaded.log);
    const same = Object.entries(AS_IT_WAS).every(([key, value]) => circumstances[key as keyof Circumstances] === value);
    return (same ? this.playerOf(loaded.scenario) : new CoursePlayer(under(file, circumstances))).play(own);
  }

  /** A run whose log replays; null when not. @throws when its scenario could not be fetched: that says nothing of the run */
  private async load(run: string): Promise<Loaded | null> {
    const header = this.header(run);
    const card = this.runs.find((one) => one.run === run);
    const scenario = header && (await loadScenario(header.scenario));
    const log = header && (await this.logOf(header).catch(() => null));
    return card && scenario && log && this.verifierOf(scenario).verify(log).ok ? { card, log, scenario } : null;
  }

  private courseOf({ scenario, log }: Loaded): Course {
    return this.playerOf(scenario).play(ownMovesOf(scenario.file, log), { asFarAsPlayed: true, bare: true });
  }

  private verifierOf(scenario: PlayableScenario): BulkReplay {
    const { id } = scenario.file;
    const known = this.verifiers.get(id) ?? new BulkReplay(scenario);
    this.verifiers.set(id, known);
    return known;
  }

  private playerOf(scenario: PlayableScenario): CoursePlayer {
    const { id } = scenario.file;
    const known = this.players.get(id) ?? new CoursePlayer(scenario.file);
    this.players.set(id, known);
    return known;
  }

  private write(change: (saves: Saves) => Promise<void>): void {
    if (!this.saves) return;
    void change(this.saves).then(
      () => this.refresh(),
      () => this.changed('notice.storage-failed'),
    );
  }
}

interface Loaded {
  readonly card: RunCard;
  readonly log: GameLog;
  readonly scenario: PlayableScenario;
}

/** Entries at which a decision was made. */
function decisionEntries({ entries }: GameLog): number[] {
  return entries.flatMap((one) => (one.type === 'choice-made' ? [one.n] : []));
}

function cardOf(header: RunHeader): RunCard {
  const { id, scenario, name, week, updated, ended, ending, from, log } = header;
  const base = { run: id, scenario, name: name === undefined || name === '' ? null : name, player: log.player };
  return { ...base, week, when: updated, ended, ending: ending ?? null, branch: from !== undefined, state: stateOf(header) };
}

function stateOf({ scenario, log, broken, outgrown }: RunHeader): RunState {
  const known = hashOf(scenario);
  if (known === null) return 'unknown';
  if (broken) return 'broken';
  if (outgrown) return 'outgrown';
  return log.scenario.hash === known ? 'fits' : 'revised';
}

function headerOf(id: string, { entries, ...log }: GameLog): RunHeader {
  const last = entries.at(-1);
  const ended = last?.type === 'session-ended';
  return {
    id,
    scenario: log.scenario.id,
    log,
    week: last?.week ?? 1,
    ended,
    ...(ended ? { ending: last.ending } : {}),
    updated: Date.now(),
  };
}
