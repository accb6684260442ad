import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { text } from './inputs.js';
import { read, type Call } from './method.js';
import { Refusal } from './refusal.js';

/** Case of the user's name does not matter, as when signing a call. */
const isUser = ({ account }: Call, username: string): boolean =>
  username.toLowerCase() === account?.username.toLowerCase();

/** The demo's user has no password; its token stands in for one. */
function checkPassword(call: Call, username: string, password: string): void {
  if (!isUser(call, username) || password !== call.account?.token)
    throw new Refusal(1000, 'Invalid combination email/password');
}

/** A token of nothing: the demo has no web pages that would take it. */
const madeUpToken = (): string => randomUUID();

export const singleSignOnMethods = [
  read('SingleSignOn.GetToken', z.object({ Username: text, Password: text }), (input, call) => {
    checkPassword(call, input.Username, input.Password);
    return madeUpToken();
  }),
  read('SingleSignOn.GetToken2', z.object({ Username: text, Token: text }), (input, call) => {
    if (!isUser(call, input.Username) || input.Token !== call.account?.token)
      throw new Refusal(1001, 'Invalid Authentication');
    return madeUpToken();
  }),
  read('SingleSignOn.GetTokenWithDomain', z.object({ Username: text, Password: text, Domain: text }), (input, call) => {
    if (input.Domain !== call.account?.domain) throw new Refusal(2043, 'Invalid domain');
    checkPassword(call, input.Username, input.Password);
    return madeUpToken();
  }),
];
