import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createCodec } from '../codec.mjs';
import { answerRequest } from './answers.mjs';
import { Frames } from './frames.mjs';
import { pageScript } from './script.mjs';

const codec = createCodec();

/**
 * One page of Chromium, driven over the DevTools protocol. Emits:
 * - 'message' (kind, channel, args, senderFrame, reply): what the preload sent; `reply` only for an invoke
 * - 'navigation' (details): a document is asked for by the page itself; `details.refuse()` keeps the old one
 * - 'open' (url): the page wants a new window, which it does not get
 * - 'event' (method, params): the protocol's own events of this page
 */
export class PageConnection extends EventEmitter {
  frames = new Frames();
  #pipe;
  #sessionId;
  // Made up anew at every start, so that no page can have prepared for them.
  #bindingName = `standIn${randomBytes(12).toString('hex')}`;
  #receiverName = `standIn${randomBytes(12).toString('hex')}`;
  /** The document that listens: its context, and its receiving function once that is known. */
  #contextId = undefined;
  #receiver = undefined;
  #waiting = [];
  #asked = new Map();

  /** @param {import('../chromium/devtools-pipe.mjs').DevToolsPipe} pipe @param {string} sessionId of the attached page */
  constructor(pipe, sessionId) {
    super();
    this.#pipe = pipe;
    this.#sessionId = sessionId;
    pipe.on('event', (method, params, from) => {
      if (from === sessionId) this.#onEvent(method, params);
    });
  }

  send(method, params) {
    return this.#pipe.send(method, params, this.#sessionId);
  }

  /** Prepares every document to come. `preload`: path of the preload bundle, if any. */
  async prepare({ preload, argv }) {
    const source = preload ? readFileSync(preload, 'utf8') : '';
    const script = pageScript({
      bindingName: this.#bindingName,
      receiverName: this.#receiverName,
      preload: source,
      argv,
    });
    await Promise.all([
      this.send('Page.enable'),
      this.send('Runtime.enable'),
      this.send('Log.enable'),
      this.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.send('Runtime.addBinding', { name: this.#bindingName }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source: script }),
    ]);
  }

  /** `webContents.send`: waits in line until the document's preload listens. */
  push(channel, args) {
    this.#post({ kind: 'event', channel, args: codec.encode(args) });
  }

  #post(message) {
    if (!this.#receiver) return void this.#waiting.push(message);
    const call = {
      objectId: this.#receiver,
      functionDeclaration: 'function (text) { this(text); }',
      arguments: [{ value: JSON.stringify(message) }],
      silent: true,
    };
    this.send('Runtime.callFunctionOn', call).catch(ignoreLostPage);
  }

  #onEvent(method, params) {
    this.frames.onEvent(method, params);
    if (method === 'Runtime.bindingCalled' && params.name === this.#bindingName) this.#onBinding(params);
    else if (method === 'Runtime.executionContextsCleared') this.#forgetDocument();
    else if (method === 'Page.frameRequestedNavigation') this.#asked.set(params.frameId, params.url);
    else if (method === 'Page.windowOpen') this.emit('open', params.url);
    else if (method === 'Page.javascriptDialogOpening')
      this.send('Page.handleJavaScriptDialog', { accept: false }).catch(ignoreLostPage);
    else if (method === 'Fetch.requestPaused') this.#onRequest(params).catch(ignoreLostPage);
    this.emit('event', method, params);
  }

  async #onRequest(paused) {
    const { frameId, requestId, resourceType, request } = paused;
    if (resourceType === 'Document' && this.#asked.get(frameId) === request.url) {
      this.#asked.delete(frameId);
      let refused = false;
      this.emit('navigation', { url: request.url, frameId, refuse: () => (refused = true) });
      if (refused) return this.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    }
    try {
      await answerRequest(paused, (method, params) => this.send(method, params));
    } catch (error) {
      process.stderr.write(
        `stand-in: no answer for ${request.url}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      await this.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    }
  }

  #onBinding({ payload, executionContextId }) {
    const message = JSON.parse(payload);
    if (message.kind === 'ready') return void this.#onReady(executionContextId).catch(ignoreLostPage);
    if (message.kind === 'open') return void this.emit('open', message.url);
    // Ids start anew in every document, so an answer to an older one must not reach a newer one.
    const reply = (outcome) => {
      if (executionContextId === this.#contextId) this.#post({ kind: 'reply', id: message.id, ...outcome });
    };
    this.emit('message', {
      kind: message.kind,
      channel: message.channel,
      args: codec.decode(message.args),
      senderFrame: this.frames.ofContext(executionContextId),
      resolve: (value) => reply({ value: codec.encode(value) }),
      reject: (text) => reply({ error: text }),
    });
  }

  /** Takes the receiver out of the page's globals; until then messages wait. */
  async #onReady(contextId) {
    this.#contextId = contextId;
    const name = JSON.stringify(this.#receiverName);
    const expression = `(() => { const receive = globalThis[${name}]; delete globalThis[${name}]; return receive; })()`;
    const { result } = await this.send('Runtime.evaluate', { expression, contextId });
    if (contextId !== this.#contextId) return;
    this.#receiver = result.objectId;
    for (const message of this.#waiting.splice(0)) this.#post(message);
  }

  #forgetDocument() {
    this.#contextId = undefined;
    this.#receiver = undefined;
    this.#waiting = this.#waiting.filter((message) => message.kind === 'event');
  }
}

/** A page that went away while it was being answered needs no answer. */
function ignoreLostPage() {}
