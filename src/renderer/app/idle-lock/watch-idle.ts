export interface IdleParts {
  /** Where input arrives: the window. */
  readonly target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** How long without input, in milliseconds. */
  readonly limitMs: number;
  /** Called once each time the limit is reached; again only after new input. */
  readonly idle: () => void;
}

/** Short, because a computer that slept wakes with everything still on the screen. */
const lookEveryMs = 1000;
const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Tells when nobody has touched the app for a while. Looks at the clock instead of setting one long timer: timers stand
 * still while a computer sleeps. Returns how to stop.
 */
export function watchIdle({ target, now, limitMs, idle }: IdleParts): () => void {
  let last = now();
  let told = false;
  const look = (): boolean => {
    if (!told && now() - last >= limitMs) {
      told = true;
      idle();
    }
    return told;
  };
  const touched = (event: Event): void => {
    // What moved under a still pointer makes Chromium say that the pointer moved.
    if (event.type === 'pointermove' && standsStill(event)) return;
    // The first touch after a sleep comes before the next look: it is late all the same.
    if (!told && look()) return;
    last = now();
    told = false;
  };
  for (const name of inputs) target.addEventListener(name, touched, { capture: true, passive: true });
  const timer = setInterval(look, lookEveryMs);
  return () => {
    clearInterval(timer);
    for (const name of inputs) target.removeEventListener(name, touched, { capture: true });
  };
}

const standsStill = (event: Event): boolean =>
  'movementX' in event && event.movementX === 0 && 'movementY' in event && event.movementY === 0;
