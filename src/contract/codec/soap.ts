export type SoapVersion = '1.1' | '1.2';

/** Namespace of the envelope, which also tells the version. */
export const envelopeNamespace: Readonly<Record<SoapVersion, string>> = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
};

export const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
export const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';

export function versionOf(namespace: string): SoapVersion | null {
  if (namespace === envelopeNamespace['1.1']) return '1.1';
  return namespace === envelopeNamespace['1.2'] ? '1.2' : null;
}

/** Everything around the body's child. `header` and `content` are XML. */
export function envelope(soap: SoapVersion, header: string, content: string): string {
  const head = header === '' ? '' : `<soap:Header>${header}</soap:Header>`;
  return (
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${envelopeNamespace[soap]}" xmlns:xsi="${instanceNamespace}" ` +
    `xmlns:xsd="${schemaNamespace}">${head}<soap:Body>${content}</soap:Body></soap:Envelope>`
  );
}
