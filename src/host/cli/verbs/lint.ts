import { existsSync } from 'node:fs';
import { didYouMean, findingText, type Finding } from '../../../core/scenario/index.ts';
import { loadScenario, scenarioIds } from '../load-scenario.ts';
import { readScenarioPath } from '../scenario-files.ts';
import { CannotRun, JSON_OPTION, print, root, type Verb } from '../verb.ts';

export const lint: Verb = {
  summary: 'says all that is wrong with scenarios, with file, line and column',
  usage: '[scenario ids, folders or files…] [--json]',
  options: JSON_OPTION,
  run(given, flags) {
    const findings = (given.length > 0 ? given : scenarioIds(root())).flatMap(findingsOf);
    if (flags['json'] === true) print(JSON.stringify({ findings }));
    else {
      for (const one of findings) print(findingText(one));
      print(countText(findings));
    }
    return findings.length > 0 ? 1 : 0;
  },
};

/** Of a scenario by its id, or of a folder or file anywhere. @throws CannotRun for what is neither */
function findingsOf(given: string): readonly Finding[] {
  const ids = scenarioIds(root());
  if (ids.includes(given)) return loadScenario(root(), given).findings;
  if (!existsSync(given))
    throw new CannotRun(`no scenario, folder or file "${given}"; scenarios: ${ids.join(', ')}. ${didYouMean(given, ids)}`.trim());
  return readScenarioPath(given, root()).findings;
}

function countText(findings: readonly Finding[]): string {
  const errors = findings.filter((one) => one.severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'no findings';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
