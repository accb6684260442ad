import { describe, expect, it } from 'vitest';
import { usualCsv } from '../../shared/ipc/csv-form.js';
import { defaultSettings, SettingsStore, type SettingsFile } from './settings.js';

function fileWith(content: unknown): SettingsFile & { content: unknown } {
  return {
    content,
    read() {
      return this.content;
    },
    write(value) {
      this.content = value;
    },
  };
}

describe('SettingsStore', () => {
  it('keeps the good settings of a file in which one is broken', () => {
    const store = new SettingsStore(
      fileWith({ language: 'sv', theme: 'purple', density: 'comfortable' }),
      defaultSettings('nl-NL'),
    );
    expect(store.current).toEqual({
      ...defaultSettings('nl-NL'),
      language: 'sv',
      density: 'comfortable',
    });
  });

  it.each([null, 'text', 3, [], { theme: 4 }])('starts with defaults from a file that holds %j', (content) => {
    expect(new SettingsStore(fileWith(content), defaultSettings('de-DE')).current).toEqual({
      language: 'nl',
      theme: 'system',
      density: 'compact',
      enterMoves: 'down',
      welcomed: false,
      plannedUpdate: { day: 3, time: '20:00' },
      keepReceiptsDays: 400,
      coverAfterMinutes: 15,
      sheetCodes: [],
      listViews: [],
      reportLayouts: [],
      reportCsv: usualCsv,
      favouriteReports: [],
      bookFormats: [],
    });
  });

  it.each([
    ['nothing, as at a first start', undefined, false],
    ['an older version’s, without what is new', { language: 'sv' }, false],
    ['a newer version’s, with more', { language: 'sv', colour: 'blue' }, false],
    ['one setting that cannot be used', { language: 'sv', theme: 'purple' }, true],
    ['no settings at all', 'text', true],
  ])('knows whether the file was usable: %s', (_, content, broken) => {
    expect(new SettingsStore(fileWith(content), defaultSettings('nl')).broken).toBe(broken);
    expect(
      new SettingsStore({ ...fileWith(undefined), read: () => content, broken: true }, defaultSettings('nl')).broken,
    ).toBe(true);
  });

  it('that cannot be written stay as they were, here too', () => {
    const store = new SettingsStore(
      {
        read: () => undefined,
        write: () => {
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        },
      },
      defaultSettings('nl'),
    );
    expect(() => store.save({ theme: 'dark' })).toThrow('full');
    expect(store.current.theme).toBe('system');
  });

  it('writes what was saved and tells who listens', () => {
    const file = fileWith({});
    const store = new SettingsStore(file, defaultSettings('en-US'));
    const seen: string[] = [];
    store.onChanged((settings) => seen.push(settings.theme));
    store.save({ theme: 'dark' });
    expect(file.content).toEqual({ ...defaultSettings('en-US'), theme: 'dark' });
    expect(seen).toEqual(['dark']);
  });
});
