import { escapeText } from './escape.js';
import { envelope, type SoapVersion } from './soap.js';
import type { ElementSink } from './xml-reader.js';

export interface SoapFault {
  /** `Client`, `Server`, `Sender`, `Receiver`, ... without prefix. */
  readonly faultCode: string;
  /** As on the wire, untranslated. */
  readonly text: string;
  /** The API's own code, as in `---> 1001: ...`; null when the text has none. */
  readonly code: number | null;
  /** The texts inside `detail`; mostly empty. */
  readonly detail: string;
}

const apiFault = /--->\s*(\d{4})\s*:\s*(.*)/s;

/** The API's code and message inside a fault's text; null when there is none. */
export function apiFaultOf(text: string): { code: number; message: string } | null {
  const found = apiFault.exec(text);
  return found?.[1] === undefined ? null : { code: Number(found[1]), message: (found[2] ?? '').trim() };
}

export function soapFault(faultCode: string, text: string, detail: string): SoapFault {
  return { faultCode, text, code: apiFaultOf(text)?.code ?? null, detail };
}

const textCharacters = 64 * 1024;

/** Reads the inside of a `Fault` element, of SOAP 1.1 and 1.2 alike. */
export class FaultReader implements ElementSink {
  private readonly names: string[] = [];
  private code = '';
  private reason = '';
  private detail = '';

  open(name: string): void {
    this.names.push(name);
  }

  text(text: string): void {
    const part = text.slice(0, textCharacters);
    const [first, second] = this.names;
    if (first === 'faultcode' || (first === 'Code' && second === 'Value')) this.code += part;
    else if (
      (first === 'faultstring' || (first === 'Reason' && second === 'Text')) &&
      this.reason.length < textCharacters
    )
      this.reason += part;
    else if (first?.toLowerCase() === 'detail' && this.detail.length < textCharacters) this.detail += part;
  }

  close(): void {
    this.names.pop();
  }

  fault(): SoapFault {
    const code = this.code.trim();
    return soapFault(code.slice(code.indexOf(':') + 1), this.reason.trim(), this.detail.trim());
  }
}

/** @param fault `text` as it goes on the wire, as in `... SoapException: ... ---> 1001: Invalid authentication` */
export function encodeFault(
  fault: { readonly side: 'client' | 'server'; readonly text: string },
  soap: SoapVersion,
): string {
  const text = escapeText(fault.text);
  const content =
    soap === '1.1'
      ? `<soap:Fault><faultcode>soap:${fault.side === 'client' ? 'Client' : 'Server'}</faultcode><faultstring>${text}</faultstring><detail /></soap:Fault>`
      : `<soap:Fault><soap:Code><soap:Value>soap:${fault.side === 'client' ? 'Sender' : 'Receiver'}</soap:Value></soap:Code>` +
        `<soap:Reason><soap:Text xml:lang="en">${text}</soap:Text></soap:Reason><soap:Detail /></soap:Fault>`;
  return envelope(soap, '', content);
}
