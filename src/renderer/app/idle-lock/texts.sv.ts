import type { nl } from './texts.nl.js';

export const sv = {
  title: 'Skärmen är dold',
  idle_one: 'Inget har gjorts på {{count}} minut.',
  idle_other: 'Inget har gjorts på {{count}} minuter.',
  readAgain: 'Det du läste läses på nytt när du fortsätter. Det du skrev och lade i kö finns kvar.',
  sending: 'Sändningen fortsätter: {{done}} av {{total}}.',
  back: 'Fortsätt',
  noLock: 'Det här är inget lås: den som kommer åt datorn kan fortsätta. Lås datorn när du lämnar den.',
  now: 'Dölj skärmen nu',
  setting: {
    title: 'Dölj skärmen',
    after: 'Utan inmatning',
    minutes_one: 'Efter {{count}} minut',
    minutes_other: 'Efter {{count}} minuter',
    never: 'Aldrig',
  },
} satisfies typeof nl;
