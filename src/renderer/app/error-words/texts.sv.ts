import type { nl } from './texts.nl.js';

export const sv = {
  nothingSent: 'Inget har skickats.',
  fault: {
    title: 'Nmbrs avvisade {{method}}',
    next: 'Läs orsaken under Detaljer och försök sedan igen.',
    permissionTitle: 'Din användare får inte anropa {{method}}',
    permissionNext:
      'Be administratören lägga till {{method}} i mallen för din API-användare. Resten av skärmen fungerar.',
    accessTitle: 'Din användare har inte åtkomst till dessa uppgifter',
    accessNext: 'Be administratören om åtkomst till kunden, företaget eller den anställde.',
    loginTitle: 'Nmbrs känner inte till användaren eller token',
    loginNext: 'Kontrollera e-postadressen och token. En token skapas i Nmbrs: användarprofil, fliken API TOKEN.',
    subscriptionTitle: 'Den här API-användaren är avstängd eller saknar giltigt abonnemang',
    subscriptionNext: 'Fråga administratören om API-användaren och Nmbrs-abonnemanget är aktiva.',
    manyEnvironmentsTitle: 'Den här användaren hör till mer än en miljö',
    manyEnvironmentsNext: 'Använd token för en API-användare som hör till en enda miljö.',
    domainTitle: 'Nmbrs känner inte till anslutningens domän',
    domainNext: 'Ange token igen under Anslutningar: Loondesk frågar då Nmbrs om domänen på nytt.',
    busyTitle: 'Nmbrs kunde inte utföra {{method}} nu',
    busyNext: 'Läs igen om en minut.',
  },
  unreachable: {
    title: 'Ingen anslutning till {{host}}',
    next: 'Kontrollera nätverket och försök igen.',
  },
  proxyRefused: {
    title: 'Nätverkets proxy släpper inte fram {{host}}',
    next: 'Loondesk använder systemets proxy. Be systemadministratören att tillåta {{host}}.',
  },
  certificateRefused: {
    title: 'Certifikatet för {{host}} går inte att lita på',
    next: 'Kontrollera datorns datum och tid. Kvarstår felet, fråga systemadministratören. Loondesk går aldrig runt ett certifikat.',
  },
  wrongDomain: {
    title: 'Användaren och token hör till en annan domän',
    next: 'Lägg till en egen anslutning för den domänen, eller ange en token för den här domänen.',
  },
  noAnswer: {
    title: 'Inget svar kom inom {{seconds}} s',
    sent: 'Frågan {{method}} har skickats. Vad Nmbrs gjorde med den är inte känt.',
    next: 'Läs igen för att se vad som finns i Nmbrs.',
  },
  badAnswer: {
    title: 'Svaret på {{method}} går inte att läsa',
    sent: 'Frågan har skickats. Loondesk använder inget av svaret.',
    next: 'Läs igen. Om det inte hjälper, spara detaljerna till supporten.',
  },
  suspended: {
    title: 'Anslutningen väntar på Nmbrs',
    titleUntil: 'Anslutningen väntar på Nmbrs till {{time}}',
    next: 'Loondesk fortsätter av sig självt. Du behöver inte göra något.',
  },
  cancelled: { title: 'Stoppad', next: 'Läs igen om du vill fortsätta.' },
  internal: {
    title: 'Loondesk kunde inte utföra detta',
    sent: 'Felet uppstod i Loondesk, inte i Nmbrs.',
    next: 'Försök igen. Spara referensen under Detaljer till supporten.',
  },
  notFound: {
    title: 'Detta finns inte längre',
    next: 'Gå tillbaka och läs listan igen.',
  },
  noToken: {
    title: 'Anslutningens token finns inte längre',
    next: 'Ange den igen under Anslutningar.',
  },
  noDomain: {
    title: 'Nmbrs angav ingen domän för den här användaren',
    next: 'Fråga administratören vilken miljö API-användaren hör till.',
  },
  wrongState: {
    title: 'Det går inte med dessa ändringar just nu',
    next: 'Öppna Utkorgen och se vilket läge de är i.',
  },
  stale: {
    title: 'Något har ändrats sedan kontrollen',
    next: 'Kontrollera igen: Loondesk skickar bara det som du har granskat.',
  },
  noKeystore: {
    title: 'Systemets nyckelförvaring saknas',
    next: 'Slå på systemets nyckelförvaring. Utan den kan bara demon skicka.',
  },
  report: {
    'no-task': 'Nmbrs tog inte emot begäran om rapporten',
    'server-failed': 'Nmbrs kunde inte skapa rapporten',
    'task-unknown': 'Nmbrs känner inte längre till begäran',
    'timed-out': 'Rapporten tog mer än en timme för Nmbrs',
    'key-not-there': 'Den andra rapporten har inte alla kolumner som du jämför efter',
    nextKey: 'Välj andra kolumner att jämföra efter. Inget har ändrats i Nmbrs.',
    next: 'Inget har ändrats i Nmbrs. Begär rapporten igen, vid behov för färre perioder.',
  },
  noFile: {
    title: 'Den här filen är inte längre öppen',
    next: 'Öppna filen igen. Ingenting har skickats.',
  },
  noAttachment: {
    title: 'En bilaga finns inte längre på den här datorn',
    next: 'Välj bilagan igen vid raden i bladet.',
  },
  noBrowser: {
    title: 'Webbläsaren kunde inte öppnas',
    next: 'Öppna Nmbrs själv i webbläsaren.',
  },
  noReport: {
    title: 'Rapporten finns inte längre i minnet',
    next: 'Begär den igen: Loondesk sparar inga rapporter på datorn.',
  },
  noDocument: {
    title: 'Nmbrs har inte detta dokument',
    next: 'Ett lönebesked kommer med körningen, ett årsbesked efter året. Titta i Nmbrs om det finns.',
  },
  fileNotSaved: {
    title: 'Filen sparades inte',
    next: 'Se om disken är full eller om filen fortfarande är öppen, och spara igen.',
  },
  tooLong: {
    title: 'Rapporten är för lång för papper',
    next: 'Filtrera den till högst 20 000 rader, eller spara den som Excel.',
  },
  notPrinted: {
    title: 'Rapporten skrevs inte ut',
    next: 'Se efter om skrivaren är på och har papper, eller spara rapporten som PDF och skriv ut den där.',
  },
  diskFull: {
    title: 'Datorns disk är full',
    next: 'Frigör utrymme och försök igen. Det som redan var sparat finns kvar; utan journal skickar Loondesk inte.',
  },
  journalBroken: {
    title: 'Journalen för dessa ändringar är skadad',
    next: 'Loondesk sparar filen och skickar inget mer från den. Kontrollera i Nmbrs vad som står där.',
  },
  journal: {
    title: 'Journalen för dessa ändringar går inte att skriva',
    next: 'Utan journal skickar Loondesk inte. Se efter om du får skriva i datamappen och försök igen.',
  },
} satisfies typeof nl;
