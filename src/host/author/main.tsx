/** The author's page: the game in a frame, a panel beside it that follows the files as they are saved. */
import { render } from 'preact';
import bundled, { type BundledScenario } from 'virtual:scenarios/all';
import { Panel } from './panel.tsx';
import './author.css';

const holder = document.getElementById('author');
if (!holder) throw new Error('the page has no #author');
const asked = new URLSearchParams(location.search).get('scenario');
let scenarios: Readonly<Record<string, BundledScenario>> = bundled;

/** Folder that the names in findings are relative to, for links into an editor; the server of this page fills it in. */
const folder = document.querySelector<HTMLMetaElement>('meta[name="scenario-folder"]')?.content ?? '';

const draw = (): void => render(<Panel scenarios={scenarios} asked={asked} folder={folder} />, holder);

import.meta.hot?.on('laten-doen:scenarios', (fresh: Readonly<Record<string, BundledScenario>>) => {
  scenarios = fresh;
  draw();
});
draw();
