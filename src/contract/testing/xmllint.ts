import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether libxml2's validator is there. The caller says so when it skips. */
export function hasXmllint(): boolean {
  return spawnSync('xmllint', ['--version']).status === 0;
}

/**
 * What an XPath 1.0 expression finds in a document, by libxml2; attributes come one a line as ` name="value"`.
 * Empty also when nothing is found.
 */
export function xmllintXpath(document: string, expression: string): string {
  return spawnSync('xmllint', ['--xpath', expression, '-'], {
    input: document,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).stdout.trim();
}

/**
 * Validates documents with one schema, by libxml2 and not by our own reader.
 * @param beside files that the schema refers to, by name
 * @returns what xmllint says of those that are not valid; empty when all are
 */
export function xmllintErrors(
  schema: string,
  documents: readonly { readonly name: string; readonly xml: string }[],
  beside: Readonly<Record<string, string>> = {},
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'xmllint-'));
  try {
    writeFileSync(join(folder, 'schema.xsd'), schema);
    for (const [name, text] of Object.entries(beside)) writeFileSync(join(folder, name), text);
    for (const { name, xml } of documents) writeFileSync(join(folder, `${name}.xml`), xml);
    const files = documents.map(({ name }) => `${name}.xml`);
    const { stderr, status } = spawnSync('xmllint', ['--noout', '--schema', 'schema.xsd', ...files], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const lines = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
    return status === 0 ? lines : [...lines, `xmllint ended with ${status ?? 'a signal'}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is inside the body or the header of an envelope that our own encoder wrote, with the prefixes it uses declared. */
export function insideOf(part: 'Body' | 'Header', envelope: string): string {
  const inside = new RegExp(`<soap:${part}>([^]*)</soap:${part}>`).exec(envelope)?.[1] ?? '';
  return inside.replace(/^<([^\s/>]+)/, '<$1 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"');
}
