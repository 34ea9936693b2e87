/** The package brings no types of its own. */
declare module 'aedes-persistence-level' {
  import type { Readable } from 'node:stream';
  import type { ClassicLevel } from 'classic-level';

  export interface RetainedPacket {
    readonly cmd: 'publish';
    readonly topic: string;
    readonly payload: Buffer;
    readonly qos: 0 | 1 | 2;
    readonly retain: boolean;
    readonly dup: boolean;
  }

  export interface LevelPersistence {
    /** An empty payload takes it away. */
    storeRetained(packet: RetainedPacket): Promise<void>;
    createRetainedStreamCombi(patterns: readonly string[]): Readable;
  }

  export default function persistenceOver(db: ClassicLevel<string, Buffer>): LevelPersistence;
}
