// contract.json as text: one line a method, a type, an enumeration, so that a change is a readable diff.

function printSection(name, entries) {
  const lines = Object.entries(entries)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `        ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? `      "${name}": {}` : `      "${name}": {\n${lines.join(',\n')}\n      }`;
}

export function printContract(contract) {
  const services = Object.entries(contract.services).map(
    ([name, service]) =>
      `    "${name}": {\n      "namespace": ${JSON.stringify(service.namespace)},\n` +
      `${['methods', 'types', 'enums'].map((section) => printSection(section, service[section])).join(',\n')}\n    }`,
  );
  return `{\n  "services": {\n${services.join(',\n')}\n  }\n}\n`;
}
