import { describe, expect, it } from 'vitest';
import { Language } from '../../../shared/ipc/app.js';
import type { Notice } from '../../../shared/ipc/notices.js';
import { textsIn } from '../../i18n/testing/all-texts.js';
import { noticeWords } from './notice-words.js';

const every: readonly Notice[] = [
  { kind: 'settings-broken' },
  { kind: 'connections-broken' },
  { kind: 'journal-torn', sets: 1 },
  { kind: 'journal-broken', sets: 3, shown: 1 },
  { kind: 'journals-unread', detail: 'EACCES' },
  { kind: 'clock-back', seen: '2026-11-21T10:15:00.000Z' },
];

describe('words for what the computer did', () => {
  it.each(Language.options)('are there for each, each with a title of its own, in %s', (language) => {
    const t = textsIn(language, 'shell');
    const said = every.map((notice) => noticeWords(notice, t, language));
    expect(new Set(said.map(({ title }) => title)).size).toBe(every.length);
    for (const { title, text } of said) expect(`${title} ${text}`).not.toMatch(/undefined|\{\{|notice\./);
  });

  it('say of broken journals how many are not to be seen at all, and nothing of that when all are', () => {
    const t = textsIn('nl', 'shell');
    const say = (sets: number, shown: number) => noticeWords({ kind: 'journal-broken', sets, shown }, t, 'nl').text;
    expect(say(3, 1)).toContain('Van 2 was niets meer te lezen');
    expect(say(1, 1)).not.toContain('niets meer te lezen');
    expect(say(2, 0)).not.toContain('Wat nog te lezen was');
  });
});
