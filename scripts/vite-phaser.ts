/**
 * Phaser as the maquette needs it. Its package is one bundle that cannot be shaken: sound, physics, tile maps, loaders and text come
 * along, and a slow machine reads a megabyte more. The build takes the town's pieces from Phaser's own sources instead; without a
 * build (development, gallery) it is the whole package, so a piece that is missing shows in the built game alone: tests ask `PIECES`.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
/** Lies among Phaser's sources, so that chunk and licence are those of Phaser. */
const ENTRY = join(SOURCES, 'of-the-town.js');

/** What the town calls by name. The renderers come first: the sources ask for one another in a circle. */
export const PIECES = {
  Renderer: 'renderer/index',
  BlendModes: 'renderer/BlendModes',
  Game: 'core/Game',
  Scale: 'scale/index',
  Scene: 'scene/Scene',
} as const;

/** What a scene can `add`. */
export const THINGS = { image: 'gameobjects/image/ImageFactory', rectangle: 'gameobjects/shape/rectangle/RectangleFactory' } as const;

/** What a scene is made of. */
const PARTS = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'scene/ScenePlugin',
];

/** Phaser's switches; its own build replaces them in the same way. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

function entryText(): string {
  const from = (file: string): string => JSON.stringify(join(SOURCES, `${file}.js`));
  const pieces = Object.entries(PIECES).map(([name, file]) => `import ${name} from ${from(file)};`);
  const parts = [...PARTS, ...Object.values(THINGS)].map((file) => `import ${from(file)};`);
  const names = `import CONST from ${from('const')};\nexport default { ...CONST, ${Object.keys(PIECES).join(', ')} };`;
  return [...pieces, ...parts, names].join('\n');
}

/** @param code one of Phaser's sources */
export function setSwitches(code: string): string {
  return code
    .replaceAll(/typeof ([A-Z][A-Z0-9_]+)/g, (asked, name: string) => String(SWITCHES[name] ?? asked))
    .replaceAll(/\bglobal\./g, 'globalThis.');
}

export function townPhaser(): Plugin {
  return {
    name: 'laten-doen:phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? entryText() : undefined),
    transform: (code, id) => (id !== ENTRY && id.startsWith(SOURCES) ? { code: setSwitches(code), map: null } : undefined),
  };
}
