/** The whole page: logs in, what was left out and why, and a part for each scenario that was played. */
import type { JSX } from 'preact';
import { ClassLivePart } from './class-live/class-live-part.tsx';
import { ClassPart } from './class-part.tsx';
import { Sheets } from './sheets/sheets.tsx';
import { DrawingContext } from './charts/chart.tsx';
import { CollectPart } from './collect-part.tsx';
import type { Desk } from './desk.ts';
import { TogetherPart } from './run/together-part.tsx';
import { wordsIn } from './words.ts';

export function DebriefPage({ desk }: { desk: Desk }): JSX.Element {
  const say = wordsIn(desk.language);
  return (
    <>
      <div class="debrief">
        <header>
          <h1>{say('title')}</h1>
          <nav>
            <a href="./index.html">{say('game')}</a>
            <button
              type="button"
              lang={desk.language === 'nl' ? 'en' : 'nl'}
              onClick={() => desk.speak(desk.language === 'nl' ? 'en' : 'nl')}
            >
              {say('language')}
            </button>
          </nav>
          <p>{say('lead')}</p>
        </header>
        <main>
          <ClassLivePart live={desk.live} say={say} text={desk.text} />
          <CollectPart desk={desk} say={say} />
          {desk.classes.length > 1 && <p class="apart">{say('apart', { n: desk.classes.length })}</p>}
          <DrawingContext.Provider value={desk.drawing}>
            {desk.classes.map((told) => (
              <ClassPart key={told.figures.key} told={told} desk={desk} say={say} />
            ))}
          </DrawingContext.Provider>
          <TogetherPart language={desk.language} {...desk.together} />
        </main>
      </div>
      {desk.printing && (
        <Sheets {...desk.printing} text={(key) => desk.text(desk.printing?.told.figures.scenario.id ?? '', key)} say={say} />
      )}
    </>
  );
}
