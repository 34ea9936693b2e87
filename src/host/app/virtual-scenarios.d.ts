/* oxlint-disable typescript/consistent-type-imports -- an import statement would turn this declaration into a module */
/** Made by scripts/vite-scenarios.ts when the page is built: every `scenarios/<id>/`, read and checked. */
declare module 'virtual:scenarios' {
  export interface BundledScenario {
    /** Null when findings keep it from playing. */
    readonly file: import('../../core/scenario/index.ts').ScenarioFile | null;
    /** Translation by text key; empty when there is none. */
    readonly en: import('../../core/scenario/index.ts').Translation;
    /** `sha256-` and the hexadecimal digest of the bytes of scenario.yaml. */
    readonly hash: string;
    readonly findings: readonly import('../../core/scenario/index.ts').Finding[];
  }
  /** By scenario id. */
  export const scenarios: Readonly<Record<string, BundledScenario>>;
  export default scenarios;
}
