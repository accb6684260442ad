import type { Period } from '../../../shared/domain/period.js';
import type { Language } from '../../../shared/ipc/app.js';
import type { SendQuestion } from '../../change-sets/confirmation.js';
import { safeHtml } from '../../platform/html.js';
import { bandHtml, environmentTexts } from '../environment.js';
import { fill } from '../fill.js';
import { confirmationCss } from './look.js';
import { confirmationTexts } from './texts.js';

/** The only page of its session. Another host than the app's own, so that neither is ever the other's origin. */
export const confirmOrigin = 'app://confirm';
export const confirmEntry = `${confirmOrigin}/`;

/** Nothing at all but one style that carries this load's nonce: no script, no image, no network, no form target. */
export const confirmationPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

export interface ConfirmationLook {
  readonly language: Language;
  readonly dark: boolean;
  readonly nonce: string;
}

/** The whole page, with the facts of one set in it. Every text that is not ours is escaped. */
export function confirmationPage(question: SendQuestion, { language, dark, nonce }: ConfirmationLook): string {
  const texts = confirmationTexts[language];
  const kind = question.connectionKind;
  const place = environmentTexts[language].place[kind];
  const count = String(question.lines);
  const head = fill(question.lines === 1 ? texts.head.one : texts.head.other, { count, place });
  const facts: readonly [string, string][] = [
    [texts.company, `${question.company.number} · ${question.company.name}`],
    [texts.lines, count],
    [texts.kinds, question.kinds.map((one) => texts.kind[one]).join(', ')],
    [texts.period, periodText(question.period)],
  ];
  const notes = notesOf(question, language);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${safeHtml(confirmationTitle(question, language))}</title>
<style nonce="${safeHtml(nonce)}">${confirmationCss(dark)}</style></head>
<body class="${kind}">${bandHtml(kind, language)}
<main><h1>${safeHtml(head)}</h1>
<dl>${facts.map(([name, value]) => `<dt>${safeHtml(name)}</dt><dd>${safeHtml(value)}</dd>`).join('')}</dl>
${notes.map((note) => `<p class="note">${safeHtml(note)}</p>`).join('')}
<form novalidate><label for="typed">${safeHtml(texts.ask)}</label>
<input id="typed" autofocus autocomplete="off" spellcheck="false" maxlength="300" aria-describedby="wrong">
<p id="wrong" role="alert" hidden>${safeHtml(texts.wrong)}</p>
<div class="foot"><button type="button">${safeHtml(texts.cancel)}</button><button type="submit">${safeHtml(fill(texts.send, { place }))}</button></div>
</form></main></body></html>`;
}

export const confirmationTitle = ({ connectionKind }: SendQuestion, language: Language): string => {
  const place = environmentTexts[language].place[connectionKind];
  return fill(confirmationTexts[language].title, { place });
};

function notesOf({ earlier, period, kinds }: SendQuestion, language: Language): string[] {
  const texts = confirmationTexts[language];
  const current = earlier ? periodText(earlier.currentPeriod) : '';
  return [
    ...(earlier ? [fill(texts.earlier, { period: periodText(period), current })] : []),
    ...(earlier?.previousYear ? [fill(texts.previousYear, { year: String(period.year) })] : []),
    ...(kinds.includes('address.correct') ? [texts.history] : []),
  ];
}

/** As in the app's tables: 11-2026. */
const periodText = ({ year, number }: Period): string => `${number}-${year}`;
