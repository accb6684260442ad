/** An element that main's page has; without it the two do not belong together. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The page has no #${id}`);
  return found;
}

/** A sentence of main's with its places filled in. */
export function words(name: string, values: Readonly<Record<string, number>> = {}): string {
  const text = element('words', HTMLTemplateElement).dataset[name] ?? '';
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
