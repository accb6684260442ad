/**
 * `node scripts/packaging/icons.mjs`: draws resources/icon.svg in every size and writes icon.png (512 pixels), icon.ico
 * and icon.icns beside it. Run it after a change of the drawing and commit what it makes.
 */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from '../stand-in/chromium/find.mjs';
import { icns, icnsSizes, ico } from './containers.mjs';

const folder = resolve(import.meta.dirname, '..', '..', 'resources');
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: await findChromium() });
const page = await browser.newPage();
const drawn = new Map();
for (const size of new Set([...icoSizes, ...Object.values(icnsSizes)])) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  drawn.set(size, await page.screenshot({ omitBackground: true }));
}
await browser.close();

writeFileSync(resolve(folder, 'icon.png'), drawn.get(512));
writeFileSync(resolve(folder, 'icon.ico'), ico(icoSizes.map((size) => ({ size, png: drawn.get(size) }))));
writeFileSync(
  resolve(folder, 'icon.icns'),
  icns((size) => drawn.get(size)),
);
process.stdout.write(`Drawn in ${drawn.size} sizes into ${folder}\n`);
