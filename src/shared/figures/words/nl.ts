export const nl = {
  title: 'Verzuimcijfers',
  year: 'Jaar',
  department: 'Afdeling',
  allDepartments: 'Alle afdelingen',
  byMonth: 'Per maand in {{year}}',
  byLength: 'Duur van de gevallen in {{year}}',
  running: 'Lopende gevallen',
  allPast: 'Alle data zijn voorbij',
  formula: {
    weighted:
      'Verzuimpercentage = ziektedagen x percentage afwezig x deeltijdfactor, gedeeld door beschikbare dagen x deeltijdfactor.',
    whole:
      'Verzuimpercentage = ziektedagen x deeltijdfactor, gedeeld door beschikbare dagen x deeltijdfactor. Een deels zieke dag telt als een hele.',
    rest: 'Alle dagen zijn kalenderdagen in dienst. Frequentie = begonnen gevallen per medewerker, omgerekend naar een jaar. Verlof dat als verzuim staat telt niet mee. Een lopende maand telt tot en met vandaag. De deeltijdfactor en de afdeling zijn die van nu; zonder rooster is de factor 100%.',
  },
  runningNote:
    'Vanaf de eerste ziektedag; gevallen met minder dan vier weken ertussen zijn er een. De weken 1 en 52 zijn gebruik in de praktijk. Voor een vangnetgeval gelden kortere termijnen.',
  column: {
    month: 'Maand',
    people: 'Medewerkers',
    percentage: 'Verzuimpercentage',
    frequency: 'Frequentie',
    length: 'Duur',
    cases: 'Gevallen',
    number: 'Nummer',
    name: 'Naam',
    since: 'Eerste ziektedag',
    next: 'Volgende stap',
    on: 'Uiterlijk',
  },
  length: {
    short: '1 tot en met 7 dagen',
    middle: '8 tot en met 42 dagen',
    long: '43 tot en met 365 dagen',
    longer: 'meer dan 365 dagen',
  },
  step: {
    healthService: 'Melden bij de arbodienst (week 1)',
    analysis: 'Probleemanalyse (week 6)',
    plan: 'Plan van aanpak (week 8)',
    report42: 'Melden bij UWV (week 42)',
    firstYear: 'Eerstejaarsevaluatie (week 52)',
    letter: 'Brief van UWV (week 88)',
    finalEvaluation: 'Eindevaluatie (week 91)',
    application: 'WIA-aanvraag (week 93)',
    end: 'Einde wachttijd (week 104)',
  },
};
