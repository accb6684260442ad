import { parseArgs } from 'node:util';
import { startSimulator } from './index.js';

const whole = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} wants a whole number`);
  return Number.parseInt(text, 10);
};

/** `--port`, `--seed`, `--books <file>`, `--no-limit`. Prints one line of JSON when ready; stops at SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      books: { type: 'string' },
      'no-limit': { type: 'boolean' },
    },
  });
  const { close, ...access } = await startSimulator({
    port: whole(values.port, 'port'),
    seed: whole(values.seed, 'seed'),
    booksFile: values.books,
    rateLimit: values['no-limit'] !== true,
  });
  const end = (): void => void close().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.stdout.write(`${JSON.stringify(access)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`simulator: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
