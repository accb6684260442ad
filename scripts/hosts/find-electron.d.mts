export function electronPackage(): string | undefined;
/** Throws when a path that was given is wrong. */
export function findElectron(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | undefined;
export function electronVersion(): string;
