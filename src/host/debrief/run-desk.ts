/** Between the debrief page and the part of it that is run on a projector: what is fetched for it, and what is kept of it. */
import type { JSX } from 'preact';
import { debriefs, type DebriefTexts } from 'virtual:debriefs';
import type { RunPlan } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { ClassTold, Desk } from '../../view/debrief/index.ts';
import type { MomentsDesk } from '../../view/debrief/run/moments-part.tsx';
import { forkOf } from '../../view/debrief/run/moments.ts';
import { loadScenario, scenarioIds, scenarioText } from '../app/library.ts';
import { decide, decidedFor, fetchKept } from './kept-moments.ts';
import type { Asked as ToWorker, Told } from './protocol.ts';
import type { Asked, AskedRun } from './running.tsx';

interface Page {
  readonly ask: (message: ToWorker) => void;
  readonly draw: () => void;
  readonly language: () => Language;
}

/** What is made of a scenario in place of the page. */
interface Makers {
  readonly runOf: (asked: AskedRun) => JSX.Element;
  readonly prebriefOf: (asked: Asked) => JSX.Element;
}

export class RunDesk {
  /** What stands in place of the page while a debrief is run. */
  running: JSX.Element | null = null;
  private readonly page: Page;
  private readonly questions = new Map<string, Promise<DebriefTexts | null>>();
  private readonly answers = new Map<number, (plans: readonly RunPlan[]) => void>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Fetches all but the maquette, so that it is there when the network is gone. */
  bringIn(): void {
    fetchKept();
    for (const id of scenarioIds()) this.questionsOf(id).catch(() => undefined);
    this.makers().catch(() => undefined);
  }

  hear({ asked, plans }: Extract<Told, { type: 'plans' }>): void {
    this.answers.get(asked)?.(plans);
  }

  moments({ figures, points }: ClassTold): MomentsDesk {
    const { id } = figures.scenario;
    const language = this.page.language();
    const { scenes, at } = decidedFor(figures);
    return {
      language,
      scenes,
      leftAt: at,
      text: (key) => scenarioText(id, key, language),
      choose: (chosen) => {
        decide(figures, { scenes: chosen, at: 0 });
        this.page.draw();
      },
      run: (chosen, lesson, from) => {
        const onStep = (slide: number): void => decide(figures, { scenes: decidedFor(figures).scenes, at: slide });
        const plans = (scene: string): Promise<readonly RunPlan[]> => this.plansOf(figures.key, scene);
        void this.show(id, ({ runOf }, needs) =>
          runOf({ ...needs, figures, scenes: chosen, fork: forkOf(chosen, points), lesson, from, plans, onStep }),
        );
      },
    };
  }

  together(): Desk['together'] {
    const language = this.page.language();
    return {
      scenarios: scenarioIds().map((id) => ({ id, title: scenarioText(id, 'title', language) })),
      onPrebrief: (id) => void this.show(id, ({ prebriefOf }, needs) => prebriefOf(needs)),
      addressOf(scenario, klas) {
        // Without a code of its own it would go on with a run that somebody plays alone on this machine.
        const link = new URLSearchParams({ scenario, votes: '1', lang: language, klas: klas || 'samen' });
        return `./index.html?${link.toString()}`;
      },
    };
  }

  private async show(id: string, make: (makers: Makers, needs: Asked) => JSX.Element): Promise<void> {
    const [scenario, texts, makers] = await Promise.all([loadScenario(id), this.questionsOf(id), this.makers()]);
    if (!scenario) return;
    const language = this.page.language();
    const own = texts?.[language] ?? null;
    const told = own ? { texts: own, textsIn: language } : { texts: texts?.nl ?? null, textsIn: 'nl' as const };
    this.running = make(makers, { scenario, language, ...told, leave: () => this.leave() });
    this.page.draw();
  }

  private leave(): void {
    this.running = null;
    this.page.draw();
    scrollTo(0, 0);
  }

  private makers(): Promise<Makers> {
    return import('./running.tsx');
  }

  /** What is asked about a scenario. */
  private questionsOf(id: string): Promise<DebriefTexts | null> {
    const known = this.questions.get(id) ?? (Object.hasOwn(debriefs, id) ? debriefs[id]?.() : undefined) ?? Promise.resolve(null);
    this.questions.set(id, known);
    known.catch(() => this.questions.delete(id));
    return known;
  }

  /** Runs that came to a decision, from the worker. */
  private plansOf(key: string, scene: string): Promise<readonly RunPlan[]> {
    const asked = this.answers.size;
    return new Promise((resolve) => {
      this.answers.set(asked, resolve);
      this.page.ask({ type: 'plans', key, scene, asked });
    });
  }
}
