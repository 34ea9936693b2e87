/** The built game as the files of a package: what a learning environment needs of it, and pages that know what they are and whom they may reach. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PackageTarget = 'web' | 'scorm12' | 'scorm2004' | 'cmi5';
export type PackageFiles = Map<string, Uint8Array>;

export interface PackageWish {
  readonly target: PackageTarget;
  /** Only this assignment. */
  readonly scenario: string | null;
  /** Assignments that the built game holds. */
  readonly scenarios: readonly string[];
  /** Sources that the pages may reach beside their own server, as a content policy writes them. */
  readonly connect: readonly string[];
}

/** A package lives in its environment: nothing to install, nothing to debrief there, no worker that keeps files of its own. */
const NOT_IN_A_COURSE = /^(?:sw\.js|workbox-.*\.js|manifest\.webmanifest|debrief\.html)$/;

/** @param dist folder of the built game @throws RangeError when it holds no game, or a page without a content policy */
export function packageFiles(dist: string, wish: PackageWish): PackageFiles {
  const { target } = wish;
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
  if (target !== 'web') files.set('index.html', encode(asPackage(decode(page), wish)));
  if (wish.connect.length > 0) {
    for (const [name, bytes] of files) if (name.endsWith('.html')) files.set(name, encode(mayReach(name, decode(bytes), wish.connect)));
  }
  return target === 'web' ? files : onlyNeeded(files, wish);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The page's own mark, read by host/app/course.ts. */
function asPackage(html: string, { target, scenario }: PackageWish): string {
  const mark = `<meta name="laten-doen-package" content="${target}"${scenario === null ? '' : ` data-scenario="${scenario}"`} />`;
  return html.replace(/<link rel="manifest"[^>]*>/, '').replace('</head>', `  ${mark}\n  </head>`);
}

/** The built pages may fetch from their own server alone; a package that tells a record store of what was played must be let out to it. */
function mayReach(name: string, html: string, connect: readonly string[]): string {
  const wider = html.replace(/(http-equiv="Content-Security-Policy"[^>]*\bconnect-src [^;"]*)/, `$1 ${connect.join(' ')}`);
  if (wider === html) throw new RangeError(`${name} has no content policy to widen; build the game anew`);
  return wider;
}

/** Names of built files carry a hash, so that a name that stands in a file is a file that it may fetch. */
function onlyNeeded(files: PackageFiles, { scenario, scenarios }: PackageWish): PackageFiles {
  const others = scenario === null ? [] : scenarios.filter((one) => one !== scenario);
  const isOther = (name: string): boolean => others.some((one) => name.replace(/^assets\//, '').replace(/-[\w-]{8}\.js$/, '') === one);
  const built = [...files.keys()].filter((name) => name.startsWith('assets/') && !isOther(name));
  const needed = new Set([...files.keys()].filter((name) => !name.startsWith('assets/')));
  const left = [...needed];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (!/\.(?:html|js|css)$/.test(name)) continue;
    const text = decode(files.get(name) ?? new Uint8Array());
    for (const one of built) {
      // A page escapes nothing in a name but what an address may not hold.
      const named = text.includes(one.slice('assets/'.length)) || text.includes(encodeURI(one.slice('assets/'.length)));
      if (!named || needed.has(one)) continue;
      needed.add(one);
      left.push(one);
    }
  }
  return new Map([...files].filter(([name]) => needed.has(name)));
}
