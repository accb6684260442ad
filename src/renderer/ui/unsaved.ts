import { useEffect } from 'react';

let forms = 0;

/** Whether something stands in a form that would be gone with it. */
export const hasUnsaved = (): boolean => forms > 0;

/** A form says that it holds what somebody typed and did not stage yet. */
export function useUnsaved(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    forms += 1;
    return () => {
      forms -= 1;
    };
  }, [on]);
}
