import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { err, type AppError, type Result } from '../../shared/errors.js';
import { channelName, channels } from '../../shared/ipc/channels.js';
import { contract, type Handlers } from '../../shared/ipc/contract.js';

export interface RegisterParts {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** Tests also check what handlers answer; in production that would only cost time. */
  readonly checkOutput: boolean;
  readonly report: (channel: string, error: AppError, cause?: unknown) => void;
  readonly reference: () => string;
}

type AnyHandler = (input: unknown) => Promise<Result<unknown>>;
interface Entry {
  readonly input?: z.ZodType;
  readonly output: z.ZodType;
}

/**
 * Registers every query and command of the contract, and nothing else. A call waits until `handlers` are there. For each call, in order:
 * sender and frame, strict input, handler, output. The answer is always a Result: Electron would strip a thrown
 * error of everything but its text. Returns the exact list of channels, which the surface test pins.
 */
export function registerHandlers(handlers: () => Promise<Handlers>, parts: RegisterParts): string[] {
  const registered: string[] = [];
  for (const [domain, verbs] of Object.entries(channels)) {
    for (const [verb, kind] of Object.entries(verbs)) {
      if (kind === 'stream') continue;
      const channel = channelName(domain, verb);
      const entry = (contract as Record<string, Record<string, Entry>>)[domain]?.[verb];
      if (!entry?.input) throw new Error(`No schema for ${channel}`);
      const handler: AnyHandler = async (input) => {
        const all = (await handlers()) as unknown as Record<string, Record<string, AnyHandler>>;
        const own = all[domain]?.[verb];
        if (!own) throw new Error(`No handler for ${channel}`);
        return own(input);
      };
      parts.ipcMain.handle(channel, (event, ...args: unknown[]) => answer(channel, entry, handler, parts, event, args));
      registered.push(channel);
    }
  }
  return registered;
}

async function answer(
  channel: string,
  entry: Entry,
  handler: AnyHandler,
  parts: RegisterParts,
  event: IpcMainInvokeEvent,
  args: unknown[],
): Promise<Result<unknown>> {
  const refuse = (error: AppError): Result<never> => {
    parts.report(channel, error);
    return err(error);
  };
  if (!parts.isTrusted(event)) return refuse({ kind: 'sender-refused' });
  if (args.length > 1) return refuse({ kind: 'input-refused', where: '', reason: 'one argument at most' });
  const input = entry.input?.safeParse(args[0]);
  if (!input?.success) {
    const issue = input?.error.issues[0];
    return refuse({
      kind: 'input-refused',
      where: issue?.path.map(String).join('.') ?? '',
      reason: issue?.code ?? 'invalid',
    });
  }
  try {
    const result = await handler(input.data);
    if (!result.ok || !parts.checkOutput) return result;
    const output = entry.output.safeParse(result.data);
    if (output.success) return result;
    throw new Error(`${channel} answered against its contract at ${output.error.issues[0]?.path.join('.') ?? '?'}`);
  } catch (cause) {
    const error = diskError(cause) ?? { kind: 'internal', reference: parts.reference() };
    parts.report(channel, error, cause);
    return err(error);
  }
}

/** What the disk says when there is no room or no right to write: a person can do something about these. */
const diskCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO'];

/** A file of the app's own that could not be written. The code alone: the message has the path, and with it the user's name. */
function diskError(cause: unknown): AppError | null {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && diskCodes.includes(code) ? { kind: 'file-not-saved', detail: code } : null;
}
