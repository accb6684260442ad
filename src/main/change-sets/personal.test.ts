import { describe, expect, it } from 'vitest';
import { EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { PersonalChanges } from '../../shared/domain/personal-data.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import { personalChanges } from './kinds/personal.js';
import { createPersonalOperations } from './operations/personal.js';
import type { PersonalStep } from './plan-personal.js';
import { type Desk, openDesk, read, sendAndWait, unwrap } from './testing/desk.js';
import { FakePersonal } from './testing/fake-personal.js';
import { company, november } from './testing/people.js';

const readAt = '2026-11-20T09:00:00.000Z';
const clock = { now: () => readAt, monotonic: () => 0, sleep: async () => undefined };

const stepOf = (book: FakePersonal, personal: PersonalChanges): PersonalStep => ({
  id: StepId.parse('step-1'),
  kind: 'personal.update',
  companyId: company.id,
  employee: { id: EmployeeId.parse(1), number: 12, name: 'Bedacht, Sam' },
  period: november,
  personal,
  fields: personalChanges((field) => book.values[field], personal),
});

function begin(): { readonly desk: Desk; readonly book: FakePersonal } {
  const book = new FakePersonal();
  const operations = new Map(createPersonalOperations(book, clock).map((operation) => [operation.kind, operation]));
  return { desk: openDesk({ parts: { operations } }), book };
}

async function review(desk: Desk): Promise<ChangeSet> {
  const [first] = desk.changes.list();
  if (!first) throw new Error('Nothing staged');
  const set = unwrap(await desk.changes.check(first.id));
  for (const warning of set.warnings) unwrap(await desk.changes.acknowledge(set.id, warning.id, true));
  return read(desk, set.id);
}

/** Staged, checked and ticked off; `meanwhile` is a colleague between staging and the check. */
async function ready(personal: PersonalChanges, meanwhile?: (book: FakePersonal) => void) {
  const { desk, book } = begin();
  unwrap(await desk.changes.stage(company, stepOf(book, personal)));
  meanwhile?.(book);
  return { desk, book, set: await review(desk) };
}

describe('personal data that change', () => {
  it('go as the whole record, with nothing but the changed fields different, and are confirmed by reading', async () => {
    const { desk, book, set } = await ready({ emailWork: 'nieuw@voorbeeld.nl', phoneWork: '' });
    const before = book.values;
    expect(set.steps[0]?.fields).toEqual([
      { field: 'emailWork', before: 'sam@voorbeeld.nl', after: 'nieuw@voorbeeld.nl' },
      { field: 'phoneWork', before: '010 5550000', after: null },
    ]);
    const after = await sendAndWait(desk, set);
    expect(after.steps[0]).toMatchObject({ status: 'confirmed', verified: true });
    expect(book.sent).toEqual([
      {
        record: { id: '77', values: { ...before, emailWork: 'nieuw@voorbeeld.nl', phoneWork: null } },
        cleared: ['phoneWork'],
      },
    ]);
  });

  it('keep what a colleague changed in another field before the check, without a word about it', async () => {
    const { desk, book, set } = await ready({ emailWork: 'nieuw@voorbeeld.nl' }, (theirs) =>
      theirs.change({ phoneWork: '020 5550000' }),
    );
    expect(set.warnings).toEqual([]);
    expect((await sendAndWait(desk, set)).steps[0]?.status).toBe('confirmed');
    expect(book.values).toMatchObject({ emailWork: 'nieuw@voorbeeld.nl', phoneWork: '020 5550000' });
  });

  it('warn when a colleague changed the same field, and show what stands there now', async () => {
    const { set } = await ready({ emailWork: 'nieuw@voorbeeld.nl' }, (theirs) =>
      theirs.change({ emailWork: 'collega@voorbeeld.nl' }),
    );
    expect(set.warnings.map(({ kind }) => kind)).toEqual(['before-image-changed']);
    expect(set.steps[0]).toMatchObject({
      fields: [{ field: 'emailWork', before: 'collega@voorbeeld.nl', after: 'nieuw@voorbeeld.nl' }],
      changedElsewhere: [{ field: 'emailWork', before: 'sam@voorbeeld.nl', after: 'collega@voorbeeld.nl' }],
    });
  });

  it('stay at home when a colleague changed anything of the record after the review', async () => {
    const { desk, book, set } = await ready({ emailWork: 'nieuw@voorbeeld.nl' });
    book.change({ lastName: 'Van Verzonnen' });
    const after = await sendAndWait(desk, set);
    expect(after.steps[0]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
    expect(book.sent).toEqual([]);
  });

  it('are not sent when they stand there already', async () => {
    const { set } = await ready({ emailWork: 'nieuw@voorbeeld.nl' }, (theirs) =>
      theirs.change({ emailWork: 'nieuw@voorbeeld.nl' }),
    );
    expect(set.warnings.map(({ kind }) => kind)).toEqual(['already-so']);
  });

  it.each([
    ['refused', 'refused'],
    ['cut-before', 'uncertain'],
    ['cut-after', 'present'],
    ['throws', 'uncertain'],
  ] as const)('end truly after %s: %s, and nothing goes twice', async (fault, status) => {
    const { desk, book, set } = await ready({ emailWork: 'nieuw@voorbeeld.nl' });
    book.fault = fault;
    const after = await sendAndWait(desk, set);
    expect(after.steps[0]?.status).toBe(status);
    expect(book.sent.length).toBeLessThanOrEqual(1);
    expect(book.values.emailWork === 'nieuw@voorbeeld.nl').toBe(status === 'present');
  });

  it('are not called read back when the answer was yes and another field went with it', async () => {
    const { desk, book, set } = await ready({ emailWork: 'nieuw@voorbeeld.nl' });
    book.fault = 'wipes';
    const [step] = (await sendAndWait(desk, set)).steps;
    expect(step?.verified).toBe(false);
    expect(step?.status).not.toBe('confirmed');
  });

  it('come back by undo, each field as it stood right before the call, and no other', async () => {
    const { desk, book, set } = await ready({ emailWork: 'nieuw@voorbeeld.nl', title: 'ing.' });
    await sendAndWait(desk, set);
    book.change({ phoneWork: '020 5550000' });
    const { set: undo, leftOut } = unwrap(await desk.changes.undo(set.id));
    expect(leftOut).toEqual([]);
    expect(undo?.steps[0]?.fields).toEqual([
      { field: 'title', before: 'ing.', after: null },
      { field: 'emailWork', before: 'nieuw@voorbeeld.nl', after: 'sam@voorbeeld.nl' },
    ]);
    expect((await sendAndWait(desk, await review(desk))).steps[0]?.status).toBe('confirmed');
    expect(book.values).toMatchObject({ emailWork: 'sam@voorbeeld.nl', title: null, phoneWork: '020 5550000' });
  });

  it('have no way back to a record without a birthday', async () => {
    const { desk, book } = begin();
    book.change({ birthday: null });
    unwrap(await desk.changes.stage(company, stepOf(book, { birthday: '1980-03-02' })));
    const set = await review(desk);
    await sendAndWait(desk, set);
    const { set: undo, leftOut } = unwrap(await desk.changes.undo(set.id));
    expect(undo).toBeNull();
    expect(leftOut.map(({ reason }) => reason)).toEqual(['nothing-before']);
  });

  it('survive a restart of the app, and a BSN leaves main with its last figures alone', async () => {
    const { desk, book, set } = await ready({ bsn: '999990093' });
    book.fault = 'cut-before';
    await sendAndWait(desk, set);
    const next = await desk.restart();
    const [step] = read(next, set.id).steps;
    expect(step?.fields).toEqual([{ field: 'bsn', before: '••••••019', after: '••••••093' }]);
    expect(step?.evidence?.plan.lines[0]?.values).toMatchObject({
      bsn: '••••••093',
      identificationNumber: '••••••567',
      maritalStatus: 'Iets dat niemand kent',
    });
    expect(JSON.stringify(read(next, set.id))).not.toMatch(/99999(0019|0093)/);
  });

  it('replace what was staged for the same person before', async () => {
    const { desk, book } = begin();
    unwrap(await desk.changes.stage(company, stepOf(book, { title: 'ing.' })));
    const again = { ...stepOf(book, { title: 'ir.' }), id: StepId.parse('step-2') };
    const set = unwrap(await desk.changes.stage(company, again));
    expect(set.steps.map(({ id }) => id)).toEqual(['step-2']);
    expect(desk.changes.staged(company.id, november)).toMatchObject([{ personal: { title: 'ir.' } }]);
  });
});
