import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from './watch-idle.js';

const minute = 60_000;
const target = new EventTarget();
const idle = vi.fn<() => void>();
let stop: () => void;

const input = (type: string, more: object = {}): void =>
  void target.dispatchEvent(Object.assign(new Event(type), more));

beforeEach(() => {
  vi.useFakeTimers();
  idle.mockClear();
  stop = watchIdle({ target, now: () => Date.now(), limitMs: 15 * minute, idle });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('watchIdle', () => {
  it('tells once when nothing was touched for the whole time, and not again by itself', () => {
    vi.advanceTimersByTime(15 * minute - 1000);
    expect(idle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(idle).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(60 * minute);
    expect(idle).toHaveBeenCalledOnce();
  });

  it.each(['pointerdown', 'pointermove', 'keydown', 'wheel'])('begins anew at %s', (type) => {
    vi.advanceTimersByTime(14 * minute);
    input(type);
    vi.advanceTimersByTime(14 * minute);
    expect(idle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minute);
    expect(idle).toHaveBeenCalledOnce();
  });

  it('does not take a pointer that stood still for input', () => {
    vi.advanceTimersByTime(14 * minute);
    input('pointermove', { movementX: 0, movementY: 0 });
    vi.advanceTimersByTime(minute);
    expect(idle).toHaveBeenCalledOnce();
  });

  it('covers at the first touch after a sleep, in which no timer ran', () => {
    vi.setSystemTime(Date.now() + 8 * 60 * minute);
    input('pointermove', { movementX: 3, movementY: 0 });
    expect(idle).toHaveBeenCalledOnce();
  });

  it('tells again after somebody came back and left again', () => {
    vi.advanceTimersByTime(15 * minute);
    input('keydown');
    vi.advanceTimersByTime(15 * minute);
    expect(idle).toHaveBeenCalledTimes(2);
  });

  it('is silent once it was stopped', () => {
    stop();
    vi.advanceTimersByTime(60 * minute);
    expect(idle).not.toHaveBeenCalled();
  });
});
