/** The fourteen fonts that a PDF may use without bringing them, each read when one needs it. Part of this window's own files. */
const files = import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?inline',
  import: 'default',
});
const byName = new Map(Object.entries(files).map(([path, read]) => [path.split('/').at(-1), read]));

/** What pdf.js asks for beside the document. Fonts alone: tables of Asian encodings are not there. */
export class OwnFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const read = kind === 'standardFontDataUrl' ? byName.get(filename) : undefined;
    if (!read) throw new Error('Not one of the files of this window');
    const [, base64 = ''] = (await read()).split(';base64,');
    return bytesOf(base64);
  }
}

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
