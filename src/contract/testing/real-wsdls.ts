import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isServiceName } from '../names.js';
import type { ServiceName } from '../types.js';

export interface RealWsdl {
  readonly file: string;
  readonly service: ServiceName;
  readonly text: string;
}

/** They belong to the API's owner and are not part of this project: beside the checkout, or not at all. */
const folder = resolve(import.meta.dirname, '../../../../shared/nmbrs-api/wsdl');

/** For the title of a test that is skipped. */
export const realWsdlsAbsent = 'skipped: the real WSDLs are not beside this checkout';

/** The newest of a service first; empty when the folder is not there. */
export const realWsdls: readonly RealWsdl[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.wsdl'))
  .sort()
  .flatMap((file) => {
    const service = file.split('.')[0] ?? '';
    return isServiceName(service) ? [{ file, service, text: readFileSync(join(folder, file), 'utf8') }] : [];
  });

/**
 * The schema inside, as files for a validator of its own, with the service's namespace moved to the one given.
 * Namespaces that the document declares at its top are declared again; .NET's own types are a file beside it.
 */
export function schemaFiles({ text }: RealWsdl, namespace: string): { main: string; others: Record<string, string> } {
  const declared = (/<wsdl:definitions ([^>]*)>/.exec(text)?.[1] ?? '').match(/xmlns:\w+="[^"]*"/g) ?? [];
  const old = /<wsdl:definitions [^>]*targetNamespace="([^"]*)"/.exec(text)?.[1] ?? '';
  const schemas = [...text.matchAll(/<s:schema [^]*?<\/s:schema>/g)].map(([schema]) =>
    schema.replace('<s:schema ', `<s:schema ${declared.join(' ')} `).replaceAll(`"${old}"`, `"${namespace}"`),
  );
  const [main = '', net] = schemas;
  const located = main.replace(/(<s:import namespace="[^"]*") \/>/, '$1 schemaLocation="net-types.xsd" />');
  return { main: located, others: net === undefined ? {} : { 'net-types.xsd': net } };
}
