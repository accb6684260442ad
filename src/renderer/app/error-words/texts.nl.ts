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
    loginNext: 'Controleer het e-mailadres, het token en het domein van de verbinding.',
    busyTitle: 'Nmbrs kon {{method}} nu niet uitvoeren',
    busyNext: 'Lees over een minuut opnieuw.',
  },
  unreachable: {
    title: 'Geen verbinding met {{host}}',
    next: 'Controleer het netwerk en lees opnieuw.',
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
  journal: {
    title: 'Het logboek van deze wijzigingen is niet te gebruiken',
    next: 'Zonder logboek verzendt Loondesk niet. Kijk of de schijf vol is en probeer het opnieuw.',
  },
};
