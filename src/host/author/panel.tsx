/** The panel: which scenario, where the game stands, what is wrong, and anything one wants to try. */
import type { BundledScenario } from 'virtual:scenarios/all';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/session/index.ts';
import type { Preview, Report } from './bridge.ts';
import { FindingsPart } from './findings-part.tsx';
import { FromHerePart } from './from-here-part.tsx';
import { HerePart } from './here-part.tsx';
import { MESSAGES, type Words } from './messages.ts';
import { TextPart } from './text-part.tsx';

type Scenarios = Readonly<Record<string, BundledScenario>>;

const TABS = ['findings', 'here', 'from', 'text'] as const;
type Tab = (typeof TABS)[number];
const LANGUAGES = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
] as const;
const SIZES = { full: null, phone: [375, 812], tablet: [820, 1180] } as const;

export function Panel({ scenarios, asked, folder }: { scenarios: Scenarios; asked: string | null; folder: string }) {
  const [id, choose] = useState(asked !== null && asked in scenarios ? asked : (Object.keys(scenarios)[0] ?? ''));
  const [tab, open] = useState<Tab>('here');
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
  return (
    <div class="author">
      <Stage frame={frame} size={size} />
      <main class="panel">
        <header>
          <Choice label={words.scenario} value={id} options={Object.keys(scenarios).map((one) => [one, one])} choose={choose} />
          <SeedField seed={report?.seed ?? 1} label={words.seed} button={words.restart} restart={(seed) => preview?.restart(seed)} />
          <Steps report={report} words={words} step={(by) => preview?.step(by)} />
          <Choice label={words.language} value={language} options={LANGUAGES} choose={speak} />
          <Choice
            label={words.size}
            value={size}
            options={(['full', 'phone', 'tablet'] as const).map((one) => [one, words[one]])}
            choose={resize}
          />
        </header>
        <Notices words={words} old={old} good={good !== null} lost={report?.lost ?? null} />
        <Tabs tab={tab} open={open} words={words} count={count} />
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

function Tabs({ tab, open, words, count }: { tab: Tab; open: (tab: Tab) => void; words: Words; count: number }) {
  return (
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
  );
}

function Stage({ frame, size }: { frame: RefObject<HTMLIFrameElement | null>; size: keyof typeof SIZES }) {
  const [width, height] = SIZES[size] ?? [];
  return (
    <div class="stage" data-size={size}>
      {/* A page of our own, that talks with this one. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe ref={frame} src="./preview.html" title="Laten Doen" style={width ? { width: `${width}px`, height: `${height}px` } : {}} />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, choose }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Steps({ report, words, step }: { report: Report | null; words: Words; step: (by: -1 | 1) => void }) {
  return (
    <span class="steps">
      <button type="button" disabled={!report || report.at === 0} onClick={() => step(-1)} aria-label={words.back}>
        ◀
      </button>
      <output>{report ? `${report.at + 1}/${report.steps}` : '–'}</output>
      <button type="button" disabled={!report || report.at >= report.steps - 1} onClick={() => step(1)} aria-label={words.forward}>
        ▶
      </button>
    </span>
  );
}

function Notices({ words, old, good, lost }: { words: Words; old: boolean; good: boolean; lost: string | null }) {
  return (
    <>
      {old ? (
        <p class="warning" role="alert">
          {good ? words.old : words.broken}
        </p>
      ) : null}
      {lost === null ? null : (
        <p class="warning" role="alert">
          {words.lost} <code>{lost}</code>
        </p>
      )}
    </>
  );
}

/** The last version that plays, and whether the newest does not. */
function useGood(scenario: BundledScenario | undefined): { good: BundledScenario | null; old: boolean } {
  const [kept, keep] = useState<BundledScenario | null>(null);
  useEffect(() => {
    if (scenario?.file) keep(scenario);
  }, [scenario]);
  const good = scenario?.file ? scenario : kept;
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
