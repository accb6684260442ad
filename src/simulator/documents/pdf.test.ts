import { describe, expect, it } from 'vitest';
import { textPdf } from './pdf.js';

const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('a PDF of the demo', () => {
  it('says to the byte where each of its objects is, as readers want it', () => {
    const pdf = text(textPdf('Loonstrook', [{ text: 'Åsa (van) Dijk\\', right: '1.234,50', strong: true }]));
    expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    const [, count = '0'] = /^xref\n0 (\d+)\n/.exec(pdf.slice(table)) ?? [];
    const entries = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)];
    expect(entries).toHaveLength(Number(count) - 1);
    for (const [at, [, place = '']] of entries.entries())
      expect(pdf.slice(Number(place)).startsWith(`${at + 1} 0 obj\n`)).toBe(true);
    const [, length = '0', content = ''] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
    expect(content).toHaveLength(Number(length));
    expect(content).toContain(String.raw`(Åsa \(van\) Dijk\\) Tj`);
    expect(content).toContain('(1.234,50) Tj');
  });

  it('writes a name that its letters cannot hold without accents', () => {
    expect(text(textPdf('x', [{ text: 'Sławomir Taş, İbrahim Yıldırım, 王' }]))).toContain(
      '(Slawomir Tas, Ibrahim Yildirim, ?) Tj',
    );
  });

  it('has the figures of a table at the right, and its head on every page', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({ text: `Regel ${at}`, figures: ['1,00', '2,00'] }));
    const pages = text(textPdf('x', rows, [{ text: 'Kop', figures: ['A', 'B'] }])).match(/\(Kop\) Tj/g) ?? [];
    expect(pages).toHaveLength(3);
  });

  it('takes as many pages as its lines need, and one for none', () => {
    const pages = (count: number): number =>
      text(
        textPdf(
          'x',
          Array.from({ length: count }, () => ({ text: 'x' })),
        ),
      ).match(/\/Type \/Page /g)?.length ?? 0;
    expect([pages(0), pages(1), pages(46), pages(200)]).toEqual([1, 1, 2, 5]);
  });
});
