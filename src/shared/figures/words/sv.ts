import type { nl } from './nl.js';

export const sv: typeof nl = {
  title: 'Frånvarosiffror',
  year: 'År',
  department: 'Avdelning',
  allDepartments: 'Alla avdelningar',
  byMonth: 'Per månad {{year}}',
  byDepartment: 'Per avdelning {{year}}',
  noDepartment: 'Utan avdelning',
  allDates: 'Alla datum',
  byLength: 'Fallens längd {{year}}',
  running: 'Pågående fall',
  allPast: 'Alla datum har passerat',
  formula: {
    weighted:
      'Frånvaroprocent = sjukdagar x procent frånvarande x deltidsfaktor, delat med tillgängliga dagar x deltidsfaktor.',
    whole:
      'Frånvaroprocent = sjukdagar x deltidsfaktor, delat med tillgängliga dagar x deltidsfaktor. En delvis sjuk dag räknas som hel.',
    rest: 'Alla dagar är kalenderdagar i anställning. Frekvens = påbörjade fall per anställd, omräknat till ett år. Ledighet som förs som frånvaro räknas inte. En pågående månad räknas till och med idag. Deltidsfaktor och avdelning är de som gäller nu; utan schema är faktorn 100%.',
  },
  runningNote:
    'Från första sjukdagen; fall med mindre än fyra veckor emellan är ett. Samtalen var sjätte vecka och utvärderingen av första året är praxis. För skyddsnätsfall gäller kortare tider. Den som slutar som sjuk anmäls den sista arbetsdagen.',
  column: {
    month: 'Månad',
    people: 'Anställda',
    percentage: 'Frånvaroprocent',
    frequency: 'Frekvens',
    length: 'Längd',
    cases: 'Fall',
    number: 'Anställningsnummer',
    name: 'Namn',
    since: 'Första sjukdagen',
    next: 'Nästa steg',
    step: 'Steg',
    on: 'Senast',
  },
  length: {
    short: '1 till 7 dagar',
    middle: '8 till 42 dagar',
    long: '43 till 365 dagar',
    longer: 'mer än 365 dagar',
  },
  step: {
    healthService: 'Anmälan till företagshälsan (vecka 1)',
    analysis: 'Problemanalys (vecka 6)',
    plan: 'Åtgärdsplan (vecka 8)',
    report42: 'Anmälan till UWV (första arbetsdagen efter vecka 42)',
    firstYear: 'Utvärdering av första året (vecka 46 till 52)',
    progress: 'Uppföljningssamtal (vecka {{week}})',
    letter: 'Brev från UWV (vecka 88)',
    finalEvaluation: 'Slututvärdering (vecka 91)',
    application: 'WIA-ansökan (vecka 93)',
    end: 'Väntetiden slut (vecka 104)',
  },
};
