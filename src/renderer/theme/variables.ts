import type { CSSVariablesResolver } from '@mantine/core';
import { tokenVariables } from './tokens.js';

/** Mantine's own variables that have to follow our tokens: its placeholder, for one, falls below 4.5. */
const overrides = {
  '--mantine-color-body': 'var(--ld-surface)',
  '--mantine-color-text': 'var(--ld-text)',
  '--mantine-color-dimmed': 'var(--ld-text3)',
  '--mantine-color-placeholder': 'var(--ld-text3)',
  '--mantine-color-error': 'var(--ld-err)',
  '--mantine-color-default-border': 'var(--ld-line-strong)',
  '--mantine-color-default-hover': 'var(--ld-hover)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokenVariables('light'), ...overrides },
  dark: { ...tokenVariables('dark'), ...overrides },
});
