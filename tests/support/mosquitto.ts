/** Debian's mosquitto with the files that docs/opschalen.md gives, to be killed and started again as `npm run klas` is. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trainerOf, type ClassLine } from '../../src/host/class/names.ts';
import { ROOT } from './source-files.ts';
import { killHard } from './kill.ts';

const PLACES = ['/usr/sbin/mosquitto', '/usr/bin/mosquitto', '/usr/local/sbin/mosquitto', '/opt/homebrew/sbin/mosquitto'];
const find = (): string | undefined => PLACES.find((one) => existsSync(one));

/** @throws Error when there is none and none can be installed: the test is then not made, and says so */
function mosquitto(): string {
  const found = find();
  if (found !== undefined) return found;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'mosquitto']]) {
    const [command = 'apt-get', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    spawnSync(command, rest, { stdio: ['ignore', process.stderr, process.stderr], timeout: 300_000 });
  }
  const installed = find();
  if (installed === undefined) throw new Error('No mosquitto found and none could be installed: apt-get install mosquitto.');
  return installed;
}

/** The fenced block of this kind. */
function fromDocs(kind: 'conf' | 'acl'): string {
  const block = new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(readFileSync(join(ROOT, 'docs', 'opschalen.md'), 'utf8'))?.[1];
  if (block === undefined) throw new Error(`docs/opschalen.md has no block of ${kind}`);
  return block;
}

const CODE = 'K7QF3M';
const SECRET = 'TRAINERSECRET';

export class Mosquitto {
  private readonly folder = mkdtempSync(join(tmpdir(), 'laten-doen-mosquitto-'));
  private port = 0;
  private process: ChildProcess | null = null;

  async start(): Promise<void> {
    const program = mosquitto();
    if (this.port === 0) await this.setUp();
    this.process = spawn(program, ['-c', join(this.folder, 'klas.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    this.process.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    for (let attempt = 0; !(await this.answers()); attempt++) {
      if (attempt > 300 || this.process.exitCode !== null) throw new Error(`mosquitto does not start: ${said}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async kill(): Promise<void> {
    await killHard(this.process);
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  line(klas: string, who: 'student' | 'trainer' = 'student'): ClassLine {
    return { broker: `mqtt://127.0.0.1:${this.port}`, klas, code: who === 'student' ? CODE : SECRET };
  }

  private async setUp(): Promise<void> {
    this.port = await freePort();
    const at = (name: string): string => join(this.folder, name);
    const conf = fromDocs('conf')
      .replace('1883', String(this.port))
      .replaceAll('/etc/mosquitto/', `${this.folder}/`)
      .replace('/var/lib/mosquitto/', `${this.folder}/`);
    // Started as root it would become a user who may not write here.
    writeFileSync(at('klas.conf'), `${conf}user ${process.env['USER'] ?? 'root'}\n`);
    writeFileSync(at('acl'), fromDocs('acl'), { mode: 0o600 });
    writeFileSync(at('passwords'), '', { mode: 0o600 });
    for (const [name, code] of [
      ['sw2-b', CODE],
      [trainerOf('sw2-b'), SECRET],
    ] as const) {
      const { status, stderr } = spawnSync('mosquitto_passwd', ['-b', at('passwords'), name, code], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`mosquitto_passwd: ${stderr}`);
    }
  }

  private answers(): Promise<boolean> {
    return new Promise((done) => {
      const socket = connect(this.port, '127.0.0.1');
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
