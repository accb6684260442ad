import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { Sheet, SheetKey, SheetPart, SheetProgress } from '../../../shared/ipc/registration.js';
import { forgetSheets, loadSheet, sheetOfKey, subscribe } from './sheet-store.js';

const key: SheetKey = {
  companyId: CompanyId.parse(1),
  kind: 'days-variable',
  period: { year: 2026, type: 'month', number: 10 },
};
const people = [EmployeeId.parse(1), EmployeeId.parse(2)];

const partOf = (who: readonly EmployeeId[], days: number): SheetPart => ({
  people: [...who],
  owners: [],
  lineIds: [],
  codes: [],
  amounts: [],
  days: who.map(() => days),
  plusMinus: who.map(() => null),
  unread: [],
});
const progress = (done: number, revision: number): SheetProgress => ({
  done,
  total: 2,
  state: done === 2 ? 'complete' : 'loading',
  readAt: '2026-11-20T09:00:00.000Z',
  revision,
});

afterEach(() => {
  forgetSheets();
  vi.unstubAllGlobals();
});

/** Main, whose answer with the whole sheet reaches the page when `answer` is called, as an answer and a push may cross. */
function main() {
  let push: (came: { key: SheetKey; part: SheetPart; progress: SheetProgress }) => void = () => undefined;
  let answer: ((sheet: Sheet) => void) | null = null;
  const sheet = (): Promise<Result<Sheet | null>> =>
    new Promise((resolve) => {
      answer = (value) => resolve(ok(value));
    });
  const registration = {
    load: () => Promise.resolve(ok(progress(0, 3))),
    sheet,
    loaded: (listener: typeof push) => {
      push = listener;
      return () => undefined;
    },
  };
  vi.stubGlobal('window', { loondesk: { registration } });
  return {
    push: (part: SheetPart, at: SheetProgress) => push({ key, part, progress: at }),
    answer: (to: Sheet) => answer?.(to),
    asked: () => vi.waitFor(() => expect(answer).not.toBeNull()),
  };
}

describe('the sheet that a page shows', () => {
  it('keeps rows that came after the answer with the whole sheet was made, and before it arrived', async () => {
    const { push, answer, asked } = main();
    const stop = subscribe(() => undefined);
    const loading = loadSheet(key, people, false);
    await asked();
    push(partOf(people.slice(1), 5), progress(2, 5));
    answer({ ...partOf(people.slice(0, 1), 4), progress: progress(1, 4) });
    await loading;
    stop();
    const { index, progress: at } = sheetOfKey(key);
    expect(new Set(index.keys())).toEqual(new Set([1, 2]));
    expect(at).toMatchObject({ state: 'complete', done: 2 });
  });

  it('does not take what came before the answer was made for news', async () => {
    const { push, answer, asked } = main();
    const stop = subscribe(() => undefined);
    const loading = loadSheet(key, people, false);
    await asked();
    push(partOf(people, 5), progress(2, 4));
    // Somebody wrote meanwhile: main forgot the second, and says so in the answer.
    answer({ ...partOf(people.slice(0, 1), 5), progress: progress(1, 4) });
    await loading;
    stop();
    expect([...sheetOfKey(key).index.keys()]).toEqual([1]);
    expect(sheetOfKey(key).progress?.state).toBe('loading');
  });
});
