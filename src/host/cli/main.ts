#!/usr/bin/env -S npx tsx
/** The process of `laten-doen <verb>`. */
import { runCommand } from './command.ts';

// Who reads only the first lines (`| head`) has seen enough: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
