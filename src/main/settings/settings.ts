import { usualPlannedUpdate } from '../../shared/domain/weekly-moment.js';
import { Settings } from '../../shared/ipc/app.js';
import { usualCsv } from '../../shared/ipc/csv-form.js';

/** What electron-store gives us; injected, because importing it outside Electron throws. */
export interface SettingsFile {
  read(): unknown;
  /** The file was there and could not be read at all. */
  readonly broken?: boolean | undefined;
  write(value: Settings): void;
}

/** Follows the system's language where we speak it, else Dutch: the work is Dutch payroll. */
export function defaultSettings(systemLocale: string): Settings {
  const language = systemLocale.toLowerCase().slice(0, 2);
  return {
    language: language === 'sv' || language === 'en' ? language : 'nl',
    theme: 'system',
    density: 'compact',
    enterMoves: 'down',
    welcomed: false,
    plannedUpdate: usualPlannedUpdate,
    keepReceiptsDays: 400,
    coverAfterMinutes: 15,
    sheetCodes: [],
    listViews: [],
    reportLayouts: [],
    reportCsv: usualCsv,
    favouriteReports: [],
    bookFormats: [],
  };
}

/** Settings that survive a restart. A value that no longer parses falls back to its default by itself, the others stay. */
export class SettingsStore {
  readonly #file: SettingsFile;
  readonly #listeners = new Set<(settings: Settings) => void>();
  /** Something in the file could not be used, so that usual settings stand in for it. */
  readonly broken: boolean;
  #current: Settings;

  constructor(file: SettingsFile, defaults: Settings) {
    this.#file = file;
    const given = file.read();
    this.#current = merge(given, defaults);
    this.broken = file.broken === true || !isUsable(given);
  }

  get current(): Settings {
    return this.#current;
  }

  save(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings {
    const next = merge(change, this.#current);
    // The disk first: a choice that could not be kept is not shown as made.
    this.#file.write(next);
    this.#current = next;
    for (const listener of this.#listeners) listener(this.#current);
    return this.#current;
  }

  onChanged(listener: (settings: Settings) => void): void {
    this.#listeners.add(listener);
  }
}

/** Nothing at all is a first start; a setting that is not there came with a newer version. Both are usable. */
function isUsable(given: unknown): boolean {
  return given === undefined || Settings.partial().strip().safeParse(given).success;
}

function merge(value: unknown, base: Settings): Settings {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const pick = <K extends keyof Settings>(key: K): Settings[K] => {
    const parsed = Settings.shape[key].safeParse(given[key]);
    return parsed.success ? (parsed.data as Settings[K]) : base[key];
  };
  return {
    language: pick('language'),
    theme: pick('theme'),
    density: pick('density'),
    enterMoves: pick('enterMoves'),
    welcomed: pick('welcomed'),
    plannedUpdate: pick('plannedUpdate'),
    keepReceiptsDays: pick('keepReceiptsDays'),
    coverAfterMinutes: pick('coverAfterMinutes'),
    sheetCodes: pick('sheetCodes'),
    listViews: pick('listViews'),
    reportLayouts: pick('reportLayouts'),
    reportCsv: pick('reportCsv'),
    favouriteReports: pick('favouriteReports'),
    bookFormats: pick('bookFormats'),
  };
}
