import { describe, expect, it } from 'vitest';
import { closeWaysOut, type Page } from './no-way-out.js';

function page() {
  const window = { RTCPeerConnection: Object, webkitRTCPeerConnection: Object, fetch: () => undefined };
  const documents: Page['documents'] = {
    createElement(name) {
      return { of: this, name };
    },
    createElementNS(space, name, ...more) {
      return { of: this, space, name, more };
    },
  };
  closeWaysOut({ window, documents });
  return { window, documents };
}

describe('closeWaysOut', () => {
  it('gives up WebRTC and nothing else', () => {
    expect(Object.keys(page().window)).toEqual(['fetch']);
  });

  it('makes every element but a frame, with what was asked for', () => {
    const { documents } = page();
    expect(documents.createElement('div')).toEqual({ of: documents, name: 'div' });
    expect(documents.createElementNS('urn:svg', 'path', { is: 'x' })).toEqual({
      of: documents,
      space: 'urn:svg',
      name: 'path',
      more: [{ is: 'x' }],
    });
  });

  it.each(['iframe', 'IFRAME', 'frame', 'object', 'embed', 'x:iframe'])('makes no %s', (name) => {
    const { documents } = page();
    expect(() => documents.createElement(name)).toThrow('no frames');
    expect(() => documents.createElementNS('http://www.w3.org/1999/xhtml', name)).toThrow('no frames');
  });

  it('is not led astray by a name that answers otherwise the second time', () => {
    const { documents } = page();
    const answers = ['div', 'iframe'];
    const twoFaced = { toString: () => answers.shift() ?? 'iframe' };
    expect(documents.createElement(twoFaced)).toMatchObject({ name: 'div' });
  });
});
