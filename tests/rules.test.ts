/** Every rule of core has a test that cites it, and every rule that code names exists. */
import { describe, expect, it } from 'vitest';
import { findUnknownRules, findUntestedRules, readRuleNumbers } from './support/rule-check.ts';
import { readSources } from './support/source-files.ts';

const rules = readSources(['src/core'], ['RULES.md']);
const code = readSources(['src'], ['.ts', '.tsx']);
/** This file plants numbers of its own, which must not count as tests of the real ones. */
const tests = new Map([...readSources(['tests'], ['.test.ts', '.test.tsx'])].filter(([path]) => path !== 'tests/rules.test.ts'));

describe('the rules of core', () => {
  it('were read', () => {
    expect(readRuleNumbers(rules).length).toBeGreaterThan(20);
  });

  it('have numbers that are given once', () => {
    const numbers = readRuleNumbers(rules);
    expect(numbers.filter((number, n) => numbers.indexOf(number) !== n)).toEqual([]);
  });

  it('are each cited by a test', () => {
    expect(findUntestedRules(rules, tests)).toEqual([]);
  });

  it('exist wherever code names them', () => {
    expect(findUnknownRules(rules, code)).toEqual([]);
  });
});

describe('planted', () => {
  const planted = new Map([
    ['RULES.md', '# Rules\n- **ZA-1** Falls, as ZB-9 says. C16.\n**[ZA-2]** Rises.\n### ZB-1\n| Z-3 | stays |\n\nSee **ZC-1** there.\n'],
  ]);

  it('numbers are found in each form, and mentions are no definitions', () => {
    expect(readRuleNumbers(planted)).toEqual(['ZA-1', 'ZA-2', 'ZB-1', 'Z-3']);
  });

  it('a rule without a test is found', () => {
    const cites = new Map([['a.test.ts', `it('falls [ZA-1]'); const rule = 'ZA-2'; // ZB-1, not ZB-10; Z-31`]]);
    expect(findUntestedRules(planted, cites)).toEqual(['Z-3']);
  });

  it('a rule that does not exist is found', () => {
    const uses = new Map([
      ['src/a.ts', `const cause = { rule: 'ZA-1' }; // [ZA-2]`],
      ['src/b.ts', `const cause = { rule: 'ZA-7' }; // as [Z-4] says`],
      ['src/c.ts', `const cause = { rule: 'XX-1' }; const code = 'SC-014';`],
    ]);
    expect(findUnknownRules(planted, uses)).toEqual(['src/b.ts: ZA-7', 'src/b.ts: Z-4', 'src/c.ts: XX-1']);
  });
});
