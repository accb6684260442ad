/**
 * The tokens of the app's look that main's own windows use, light and dark. Main may not import the renderer, so they are
 * written here once more; src/integration/look-tokens.test.ts says when the two differ.
 */
export const lookTokens = {
  bg: ['#F5F7F7', '#14191B'],
  surface: ['#FFFFFF', '#1A2022'],
  sunken: ['#EEF1F1', '#101415'],
  hover: ['#F2F5F5', '#20272A'],
  line: ['#E0E5E6', '#2B3336'],
  'line-strong': ['#C9D1D3', '#3D484C'],
  'ctl-line': ['#87949A', '#718087'],
  text: ['#161C1E', '#E7ECED'],
  text2: ['#465156', '#B2BDC1'],
  text3: ['#5C686D', '#96A3A8'],
  focus: ['#0E6167', '#5CB5BA'],
  warn: ['#855000', '#EAB85C'],
  'warn-tint': ['#FDF3DF', '#352810'],
  err: ['#A3161F', '#FF9EA1'],
  prod: ['#B5172B', '#BE2639'],
  'on-prod': ['#FFFFFF', '#FFFFFF'],
  demo: ['#2457B0', '#2E62BD'],
  'on-demo': ['#FFFFFF', '#FFFFFF'],
  'sand-a': ['#F5C462', '#E0AC45'],
  'sand-b': ['#EFB84B', '#D4A039'],
  'sand-text': ['#2B1D00', '#221700'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** The tokens of one theme, as CSS. */
export function tokenCss(dark: boolean): string {
  const tokens = Object.entries(lookTokens).map(([name, pair]) => `--${name}:${pair[dark ? 1 : 0]}`);
  return `${tokens.join(';')};color-scheme:${dark ? 'dark' : 'light'}`;
}

/** Of every window: the look has one family, bundled with the app; main's own windows take it from the system. */
export const fontCss = `font:400 13px/20px "Inter Variable","Inter","Segoe UI Variable Text","Segoe UI",-apple-system,"SF Pro Text",system-ui,sans-serif;
font-variant-numeric:tabular-nums;letter-spacing:-.006em`;
