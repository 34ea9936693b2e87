/**
 * Keeps the page light: the maquette and Phaser are one chunk that is only fetched once the page can be used, and the YAML
 * parser stays at home. One careless import would undo that without any sign, so the build fails instead.
 */
import type { Plugin } from 'vite';

export const TOWN_CHUNK = 'town';
const PHASER = /[\\/]node_modules[\\/]phaser[\\/]/;
const YAML = /[\\/]node_modules[\\/]yaml[\\/]/;
export const TOWN_MODULES = /[\\/]node_modules[\\/](?:phaser|eventemitter3)[\\/]|[\\/]src[\\/]view[\\/]town[\\/]/;
/** The map of the town on the shelf, and the drawing that it needs: fetched without the rest of the maquette. */
export const TOWN_MAP_CHUNK = 'town-map';
export const TOWN_MAP_MODULES =
  /[\\/]src[\\/]view[\\/]town[\\/](?:town-map|projection|seeded|boards[\\/]rommelstein|stage[\\/]slices|draw[\\/](?:palette|pen|paper|tape|ground[\\/][\w-]+|interior[\\/](?:shell|floors)|props[\\/]crown-cards|buildings[\\/]quarter(?:-\w+)?))\.ts$/;

/** What is needed of a chunk, so that a test can plant one. */
export interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  /** File names of the chunks fetched together with this one. */
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/** For each page, and for the map on its shelf, that fetches Phaser at once: the chain of chunks along which it does. */
export function findEagerPhaser(chunks: readonly Chunk[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const chainFrom = (chunk: Chunk, path: readonly string[]): string | null => {
    if (path.includes(chunk.fileName)) return null;
    const here = [...path, chunk.fileName];
    if (chunk.moduleIds.some((id) => PHASER.test(id))) return here.join(' → ');
    for (const name of chunk.imports) {
      const next = byName.get(name);
      const chain = next ? chainFrom(next, here) : null;
      if (chain !== null) return chain;
    }
    return null;
  };
  const first = (chunk: Chunk): boolean => chunk.isEntry || chunk.moduleIds.some((id) => TOWN_MAP_MODULES.test(id));
  return chunks.filter(first).flatMap((chunk) => chainFrom(chunk, []) ?? []);
}

/** Chunks that carry the YAML parser: the page gets its scenarios parsed. */
export function findYamlParser(chunks: readonly Chunk[]): string[] {
  return chunks.filter((chunk) => chunk.moduleIds.some((id) => YAML.test(id))).map((chunk) => chunk.fileName);
}

export function guardBundle(): Plugin {
  return {
    name: 'laten-doen:bundle-guard',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const eager = findEagerPhaser(chunks);
      const yaml = findYamlParser(chunks);
      if (eager.length > 0) this.error(`The first screen would wait for Phaser: ${eager.join('; ')}. Import the town with import().`);
      if (yaml.length > 0) this.error(`The page would carry the YAML parser: ${yaml.join(', ')}.`);
    },
  };
}
