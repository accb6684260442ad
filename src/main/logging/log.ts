import { redact } from './redact.js';

/** What the app writes down about itself: operation, counts, durations, references. Never an envelope or a person. */
export interface Log {
  info(event: string, data?: Readonly<Record<string, unknown>>): void;
  warn(event: string, data?: Readonly<Record<string, unknown>>): void;
  error(event: string, data?: Readonly<Record<string, unknown>>): void;
}

type Write = (level: 'info' | 'warn' | 'error', line: string) => void;

/** `secrets` is asked at each line, so that a token that came later is hidden too. */
export function createLog(write: Write, secrets: () => readonly string[]): Log {
  const at = (level: 'info' | 'warn' | 'error') => (event: string, data?: Readonly<Record<string, unknown>>) =>
    write(level, data ? `${event} ${JSON.stringify(redact(data, secrets()))}` : event);
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
