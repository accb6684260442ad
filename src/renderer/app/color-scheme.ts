import type { MantineColorSchemeManager } from '@mantine/core';

/** The theme is a setting that main keeps; Mantine must not keep a second one in the page's storage. */
export const memoryColorScheme: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
