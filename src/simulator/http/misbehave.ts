import type { ServerResponse } from 'node:http';
import type { Fate } from '../control/misbehaviour.js';
import { Refusal } from '../methods/refusal.js';
import { cut, plain, reply } from './reply.js';
import type { SoapEndpoint } from './soap-endpoint.js';
import { refusal, send, type Soap, type SoapMessage } from './soap-message.js';

interface Unlucky {
  /** Carries the call out and gives the answer that it should have had. */
  readonly perform: () => SoapMessage;
  /** The answer with nothing in it. */
  readonly nothing: () => SoapMessage;
  readonly soap: Soap;
  readonly endpoint: SoapEndpoint;
}

/** Answers a call in the wrong way that was asked for. */
export async function answerWith(
  act: NonNullable<Fate['act']>,
  response: ServerResponse,
  { perform, nothing, soap, endpoint }: Unlucky,
): Promise<void> {
  switch (act.kind) {
    case 'cut-before-commit':
      cut(response);
      return;
    case 'cut-after-commit':
      perform();
      cut(response);
      return;
    case 'hold-after-commit': {
      const answer = perform();
      await endpoint.misbehaviour.hold();
      send(response, answer);
      return;
    }
    case 'late-commit':
      if (act.connection === 'cut') cut(response);
      await endpoint.environment.clock.wait(act.ms);
      if (!endpoint.closed()) perform();
      return;
    case 'http':
      if (act.commit) perform();
      reply(
        response,
        act.status,
        'text/html; charset=utf-8',
        `<html><body><h1>${act.status}</h1></body></html>`,
        retryAfter(act.retryAfter),
      );
      return;
    case 'garbage':
      if (act.commit) perform();
      reply(response, 200, 'text/xml; charset=utf-8', 'this is no XML <<<&&& ]]>');
      return;
    case 'truncated': {
      const answer = act.commit
        ? perform()
        : { status: 200, contentType: plain, body: '<?xml version="1.0"?><soap:Envelope' };
      send(response, { ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) });
      return;
    }
    case 'nothing':
      send(response, nothing());
      return;
    case 'fault':
      if (act.commit) perform();
      send(response, refusal(new Refusal(act.code, act.text), soap));
  }
}

export const retryAfter = (seconds: number | null | undefined): Readonly<Record<string, string>> =>
  typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
