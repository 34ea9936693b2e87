/** `npm run klas [-- klas …]`: a class on this machine. The game, the broker and the codes, until Ctrl-C. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { openBroker } from '../src/host/class-server/broker.ts';
import { ClassListError, openClasses, type ClassCodes } from '../src/host/class-server/class-list.ts';
import { serve } from '../src/host/class-server/serve.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HELP = `npm run klas -- [klas …] [opties]

  klas …            namen van klassen (anders: klas-1)
  --scenario ID     opdracht die de link opent (anders: veemarktplein)
  --port N          poort (anders: 4180)
  --host ADRES      adres waarop geluisterd wordt (anders: alle)
  --data MAP        waar codes en berichten staan (anders: klas-data)
  --broker URL      een andere broker (ws:// of wss://) in plaats van de ingebouwde; zie docs/opschalen.md
  --dist MAP        de gebouwde game (anders: dist, die zo nodig eerst gebouwd wordt)
`;

class BadOption extends Error {}

interface Options {
  readonly names: readonly string[];
  readonly scenario: string;
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly broker: string | null;
  readonly dist: string | null;
}

function readOptions(): Options {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scenario: text, port: text, host: text, data: text, broker: text, dist: text, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const port = Number(values.port ?? 4180);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new BadOption(`--port ${values.port}: een getal van 0 tot en met 65535.`);
  const broker = values.broker ?? null;
  if (broker !== null && !/^wss?:\/\/[^/]/.test(broker)) throw new BadOption(`--broker ${broker}: begint met ws:// of wss://.`);
  const scenario = values.scenario ?? 'veemarktplein';
  if (!existsSync(join(ROOT, 'scenarios', scenario))) throw new BadOption(`--scenario ${scenario}: die opdracht is er niet.`);
  return {
    names: positionals.length > 0 ? positionals : ['klas-1'],
    scenario,
    port,
    host: values.host ?? '0.0.0.0',
    data: values.data ?? 'klas-data',
    broker,
    dist: values.dist ?? null,
  };
}

/** The newest file of what the game is built from. @unit ms since 1970 */
function newestSource(): number {
  const files = ['src', 'scenarios', 'public'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function builtGame(): string {
  const dist = join(ROOT, 'dist');
  const page = join(dist, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs > newestSource()) return dist;
  console.log('De game wordt gebouwd …');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new BadOption('De game kon niet gebouwd worden; zie hierboven.');
  return dist;
}

/** The address by which others on the network find this machine. */
function networkAddress(host: string): string {
  if (host !== '0.0.0.0') return host;
  const found = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return found.find((one) => one.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';
}

const linkOf = (klas: string, { scenario, broker }: Options): string => {
  const asked = new URLSearchParams({ scenario, klas, ...(broker === null ? {} : { broker }) });
  return `/?${asked.toString()}`;
};

function tell({ klas, code, secret }: ClassCodes, base: string, options: Options): void {
  const joinLink = `${base}/${klas}#${code}`;
  const { broker } = options;
  const trainer = new URLSearchParams({ klas, ...(broker === null ? {} : { broker }) });
  console.log(`
── Klas ${klas} ──────────────────────────────────────────────
${renderUnicodeCompact(joinLink)}
  Studenten:  ${joinLink}
  Code:       ${code}
  Docent:     ${base}/debrief.html?${trainer.toString()}#${secret}
`);
  if (broker === null) return;
  console.log(`  Op de broker: gebruiker ${klas} met wachtwoord ${code}, en ${klas}.trainer met wachtwoord ${secret}.`);
}

async function run(): Promise<void> {
  const options = readOptions();
  const classes = openClasses(options.data, options.names);
  const dist = options.dist ?? builtGame();
  const embedded = options.broker === null ? await openBroker(join(options.data, 'berichten'), classes) : null;
  const classLinks = new Map(classes.map(({ klas }) => [klas, linkOf(klas, options)]));
  const { port, host, broker } = options;
  const server = await serve({ dist, port, host, aedes: embedded?.aedes ?? null, broker, classLinks });
  const bound = server.address();
  const base = `http://${networkAddress(host)}:${typeof bound === 'object' && bound ? bound.port : port}`;
  for (const one of classes) tell(one, base, options);
  console.log(`Codes en berichten staan in ${options.data}/. Ctrl-C stopt; dezelfde opdracht gaat verder waar het was.`);
}

function explain(error: unknown): string {
  if (error instanceof BadOption || error instanceof ClassListError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return 'Die poort is al in gebruik. Kies een andere met --port.';
  if (code === 'LEVEL_DATABASE_NOT_OPEN')
    return 'De map met berichten is al in gebruik. Draait deze klas al in een ander venster? Anders: --data MAP.';
  return error instanceof Error ? error.message : String(error);
}

run().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(2);
});
