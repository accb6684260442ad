import { describe, expect, it } from 'vitest';
import { ChangeSetId } from '../../shared/domain/ids.js';
import { err, ok } from '../../shared/errors.js';
import type { Notice } from '../../shared/ipc/notices.js';
import { VirtualClock } from '../change-sets/testing/virtual-clock.js';
import { ClockWatch } from './clock-watch.js';
import { journalNotices } from './journal-notices.js';
import { Notices } from './notices.js';

const id = (text: string) => ChangeSetId.parse(text);

describe('what loading journals found', () => {
  it('is nothing when all were whole; one that had not begun is nobody’s set', () => {
    expect(journalNotices(ok({ torn: [], empty: [id('set-00001')], quarantined: [] }), () => true)).toEqual([]);
  });

  it('tells torn ones from broken ones, and of how many something could still be read', () => {
    const quarantined = [
      { id: id('set-00002'), reason: 'broken-chain' },
      { id: id('set-00003'), reason: 'wrong-key' },
    ] as const;
    expect(
      journalNotices(ok({ torn: [id('set-00001')], empty: [], quarantined }), (set) => set === 'set-00002'),
    ).toEqual([
      { kind: 'journal-torn', sets: 1 },
      { kind: 'journal-broken', sets: 2, shown: 1 },
    ]);
  });

  it('says so when the folder itself cannot be read: an empty outbox must not look like a quiet day', () => {
    const refused = err({ kind: 'journal', reason: 'write-failed', detail: 'EACCES' });
    expect(journalNotices(refused, () => false)).toEqual([{ kind: 'journals-unread', detail: 'EACCES' }]);
  });
});

describe('notices', () => {
  const torn: Notice = { kind: 'journal-torn', sets: 1 };
  function setUp() {
    const clock = new VirtualClock();
    const open = { connectionId: 'demo', notices: [torn] as Notice[], newest: () => null };
    const notices = new Notices(new ClockWatch(clock), () => open);
    return { clock, open, notices };
  }

  it('are the app’s own, those of the open connection, and the clock’s', () => {
    const { clock, notices } = setUp();
    notices.add({ kind: 'settings-broken' });
    clock.setWall(-3_600_000);
    expect(notices.list().map(({ kind }) => kind)).toEqual(['settings-broken', 'journal-torn', 'clock-back']);
  });

  it('that were put away stay away, those of a journal for their connection alone', () => {
    const { open, notices } = setUp();
    notices.add({ kind: 'settings-broken' });
    expect(notices.putAway('settings-broken')).toEqual([torn]);
    expect(notices.putAway('journal-torn')).toEqual([]);
    open.connectionId = 'other';
    expect(notices.list()).toEqual([torn]);
  });
});
