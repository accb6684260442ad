import { describe, expect, it } from 'vitest';
import { Misbehaviour, Rule } from './misbehaviour.js';

const rule = (given: unknown) => Rule.parse(given);
const method = 'EmployeeService.Address_Insert';

describe('rules of misbehaviour', () => {
  it('meet the calls of their method alone, after those that may pass, as often as they say', () => {
    const misbehaviour = new Misbehaviour();
    misbehaviour.add(rule({ method, act: { kind: 'cut-before-commit' }, after: 1, times: 2 }));
    const fates = [method, 'EmployeeService.Address_GetList', method, method, method].map(
      (one) => misbehaviour.meet(one).act?.kind ?? null,
    );
    expect(fates).toEqual([null, null, 'cut-before-commit', 'cut-before-commit', null]);
    expect(misbehaviour.pending()).toEqual([]);
  });

  it('of every method, without end, last until they are cleared', () => {
    const misbehaviour = new Misbehaviour();
    misbehaviour.add(rule({ method: '*', act: { kind: 'latency', ms: 100 }, times: null }));
    misbehaviour.add(rule({ method, act: { kind: 'latency', ms: 20 } }));
    expect([method, method].map((one) => misbehaviour.meet(one).latencyMs)).toEqual([120, 100]);
    misbehaviour.clear();
    expect(misbehaviour.meet(method)).toEqual({ latencyMs: 0, act: null });
  });

  it('befall a call one at a time, in the order given', () => {
    const misbehaviour = new Misbehaviour();
    misbehaviour.add(rule({ method, act: { kind: 'garbage' } }));
    misbehaviour.add(rule({ method: '*', act: { kind: 'http', status: 503 } }));
    expect([method, method, method].map((one) => misbehaviour.meet(one).act?.kind)).toEqual([
      'garbage',
      'http',
      undefined,
    ]);
  });

  it('of one employee meet the calls about that person alone, also one that is about several', () => {
    const misbehaviour = new Misbehaviour();
    misbehaviour.add(rule({ method, employeeId: 2, act: { kind: 'garbage' }, times: 2 }));
    const inputs = [{ EmployeeId: 1, Other: 2 }, { EmployeeId: 2 }, { People: [{ EmployeeId: 1 }, { EmployeeId: 2 }] }];
    expect(inputs.map((input) => misbehaviour.meet(method, input).act?.kind ?? null)).toEqual([
      null,
      'garbage',
      'garbage',
    ]);
  });
});
