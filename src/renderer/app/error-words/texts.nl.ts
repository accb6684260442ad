/** Order of every message: what happened; what was and was not sent; what now. */
export const nl = {
  nothingSent: 'Er is niets verzonden.',
  fault: {
    title: 'Nmbrs weigerde {{method}}',
    next: 'Lees de reden onder Details en probeer het daarna opnieuw.',
    permissionTitle: 'Uw gebruiker mag {{method}} niet aanroepen',
    permissionNext:
      'Vraag de beheerder om {{method}} toe te voegen aan het sjabloon van uw API-gebruiker. De rest van het scherm werkt.',
    accessTitle: 'Uw gebruiker heeft geen toegang tot deze gegevens',
    accessNext: 'Vraag de beheerder om toegang tot deze debiteur, dit bedrijf of deze medewerker.',
    loginTitle: 'Nmbrs kent deze gebruiker of dit token niet',
    loginNext:
      'Controleer het e-mailadres en het token. Een token maakt u in Nmbrs: gebruikersprofiel, tabblad API TOKEN.',
    subscriptionTitle: 'Deze API-gebruiker staat uit of heeft geen geldig abonnement',
    subscriptionNext: 'Vraag de beheerder of de API-gebruiker en het abonnement van Nmbrs actief zijn.',
    manyEnvironmentsTitle: 'Deze gebruiker hoort bij meer dan één omgeving',
    manyEnvironmentsNext: 'Gebruik het token van een API-gebruiker die bij één omgeving hoort.',
    domainTitle: 'Nmbrs kent het domein van deze verbinding niet',
    domainNext: 'Geef bij Verbindingen het token opnieuw op: Loondesk vraagt Nmbrs dan weer naar het domein.',
    busyTitle: 'Nmbrs kon {{method}} nu niet uitvoeren',
    busyNext: 'Lees over een minuut opnieuw.',
  },
  unreachable: {
    title: 'Geen verbinding met {{host}}',
    next: 'Controleer het netwerk en probeer het opnieuw.',
  },
  proxyRefused: {
    title: 'De proxy van uw netwerk laat {{host}} niet door',
    next: 'Loondesk gebruikt de proxy van het systeem. Vraag de systeembeheerder om {{host}} toe te laten.',
  },
  certificateRefused: {
    title: 'Het certificaat van {{host}} is niet te vertrouwen',
    next: 'Kijk of datum en tijd van deze computer kloppen. Blijft het zo, vraag dan de systeembeheerder. Loondesk gaat niet om een certificaat heen.',
  },
  wrongDomain: {
    title: 'Deze gebruiker en dit token horen bij een ander domein',
    next: 'Voeg een eigen verbinding toe voor dat domein, of geef een token van dit domein op.',
  },
  noAnswer: {
    title: 'Er kwam geen antwoord binnen {{seconds}} s',
    sent: 'De vraag {{method}} is verzonden. Wat Nmbrs ermee deed is niet bekend.',
    next: 'Lees opnieuw om te zien wat er in Nmbrs staat.',
  },
  badAnswer: {
    title: 'Het antwoord op {{method}} is niet te lezen',
    sent: 'De vraag is verzonden. Loondesk gebruikt niets van dit antwoord.',
    next: 'Lees opnieuw. Blijft het zo, bewaar dan de details voor de ondersteuning.',
  },
  suspended: {
    title: 'De verbinding wacht op Nmbrs',
    titleUntil: 'De verbinding wacht op Nmbrs tot {{time}}',
    next: 'Loondesk gaat vanzelf verder. U hoeft niets te doen.',
  },
  cancelled: { title: 'Gestopt', next: 'Lees opnieuw als u verder wilt.' },
  internal: {
    title: 'Loondesk kon dit niet uitvoeren',
    sent: 'Het ging mis in Loondesk zelf, niet in Nmbrs.',
    next: 'Probeer het opnieuw. Bewaar het kenmerk onder Details voor de ondersteuning.',
  },
  notFound: {
    title: 'Dit bestaat niet meer',
    next: 'Ga terug en lees de lijst opnieuw.',
  },
  noToken: {
    title: 'Het token van deze verbinding is er niet meer',
    next: 'Geef het bij Verbindingen opnieuw op.',
  },
  noDomain: {
    title: 'Nmbrs noemde geen domein voor deze gebruiker',
    next: 'Vraag de beheerder bij welke omgeving deze API-gebruiker hoort.',
  },
  wrongState: {
    title: 'Dat kan nu niet met deze wijzigingen',
    next: 'Open Postvak UIT en kijk in welke stand ze zijn.',
  },
  stale: {
    title: 'Er is iets veranderd sinds de controle',
    next: 'Controleer opnieuw: Loondesk verzendt alleen wat u hebt nagekeken.',
  },
  noKeystore: {
    title: 'De sleutelbewaring van dit systeem is er niet',
    next: 'Zet de sleutelbewaring van het systeem aan. Zonder kan alleen de demo verzenden.',
  },
  report: {
    'no-task': 'Nmbrs nam de vraag om dit rapport niet aan',
    'server-failed': 'Nmbrs kon dit rapport niet maken',
    'task-unknown': 'Nmbrs kent de vraag naar dit rapport niet meer',
    'timed-out': 'Nmbrs deed langer dan een uur over dit rapport',
    'key-not-there': 'Het andere rapport heeft niet alle kolommen waarop u vergelijkt',
    nextKey: 'Kies andere kolommen om op te vergelijken. Er is niets veranderd in Nmbrs.',
    next: 'Er is niets veranderd in Nmbrs. Vraag het rapport opnieuw op, zo nodig over minder periodes.',
  },
  noFile: {
    title: 'Dit bestand is niet meer open',
    next: 'Open het bestand opnieuw. Er is niets verzonden.',
  },
  noAttachment: {
    title: 'Een bijlage staat niet meer op deze computer',
    next: 'Kies de bijlage opnieuw bij de regel in het blad.',
  },
  noBrowser: {
    title: 'De browser kon niet geopend worden',
    next: 'Open Nmbrs zelf in de browser.',
  },
  noReport: {
    title: 'Dit rapport is niet meer in het geheugen',
    next: 'Vraag het opnieuw op: Loondesk bewaart rapporten niet op de computer.',
  },
  noDocument: {
    title: 'Nmbrs heeft dit document niet',
    next: 'Een loonstrook komt met de run, een jaaropgave na het jaar. Kijk in Nmbrs of hij er is.',
  },
  fileNotSaved: {
    title: 'Het bestand is niet bewaard',
    next: 'Kijk of de schijf vol is of het bestand nog open staat, en bewaar het opnieuw.',
  },
  tooLong: {
    title: 'Dit rapport is te lang voor papier',
    next: 'Filter het tot hoogstens 20.000 regels, of bewaar het als Excel.',
  },
  notPrinted: {
    title: 'Het rapport is niet geprint',
    next: 'Kijk of de printer aan staat en papier heeft, of bewaar het rapport als PDF en print het daar.',
  },
  diskFull: {
    title: 'De schijf van deze computer is vol',
    next: 'Maak ruimte vrij en probeer het opnieuw. Wat al bewaard was, is er nog; zonder logboek verzendt Loondesk niet.',
  },
  journalBroken: {
    title: 'Het logboek van deze wijzigingen is beschadigd',
    next: 'Loondesk bewaart het bestand en verzendt er niets meer uit. Kijk in Nmbrs na wat er staat.',
  },
  journal: {
    title: 'Het logboek van deze wijzigingen is niet te schrijven',
    next: 'Zonder logboek verzendt Loondesk niet. Kijk of u in de gegevensmap mag schrijven en probeer het opnieuw.',
  },
};
