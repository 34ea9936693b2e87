/** What stays in sight while playing: where one is, how things stand, and the work folder. */
import type { JSX } from 'preact';
import type { GameView } from '../../../core/session/view.ts';
import type { Texts } from '../../shared/messages.ts';
import { timeWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { SHELF } from '../page.ts';
import type { Stage } from '../stage.ts';
import { Icon, type IconName } from './icons.tsx';
import { Meters } from './meters.tsx';

interface HudProps {
  readonly view: GameView;
  readonly stage: Stage['kind'];
  /** Where the conversation is, if there is one. */
  readonly place: string | null;
}

/** The last screens show the same quantities themselves, then and now. */
const WITHOUT_METERS: readonly Stage['kind'][] = ['briefing', 'lastday', 'halfyear', 'ending'];

export function Hud({ view, stage, place }: HudProps): JSX.Element {
  const { t } = useOverlay();
  const metered = !WITHOUT_METERS.includes(stage);
  return (
    <header class="hud" data-stage={stage} aria-label={t.say('hud.label')}>
      <PlaceCard view={view} stage={stage} place={place} />
      <Folder />
      {metered ? <Meters meters={view.meters} /> : null}
    </header>
  );
}

function PlaceCard({ view, stage, place }: HudProps): JSX.Element {
  const { game, t } = useOverlay();
  return (
    <div class="card place" data-panel>
      <p class="eyebrow">{whenOf(t, stage, view)}</p>
      <h1>{place === null ? game.text('title') : game.text(`place.${place}.name`)}</h1>
      {stage === 'walk' || stage === 'talk' || stage === 'week' ? <Hours minutes={view.minutes} /> : null}
    </div>
  );
}

function whenOf(t: Texts, stage: Stage['kind'], view: GameView): string {
  if (stage === 'lastday') return t.say('lastday.heading');
  if (stage === 'halfyear' || stage === 'ending') return t.say('halfyear.heading');
  return t.say('hud.week', { week: view.week, weeks: view.weeks });
}

function Hours({ minutes }: { readonly minutes: GameView['minutes'] }): JSX.Element {
  const { t } = useOverlay();
  return (
    <p class="hours">
      <Icon name="clock" />
      <span>{t.say('hud.hours', { spent: timeWord(t, minutes.spent), paper: timeWord(t, minutes.paper) })}</span>
      {minutes.beyond > 0 ? <b class="beyond">{t.say('hud.beyond', { time: timeWord(t, minutes.beyond) })}</b> : null}
    </p>
  );
}

function Folder(): JSX.Element {
  const { game, go, open, t } = useOverlay();
  const toMenu = (): void => {
    go(SHELF);
    game.toMenu();
  };
  const other = game.settings.language === 'nl' ? 'en' : 'nl';
  return (
    <nav class="card folder" data-panel aria-label={t.say('hud.folder')}>
      <Tab icon="notebook" label={t.say('hud.notebook')} onClick={() => open({ name: 'notebook' })} />
      <Tab icon="language" label={t.say('hud.language')} lang={other} onClick={() => game.change({ language: other })} />
      <Tab icon="settings" label={t.say('hud.settings')} onClick={() => open({ name: 'settings' })} />
      <Tab icon="menu" label={t.say('hud.menu')} onClick={toMenu} />
    </nav>
  );
}

interface TabProps {
  readonly icon: IconName;
  readonly label: string;
  readonly lang?: string;
  readonly onClick: () => void;
}

function Tab({ icon, label, lang, onClick }: TabProps): JSX.Element {
  return (
    <button type="button" class="tab" lang={lang} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
