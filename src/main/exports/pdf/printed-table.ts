import { safeHtml } from '../../platform/html.js';
import type { Language } from '../../../shared/ipc/app.js';

/** A document to be printed: what it is about, and one table. Every text in it is shown as text, never read as markup. */
export interface PrintedTable {
  readonly language: Language;
  readonly title: string;
  /** Above the table: name and value of what the whole document is about. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly PrintedColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Rows in bold, from 0: sums. */
  readonly strong?: ReadonlySet<number>;
  /** `{page}` and `{pages}` stand for the numbers. */
  readonly pageWords: string;
}

export interface PrintedColumn {
  readonly head: string;
  /** Figures stand right, so that they line up. */
  readonly figures?: boolean;
  /** Share of the width, in percent; absent: what is left. */
  readonly width?: number;
}

/** Nothing at all but one style that carries this print's nonce. */
export const printPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The whole document. The head of the table comes back on every page; a row is never torn in two. */
export function printedHtml(table: PrintedTable, nonce: string): string {
  const { language, title, facts, columns, rows, strong } = table;
  const cell = (text: string, at: number): string =>
    `<td${columns[at]?.figures ? ' class="figures"' : ''}>${safeHtml(text)}</td>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${safeHtml(title)}</title>
<style nonce="${safeHtml(nonce)}">${css}${widths(columns)}</style></head>
<body><h1>${safeHtml(title)}</h1>
<dl>${facts.map(([name, value]) => `<div><dt>${safeHtml(name)}</dt><dd>${safeHtml(value)}</dd></div>`).join('')}</dl>
<table><thead><tr>${columns.map(({ head, figures }) => `<th scope="col"${figures ? ' class="figures"' : ''}>${safeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row, at) => `<tr${strong?.has(at) ? ' class="strong"' : ''}>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table></body></html>`;
}

/** At the foot of every page. Chromium fills the two classes; it has no other style than its own. */
export function printedFoot({ title, pageWords }: PrintedTable): string {
  const words = safeHtml(pageWords)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  const style = 'font:8px system-ui,sans-serif;color:#465156;width:100%;padding:0 12mm;display:flex;gap:12mm';
  return `<div style="${style}"><span style="flex:1">${safeHtml(title)}</span><span>${words}</span></div>`;
}

const widths = (columns: readonly PrintedColumn[]): string =>
  columns.map(({ width }, at) => (width === undefined ? '' : `th:nth-child(${at + 1}){width:${width}%}`)).join('');

/** On paper there is one theme: dark on white. */
const css = `
*{box-sizing:border-box;margin:0}
body{font:400 9px/13px "Inter Variable","Inter","Segoe UI",-apple-system,system-ui,sans-serif;color:#161c1e;font-variant-numeric:tabular-nums}
h1{font-size:15px;line-height:20px;font-weight:600;margin-bottom:6px}
dl{display:flex;flex-wrap:wrap;gap:2px 18px;margin-bottom:10px}
dl div{display:flex;gap:5px}
dt{color:#465156}
dd{font-weight:500;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th{text-align:start;font-weight:600;border-bottom:1px solid #465156}
td{border-bottom:1px solid #e0e5e6;overflow-wrap:anywhere}
th,td{padding:3px 6px 3px 0;vertical-align:top}
.figures{text-align:end}
.strong td{font-weight:600}
`;
