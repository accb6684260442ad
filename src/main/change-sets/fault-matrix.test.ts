import { describe, expect, it, vi } from 'vitest';
import type { Step } from '../../shared/ipc/changes.js';
import { read, sendAndWait } from './testing/desk.js';
import type { Fault, Flavour } from './testing/fake-server.js';
import { judge, template } from './testing/judge.js';
import { oldHome } from './testing/people.js';

// Hundreds of whole sets: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 });

const steps = 40;

/** What a step that met the fault must say. Every other step must be confirmed. */
const expected: Readonly<Record<Fault, Partial<Step>>> = {
  'cut-before-commit': { status: 'uncertain' },
  'cut-after-commit': { status: 'present' },
  'late-commit': { status: 'uncertain' },
  'status-500': { status: 'uncertain' },
  'status-503': { status: 'uncertain' },
  'time-out': { status: 'present' },
  garbage: { status: 'present' },
  truncated: { status: 'present' },
  throws: { status: 'present' },
  refused: { status: 'refused' },
  unreachable: { status: 'confirmed' },
  suspended: { status: 'confirmed' },
  'colleague-same': { status: 'present' },
  'colleague-other': { status: 'uncertain' },
};

describe('forty steps with one fault at any of them', () => {
  const faults = Object.entries(expected) as [Fault, Partial<Step>][];
  it.each(faults)('%s: nothing arrives twice and every step tells the truth', async (fault, outcome) => {
    const start = await template(steps);
    for (let at = 1; at <= steps; at += 1) {
      const { desk, set } = await start();
      desk.server.breakWrites(at, fault);
      let after = await sendAndWait(desk, set);
      if (after.activity === 'suspended') {
        desk.changes.connectionOpen();
        await desk.changes.idle();
        after = read(desk, set.id);
      }
      judge(desk, after);
      expect(after.steps.filter((step) => step.status === 'confirmed').length).toBe(
        outcome.status === 'confirmed' ? steps : steps - 1,
      );
      expect(after.steps[at - 1]).toMatchObject(outcome);
    }
  });

  it('a colleague changes somebody before our call: that step is not sent, the others are', async () => {
    const start = await template(steps);
    for (let at = 1; at <= steps; at += 1) {
      const { desk, set } = await start();
      desk.server.colleagueWrites(at, { ...oldHome, street: 'Koperstraat' });
      const after = await sendAndWait(desk, set);
      judge(desk, after);
      expect(after.steps[at - 1]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
      expect(after.counts).toMatchObject({ confirmed: steps - 1, 'not-sent': 1 });
      expect(after.state).toBe('settled');
    }
  });

  it('the period moves on: what was sent stays confirmed, nothing more goes out', async () => {
    const start = await template(steps);
    for (let at = 1; at <= steps; at += 1) {
      const { desk, set } = await start();
      desk.server.moveOnAtRead(at);
      const after = await sendAndWait(desk, set);
      judge(desk, after);
      expect(after.counts).toMatchObject({ confirmed: at - 1, 'not-sent': steps - at + 1 });
      expect(after.steps[at - 1]?.notSent).toBe('period-moved');
      expect(after.state).toBe('settled');
    }
  });
});

describe('the other kinds of write', () => {
  const cases: [Flavour, Fault, Step['status']][] = [
    ['correct', 'cut-after-commit', 'present'],
    ['correct', 'cut-before-commit', 'uncertain'],
    ['correct', 'refused', 'refused'],
    ['add', 'cut-after-commit', 'present'],
    ['add', 'cut-before-commit', 'uncertain'],
    ['add', 'colleague-other', 'uncertain'],
  ];
  it.each(cases)('%s with %s at each of six steps ends %s', async (flavour, fault, status) => {
    const start = await template(6, flavour);
    for (let at = 1; at <= 6; at += 1) {
      const { desk, set } = await start();
      desk.server.breakWrites(at, fault);
      const after = await sendAndWait(desk, set);
      expect(after.steps[at - 1]?.status).toBe(status);
      for (const count of desk.server.received.values()) expect(count).toBe(1);
    }
  });
});
