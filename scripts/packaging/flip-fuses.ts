import { flipFuses, FuseState, FuseVersion, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { fuses, youngFuses } from './fuses.js';

/** All options by number; the enum's object also maps names to numbers. */
export const everyFuse: readonly FuseV1Options[] = Object.values(FuseV1Options).filter(
  (option): option is FuseV1Options => typeof option === 'number',
);

/**
 * Sets every fuse in the binary at `path` and reads them back.
 * Throws when the binary has a fuse that the table lacks, lacks one that is not young, or reads back otherwise.
 */
export async function flip(path: string, { signAgain = false }: { signAgain?: boolean } = {}): Promise<void> {
  const before = await readFuses(path);
  const lacking = everyFuse.filter((fuse) => !before.has(fuse));
  const [old] = lacking.filter((fuse) => !youngFuses.includes(fuse));
  if (old !== undefined) throw new Error(`This Electron has no fuse ${FuseV1Options[old]}: is it the pinned version?`);
  await flipFuses(path, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: signAgain,
    // With a young fuse lacking, the library would refuse the whole table; what is there is still set and read back.
    ...(lacking.length === 0
      ? { ...fuses, strictlyRequireAllFuses: true as const }
      : Object.fromEntries(everyFuse.filter((fuse) => before.has(fuse)).map((fuse) => [fuse, fuses[fuse]]))),
  });
  for (const [fuse, on] of await readFuses(path))
    if (on !== fuses[fuse]) throw new Error(`The fuse ${FuseV1Options[fuse]} is ${on ? 'on' : 'off'} after packing`);
}

/** The fuses that the binary at `path` has, and whether each is on. */
export async function readFuses(path: string): Promise<ReadonlyMap<FuseV1Options, boolean>> {
  const wire = await getCurrentFuseWire(path);
  const found = new Map<FuseV1Options, boolean>();
  for (const [key, state] of Object.entries(wire)) {
    if (key === 'version') continue;
    const fuse = everyFuse.find((option) => String(option) === key);
    if (fuse === undefined) throw new Error(`This Electron has a fuse ${key} that fuses.ts does not decide`);
    found.set(fuse, state === FuseState.ENABLE);
  }
  return found;
}
