import { EventEmitter } from 'node:events';
import { StringDecoder } from 'node:string_decoder';

/**
 * A client of the DevTools protocol over Chromium's pipe: messages of JSON, each ended by a NUL.
 * Emits every event as ('event', method, params, sessionId) and 'closed' once when the browser is gone.
 */
export class DevToolsPipe extends EventEmitter {
  #toBrowser;
  #pending = new Map();
  #parts = [];
  #decoder = new StringDecoder('utf8');
  #lastId = 0;
  #closed = false;

  /**
   * @param {import('node:stream').Writable} toBrowser Chromium's file descriptor 3
   * @param {import('node:stream').Readable} fromBrowser Chromium's file descriptor 4
   */
  constructor(toBrowser, fromBrowser) {
    super();
    this.#toBrowser = toBrowser;
    toBrowser.on('error', () => this.#close());
    fromBrowser.on('error', () => this.#close());
    fromBrowser.on('close', () => this.#close());
    fromBrowser.on('data', (chunk) => this.#receive(this.#decoder.write(chunk)));
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>} the result; rejects with the protocol's own words, or when the browser goes away
   */
  send(method, params = {}, sessionId) {
    if (this.#closed) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, resolve, reject });
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(text) {
    const pieces = text.split('\0');
    const rest = pieces.pop();
    for (const piece of pieces) {
      // A large message comes in many chunks: joined once, not at every chunk.
      this.#parts.push(piece);
      const message = JSON.parse(this.#parts.join(''));
      this.#parts = [];
      this.#dispatch(message);
    }
    if (rest) this.#parts.push(rest);
  }

  #dispatch({ id, result, error, method, params, sessionId }) {
    if (id === undefined) return void this.emit('event', method, params, sessionId);
    const call = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
    else call?.resolve(result);
  }

  #close() {
    if (this.#closed) return;
    this.#closed = true;
    for (const { method, reject } of this.#pending.values()) reject(new Error(`${method}: the browser is gone`));
    this.#pending.clear();
    this.emit('closed');
  }
}
