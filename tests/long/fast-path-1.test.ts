import { proveHalf } from './fast-path.ts';

proveHalf(1);
