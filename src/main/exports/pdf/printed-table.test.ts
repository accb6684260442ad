import { describe, expect, it } from 'vitest';
import { type PrintedTable, printedFoot, printedHtml, printPolicy } from './printed-table.js';

const table: PrintedTable = {
  language: 'nl',
  title: 'Ontvangstbewijs',
  facts: [['Bedrijf', '12 · Bakkerij De Vroege Vogel']],
  columns: [
    { head: 'Naam', width: 30 },
    { head: 'Wordt', figures: true },
  ],
  rows: [
    ['Femke Smit', '8,50'],
    ['Totaal', '8,50'],
  ],
  strong: new Set([1]),
  pageWords: 'Pagina {page} van {pages}',
};

describe('a document to be printed', () => {
  it('has its facts, its head once for every page, and its rows', () => {
    const html = printedHtml(table, 'n');
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<dt>Bedrijf</dt><dd>12 · Bakkerij De Vroege Vogel</dd>');
    expect(html).toContain('<th scope="col" class="figures">Wordt</th>');
    expect(html).toContain('<tr class="strong"><td>Totaal</td>');
    expect(html).toContain('thead{display:table-header-group}');
  });

  it('shows markup in a name as text, in the page and at its foot', () => {
    const name = '<img src=x onerror=alert(1)>&"\'</style>';
    const evil = { ...table, title: name, facts: [[name, name]] as const, rows: [[name, name]] };
    for (const html of [printedHtml(evil, 'n'), printedFoot(evil)]) {
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;&lt;/style&gt;');
    }
  });

  it('has no script, no style outside its own, and a policy under which nothing is loaded', () => {
    expect(printedHtml(table, 'abc')).not.toMatch(/<script|\son\w+=|javascript:|style="|url\(/i);
    expect(printPolicy('abc')).toContain("default-src 'none'");
    expect(printPolicy('abc')).not.toMatch(/script-src|unsafe|connect-src|img-src|font-src/);
  });

  it('numbers its pages', () => {
    expect(printedFoot(table)).toContain(
      'Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>',
    );
  });
});
