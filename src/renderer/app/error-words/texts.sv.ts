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
    loginNext: 'Kontrollera e-postadressen, token och anslutningens domän.',
    busyTitle: 'Nmbrs kunde inte utföra {{method}} nu',
    busyNext: 'Läs igen om en minut.',
  },
  unreachable: {
    title: 'Ingen anslutning till {{host}}',
    next: 'Kontrollera nätverket och läs igen.',
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
  journal: {
    title: 'Journalen för dessa ändringar kan inte användas',
    next: 'Utan journal skickar Loondesk inte. Se om disken är full och försök igen.',
  },
} satisfies typeof nl;
