/**
 * The tokens of the app's look that this window uses, light and dark. Main may not import the renderer, so they are
 * written here once more; src/integration/confirmation-look.test.ts says when the two differ.
 */
export const lookTokens = {
  surface: ['#FFFFFF', '#1A2022'],
  line: ['#E0E5E6', '#2B3336'],
  'ctl-line': ['#87949A', '#718087'],
  text: ['#161C1E', '#E7ECED'],
  text2: ['#465156', '#B2BDC1'],
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

/** Solid red is production's alone; the band says which environment this is (the look, rule 1). */
export function confirmationCss(dark: boolean): string {
  const tokens = Object.entries(lookTokens).map(([name, pair]) => `--${name}:${pair[dark ? 1 : 0]}`);
  return `:root{${tokens.join(';')};color-scheme:${dark ? 'dark' : 'light'}}${rules}`;
}

const rules = `
*{box-sizing:border-box;margin:0}
body{font:400 13px/20px "Inter Variable","Inter","Segoe UI Variable Text","Segoe UI",-apple-system,"SF Pro Text",system-ui,sans-serif;
font-variant-numeric:tabular-nums;letter-spacing:-.006em;background:var(--surface);color:var(--text);height:100vh;display:flex;flex-direction:column}
header{display:flex;align-items:center;gap:8px;height:32px;padding:0 20px;font-size:12px;line-height:16px;font-weight:500;flex:none}
header b{font-weight:700;letter-spacing:.08em}
.production header{background:var(--prod);color:var(--on-prod)}
.sandbox header{background:repeating-linear-gradient(-45deg,var(--sand-a) 0 9px,var(--sand-b) 9px 18px);color:var(--sand-text)}
.demo header{background-color:var(--demo);background-image:radial-gradient(circle,rgb(255 255 255/22%) 1px,transparent 1.2px);background-size:10px 10px;color:var(--on-demo)}
.production main{border:4px solid var(--prod);border-top:0}
main{flex:1;padding:16px 20px;display:flex;flex-direction:column;gap:12px;overflow:auto}
h1{font-size:20px;line-height:28px;font-weight:600;letter-spacing:-.012em}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px}
dt{color:var(--text2)}
dd{font-weight:500;overflow-wrap:anywhere}
.note{background:var(--warn-tint);color:var(--warn);border-radius:6px;padding:8px 12px}
form{display:flex;flex-direction:column;gap:8px;margin-top:auto}
label{font-weight:500}
input{height:32px;padding:0 8px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--ctl-line);border-radius:6px}
[role=alert]{color:var(--err)}
.foot{display:flex;gap:8px;justify-content:flex-end;padding-top:8px}
button{height:32px;padding:0 12px;font:inherit;font-weight:500;border-radius:6px;border:1px solid var(--ctl-line);background:var(--surface);color:var(--text)}
.production button[type=submit]{background:var(--prod);border-color:var(--prod);color:var(--on-prod)}
.demo button[type=submit]{background:var(--demo);border-color:var(--demo);color:var(--on-demo)}
.sandbox button[type=submit]{background:var(--sand-a);border-color:var(--sand-text);color:var(--sand-text)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
`;
