import { describe, expect, it } from 'vitest';
import { addCounts, countTests, type VitestReport } from '../../scripts/test-counts.ts';

const file = (...tests: string[]): VitestReport['testResults'][number] => ({
  status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
});

const report = (...files: VitestReport['testResults'][number][]): VitestReport => {
  const count = (wanted: string): number => files.flatMap((one) => one.assertionResults).filter(({ status }) => status === wanted).length;
  const success = files.every(({ status }) => status === 'passed');
  return { success, numPassedTests: count('passed'), numFailedTests: count('failed'), testResults: files };
};

describe('countTests', () => {
  it('counts passed and failed and leaves skipped ones out', () => {
    expect(countTests(report(file('passed', 'passed', 'skipped'), file('failed', 'passed')), 1)).toEqual({ passed: 3, failed: 1 });
    expect(countTests(report(file('passed')), 0)).toEqual({ passed: 1, failed: 0 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countTests(report(file('passed'), file(), file()), 1)).toEqual({ passed: 1, failed: 2 });
  });

  it('counts an error outside every test, an empty run and a missing report as one failure', () => {
    expect(countTests(report(file('passed')), 1)).toEqual({ passed: 1, failed: 1 });
    expect(countTests(report(file('passed')), null)).toEqual({ passed: 1, failed: 1 });
    expect(countTests({ success: false, numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

it('addCounts sums the runs', () => {
  expect(
    addCounts([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
  expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
});
