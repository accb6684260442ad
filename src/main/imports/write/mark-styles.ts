/**
 * A workbook's styles with one more for each that a faulty cell has: the same, filled. `styleOf` says the new style of a cell
 * that has this one. Styles that are not as Excel writes them stay as they are, and cells with them are not coloured.
 */
export function markStyles(
  styles: string,
  used: ReadonlySet<number>,
): { readonly text: string; readonly styleOf: (style: number) => number } | null {
  const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(styles);
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles);
  if (!fills || !formats) return null;
  const fill = [...(fills[1] ?? '').matchAll(/<fill\b/g)].length;
  const known = (formats[1] ?? '').match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  const added: string[] = [];
  const places = new Map<number, number>();
  for (const style of used) {
    const own = known[style];
    if (own === undefined) continue;
    places.set(style, known.length + added.length);
    added.push(filled(own, fill));
  }
  const marked =
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFCD5D5"/><bgColor indexed="64"/></patternFill></fill>';
  const text = styles
    .replace(fills[0], () => `<fills count="${fill + 1}">${fills[1] ?? ''}${marked}</fills>`)
    .replace(
      formats[0],
      () => `<cellXfs count="${known.length + added.length}">${formats[1] ?? ''}${added.join('')}</cellXfs>`,
    );
  return { text, styleOf: (style) => places.get(style) ?? style };
}

function filled(format: string, fill: number): string {
  const bare = format.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
  return bare.replace(/^<xf\b/, `<xf fillId="${fill}" applyFill="1"`);
}
