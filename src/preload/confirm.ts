import { ipcRenderer } from 'electron';
import { confirmChannel } from '../shared/ipc/confirm-channel.js';

/**
 * The whole behaviour of production's confirmation window. Its page has no script at all, and nothing is exposed to it:
 * this runs in a world of its own and hands on what a person typed. Main decides whether that agrees.
 */
const answer = (typed: string | null): Promise<unknown> => ipcRenderer.invoke(confirmChannel, typed);

window.addEventListener('DOMContentLoaded', () => {
  const input = document.querySelector('input');
  const wrong = document.querySelector<HTMLElement>('[role="alert"]');
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!event.isTrusted || !input) return;
    void answer(input.value).then((agreed) => {
      if (agreed === true || !wrong) return;
      wrong.hidden = false;
      input.setAttribute('aria-invalid', 'true');
      input.select();
    });
  });
  document.querySelector('button[type="button"]')?.addEventListener('click', () => void answer(null));
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') void answer(null);
  });
});
