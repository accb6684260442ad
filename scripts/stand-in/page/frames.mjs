import { context } from '../context.mjs';
import { refuseUnknown } from '../refuse.mjs';
import { toAppUrl } from '../scheme-urls.mjs';

/** The frames of one page, as Electron's WebFrameMain shows them: the app's check of the sender runs on these. */
export class Frames {
  #byId = new Map();
  #frameOfContext = new Map();
  #lastRoutingId = 0;

  /** Follows the protocol's events; others are ignored. */
  onEvent(method, params) {
    if (method === 'Page.frameAttached') this.#add(params.frameId, params.parentFrameId);
    else if (method === 'Page.frameNavigated') this.#add(params.frame.id, params.frame.parentId).url = params.frame.url;
    else if (method === 'Page.navigatedWithinDocument') this.#add(params.frameId).url = params.url;
    else if (method === 'Page.frameDetached') this.#byId.delete(params.frameId);
    else if (method === 'Runtime.executionContextCreated') this.#contextCreated(params.context);
    else if (method === 'Runtime.executionContextDestroyed') this.#frameOfContext.delete(params.executionContextId);
    else if (method === 'Runtime.executionContextsCleared') this.#frameOfContext.clear();
  }

  get main() {
    return this.#main()?.face ?? null;
  }

  /** The protocol's id of the main frame. */
  get mainId() {
    return this.#main()?.id;
  }

  #main() {
    return [...this.#byId.values()].find((frame) => !frame.parentId);
  }

  /** The frame that a script runs in, or null when it is gone: Electron's `senderFrame`. */
  ofContext(executionContextId) {
    return this.#byId.get(this.#frameOfContext.get(executionContextId))?.face ?? null;
  }

  #contextCreated({ id, origin, auxData }) {
    if (!auxData?.isDefault) return;
    this.#frameOfContext.set(id, auxData.frameId);
    // The document's script can run before its navigation is reported; its origin is known already.
    const frame = this.#add(auxData.frameId);
    if (origin && !frame.url.startsWith(origin)) frame.url = `${origin}/`;
  }

  #add(id, parentId) {
    const known = this.#byId.get(id);
    if (known) return known;
    const frame = { id, parentId, url: '', face: undefined };
    frame.face = this.#faceOf(frame, ++this.#lastRoutingId);
    this.#byId.set(id, frame);
    return frame;
  }

  #faceOf(frame, routingId) {
    const frames = this.#byId;
    return refuseUnknown('WebFrameMain', {
      routingId,
      processId: 1,
      frameTreeNodeId: routingId,
      get url() {
        return toAppUrl(frame.url, context.schemes);
      },
      get origin() {
        return originOf(toAppUrl(frame.url, context.schemes));
      },
      get parent() {
        return frame.parentId ? (frames.get(frame.parentId)?.face ?? null) : null;
      },
      get top() {
        return [...frames.values()].find((other) => !other.parentId)?.face ?? null;
      },
      get detached() {
        return !frames.has(frame.id);
      },
      isDestroyed: () => !frames.has(frame.id),
    });
  }
}

/** `scheme://host` for custom schemes too, which Node's URL calls opaque. */
function originOf(url) {
  if (!URL.canParse(url)) return 'null';
  const { origin, protocol, host } = new URL(url);
  return origin === 'null' && host ? `${protocol}//${host}` : origin;
}
