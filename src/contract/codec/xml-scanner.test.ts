import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { Refused } from './refused.js';
import { XmlScanner } from './xml-scanner.js';

/** What a document says, with neighbouring texts as one; null when it was refused. */
type Said = readonly string[] | null;

class Saying {
  readonly said: string[] = [];
  private run = '';

  text(part: string): void {
    this.run += part;
  }

  tell(what: string): void {
    if (this.run !== '') this.said.push(`text ${this.run}`);
    this.run = '';
    this.said.push(what);
  }
}

function ours(chunks: readonly string[]): Said {
  const saying = new Saying();
  const scanner = new XmlScanner(
    {
      declaration: (version, encoding) => saying.tell(`declaration ${version} ${encoding ?? ''}`),
      attribute: (name, value) => saying.tell(`attribute ${name}=${value}`),
      open: (name) => saying.tell(`open ${name}`),
      text: (part) => saying.text(part),
      close: () => saying.tell('close'),
    },
    64,
  );
  try {
    for (const chunk of chunks) scanner.write(chunk);
    scanner.end();
    return saying.said;
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

/** The same by a parser that is not ours. Its texts outside of the root are left out, as nobody is told of ours. */
function judge(document: string): Said {
  const saying = new Saying();
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('xmldecl', ({ version, encoding }) => saying.tell(`declaration ${version ?? ''} ${encoding ?? ''}`));
  parser.on('attribute', ({ name, value }) => saying.tell(`attribute ${name}=${value}`));
  parser.on('opentag', ({ name }) => {
    depth += 1;
    saying.tell(`open ${name}`);
  });
  parser.on('text', (part) => {
    if (depth > 0) saying.text(part);
  });
  parser.on('cdata', (part) => saying.text(part));
  parser.on('closetag', () => {
    depth -= 1;
    saying.tell('close');
  });
  parser.on('doctype', () => {
    failed = true;
  });
  try {
    parser.write(document).close();
  } catch {
    return null;
  }
  return failed ? null : saying.said;
}

/** Pieces that documents and mistakes are made of. */
const piece = fc.constantFrom(
  '<a>',
  '</a>',
  '<a/>',
  '<b x="1">',
  '</b>',
  '<b\tx="1"\n y=\'&lt;2\'/>',
  '<c:d>',
  '</c:d>',
  '</a >',
  '<a >',
  '< a>',

  'text',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '&nope;',
  '&',
  '&#0;',
  '&#xD800;',
  ']',
  ']]',
  ']]>',
  '>',

  '<!-- c -->',
  '<!-- a--b -->',
  '<!---->',
  '<!--->',
  '<![CDATA[x<y]]>',
  '<![CDATA[]]>',
  '<![CDATA[]]]]>',
  '<!',
  '<!x>',

  '<?p?>',
  '<?p q?>',
  '<?p  ??>',
  '<?xml version="1.0"?>',
  '<?XML x?>',
  '<?',
  '<??>',
  '<?p',
  '?>',
  '<?1?>',
  'x="1"',
  '"',
  "'",
  '=',
  '<a x=1>',
  '<a x="1"y="2">',
  '<a x="<">',
  '<a x="1" x="2">',
  '<a x>',
  '<1>',
  '<a/ >',
  'é',
  '<é>',
  '</é>',
  '😀',
);
const loose = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
/** Mostly well-formed: otherwise nearly everything is refused at once. */
const nested = fc.letrec<{ element: string; inside: string }>((tie) => ({
  inside: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        {
          weight: 4,
          arbitrary: fc.constantFrom(
            'text',
            ' ',
            '\r\n',
            '&gt;',
            '&#10;',
            '<!-- - -->',
            '<![CDATA[<&]]>',
            '<?p q?>',
            ']',
          ),
        },
        { weight: 1, arbitrary: piece },
        { weight: 3, arbitrary: tie('element') },
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom('a', 'b', 'Employee', 'c:d', 'é'),
      fc.constantFrom('', ' x="1"', " y='a\tb&quot;'", ' '),
      tie('inside'),
    )
    .map(([name, attributes, inside]) => `<${name}${attributes}>${inside}</${name}>`),
})).element;
const document = fc
  .tuple(
    fc.constantFrom(
      '',
      '<?xml version="1.0"?>',
      "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n",
      ' ',
      '<!-- c -->',
    ),
    fc.oneof({ weight: 3, arbitrary: nested }, { weight: 1, arbitrary: loose }),
    fc.constantFrom('', '\n', '<!-- e -->', '<?p?>', 'x'),
  )
  .map((parts) => parts.join(''));

/** Cut anywhere, also inside a pair of code units' neighbours: a decoder never cuts a pair itself. */
const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 8 });

function cutAt(text: string, places: readonly number[]): readonly string[] {
  const characters = [...text];
  const ends = [...new Set(places.map((place) => Math.min(place, characters.length)))].toSorted((a, b) => a - b);
  const chunks: string[] = [];
  let from = 0;
  for (const end of [...ends, characters.length]) {
    chunks.push(characters.slice(from, end).join(''));
    from = end;
  }
  return chunks;
}

describe('the scanner', () => {
  it('takes what another strict parser takes, refuses what it refuses, and reads the same in it', () => {
    let accepted = 0;
    fc.assert(
      fc.property(document, (text) => {
        const said = ours([text]);
        if (said) accepted += 1;
        expect(said).toEqual(judge(text));
      }),
      { numRuns: 4000 },
    );
    // Both kinds were met, else nothing was compared.
    expect(accepted).toBeGreaterThan(400);
    expect(accepted).toBeLessThan(3900);
  }, 60_000);

  it('reads the same however the text is cut', () => {
    fc.assert(
      fc.property(document, cuts, (text, places) => {
        expect(ours(cutAt(text, places))).toEqual(ours([text]));
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  it('reads every document the same character by character', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(ours([...text])).toEqual(ours([text]));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('holds no more than one unfinished tag, and of that no more than a million characters', () => {
    const scanner = new XmlScanner({ declaration() {}, attribute() {}, open() {}, text() {}, close() {} }, 64);
    scanner.write('<a b="');
    const part = 'x'.repeat(64 * 1024);
    expect(() => {
      for (let count = 0; count < 20; count += 1) scanner.write(part);
    }).toThrow('too-large');
  });
});
