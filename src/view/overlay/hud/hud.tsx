/** What stays in sight while playing: where one is, how things stand, and the work folder. */
import type { JSX } from 'preact';
import type { GameView } from '../../../core/session/view.ts';
import type { Texts } from '../../shared/messages.ts';
import { timeWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { SHELF } from '../page.ts';
import type { Stage } from '../stage.ts';
import { Foreign } from '../foreign.tsx';
import { KeyHint } from '../key-hint.tsx';
import { useKeys } from '../keys.ts';
import { Icon } from './icons.tsx';
import { Meters } from './meters.tsx';
import { SendingMark } from './sending-mark.tsx';

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
      <h1>
        <Foreign text={place === null ? game.text('title') : game.text(`place.${place}.name`)} />
      </h1>
      {stage === 'walk' || stage === 'talk' || stage === 'week' ? <Hours minutes={view.minutes} /> : null}
      <SendingMark />
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

const TABS = ['notebook', 'language', 'settings', 'menu'] as const;
type TabName = (typeof TABS)[number];

function Folder(): JSX.Element {
  const { game, go, open, t } = useOverlay();
  const { language, shortcuts } = game.settings;
  const other = language === 'nl' ? 'en' : 'nl';
  const act: Record<TabName, () => void> = {
    notebook: () => open({ name: 'notebook' }),
    language: () => game.change({ language: other }),
    settings: () => open({ name: 'settings' }),
    menu: () => {
      go(SHELF);
      game.toMenu();
    },
  };
  useKeys((key) => {
    const name = shortcuts ? TABS.find((tab) => t.say(`keys.${tab}`).toLowerCase() === key.toLowerCase()) : undefined;
    if (name) act[name]();
    return name !== undefined;
  });
  return (
    <nav class="card folder" data-panel aria-label={t.say('hud.folder')}>
      {TABS.map((name) => (
        <Tab key={name} name={name} label={t.say(`hud.${name}`)} lang={name === 'language' ? other : undefined} onClick={act[name]} />
      ))}
    </nav>
  );
}

interface TabProps {
  readonly name: TabName;
  readonly label: string;
  readonly lang: string | undefined;
  readonly onClick: () => void;
}

function Tab({ name, label, lang, onClick }: TabProps): JSX.Element {
  return (
    <button type="button" class="tab" lang={lang} onClick={onClick}>
      <Icon name={name} />
      <span>{label}</span>
      <KeyHint of={`keys.${name}`} />
    </button>
  );
}
