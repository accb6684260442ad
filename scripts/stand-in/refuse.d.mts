export function refuseUnknown<T extends object>(name: string, members: T): T;
export function absent(name: string): Record<string, unknown>;
