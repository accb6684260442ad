import { methodOf, builtInContract, serviceNames } from '../../contract/index.js';
import { methods } from './index.js';
import { readings } from './readings.js';

/** The README's table: every method with what it does, how sure its shape is, and what of its behaviour is reading. */
export function methodTable(): string {
  const rows = serviceNames.flatMap((service) =>
    [...methods.values()]
      .filter(({ name }) => name.startsWith(`${service}.`))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, kind }) => {
        const shape = methodOf(builtInContract, name)?.confidence ?? 'none';
        return `| ${name} | ${kind} | ${shape} | ${readings[name] ?? ''} |`;
      }),
  );
  return ['| method | kind | shape | reading |', '|---|---|---|---|', ...rows, ''].join('\n');
}
