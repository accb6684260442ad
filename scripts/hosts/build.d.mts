export function isStale(root: string): boolean;
export function buildWhenStale(root: string, say: (line: string) => void): boolean;
