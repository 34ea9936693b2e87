/** The figures of a class as one file that opens anywhere: the same parts as the page, without scripts and without a browser. */
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Taken } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';
import { StudioContext } from './charts/chart.tsx';
import * as easel from './charts/easel.ts';
import { ClassLook } from './class-look.tsx';
import { LeftOut } from './collect-part.tsx';
import type { ClassTold } from './desk.ts';
import { wordsIn } from './words.ts';

export interface Still {
  readonly language: Language;
  readonly taken: readonly Taken[];
  readonly classes: readonly ClassTold[];
  /** A text of a scenario by its key. */
  text(scenario: string, key: string): string;
  /** Any document: charts are drawn in it. */
  readonly document: Document;
  /** All style there is. */
  readonly css: string;
}

/** Of the page's charts on a wide screen. @unit px */
const WIDE = 1000;

/** A whole HTML document. It asks for nothing and runs nothing; its policy says so to the browser. */
export function stillReport(still: Still): string {
  const { language, css } = still;
  const say = wordsIn(language);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${say('title')}</title>`,
    // A style sheet cannot end its own element.
    `<style>${css.replaceAll('</', '<\\/')}</style>`,
  ];
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.join('\n')}\n</head>\n<body>${renderToString(<Report {...still} />)}</body>\n</html>\n`;
}

function Report({ language, taken, classes, text, document }: Still): JSX.Element {
  const say = wordsIn(language);
  const bad = taken.filter((one) => !one.ok);
  return (
    <StudioContext.Provider value={{ easel, document, width: WIDE }}>
      <div class="debrief">
        <header>
          <h1>{say('title')}</h1>
        </header>
        <main>
          <section class="card">
            <p>{say('summary', { n: taken.length - bad.length, bad: bad.length })}</p>
            {bad.length > 0 && <LeftOut bad={bad} say={say} />}
          </section>
          {classes.length > 1 && <p class="apart">{say('apart', { n: classes.length })}</p>}
          {classes.map((told) => (
            <section class="card class" key={told.figures.key} aria-labelledby={`class-${told.figures.key}`}>
              <ClassLook told={told} say={say} text={(key) => text(told.figures.scenario.id, key)} />
            </section>
          ))}
        </main>
      </div>
    </StudioContext.Provider>
  );
}
