import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { ResponseDecoder } from '../../src/contract/codec/index.js';
import { planOfResponse } from '../../src/contract/codec/plan.js';
import { builtInContract } from '../../src/contract/index.js';
import { type Case, shapeOf } from './answers.js';
import { rowsFromTree } from './tree-rows.js';

/** Bytes as they come from a connection, so that nobody holds the whole answer who does not need to. */
export type Chunks = Iterable<Uint8Array>;
export type Contender = (chunks: Chunks, which: Case) => unknown;

const ours: Contender = (chunks, { method }) => {
  const decoder = new ResponseDecoder(builtInContract, method);
  for (const chunk of chunks) decoder.write(chunk);
  const decoded = decoder.end();
  if (!decoded.ok) throw new Error(JSON.stringify(decoded));
  return decoded.value;
};

/** Reads every character and tells nobody: the floor for anything that is built on this parser. */
const saxes: Contender = (chunks) => {
  const text = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ position: false });
  for (const chunk of chunks) parser.write(text.decode(chunk, { stream: true }));
  parser.write(text.decode()).close();
  return null;
};

const hardened = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxExpandedLength: 1e9 },
});

function wholeText(chunks: Chunks): string {
  const text = new TextDecoder('utf-8', { fatal: true });
  let whole = '';
  for (const chunk of chunks) whole += text.decode(chunk, { stream: true });
  return whole + text.decode();
}

const tree = (text: string, which: Case): unknown => {
  const shape = shapeOf(which);
  const plan = planOfResponse(builtInContract.services.EmployeeService, shape);
  return rowsFromTree(hardened.parse(text), plan, shape.response?.element ?? '');
};

/** The same rows. It lets malformed answers through, so this flatters it; `fastXmlParserChecked` does not. */
const fastXmlParser: Contender = (chunks, which) => tree(wholeText(chunks), which);

const fastXmlParserChecked: Contender = (chunks, which) => {
  const text = wholeText(chunks);
  if (XMLValidator.validate(text) !== true) throw new Error('not XML');
  return tree(text, which);
};

export const contenders: Readonly<Record<string, Contender>> = { ours, saxes, fastXmlParser, fastXmlParserChecked };
