import { z } from 'zod';

/** How to reach a demo environment: the built-in one, or one that a test started by `npm run simulator`. */
export const DemoAccess = z.object({ url: z.url(), username: z.string(), token: z.string(), domain: z.string() });
export type DemoAccess = z.infer<typeof DemoAccess>;

export interface DemoServer {
  readonly access: DemoAccess;
  stop(): Promise<void>;
}

/** One that runs elsewhere, named by the JSON line that it printed: for tests that need its controls. */
export function runningDemo(line: string): DemoServer {
  return { access: DemoAccess.parse(JSON.parse(line)), stop: async () => undefined };
}
