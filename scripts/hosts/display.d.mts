export function hasDisplay(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): boolean;
export function hasXvfb(): boolean;
export function withXvfb(command: string, args: readonly string[]): [string, string[]];
export function runsAsRoot(): boolean;
