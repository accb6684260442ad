import { describe, expect, it } from 'vitest';
import type { SendQuestion } from '../../change-sets/confirmation.js';
import { confirmationPage, confirmationPolicy } from './page.js';
import { environmentTexts } from '../environment.js';
import { agrees } from './typed.js';

const question: SendQuestion = {
  connectionKind: 'production',
  company: { number: 12, name: 'Bakkerij De Vroege Vogel' },
  lines: 40,
  kinds: ['address.move'],
  period: { year: 2026, number: 11, type: 'month' },
  earlier: null,
};
const look = { language: 'nl', dark: false, nonce: 'abc' } as const;

describe('the page of the confirmation window', () => {
  it('names the company, the number of lines, the kind and the period, under the red band of production', () => {
    const page = confirmationPage(question, look);
    for (const text of [
      'PRODUCTIE',
      'Echte loonadministratie',
      '12 · Bakkerij De Vroege Vogel',
      '40',
      'Verhuizing',
      '11-2026',
    ])
      expect(page).toContain(text);
    expect(page).toContain('<body class="production">');
  });

  it('says what an earlier period, a previous year and a correction mean', () => {
    const earlier = { currentPeriod: { year: 2026, number: 11, type: 'month' }, previousYear: true } as const;
    const period = { year: 2025, number: 12, type: 'month' } as const;
    const page = confirmationPage({ ...question, period, earlier, kinds: ['address.correct'] }, look);
    for (const text of [
      'Periode 12-2025 ligt voor de huidige periode 11-2026',
      'actieve jaar nog op 2025 en start u daar een TWK-run',
      'eerdere periodes',
    ])
      expect(page).toContain(text);
    expect(confirmationPage(question, look)).not.toContain('class="note"');
  });

  it('shows a company whose name is markup as text', () => {
    const name = '<img src=x onerror=alert(1)>&"\'';
    const page = confirmationPage({ ...question, company: { number: 1, name } }, look);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;');
  });

  it('has no script, and a policy that would let none run and nothing be loaded or posted', () => {
    expect(confirmationPage(question, look)).not.toMatch(/<script|\son\w+=|javascript:|style="/i);
    const policy = confirmationPolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/script-src|unsafe|connect-src|img-src/);
  });

  it.each(['nl', 'en', 'sv'] as const)('is in %s as a whole: no place is left unfilled', (language) => {
    const earlier = { currentPeriod: { year: 2026, number: 11, type: 'month' }, previousYear: true } as const;
    const page = confirmationPage(
      { ...question, earlier, kinds: ['address.correct', 'address.move'] },
      { ...look, language, dark: true },
    );
    expect(page).toContain(`lang="${language}"`);
    expect(page.replace(/<style[\s\S]*<\/style>/, '')).not.toMatch(/\{\w+\}/);
    expect(page).toContain(environmentTexts[language].place.production);
  });
});

describe('what counts as agreeing', () => {
  it.each(['Bakkerij De Vroege Vogel', '  bakkerij de  vroege vogel ', '40', ' 40 '])('%j does', (typed) => {
    expect(agrees(question, typed)).toBe(true);
  });

  it.each(['', ' ', '4', '040', '40 regels', 'Bakkerij', 'ja', '12'])('%j does not', (typed) => {
    expect(agrees(question, typed)).toBe(false);
  });
});
