/** `debrief --html`: the trainer's figures as one file, drawn without a browser. */
import { readFileSync } from 'node:fs';
import { turningPoints, type Intake, type Taken } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { ClassTold } from '../../view/debrief/index.ts';
import { newPaper } from '../../view/debrief/charts/paper.ts';
import { stillReport } from '../../view/debrief/still.tsx';
import { scenarioOrNull } from './log-files.ts';

const STYLES = ['debrief.css', 'charts/charts.css'];

/** @param onStudied hears how many runs were played again, of how many */
export async function reportPage(
  { intake, taken, language }: { readonly intake: Intake; readonly taken: readonly Taken[]; readonly language: Language },
  onStudied: (done: number, total: number) => void,
): Promise<string> {
  const classes: ClassTold[] = [];
  for (const figures of intake.figures()) {
    const effects = intake.lateEffects(figures.key);
    for (let done = 1; effects?.step(); done++) {
      onStudied(done, effects.total);
      await new Promise((next) => setImmediate(next));
    }
    const late = effects?.effects() ?? [];
    classes.push({ figures, points: turningPoints(figures, late), late, studied: true });
  }
  return stillReport({
    language,
    taken,
    classes,
    text: (scenario, key) => scenarioOrNull(scenario)?.text(key, language) ?? key,
    document: newPaper(),
    css: STYLES.map(styleOf).join('\n'),
  });
}

/** Without the typefaces, which are files of their own: the reader's system has one too. */
function styleOf(name: string): string {
  const css = readFileSync(new URL(`../../view/debrief/${name}`, import.meta.url), 'utf8');
  return css.replaceAll(/^@import .*$/gm, '');
}
