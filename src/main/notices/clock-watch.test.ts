import { describe, expect, it } from 'vitest';
import { addMs } from '../change-sets/instants.js';
import { VirtualClock } from '../change-sets/testing/virtual-clock.js';
import { ClockWatch } from './clock-watch.js';

const minute = 60_000;

describe('the watch over the clock', () => {
  it('is quiet while time passes, while the clock is put right by little, and after it was set forward', () => {
    const clock = new VirtualClock();
    const watch = new ClockWatch(clock);
    clock.advance(90 * minute);
    expect(watch.behind(null)).toBeNull();
    clock.setWall(-4 * minute);
    expect(watch.behind(null)).toBeNull();
    clock.setWall(64 * minute);
    expect(watch.behind(null)).toBeNull();
  });

  it('says what time it was when somebody sets the clock back while the app runs, and is quiet when it is right again', () => {
    const clock = new VirtualClock();
    const watch = new ClockWatch(clock);
    clock.advance(10 * minute);
    const seen = clock.now();
    clock.setWall(-60 * minute);
    expect(watch.behind(null)).toBe(seen);
    clock.setWall(60 * minute);
    expect(watch.behind(null)).toBeNull();
  });

  it('goes by the newest that is kept when the clock was set back before the app started', () => {
    const clock = new VirtualClock();
    const newest = addMs(clock.now(), 3 * 24 * 60 * minute);
    expect(new ClockWatch(clock).behind(newest)).toBe(newest);
    expect(new ClockWatch(clock).behind(addMs(clock.now(), -minute))).toBeNull();
  });
});
