import type { ServerResponse } from 'node:http';
import { encodeFault } from '../../contract/codec/index.js';
import { faultText, type Refusal } from '../methods/refusal.js';
import { reply } from './reply.js';

export type Soap = '1.1' | '1.2';

export interface SoapMessage {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const contentTypes: Readonly<Record<Soap, string>> = {
  '1.1': 'text/xml; charset=utf-8',
  '1.2': 'application/soap+xml; charset=utf-8',
};

export const message = (status: number, soap: Soap, body: string): SoapMessage => ({
  status,
  contentType: contentTypes[soap],
  body,
});

/** The API answers a refusal with HTTP 500 and a fault. */
export const refusal = ({ code, message: text }: Refusal, soap: Soap): SoapMessage =>
  message(500, soap, encodeFault({ side: 'server', text: faultText(code, text) }, soap));

export const send = (response: ServerResponse, { status, contentType, body }: SoapMessage): void =>
  reply(response, status, contentType, body);
