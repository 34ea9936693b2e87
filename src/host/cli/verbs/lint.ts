import { findingText } from '../../../core/scenario/index.ts';
import { loadScenario, scenarioIds } from '../load-scenario.ts';
import { JSON_OPTION, print, root, type Verb } from '../verb.ts';

export const lint: Verb = {
  summary: 'says all that is wrong with scenarios, with file, line and column',
  usage: '[ids…] [--json]',
  options: JSON_OPTION,
  run(ids, flags) {
    const findings = (ids.length > 0 ? ids : scenarioIds(root())).flatMap((id) => loadScenario(root(), id).findings);
    if (flags['json'] === true) print(JSON.stringify({ findings }));
    else {
      for (const one of findings) print(findingText(one));
      print(findings.length === 0 ? 'no findings' : `${findings.length} findings`);
    }
    return findings.length > 0 ? 1 : 0;
  },
};
