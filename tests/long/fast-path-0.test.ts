import { proveHalf } from './fast-path.ts';

proveHalf(0);
