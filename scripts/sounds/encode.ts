/** Sound to files and back, by ffmpeg. */
import { spawnSync } from 'node:child_process';
import { RATE } from './signal.ts';

const MOST_OUTPUT = 256 * 1024 * 1024;
const HOW_TO_INSTALL =
  'ffmpeg was not found; it is only needed to make the sounds anew. Debian, Ubuntu: sudo apt-get install ffmpeg. ' +
  'macOS: brew install ffmpeg. Windows: winget install ffmpeg.';

export class NoEncoder extends Error {
  override readonly name = 'NoEncoder';
}

function ffmpeg(args: readonly string[], input?: Uint8Array): Buffer {
  const run = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], { input, maxBuffer: MOST_OUTPUT });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') throw new NoEncoder(HOW_TO_INSTALL);
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`ffmpeg: ${run.stderr.toString()}`);
  return run.stdout;
}

/** Nothing of the machine or the moment goes into the file. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'] as const;
const FORMATS = {
  webm: ['-c:a', 'libopus', '-b:a', '28k', '-vbr', 'on', '-compression_level', '10', '-application', 'audio', '-frame_duration', '40'],
  // The way out for old devices, in mono. Sides that differ lose power in a plain mean of both; this keeps them about as loud.
  mp3: ['-af', 'pan=mono|c0=0.62*c0+0.62*c1', '-ar', '24000', '-c:a', 'libmp3lame', '-b:a', '32k', '-compression_level', '0'],
} as const;
export type Format = keyof typeof FORMATS;

export function checkEncoder(): void {
  ffmpeg(['-version']);
}

export function encode(pcm: Int16Array<ArrayBuffer>, format: Format, file: string): void {
  const input = ['-f', 's16le', '-ar', String(RATE), '-ac', '2', '-i', 'pipe:0'];
  ffmpeg([...input, ...FORMATS[format], ...PLAIN, file], new Uint8Array(pcm.buffer));
}

/** What a player would hear, left and right by turns: browsers play mono at full strength on both sides, ffmpeg would not. */
export function decode(file: string, format: Format): Float32Array {
  const both = format === 'mp3' ? ['-af', 'pan=stereo|c0=c0|c1=c0'] : [];
  const out = ffmpeg(['-i', file, ...both, '-f', 'f32le', '-ar', String(RATE), '-ac', '2', 'pipe:1']);
  return new Float32Array(out.buffer.slice(out.byteOffset, out.byteOffset + out.byteLength));
}
