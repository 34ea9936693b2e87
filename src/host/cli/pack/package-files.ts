/** The built game as the files of a package: what a learning environment needs of it, and a page that knows what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PackageTarget = 'web' | 'scorm12' | 'scorm2004';
export type PackageFiles = Map<string, Uint8Array>;

/** A package lives in its environment: nothing to install, nothing to debrief there, no worker that keeps files of its own. */
const NOT_IN_A_COURSE = /^(?:sw\.js|workbox-.*\.js|manifest\.webmanifest|debrief\.html)$/;

/** @param dist folder of the built game @throws when it holds no game */
export function packageFiles(dist: string, target: PackageTarget, scenario: string | null): PackageFiles {
  const files: PackageFiles = new Map();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/');
    if (!entry.isFile() || (target !== 'web' && NOT_IN_A_COURSE.test(name))) continue;
    files.set(name, readFileSync(join(dist, name)));
  }
  const page = files.get('index.html');
  if (!page) throw new RangeError(`${dist} holds no index.html`);
  if (target !== 'web') files.set('index.html', encode(asPackage(decode(page), target, scenario)));
  return files;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The page's own mark, read by host/app/course.ts. */
function asPackage(html: string, target: PackageTarget, scenario: string | null): string {
  const mark = `<meta name="laten-doen-package" content="${target}"${scenario === null ? '' : ` data-scenario="${scenario}"`} />`;
  return html.replace(/<link rel="manifest"[^>]*>/, '').replace('</head>', `  ${mark}\n  </head>`);
}
