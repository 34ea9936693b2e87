/**
 * Writes scenarios/scenario.schema.json and debrief.schema.json from the Valibot schemas, so that an editor completes and marks
 * a scenario file and its facilitation texts (their first line names the schema). `npm run schema` regenerates it; a test holds it current.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { facilitationSchema, scenarioSchema } from '../src/core/scenario/index.ts';

export const SCHEMA_FILE = fileURLToPath(new URL('../scenarios/scenario.schema.json', import.meta.url));
export const DEBRIEF_SCHEMA_FILE = fileURLToPath(new URL('../scenarios/debrief.schema.json', import.meta.url));

export function scenarioJsonSchema(): string {
  // What JSON Schema cannot say (a trimmed text) is left to `laten-doen lint`; input mode keeps defaults optional.
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Laten Doen scenario', ...schema }, null, 2)}\n`;
}

export function debriefJsonSchema(): string {
  const schema = toJsonSchema(facilitationSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Laten Doen facilitation texts', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, scenarioJsonSchema());
  writeFileSync(DEBRIEF_SCHEMA_FILE, debriefJsonSchema());
}
