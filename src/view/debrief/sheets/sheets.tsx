/** What goes to the printer: a page for the class, or one for each player. Not to be seen on the screen. */
import type { JSX } from 'preact';
import { easelAtHand, StudioContext } from '../charts/chart.tsx';
import type { Printing } from '../desk.ts';
import type { Say } from '../words.ts';
import { ClassSheet } from './class-sheet.tsx';
import { PlayerSheetPage } from './player-sheet.tsx';

interface SheetsProps extends Printing {
  /** A text of the scenario. */
  readonly text: (key: string) => string;
  readonly say: Say;
}

/** As wide as an A4 page is between its margins, at 96 points an inch. @unit px */
const WIDE = 672;

export function Sheets({ what, told, scenes, sheets, text, say }: SheetsProps): JSX.Element | null {
  const easel = easelAtHand();
  if (!easel) return null;
  return (
    <StudioContext.Provider value={{ easel, document, width: WIDE, dense: true }}>
      <div class="debrief sheets">
        {what === 'class' && <ClassSheet told={told} scenes={scenes} text={text} say={say} />}
        {sheets.map((one) => (
          <PlayerSheetPage key={one.figures.file} sheet={one} scenes={scenes} text={text} say={say} />
        ))}
      </div>
    </StudioContext.Provider>
  );
}
