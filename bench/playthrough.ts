/**
 * Whole playthroughs of a shipped scenario with the full model and the half year after: random choices, two random visits a
 * walk. Once on the fast path, once on plain XState actors; the same draws, so the same runs.
 */
import { createHash } from 'node:crypto';
import { createActor, type AnyActor, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { plainModel } from '../src/core/model/index.ts';
import {
  compileScenario,
  FastRun,
  LONGEST_WALK,
  offeredOptions,
  sceneState,
  type Option,
  type ScenarioEvent,
  type ScenarioFile,
  type Scene,
  type Situation,
} from '../src/core/scenario/index.ts';
import type { Racer } from './racers.ts';
import { Random } from './random.ts';
import { scenarioFile } from './scenario.ts';

const VISITS_A_WALK = 2;
/** Runs whose every state is compared. */
const PROOF_RUNS = 10;
/** More than any run takes: one that takes them all goes round in circles. */
const MOST_STEPS = 2_000;

interface Playthrough {
  restart(seed: number): void;
  /** One intent; false once the story is over, and then nothing happens. */
  step(random: Random): boolean;
  /** Everything that decides what comes next. */
  state(): unknown;
}

/** Plays one run to its end; gives its steps. */
function playThrough(play: Playthrough, seed: number, afterStep?: () => void): number {
  const random = new Random(seed);
  play.restart(seed);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (!play.step(random)) return steps;
    afterStep?.();
  }
  throw new Error(`the run of seed ${seed} does not end`);
}

/** A unit is one step: a visit, the end of a walk, a choice, a week, … */
function playRacer(play: Playthrough): Racer {
  let seed = 0;
  return {
    proof() {
      const hash = createHash('sha256');
      for (let run = 0; run < PROOF_RUNS; run++) playThrough(play, run, () => hash.update(JSON.stringify(play.state())));
      return hash.digest('hex');
    },
    lap: () => playThrough(play, seed++),
  };
}

export const fastRacer = (): Racer => playRacer(new FastPlaythrough(scenarioFile()));
export const actorRacer = (): Racer => playRacer(new ActorPlaythrough(scenarioFile()));

class FastPlaythrough implements Playthrough {
  private readonly run: FastRun;
  private readonly options: Option[] = [];
  /** Places that can be visited now. */
  private readonly open: Int32Array;

  constructor(file: ScenarioFile) {
    this.run = new FastRun(file);
    this.open = new Int32Array(file.places.length);
  }

  restart(seed: number): void {
    this.run.restart(seed);
  }

  step(random: Random): boolean {
    const { run } = this;
    switch (run.screen) {
      case 'briefing':
        return run.begin();
      case 'walk':
        return this.walk(random);
      case 'scene': {
        const offered = run.offered(this.options);
        const option = offered[random.below(offered.length)];
        return option !== undefined && run.choose(option);
      }
      case 'week':
        return run.passWeek();
      case 'lastday':
        return run.lookBack();
      case 'halfyear':
        return run.finish();
      case 'turning':
      case 'ending':
        return false;
    }
  }

  state(): unknown {
    const { model, story } = this.run.situation();
    return [this.run.chart.value(), plainModel(model), story];
  }

  private walk(random: Random): boolean {
    const { run, open } = this;
    let count = 0;
    if (run.facts.walk.length < VISITS_A_WALK)
      for (let place = 0; place < open.length; place++) if (run.canVisit(place)) open[count++] = place;
    return count === 0 ? run.endWalk() : run.visit(open[random.below(count)] as number);
  }
}

class ActorPlaythrough implements Playthrough {
  private readonly file: ScenarioFile;
  private readonly machine: AnyStateMachine;
  private readonly scenes: ReadonlyMap<string, Scene>;
  private actor: AnyActor;

  constructor(file: ScenarioFile) {
    this.file = file;
    this.machine = compileScenario(file);
    this.scenes = new Map(file.scenes.map((one) => [sceneState(one.id), one]));
    this.actor = createActor(this.machine, { input: { seed: 0 } });
  }

  restart(seed: number): void {
    this.actor = createActor(this.machine, { input: { seed } });
    this.actor.start();
  }

  step(random: Random): boolean {
    const event = this.next(random);
    if (event === null) return false;
    this.actor.send(event);
    if (this.screen() === 'turning') this.actor.send({ type: 'story.advance' });
    return true;
  }

  state(): unknown {
    const { model, story } = this.situation();
    return [(this.actor.getSnapshot() as AnyMachineSnapshot).value, plainModel(model), story];
  }

  private next(random: Random): ScenarioEvent | null {
    const screen = this.screen();
    switch (screen) {
      case 'briefing':
        return { type: 'briefing.read' };
      case 'walk':
        return this.walk(random);
      case 'week':
        return { type: 'week.pass' };
      case 'lastday':
        return { type: 'care.pass' };
      case 'halfyear':
        return { type: 'story.finish' };
      default:
        return this.choice(this.scenes.get(screen), random);
    }
  }

  private choice(scene: Scene | undefined, random: Random): ScenarioEvent | null {
    if (!scene) return null;
    const offered = offeredOptions(this.situation(), scene);
    return { type: `choose.${offered[random.below(offered.length)]?.id ?? ''}` };
  }

  private walk(random: Random): ScenarioEvent {
    const { model, story } = this.situation();
    const isOpen = ({ id, minutes }: { id: string; minutes: number }): boolean =>
      !story.walk.includes(id) && model.minutes + minutes <= LONGEST_WALK;
    const open = story.walk.length < VISITS_A_WALK ? this.file.places.filter(isOpen) : [];
    const place = open.length > 0 ? open[random.below(open.length)] : undefined;
    return place ? { type: 'place.visit', place: place.id } : { type: 'walk.end' };
  }

  private screen(): string {
    return ((this.actor.getSnapshot() as AnyMachineSnapshot).value as { story: string }).story;
  }

  private situation(): Situation {
    return (this.actor.getSnapshot() as AnyMachineSnapshot).context as Situation;
  }
}
