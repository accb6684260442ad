/**
 * Colours by meaning, as `--ld-<name>`: light, dark. Contrast was measured for these pairs
 * (text3 on the accent tint is the lowest, 5.0); a new pair is measured before it is used.
 */
export const tokens = {
  bg: ['#F5F7F7', '#14191B'],
  surface: ['#FFFFFF', '#1A2022'],
  raised: ['#FFFFFF', '#232A2D'],
  sunken: ['#EEF1F1', '#101415'],
  hover: ['#F2F5F5', '#20272A'],
  line: ['#E0E5E6', '#2B3336'],
  'line-strong': ['#C9D1D3', '#3D484C'],
  'ctl-line': ['#87949A', '#718087'],
  'grid-line': ['#E6EAEB', '#272F32'],
  text: ['#161C1E', '#E7ECED'],
  text2: ['#465156', '#B2BDC1'],
  text3: ['#5C686D', '#96A3A8'],
  accent: ['#0E6167', '#5CB5BA'],
  'accent-hover': ['#0A4E53', '#7CC8CC'],
  'on-accent': ['#FFFFFF', '#06282B'],
  'accent-text': ['#0B555A', '#7CCACE'],
  'accent-tint': ['#E4F1F1', '#15353A'],
  'accent-tint2': ['#D2E8E9', '#1B4248'],
  focus: ['#0E6167', '#5CB5BA'],
  sel: ['rgb(14 97 103 / 9%)', 'rgb(92 181 186 / 13%)'],
  ok: ['#1B6E3C', '#74CB92'],
  'ok-tint': ['#E7F4EB', '#16301F'],
  'ok-solid': ['#2C8A50', '#4FAE72'],
  warn: ['#855000', '#EAB85C'],
  'warn-tint': ['#FDF3DF', '#352810'],
  'warn-line': ['#E9C679', '#6B5220'],
  err: ['#A3161F', '#FF9EA1'],
  'err-tint': ['#FCECEC', '#3C1B1F'],
  'err-line': ['#E7A5A8', '#8A3C43'],
  'err-solid': ['#C42A35', '#E8646C'],
  unk: ['#6B3AA0', '#CBA6F2'],
  'unk-tint': ['#F3EDFA', '#2D2140'],
  'unk-line': ['#8E5FC4', '#A57BD6'],
  'unk-solid': ['#8450BE', '#A57BD6'],
  prod: ['#B5172B', '#BE2639'],
  'on-prod': ['#FFFFFF', '#FFFFFF'],
  demo: ['#2457B0', '#2E62BD'],
  'on-demo': ['#FFFFFF', '#FFFFFF'],
  'sand-a': ['#F5C462', '#E0AC45'],
  'sand-b': ['#EFB84B', '#D4A039'],
  'sand-text': ['#2B1D00', '#221700'],
  'float-shadow': [
    '0 1px 2px rgb(16 28 32 / 6%), 0 8px 24px rgb(16 28 32 / 14%)',
    '0 0 0 1px #364044, 0 1px 2px rgb(16 28 32 / 6%), 0 8px 24px rgb(16 28 32 / 14%)',
  ],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Token = keyof typeof tokens;

/** The tokens of one scheme as CSS variables. */
export function tokenVariables(scheme: 'light' | 'dark'): Record<string, string> {
  const index = scheme === 'light' ? 0 : 1;
  return Object.fromEntries(Object.entries(tokens).map(([name, pair]) => [`--ld-${name}`, pair[index]]));
}
