import type { Language } from '../../../../shared/ipc/app.js';
import { formatInteger } from '../../../i18n/format.js';

/** Bytes for people: whole kB below a megabyte, then MB with one decimal. Something is never shown as nothing. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes === 0) return '0\u00a0kB';
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`;
  const tenths = Math.round(bytes / 100_000);
  const comma = language === 'en' ? '.' : ',';
  return `${formatInteger(Math.trunc(tenths / 10), language)}${comma}${tenths % 10}\u00a0MB`;
}
