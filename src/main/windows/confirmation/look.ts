import { bandCss } from '../environment.js';
import { fontCss, tokenCss } from '../look-tokens.js';

export function confirmationCss(dark: boolean): string {
  return `:root{${tokenCss(dark)}}${bandCss}${rules}`;
}

const rules = `
*{box-sizing:border-box;margin:0}
body{${fontCss};background:var(--surface);color:var(--text);height:100vh;display:flex;flex-direction:column}
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
