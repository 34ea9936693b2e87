// Node 20 does not hand the TypeScript loader of the main thread on to its workers: each registers its own, then loads its file.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.file);
