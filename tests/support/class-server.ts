/** `npm run klas` as a process of its own, to be killed and started again on the same port and folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClassLine } from '../../src/host/class/names.ts';
import { ROOT } from './source-files.ts';
import { killHard } from './kill.ts';

interface Started {
  readonly process: ChildProcess;
  readonly base: string;
}

export class ClassServer {
  base = '';
  private readonly folder = mkdtempSync(join(tmpdir(), 'laten-doen-klas-'));
  private readonly classes: readonly string[];
  private readonly dist: string;
  private process: ChildProcess | null = null;

  /** @param dist the built game; without it, a page that says nothing, for who needs the broker alone */
  constructor(classes: readonly string[], dist?: string) {
    this.classes = classes;
    this.dist = dist ?? this.folder;
    if (dist === undefined) writeFileSync(join(this.folder, 'index.html'), '');
  }

  /** The first time on a free port, afterwards on the same. */
  async start(): Promise<void> {
    const port = this.base === '' ? '0' : new URL(this.base).port;
    const started = await startKlas([...this.classes, '--host', '127.0.0.1', '--port', port, '--data', this.data, '--dist', this.dist]);
    this.process = started.process;
    this.base = started.base;
  }

  /** As when the laptop is switched off: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    await killHard(this.process);
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The process's resident memory. @unit megabytes */
  memory(): number {
    const status = readFileSync(`/proc/${this.process?.pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }

  line(klas: string, who: 'student' | 'trainer' = 'student'): ClassLine {
    const { code, secret } = this.codes(klas);
    return { broker: `${this.base.replace('http', 'ws')}/mqtt`, klas, code: who === 'student' ? code : secret };
  }

  codes(klas: string): { code: string; secret: string } {
    const all = JSON.parse(readFileSync(join(this.data, 'classes.json'), 'utf8')) as { klas: string; code: string; secret: string }[];
    const found = all.find((one) => one.klas === klas);
    if (!found) throw new Error(`no class ${klas}`);
    return found;
  }

  private get data(): string {
    return join(this.folder, 'data');
  }
}

function startKlas(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', 'klas.ts'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((started, failed) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const base = /Docent: +(http:\S+)\/debrief/.exec(said)?.[1];
      if (base !== undefined) started({ process: child, base });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // Whatever it says of itself later is not to be lost.
    child.stderr.pipe(process.stderr);
    child.on('exit', (code, signal) => failed(new Error(`the class server ended (${code ?? signal}): ${said}`)));
  });
}
