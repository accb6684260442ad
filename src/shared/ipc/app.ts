import { z } from 'zod';
import { WeeklyMoment } from '../domain/weekly-moment.js';
import { SavedView } from './employee-list.js';
import { KeptBookFormat } from './bookkeeping.js';
import { RunnableReport } from '../reports/catalogue.js';
import { CsvForm } from './csv-form.js';
import { ReportLayout } from './report-layouts.js';
import { Notice, NoticeKindInput } from './notices.js';

export const Language = z.enum(['nl', 'en', 'sv']);
export type Language = z.infer<typeof Language>;

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** What an amount of a wage code is: Nmbrs says of none. */
export const CodeUnit = z.enum(['money', 'percent', 'number', 'hours', 'days']);
export type CodeUnit = z.infer<typeof CodeUnit>;

/** How the codes of one company are shown: which, in which order, and what their amounts are. */
export const SheetCodes = z.strictObject({
  sheet: z.string().max(120),
  codes: z.array(z.strictObject({ code: z.int(), shown: z.boolean() })).max(300),
  /** Codes that are not in it come after those that are, as the model has them. */
  order: z.array(z.int()).max(500).optional(),
  units: z
    .array(z.strictObject({ code: z.int(), unit: CodeUnit }))
    .max(500)
    .optional(),
});
export type SheetCodes = z.infer<typeof SheetCodes>;

export const Settings = z.strictObject({
  language: Language,
  theme: Theme,
  density: z.enum(['compact', 'comfortable']),
  /** Where Enter goes from a cell of a sheet. */
  enterMoves: z.enum(['down', 'right']),
  /** Somebody chose where to begin at the first start; until then that choice is what the app shows. */
  welcomed: z.boolean(),
  /** The vendor's weekly update, when nothing is sent; null: none is reckoned with. */
  plannedUpdate: WeeklyMoment.nullable(),
  /** A set that settled longer ago than this is deleted with its receipt when its connection is opened. */
  keepReceiptsDays: z.int().min(30).max(3650),
  /** The screen is covered after this long without input; null: never. */
  coverAfterMinutes: z.int().min(1).max(480).nullable(),
  /**
   * Codes that a person put into a sheet or took out of it, by `<connection>/<company>/<hours or wages>`: ids and codes, nobody's
   * name. The newest places last; the oldest go when there are too many.
   */
  sheetCodes: z.array(SheetCodes).max(200),
  /** Views of the employee list that the clerk named. */
  listViews: z.array(SavedView).max(50),
  /** Ways of looking at a report that the clerk named. */
  reportLayouts: z.array(ReportLayout).max(200),
  /** How reports are written as CSV. */
  reportCsv: CsvForm,
  /** Reports that stand first in the catalogue. */
  favouriteReports: z.array(RunnableReport).max(RunnableReport.options.length),
  /** How journals are written for the bookkeeping of each company. */
  bookFormats: z.array(KeptBookFormat).max(500),
});
export type Settings = z.infer<typeof Settings>;

export const AppInfo = z.strictObject({
  version: z.string(),
  /** `stand-in`: a Chromium window without Electron; nothing of it is in a release. */
  host: z.enum(['electron', 'stand-in']),
  platform: z.enum(['windows', 'macos', 'linux']),
  settings: Settings,
  /** Whether the operating system's keystore is there. Without it only the demo may send. */
  keystore: z.enum(['available', 'unavailable']),
  /** Where the app keeps things, to show to people. Never sent back as a path. */
  folders: z.strictObject({ data: z.string(), logs: z.string() }),
});
export type AppInfo = z.infer<typeof AppInfo>;

export const appContract = {
  info: { input: z.void(), output: AppInfo },
  saveSettings: { input: Settings.partial(), output: Settings },
  settingsChanged: { output: Settings },
  /** All there is to say now, when there is more than at the start. */
  noticed: { output: z.array(Notice) },
  /** What was found wrong with the app's files or the computer's clock, until it is put away. */
  notices: { input: z.void(), output: z.array(Notice) },
  /** Answers what is left. */
  putNoticeAway: { input: NoticeKindInput, output: z.array(Notice) },
} as const;
