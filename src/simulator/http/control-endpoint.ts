import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Command } from '../control/commands.js';
import { control, type Controlled } from '../control/control.js';
import { readBody } from './read-body.js';
import { reply } from './reply.js';

const json = (response: ServerResponse, status: number, value: unknown): void =>
  reply(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

/** POST with a Command, or GET for the books as a whole; both need the secret. */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  controlled: Controlled,
  secret: string,
): Promise<void> {
  if (!sameSecret(request.headers['x-control-secret'], secret)) {
    json(response, 403, { error: 'x-control-secret is missing or wrong' });
    return;
  }
  const given: unknown = request.method === 'GET' ? { do: 'books' } : await readJson(request);
  const command = Command.safeParse(given);
  if (command.success) json(response, 200, control(command.data, controlled));
  else json(response, 400, { error: 'not a command', issues: command.error.issues });
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await readBody(request))?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

/** Compares digests, so that neither length nor content can be timed. */
function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}
