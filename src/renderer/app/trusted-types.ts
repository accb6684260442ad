/**
 * The one Trusted Types policy of the page. Libraries set plain text through `innerHTML` (style rules, mostly);
 * markup never has to pass, so anything with a tag in it is refused. Import this before any library.
 */
export interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

/** Lets text through and throws on markup. Never repeats the text: it may hold a person's data. */
export function refuseMarkup(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup refused by the Trusted Types policy');
  return text;
}

export function installTrustedTypes(scope: { trustedTypes?: PolicyFactory | undefined }): void {
  scope.trustedTypes?.createPolicy('default', { createHTML: refuseMarkup });
}

installTrustedTypes(globalThis);
