/* oxlint-disable typescript/consistent-type-imports -- an import statement would turn this declaration into a module */
/** Made by scripts/vite-scenarios.ts when the page is built: every `scenarios/<id>/`, read and checked. */
declare module 'virtual:scenarios' {
  export interface ShelfEntry {
    /** Null when findings keep it from playing. */
    readonly card: {
      readonly weeks: number;
      readonly board: string;
      /** A good one to begin with. */
      readonly begin: boolean;
      readonly play: readonly [number, number] | null;
      readonly themes: readonly string[];
      readonly endings: readonly string[];
      /** Title, summary, setting and endings, by language and text key. */
      readonly texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>;
    } | null;
    /** `sha256-` and the hexadecimal digest of the bytes of scenario.yaml. */
    readonly hash: string;
    readonly findings: readonly import('../../core/scenario/index.ts').Finding[];
    /** Fetches the rest. */
    readonly load:
      | (() => Promise<{
          readonly file: import('../../core/scenario/index.ts').ScenarioFile;
          /** Translation by text key; empty when there is none. */
          readonly en: import('../../core/scenario/index.ts').Translation;
        }>)
      | null;
  }
  /** By scenario id. */
  export const scenarios: Readonly<Record<string, ShelfEntry>>;
}

/** Everything at once, findings included: for the author's page. */
declare module 'virtual:scenarios/all' {
  export interface BundledScenario {
    readonly file: import('../../core/scenario/index.ts').ScenarioFile | null;
    readonly en: import('../../core/scenario/index.ts').Translation;
    readonly hash: string;
    readonly findings: readonly import('../../core/scenario/index.ts').Finding[];
  }
  const scenarios: Readonly<Record<string, BundledScenario>>;
  export default scenarios;
}

/** What a trainer asks afterwards, fetched scenario by scenario: for the debrief page. */
declare module 'virtual:debriefs' {
  export interface DebriefTexts {
    readonly nl: import('../../core/scenario/index.ts').Facilitation | null;
    readonly en: import('../../core/scenario/index.ts').Facilitation | null;
  }
  /** By scenario id. */
  export const debriefs: Readonly<Record<string, () => Promise<DebriefTexts>>>;
}
