/** The lines of a PDF of the demo as they stand on its pages: the text, then its figures. */
export function pdfLines(pdf: Uint8Array): string[][] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\n([^]*?)\nendstream/g)].flatMap(([, content = '']) => {
    const lines = new Map<string, string[]>();
    for (const [, y = '', shown = ''] of content.matchAll(/Tf \d+ (\d+) Td \(((?:\\.|[^\\)])*)\) Tj/g))
      lines.set(y, [...(lines.get(y) ?? []), shown.replace(/\\(.)/g, '$1')]);
    return [...lines.values()];
  });
}

/** Cents of an amount as the demo writes it: `-1234,50`. */
export const centsOf = (money: string): number => {
  if (!/^-?\d+,\d\d$/.test(money)) throw new TypeError(`No amount: ${money}`);
  return Number(money.replace(',', ''));
};
