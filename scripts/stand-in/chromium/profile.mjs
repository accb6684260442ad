import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../is-alive.mjs';

/** What a browser offers and an app's window must not: translating, saving passwords, filling in other people's addresses. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  alternate_error_pages: { enabled: false },
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false },
};

const prefix = 'loondesk-stand-in-';
const ownerFile = 'host.pid';

/** A new, empty profile of Chromium, for one start. @returns {string} its folder */
export function makeProfile() {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, ownerFile), String(process.pid));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  // Without it Chromium may greet the person with its first-run pages.
  writeFileSync(join(folder, 'First Run'), '');
  return folder;
}

/** Removes what hosts that were killed left behind. Profiles of hosts that run, or of other people, stay. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    try {
      const folder = join(tmpdir(), name);
      if (!isAlive(Number(readFileSync(join(folder, ownerFile), 'utf8'))))
        rmSync(folder, { recursive: true, force: true });
    } catch {
      // Not ours to read, or gone already.
    }
  }
}
