/** The host of a debrief that is run: plays runs again on the page, and opens the maquette when that is asked for. Fetched with the run itself. */
import { CoursePlayer, influenceAt, proposed, standingAt, whatIf, type OwnMoves } from '../../core/insight/index.ts';
import type { ClassFigures, RunPlan } from '../../core/report/index.ts';
import type { Facilitation } from '../../core/scenario/index.ts';
import { POLICIES, POLICY_TEXTS, viewOf, type PlayableScenario } from '../../core/session/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { Maquette, RunHost } from '../../view/debrief/run/run-host.ts';

export interface StageNeeds {
  readonly scenario: PlayableScenario;
  readonly figures: ClassFigures;
  readonly language: Language;
  readonly texts: Facilitation | null;
  readonly textsIn: Language;
  readonly plans: (scene: string) => Promise<readonly RunPlan[]>;
  readonly leave: () => void;
}

export function stageOf({ scenario, figures, language, texts, textsIn, plans, leave }: StageNeeds): RunHost {
  const player = new CoursePlayer(scenario.file);
  const told = new Map<string, Promise<readonly RunPlan[]>>();
  return {
    language,
    figures,
    texts,
    textsIn,
    styles: POLICIES.map((id) => ({ id, text: POLICY_TEXTS[id][language] })),
    text: (key) => scenario.text(key, language),
    plans(scene) {
      const known = told.get(scene) ?? plans(scene);
      told.set(scene, known);
      return known;
    },
    moment({ own }, scene) {
      const session = standingAt(scenario, player, own, scene);
      const view = session && viewOf(session);
      return view?.scene ? { week: view.week, lines: view.scene.lines, options: view.scene.options, town: view.town } : null;
    },
    proposed: (came, scene) => proposedOf(player, figures, came, scene),
    otherwise: ({ own }, scene) => otherwise(player, own, scene),
    whatIf: ({ own }, asked) => whatIf(scenario, player, own, asked),
    openMaquette: (parent, board) => openMaquette(scenario, parent, board),
    leave,
  };
}

/** An unfinished run is shown where there is no other: nothing can be made otherwise in it. */
function proposedOf(player: CoursePlayer, { decisions }: ClassFigures, plans: readonly RunPlan[], scene: string): RunPlan | null {
  const options = decisions.find((one) => one.scene === scene)?.options ?? [];
  const usual = options.toSorted((a, b) => b.taken - a.taken)[0]?.id ?? null;
  return proposed(player, plans, { scene, usual })?.plan ?? plans.find((one) => one.choice === usual) ?? plans[0] ?? null;
}

function otherwise(player: CoursePlayer, own: OwnMoves, scene: string): readonly string[] {
  const course = player.play(own, { bare: true });
  const at = course.decisions.findIndex((one) => one.scene === scene);
  return at < 0 ? [] : influenceAt(player, own, course, at).otherwise.flatMap(({ changed: [change] }) => change?.to ?? []);
}

async function openMaquette({ file }: PlayableScenario, parent: HTMLElement, board: string): Promise<Maquette> {
  const { openTown } = await import('../../view/town/index.ts');
  return openTown({
    parent,
    board,
    people: file.people.map((one) => ({ id: one.id, group: one.group ?? null, look: one.look })),
    places: file.places.map((one) => ({ id: one.id, board: one.on ?? file.board, spot: one.spot ?? one.id })),
    groups: file.groups.map((one) => ({ id: one.id, place: one.place })),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onPlace: () => undefined,
  });
}
