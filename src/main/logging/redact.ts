import { isBsn } from '../../shared/domain/bsn.js';
import { isIban } from '../../shared/domain/iban.js';

const secretKeys =
  /token|password|secret|authorization|bsn|iban|address|street|postal|birthday|name|email|phone|salary|body|envelope/i;
const hidden = '[redacted]';

/** Removes what must not be in a log: by key for structured data, and by value wherever it turns up in text. */
export function redact(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (value instanceof Error)
    return {
      error: value.name,
      message: redactText(value.message, secrets),
      stack: redactText(value.stack ?? '', secrets),
    };
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 4) return hidden;
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => redact(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, secretKeys.test(key) ? hidden : redact(item, secrets, depth + 1)]),
  );
}

/** A BSN is nine digits that pass the eleven test, an IBAN one that passes mod 97; both are taken out of any text. */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) if (secret.length >= 6) clean = clean.replaceAll(secret, hidden);
  clean = clean.replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g, (match) => (isIban(match) ? hidden : match));
  clean = clean.replace(/(?<!\d)\d{9}(?!\d)/g, (match) => (isBsn(match) ? hidden : match));
  return clean.replace(/[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/gi, hidden);
}
