import { expect, it } from 'vitest';
import { StepId } from '../../../../shared/domain/ids.js';
import type { Step } from '../../../../shared/ipc/changes.js';
import { decidedTogether } from './together.js';

type Choices = NonNullable<Step['evidence']>['choices'];
const line = (id: string, choices: Choices | null, decidedByPerson: Step['decidedByPerson'] = null): Step =>
  ({
    id: StepId.parse(id),
    status: choices ? 'uncertain' : 'confirmed',
    decidedByPerson,
    evidence: choices && { choices },
  }) as Step;
const notSeen: Choices = ['send-again', 'read-again', 'leave'];

it('lines that two reads did not see are sent again together; all uncertain ones can be left together', () => {
  const steps = [line('a', notSeen), line('b', notSeen), line('c', ['accept', 'read-again', 'leave']), line('d', null)];
  expect(decidedTogether(steps)).toEqual({ 'send-again': ['a', 'b'], leave: ['a', 'b', 'c'] });
});

it('one line has its own buttons, and one that goes again already is not asked about twice', () => {
  expect(decidedTogether([line('a', notSeen)])).toEqual({ 'send-again': [], leave: [] });
  const again = [line('a', ['leave'], 'send-again'), line('b', ['leave'], 'send-again')];
  expect(decidedTogether(again)).toEqual({ 'send-again': [], leave: [] });
});
