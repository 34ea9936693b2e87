/** The panel: which scenario, where the game stands, what is wrong, and anything one wants to try. */
import type { BundledScenario } from 'virtual:scenarios';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/session/index.ts';
import type { Preview, Report } from './bridge.ts';
import { FindingsPart } from './findings-part.tsx';
import { FromHerePart } from './from-here-part.tsx';
import { HerePart } from './here-part.tsx';
import { MESSAGES } from './messages.ts';
import { TextPart } from './text-part.tsx';

type Scenarios = Readonly<Record<string, BundledScenario>>;

const TABS = ['findings', 'here', 'from', 'text'] as const;
const SIZES = { full: null, phone: [375, 812], tablet: [820, 1180] } as const;

export function Panel({ scenarios, asked, folder }: { scenarios: Scenarios; asked: string | null; folder: string }) {
  const [id, choose] = useState(asked !== null && asked in scenarios ? asked : (Object.keys(scenarios)[0] ?? ''));
  const [tab, open] = useState<(typeof TABS)[number]>('here');
  const [language, speak] = useState<Language>('nl');
  const [size, resize] = useState<keyof typeof SIZES>('full');
  const { frame, preview, report } = usePreview();
  const words = MESSAGES[language];
  const scenario = scenarios[id];
  const { good, old } = useGood(scenario);

  useEffect(() => {
    if (preview && good?.file) preview.load({ file: good.file, en: good.en, hash: good.hash });
  }, [preview, good]);
  useEffect(() => preview?.language(language), [preview, language]);

  const count = Object.values(scenarios).reduce((sum, one) => sum + one.findings.length, 0);
  const [width, height] = SIZES[size] ?? [];
  return (
    <div class="author">
      <div class="stage" data-size={size}>
        <iframe ref={frame} src="./preview.html" title="Laten Doen" style={width ? { width: `${width}px`, height: `${height}px` } : {}} />
      </div>
      <main class="panel">
        <header>
          <label>
            {words.scenario}
            <select value={id} onChange={(event) => choose(event.currentTarget.value)}>
              {Object.keys(scenarios).map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <SeedField seed={report?.seed ?? 1} label={words.seed} button={words.restart} restart={(seed) => preview?.restart(seed)} />
          <span class="steps">
            <button type="button" disabled={!report || report.at === 0} onClick={() => preview?.step(-1)} aria-label={words.back}>
              ◀
            </button>
            <output>{report ? `${report.at + 1}/${report.steps}` : '–'}</output>
            <button
              type="button"
              disabled={!report || report.at >= report.steps - 1}
              onClick={() => preview?.step(1)}
              aria-label={words.forward}
            >
              ▶
            </button>
          </span>
          <label>
            {words.language}
            <select value={language} onChange={(event) => speak(event.currentTarget.value as Language)}>
              <option value="nl">Nederlands</option>
              <option value="en">English</option>
            </select>
          </label>
          <label>
            {words.size}
            <select value={size} onChange={(event) => resize(event.currentTarget.value as keyof typeof SIZES)}>
              {(Object.keys(SIZES) as (keyof typeof SIZES)[]).map((one) => (
                <option key={one} value={one}>
                  {words[one]}
                </option>
              ))}
            </select>
          </label>
        </header>
        {old ? (
          <p class="warning" role="alert">
            {good ? words.old : words.broken}
          </p>
        ) : null}
        {report?.lost ? (
          <p class="warning" role="alert">
            {words.lost} <code>{report.lost}</code>
          </p>
        ) : null}
        <div class="tabs" role="tablist">
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={tab === one}
              aria-controls="part"
              onClick={() => open(one)}
            >
              {words[one]}
              {one === 'findings' && count > 0 ? ` (${count})` : ''}
            </button>
          ))}
        </div>
        <section id="part" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'findings' ? <FindingsPart scenarios={scenarios} words={words} folder={folder} /> : null}
          {tab === 'here' && report ? <HerePart report={report} words={words} /> : null}
          {tab === 'from' && good?.file ? (
            <FromHerePart file={good.file} report={report} words={words} goTo={(where) => preview?.goTo(where) ?? []} />
          ) : null}
          {tab === 'text' && report ? <TextPart report={report} words={words} /> : null}
        </section>
      </main>
    </div>
  );
}

/** The last version that plays, and whether the newest does not. */
function useGood(scenario: BundledScenario | undefined): { good: BundledScenario | null; old: boolean } {
  const kept = useRef<{ id: string; good: BundledScenario } | null>(null);
  if (scenario?.file) kept.current = { id: scenario.file.id, good: scenario };
  const good = scenario?.file ? scenario : (kept.current?.good ?? null);
  return { good, old: scenario !== undefined && scenario.file === null };
}

/** The game in the frame, once it is there, and where it stands. */
function usePreview() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    const take = (): void => {
      const found = frame.current?.contentWindow?.preview;
      if (!found) return;
      found.listen(() => setReport(found.report()));
      setPreview(() => found);
    };
    take();
    window.addEventListener('preview-ready', take);
    return () => window.removeEventListener('preview-ready', take);
  }, []);
  return { frame, preview, report };
}

interface SeedProps {
  readonly seed: number;
  readonly label: string;
  readonly button: string;
  readonly restart: (seed: number) => void;
}

function SeedField({ seed, label, button, restart }: SeedProps) {
  const [value, change] = useState(seed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        restart(value);
      }}
    >
      <label>
        {label}
        <input type="number" min={0} max={4_294_967_295} value={value} onInput={(event) => change(Number(event.currentTarget.value))} />
      </label>
      <button type="submit">{button}</button>
    </form>
  );
}
