import { describe, expect, it } from 'vitest';
import { maskedChanges, maskedValues } from './masked.js';

describe('what leaves main of numbers that identify a person', () => {
  it('is the last three figures of a BSN and of an identity document, and everything else whole', () => {
    expect(maskedChanges([{ field: 'bsn', before: null, after: '999990019' }])).toEqual([
      { field: 'bsn', before: null, after: '••••••019' },
    ]);
    expect(
      maskedValues({ bsn: '999990019', identificationNumber: 'AB1234567', lastName: 'Bedacht', title: null }),
    ).toEqual({
      bsn: '••••••019',
      identificationNumber: '••••••567',
      lastName: 'Bedacht',
      title: null,
    });
  });
});
