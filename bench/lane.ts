/** The process of one racer: does what it is asked over the channel to its parent. */
import { isRacerId, RACERS, type Racer } from './racers.ts';
import type { Answer, Ask } from './track.ts';

const KILOBYTES_IN_MEGABYTE = 1024;

function answerTo(ask: Ask, racer: Racer): Answer {
  switch (ask.ask) {
    case 'proof':
      return { proof: racer.proof() };
    case 'run': {
      const began = performance.now();
      let done = 0;
      do done += racer.lap();
      while (performance.now() - began < ask.ms);
      return { perSecond: (done / (performance.now() - began)) * 1000 };
    }
    case 'once': {
      const began = performance.now();
      racer.lap();
      const ms = performance.now() - began;
      return { ms, megabytes: process.resourceUsage().maxRSS / KILOBYTES_IN_MEGABYTE, proof: racer.proof() };
    }
  }
}

const [id = '', quick] = process.argv.slice(2);
if (!isRacerId(id)) throw new RangeError(`no racer "${id}"; there are: ${Object.keys(RACERS).join(', ')}`);
// Questions that come before the racer is ready wait for it.
const racer = RACERS[id](quick === 'quick');
process.on('message', (ask: Ask) => {
  void racer.then((ready) => process.send?.(answerTo(ask, ready)));
});
// Never outlives its parent.
process.on('disconnect', () => process.exit());
