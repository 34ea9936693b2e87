import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEBRIEF_SCHEMA_FILE, debriefJsonSchema, SCHEMA_FILE, scenarioJsonSchema } from '../../scripts/scenario-schema.ts';
import { shippedIds } from '../support/scenarios.ts';

it('keeps the JSON Schema current (npm run schema)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(scenarioJsonSchema());
  expect(readFileSync(DEBRIEF_SCHEMA_FILE, 'utf8')).toBe(debriefJsonSchema());
});

it('names the schema in the first line of every scenario, for the editor', () => {
  for (const id of shippedIds()) {
    expect(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../scenario.schema.json',
    );
  }
});

it('knows options, conditions and effects', () => {
  const text = scenarioJsonSchema();
  for (const word of ['"stance"', '"take-over"', '"margin"', '"keeps"', '"competences"']) expect(text).toContain(word);
});
