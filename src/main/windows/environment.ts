import type { Language } from '../../shared/ipc/app.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import { safeHtml } from '../platform/html.js';

interface EnvironmentWords {
  readonly place: Readonly<Record<ConnectionKind, string>>;
  readonly sentence: Readonly<Record<ConnectionKind, string>>;
}

/** Where somebody works, in the words of the app's own band. */
export const environmentTexts: Readonly<Record<Language, EnvironmentWords>> = {
  nl: {
    place: { production: 'PRODUCTIE', sandbox: 'SANDBOX', demo: 'DEMO' },
    sentence: {
      production: 'Echte loonadministratie',
      sandbox: 'Oefenomgeving, er wordt niets uitbetaald',
      demo: 'Verzonnen mensen, zonder netwerk',
    },
  },
  en: {
    place: { production: 'PRODUCTION', sandbox: 'SANDBOX', demo: 'DEMO' },
    sentence: {
      production: 'Real payroll',
      sandbox: 'Practice environment, nothing is paid out',
      demo: 'Made-up people, no network',
    },
  },
  sv: {
    place: { production: 'PRODUKTION', sandbox: 'SANDBOX', demo: 'DEMO' },
    sentence: {
      production: 'Skarp lönehantering',
      sandbox: 'Övningsmiljö, inget betalas ut',
      demo: 'Påhittade personer, utan nätverk',
    },
  },
};

/** The band on top of a window of main's own. The body has the kind as its class. */
export function bandHtml(kind: ConnectionKind, language: Language): string {
  const { place, sentence } = environmentTexts[language];
  return `<header class="band"><b>${safeHtml(place[kind])}</b><span>${safeHtml(sentence[kind])}</span></header>`;
}

/** Solid red is production's alone; the band says which environment this is (the look, rule 1). */
export const bandCss = `
.band{display:flex;align-items:center;gap:8px;height:32px;padding:0 20px;font-size:12px;line-height:16px;font-weight:500;flex:none}
.band b{font-weight:700;letter-spacing:.08em}
.production .band{background:var(--prod);color:var(--on-prod)}
.sandbox .band{background:repeating-linear-gradient(-45deg,var(--sand-a) 0 9px,var(--sand-b) 9px 18px);color:var(--sand-text)}
.demo .band{background-color:var(--demo);background-image:radial-gradient(circle,rgb(255 255 255/22%) 1px,transparent 1.2px);background-size:10px 10px;color:var(--on-demo)}
`;
