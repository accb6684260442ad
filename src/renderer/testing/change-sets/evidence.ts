import type { Evidence, Finding } from '../../../shared/ipc/changes.js';
import { at, line } from './build.js';

const old = {
  street: 'Lindelaan',
  houseNumber: '4',
  houseNumberAddition: 'B',
  postalCode: '3512 AB',
  city: 'Utrecht',
  stateProvince: null,
  country: 'NL',
};
const planned = { ...old, street: 'Kastanjelaan', houseNumber: '17', houseNumberAddition: null, postalCode: '3571 XK' };

const choices: Readonly<Record<Finding, Evidence['choices']>> = {
  'not-read-yet': ['read-again', 'leave'],
  present: [],
  'not-seen-once': ['read-again', 'leave'],
  'not-seen': ['send-again', 'read-again', 'leave'],
  partial: ['read-again', 'leave'],
  changed: ['accept', 'read-again', 'leave'],
  unreadable: ['accept', 'read-again', 'leave'],
};

const after: Readonly<Record<Finding, Evidence['after']>> = {
  'not-read-yet': null,
  present: { readAt: at('10:13:50'), lines: [line(planned, true)] },
  'not-seen-once': { readAt: at('10:09:50'), lines: [line(old)] },
  'not-seen': { readAt: at('10:15:02'), lines: [line(old)] },
  partial: { readAt: at('10:13:50'), lines: [line(old), line(planned, true)] },
  changed: { readAt: at('10:13:50'), lines: [line({ ...old, houseNumber: '14', postalCode: '3512 AC' })] },
  unreadable: null,
};

/** The evidence of one uncertain call, as main gives it for this finding. */
export function evidence(finding: Finding, reason: Evidence['reason'] = 'no-answer'): Evidence {
  return {
    reason,
    finding,
    before: { readAt: at('10:08:41'), lines: [line(old)] },
    plan: { sentAt: at('10:08:42'), lines: [line(planned, true)] },
    after: after[finding],
    secondReadFrom: finding === 'not-seen-once' || finding === 'not-seen' ? at('10:14:50') : null,
    choices: choices[finding],
  };
}

export const findings: readonly Finding[] = [
  'not-read-yet',
  'present',
  'not-seen-once',
  'not-seen',
  'partial',
  'changed',
  'unreadable',
];
