/** What a stage of `npm test` adds to the last line. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is used. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** One failure without a test to its name: a type error, a build that breaks, a run that never reported. */
export const ONE_FAILURE: Counts = { passed: 0, failed: 1 };
export const NOTHING: Counts = { passed: 0, failed: 0 };

/**
 * Passed and failed tests of one run. A file that could not even be loaded has no failed test, and an error outside every
 * test leaves all of them passed: both count as one failure, or a broken run would end with "0 failed".
 */
export function countTests(report: VitestReport | null, exitCode: number | null): Counts {
  if (report === null) return ONE_FAILURE;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && (exitCode !== 0 || !report.success) ? 1 : failed };
}

export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
