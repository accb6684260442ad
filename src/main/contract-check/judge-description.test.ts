import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInContract, type ContractMethod, type ContractService, serviceNames } from '../../contract/index.js';
import { writeWsdl } from '../../contract/wsdl/write.js';
import { ServiceCheck } from '../../shared/ipc/contract-check.js';
import { judgeDescription } from './judge-description.js';

const debtors = builtInContract.services.DebtorService;
const listAll = debtors.methods['List_GetAll'];
if (listAll === undefined) throw new Error('The contract has no list of debtors');

const judge = (live: ContractService) => judgeDescription(live.name, writeWsdl(live, 'https://api.example/soap'));
const withMethod = (name: string, method: ContractMethod): ContractService => ({
  ...debtors,
  methods: { ...debtors.methods, [name]: method },
});
const without = (name: string): ContractService => ({
  ...debtors,
  methods: Object.fromEntries(Object.entries(debtors.methods).filter(([known]) => known !== name)),
});

describe('a live description beside the built-in contract', () => {
  it.each(serviceNames)('of %s is equal when it says what the contract says', (name) => {
    const service = builtInContract.services[name];
    const unknown = Object.values(service.methods).filter(({ request }) => request === null).length;
    expect(judge(service)).toEqual({
      service: name,
      state: 'equal',
      described: Object.keys(service.methods).length - unknown,
      nameOnly: unknown,
      findings: [],
      found: 0,
    });
  });

  it('with a call more is no trouble: all that the app knows is the same', () => {
    const judged = judge(withMethod('List_GetNothing', { ...listAll, name: 'List_GetNothing', response: null }));
    expect(judged).toMatchObject({ state: 'more', found: 1 });
    expect(judged.findings).toMatchObject([{ kind: 'method-new', in: 'method', name: 'List_GetNothing' }]);
  });

  it('without a call is different, and says which', () => {
    const judged = judge(without('List_GetAll'));
    expect(judged.state).toBe('different');
    expect(judged.findings).toMatchObject([{ kind: 'method-gone', name: 'List_GetAll' }]);
  });

  it('names fields that came, went, or have another type, with the place and both types', () => {
    const [name = '', fields = []] =
      Object.entries(debtors.types).find(([, all]) => all.some(({ type }) => type === 'int')) ?? [];
    const number = fields.find(({ type }) => type === 'int');
    const other = fields.find((field) => field !== number);
    const changed = fields
      .filter((field) => field !== other)
      .map((field) => (field === number ? { ...field, type: 'string' } : field));
    const live = { ...debtors, types: { ...debtors.types, [name]: [...changed, { ...fields[0]!, name: 'Fresh' }] } };
    const { state, findings } = judge(live);
    expect(state).toBe('different');
    const place = { in: 'part', name };
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...place, kind: 'field-type', item: number?.name, before: 'int', after: 'string' }),
        expect.objectContaining({ ...place, kind: 'field-gone', item: other?.name }),
        expect.objectContaining({ ...place, kind: 'field-new', item: 'Fresh' }),
      ]),
    );
  });

  it('puts what touches the app before what came besides, shows no more than a person reads, and counts all', () => {
    const fresh = Array.from({ length: 250 }, (_, at) => `Fresh_${at}`);
    const live = without('List_GetAll');
    const judged = judge({
      ...live,
      methods: { ...live.methods, ...Object.fromEntries(fresh.map((name) => [name, { ...listAll, name }])) },
    });
    expect(judged.findings[0]?.kind).toBe('method-gone');
    expect([judged.findings.length, judged.found]).toEqual([200, 251]);
  });

  it('of another service, or that is none, cannot be judged', () => {
    expect(judgeDescription('CompanyService', writeWsdl(debtors, 'https://api.example'))).toMatchObject({
      state: 'unreadable',
    });
    expect(judgeDescription('CompanyService', '<html><body>Sign in</body></html>').state).toBe('unreadable');
  });

  it('never throws, and always answers in the shape of the contract, whatever is cut out of it', () => {
    const whole = writeWsdl(builtInContract.services.SingleSignOn, 'https://api.example');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 5 }), (at, length, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + length);
        expect(ServiceCheck.safeParse(judgeDescription('SingleSignOn', text)).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
