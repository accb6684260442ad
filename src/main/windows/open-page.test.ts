import { describe, expect, it } from 'vitest';
import { createOpenPage } from './open-page.js';

function opener() {
  const opened: string[] = [];
  const open = createOpenPage({
    openExternal: async (url) => {
      opened.push(url);
    },
  });
  return { open, opened };
}

describe('the way to the browser', () => {
  it('takes an address of Nmbrs as it is', async () => {
    const { open, opened } = opener();
    await open(new URL('https://voorbeeld.nmbrs.nl/applications/x.aspx?ID=1'));
    expect(opened).toEqual(['https://voorbeeld.nmbrs.nl/applications/x.aspx?ID=1']);
  });

  it.each([
    'http://voorbeeld.nmbrs.nl/',
    'https://voorbeeld.nmbrs.nl.elders.example/',
    'https://elders.example/?voorbeeld.nmbrs.nl',
    'https://voorbeeld.nmbrs.nl:8443/',
    'https://iemand:iets@voorbeeld.nmbrs.nl/',
    'https://nmbrs.nl/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:privacy',
  ])('refuses %s', async (address) => {
    const { open, opened } = opener();
    await expect(open(new URL(address))).rejects.toThrow('Not an address of Nmbrs');
    expect(opened).toEqual([]);
  });
});
