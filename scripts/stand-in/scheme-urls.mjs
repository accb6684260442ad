/**
 * Chromium knows no schemes of Electron apps, so `app://loondesk/index.html` is shown as
 * `https://loondesk.app.invalid/index.html`: a secure origin that no network can answer (RFC 2606).
 */

/** @param {string} url of a custom scheme @returns {string} the address that Chromium shows; other addresses unchanged */
export function toPageUrl(url, schemes) {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return scheme && schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url;
}

/** @param {string} url as Chromium shows it @returns {string} as Electron would show it; other addresses unchanged */
export function toAppUrl(url, schemes) {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.invalid(?![^/?#])(.*)$/i.exec(url) ?? [];
  return scheme && schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** Sources of a custom scheme in a header, such as a Content-Security-Policy, as Chromium must read them here. */
export function toPageHeader(value, schemes) {
  let text = value;
  for (const scheme of schemes) {
    text = text.replaceAll(
      new RegExp(`\\b${scheme}://([a-z0-9.-]+)`, 'gi'),
      (_all, host) => `https://${host}.${scheme}.invalid`,
    );
    text = text.replaceAll(
      new RegExp(`(^|[\\s;])${scheme}:(?=$|[\\s;])`, 'gi'),
      (_all, before) => `${before}https://*.${scheme}.invalid`,
    );
  }
  return text;
}
