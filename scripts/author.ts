/** `npm run author [-- <id>]`: the game beside a panel that follows a scenario's files as they are saved. */
import { createServer } from 'vite';

process.env['LATEN_DOEN_AUTHOR'] = '1';
const [id] = process.argv.slice(2);
const server = await createServer({ server: { open: false } });
await server.listen();
const [address = ''] = server.resolvedUrls?.local ?? [];
console.log(
  `\n  ${address}author.html${id === undefined ? '' : `?scenario=${encodeURIComponent(id)}`}\n\n  Save a scenario and look. Ctrl-C stops.\n`,
);
