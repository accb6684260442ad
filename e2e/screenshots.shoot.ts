import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Language } from '../src/shared/ipc/app.js';
import { settled } from './fixtures/settled.js';
import { test } from './fixtures/test.js';
import { screens } from './screens/index.js';
import { openScreen } from './screens/steps.js';

/** What scripts/screenshots.mjs asks for. `out`: an absolute folder. */
const Wanted = z.strictObject({
  language: Language,
  theme: z.enum(['light', 'dark']),
  width: z.int().positive(),
  height: z.int().positive(),
  only: z.string().nullable(),
  out: z.string(),
});
const wanted = Wanted.parse(JSON.parse(process.env['LOONDESK_SHOTS'] ?? 'null'));
const { language, theme, width, height, out } = wanted;
const folder = join(out, `${language}-${theme}-${width}x${height}`);

test.use({ appOptions: { language, theme } });

for (const screen of screens.filter(({ name }) => wanted.only === null || wanted.only.split(',').includes(name))) {
  // A fresh app for each: what one screen's steps change never shows in another's picture.
  test(screen.name, async ({ launch }) => {
    const { app, go, stop } = await openScreen(launch, screen);
    try {
      await app.resize(width, height);
      await go();
      await settled(app.page);
      mkdirSync(folder, { recursive: true });
      await app.page.screenshot({ path: join(folder, `${screen.name}.png`), animations: 'disabled', caret: 'hide' });
    } finally {
      await stop();
    }
  });
}
