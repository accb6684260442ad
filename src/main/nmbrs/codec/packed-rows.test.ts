import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from './packed-rows.js';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const names = fc.constantFrom('Id', 'Name', 'Address', 'Inner');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    tie('row'),
    fc.array(tie('row'), { maxLength: 3 }),
  ),
  row: fc.dictionary(names, tie('value'), { noNullPrototype: true, maxKeys: 4 }),
}));

describe('packed rows', () => {
  it('are the same rows again after a copy between threads, nil, absent and empty apart', () => {
    fc.assert(
      fc.property(fc.array(value), (rows) => {
        expect(unpack(structuredClone(pack(rows)))).toStrictEqual(rows);
      }),
    );
  });

  it('carry a column a field, whatever order the fields came in', () => {
    const rows = [{ Id: 1, Name: 'a' }, { Name: 'b', Id: 2 }, { Id: 3 }];
    expect(pack(rows)).toMatchObject({
      kind: 'rows',
      names: ['Id', 'Name'],
      columns: [{ values: [1, 2, 3] }, { values: ['a', 'b', undefined] }],
    });
    expect(unpack(pack(rows))[2]).toStrictEqual({ Id: 3 });
  });
});
