import { holdBalance } from './balance.ts';

holdBalance(0);
