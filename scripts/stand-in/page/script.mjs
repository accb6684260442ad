import { createCodec } from '../codec.mjs';
import { installBridge } from './bridge.mjs';

/**
 * The text that runs in every new document, around the real preload bundle.
 * Built as text, not evaluated from text: the page's own policy forbids that.
 *
 * @param {{ bindingName: string, receiverName: string, preload: string, argv: string[] }} parts `preload`: the bundle's source
 * @returns {string}
 */
export function pageScript({ bindingName, receiverName, preload, argv }) {
  const processInPage = {
    type: 'renderer',
    platform: process.platform,
    arch: process.arch,
    argv,
    env: {},
    versions: {},
    sandboxed: true,
    contextIsolated: true,
  };
  return `(${installBridge.toString()})({
  bindingName: ${JSON.stringify(bindingName)},
  receiverName: ${JSON.stringify(receiverName)},
  createCodec: ${createCodec.toString()},
  process: ${JSON.stringify(processInPage)},
  preload: function (require, process, module, exports) {
${preload}
  },
});`;
}
