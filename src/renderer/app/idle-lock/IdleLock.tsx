import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { forgetReadSheets } from '../../features/registration/index.js';
import { api } from '../ask.js';
import { coverScreen, uncoverScreen, useCover } from './cover.js';
import { CoverScreen } from './CoverScreen.js';
import { dropRead } from './drop-read.js';
import { watchIdle } from './watch-idle.js';

interface IdleLockProps {
  /** Null: never. */
  readonly minutes: number | null;
  readonly children: ReactNode;
}

/** Covers everything once nobody has touched the app for a while, and lets go of what was read of people. */
export function IdleLock({ minutes, children }: IdleLockProps) {
  const client = useQueryClient();
  const cover = useCover();
  useEffect(() => {
    if (minutes === null) return undefined;
    const limitMs = minutes * 60_000;
    return watchIdle({ target: window, now: () => Date.now(), limitMs, idle: () => coverScreen('idle') });
  }, [minutes]);
  const keep = cover.on && cover.keep;
  useEffect(() => {
    if (!cover.on) return;
    // After the screens are gone: what they showed has nobody left who would read it again.
    dropRead(client, { keepSeen: keep });
    if (!keep) forgetReadSheets();
    // Documents stand in windows of their own, which no cover of this one hides.
    void api().payslips.closeShown();
  }, [client, cover.on, keep]);
  return (
    <>
      {(!cover.on || keep) && children}
      {cover.on && <CoverScreen minutes={cover.why === 'idle' ? minutes : null} onBack={uncoverScreen} />}
    </>
  );
}
