import { describe, expect, it } from 'vitest';
import { JournalKeyError } from '../keystore/journal-key.js';
import { startFailedText } from './start-failed.js';

const folders = { data: '/home/clerk/.config/Loondesk', logs: '/home/clerk/.config/Loondesk/logs' };

describe('an app that cannot start', () => {
  it('says so in the system’s language, in Dutch where we do not speak that, and where to look', () => {
    const say = (locale: string) => startFailedText(locale, new Error('no demo'), folders);
    expect(say('sv-SE')).toContain('kunde inte starta');
    expect(say('en-GB')).toContain('could not start');
    expect(say('de-DE')).toBe(say('nl-NL'));
    for (const locale of ['nl', 'en', 'sv']) expect(say(locale)).toContain(folders.logs);
  });

  it('has words of its own for a sealed key that does not open: nothing is lost, and no new one is made', () => {
    for (const locale of ['nl', 'en', 'sv']) {
      const text = startFailedText(locale, new JournalKeyError('closed'), folders);
      expect(text).not.toBe(startFailedText(locale, new Error('other'), folders));
      expect(text).toContain(folders.data);
    }
    expect(startFailedText('nl', new JournalKeyError('closed'), folders)).toContain('niets verloren');
  });
});
