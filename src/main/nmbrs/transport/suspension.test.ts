import { describe, expect, it } from 'vitest';
import { usualPlannedUpdate } from '../../../shared/domain/weekly-moment.js';
import { VirtualClock } from '../../testing/virtual-clock.js';
import { Suspension } from './suspension.js';

const minutes = 60_000;

/** The virtual clock begins on Friday 20 November 2026, 10:00 in Amsterdam. */
function setUp({ planned = false, answers = (): boolean => true } = {}) {
  const clock = new VirtualClock();
  const probes: number[] = [];
  const suspension = new Suspension({
    clock,
    random: () => 0.5,
    plannedUpdate: () => (planned ? usualPlannedUpdate : null),
  });
  const told: string[] = [];
  suspension.onChanged((state) => told.push(state.state));
  suspension.start(async () => {
    probes.push(clock.monotonic());
    return answers();
  });
  return { clock, suspension, probes, told };
}

describe('after "come back later"', () => {
  it('refuses until the moment that the server asked for, and opens when the probe then is answered', async () => {
    const { clock, suspension, probes, told } = setUp();
    expect(suspension.refusal()).toBeNull();
    suspension.told('busy', 30_000);
    expect(suspension.refusal()).toEqual({ kind: 'suspended', until: '2026-11-20T09:00:30.000Z' });
    await clock.advance(29_000);
    expect(probes).toEqual([]);
    expect(suspension.refusal()).not.toBeNull();
    await clock.advance(2_000);
    expect(probes).toEqual([30_000]);
    expect(suspension.refusal()).toBeNull();
    expect(told).toEqual(['suspended', 'open']);
  });

  it('probes by itself, ever more slowly and at least once in some minutes, when no time was named', async () => {
    let up = false;
    const { clock, suspension, probes } = setUp({ answers: () => up });
    suspension.told('unavailable', null);
    expect(suspension.refusal()).toEqual({ kind: 'suspended', until: null });
    await clock.advance(5 * minutes);
    const gaps = probes.map((at, index) => at - (probes[index - 1] ?? 0));
    expect(gaps).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000]);
    up = true;
    await clock.advance(1 * minutes);
    expect(suspension.state).toEqual({ state: 'open' });
  });

  it('tells once, however many calls come back with it, and keeps the longest wait', async () => {
    const { clock, suspension, probes, told } = setUp();
    for (const seconds of [10, 60, 20]) suspension.told('busy', seconds * 1000);
    suspension.told('unavailable', null);
    expect(suspension.state).toMatchObject({ reason: 'busy', until: '2026-11-20T09:01:00.000Z' });
    await clock.advance(59_000);
    expect(probes).toEqual([]);
    expect(new Set(told)).toEqual(new Set(['suspended']));
    await clock.advance(2_000);
    expect(suspension.state.state).toBe('open');
  });

  it('no longer names a moment that has passed without an answer', async () => {
    const { clock, suspension } = setUp({ answers: () => false });
    suspension.told('unavailable', 10_000);
    await clock.advance(11_000);
    expect(suspension.refusal()).toEqual({ kind: 'suspended', until: null });
  });

  it('lets those that wait go when it opens, and turns them away when they are cancelled or it closes', async () => {
    const { clock, suspension } = setUp();
    suspension.told('busy', 10_000);
    const abort = new AbortController();
    const ends: string[] = [];
    const wait = (name: string, signal?: AbortSignal) =>
      suspension.untilOpen(signal).then(
        () => ends.push(`${name} goes`),
        () => ends.push(`${name} does not`),
      );
    void wait('patient');
    void wait('cancelled', abort.signal);
    abort.abort();
    await clock.advance(1_000);
    expect(ends).toEqual(['cancelled does not']);
    await clock.advance(10_000);
    expect(ends).toEqual(['cancelled does not', 'patient goes']);
    suspension.told('busy', 10_000);
    void wait('late');
    suspension.close();
    await clock.advance(0);
    expect(ends.at(-1)).toBe('late does not');
  });
});

describe('the weekly planned update', () => {
  /** Wednesday 25 November 2026, 20:00 in Amsterdam, from where the clock begins. */
  const update = Date.parse('2026-11-25T19:00:00.000Z') - Date.parse('2026-11-20T09:00:00.000Z');

  it('is announced half an hour before, holds calls from its start, and ends with the first answer after that', async () => {
    let up = false;
    const { clock, suspension, told } = setUp({ planned: true, answers: () => up });
    await clock.advance(update - 31 * minutes);
    expect(suspension.state).toEqual({ state: 'open' });
    await clock.advance(2 * minutes);
    expect(suspension.state).toEqual({ state: 'announced', startsAt: '2026-11-25T19:00:00.000Z' });
    expect(suspension.refusal()).toBeNull();
    await clock.advance(29 * minutes);
    expect(suspension.state).toMatchObject({ state: 'suspended', reason: 'planned-update', until: null });
    await clock.advance(3 * 60 * minutes);
    expect(suspension.refusal()).not.toBeNull();
    up = true;
    await clock.advance(2 * minutes);
    expect(suspension.state).toEqual({ state: 'open' });
    expect(told).toEqual(['announced', 'suspended', 'open']);
  });

  it('holds for five minutes even when the service still answers: it may go down a little late', async () => {
    const { clock, suspension, probes } = setUp({ planned: true });
    await clock.advance(update + 4 * minutes);
    expect(suspension.refusal()).not.toBeNull();
    expect(probes).toEqual([]);
    await clock.advance(2 * minutes);
    expect(suspension.state).toEqual({ state: 'open' });
  });

  it('holds a call at the very moment of its start, before any timer has looked', async () => {
    const { clock, suspension } = setUp({ planned: true });
    await clock.advance(update - 1);
    expect(suspension.refusal()).toBeNull();
    await clock.advance(1);
    expect(suspension.refusal()).not.toBeNull();
  });

  it('is over for whoever starts the app half an hour later', async () => {
    const clock = new VirtualClock();
    await clock.advance(update + 31 * minutes);
    const suspension = new Suspension({ clock, random: () => 0.5, plannedUpdate: () => usualPlannedUpdate });
    expect(suspension.state).toEqual({ state: 'open' });
  });

  it('comes back the week after', async () => {
    const { clock, suspension } = setUp({ planned: true });
    await clock.advance(update + 10 * minutes);
    expect(suspension.state).toEqual({ state: 'open' });
    await clock.advance(7 * 24 * 60 * minutes - 9 * minutes);
    expect(suspension.refusal()).not.toBeNull();
  });

  it('is not reckoned with where there is none', async () => {
    const { clock, told } = setUp({ planned: false });
    await clock.advance(update + 10 * minutes);
    expect(told).toEqual([]);
  });
});
