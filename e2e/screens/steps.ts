import type { Page } from '@playwright/test';
import type { LaunchOptions, RunningApp } from '../fixtures/app.js';
import { type RunningSimulator, startSimulatorProcess } from '../fixtures/simulator.js';

/** The steps read no words, so that they work in every language. */
export type Screen = {
  /** Also the picture's file name. */
  readonly name: string;
} & (
  | {
      /** The steps from the app's first screen to this one. */
      readonly go: (page: Page) => Promise<void>;
    }
  | {
      /** The same with a simulator of its own, which it may have misbehave. */
      readonly goWith: (page: Page, simulator: RunningSimulator) => Promise<void>;
    }
  | {
      /** The same up to where the app is killed; the picture is of the next start. */
      readonly upToKill: (page: Page, simulator: RunningSimulator) => Promise<void>;
      readonly goAfter: (page: Page) => Promise<void>;
    }
);

/** Starts the app for one screen; `go` walks there, and `stop` ends what was started beside the app. */
export async function openScreen(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  screen: Screen,
  options: LaunchOptions = {},
): Promise<{ app: RunningApp; go: () => Promise<void>; stop: () => Promise<void> }> {
  if ('go' in screen) {
    const app = await launch(options);
    return { app, go: () => screen.go(app.page), stop: () => Promise.resolve() };
  }
  const simulator = await startSimulatorProcess();
  const withIt = { ...options, env: { ...options.env, LOONDESK_SIMULATOR: simulator.line } };
  const stop = (): Promise<void> => simulator.stop();
  const app = await launch(withIt);
  if ('goWith' in screen) return { app, go: () => screen.goWith(app.page, simulator), stop };
  await screen.upToKill(app.page, simulator);
  await app.kill();
  await simulator.behave();
  const next = await launch({ ...withIt, dataFolder: app.dataFolder });
  return { app: next, go: () => screen.goAfter(next.page), stop };
}

/** The first screen, with its rows. */
export const list = async (page: Page): Promise<void> => page.getByRole('gridcell').first().waitFor();

/** By address, as the screens' own links do: for screens that only work done before leads to. */
export const openPath = (page: Page, path: string): Promise<void> =>
  page.evaluate((hash) => void (location.hash = hash), path);
