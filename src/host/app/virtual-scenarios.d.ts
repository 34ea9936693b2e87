/** Made by scripts/vite-scenarios.ts when the page is built: every `scenarios/<id>/`, parsed but not yet validated. */
declare module 'virtual:scenarios' {
  export interface BundledScenario {
    /** Content of scenario.yaml: structure and Dutch text. */
    readonly nl: unknown;
    /** Content of en.yaml: translation by text key; empty when there is none. */
    readonly en: Readonly<Record<string, string>>;
    /** `sha256-` and the hexadecimal digest of the bytes of scenario.yaml. */
    readonly hash: string;
  }
  /** By scenario id. */
  export const scenarios: Readonly<Record<string, BundledScenario>>;
  export default scenarios;
}
