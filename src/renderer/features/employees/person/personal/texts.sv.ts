import type { nl } from './texts.nl.js';

export const sv: typeof nl = {
  changeGroup: '{{group}}: ändra',
  note: 'Ändra civilstånd, namnbruk och nationalitet i Nmbrs: vilka koder som gäller där vet Loondesk inte.',
  from: 'Gäller från',
  fromHelp: {
    current: 'Aktuell period. Tidigare perioder blir som de är.',
    earlier: 'Tidigare period. Vid kontrollen ser du vad det innebär.',
    later: 'Senare period. Till dess står det kvar som står nu.',
  },
  birthdayHelp: 'År, månad och dag, som 1980-03-01.',
  clear: 'Töm',
  bsnOpen: 'Visa och ändra',
  bsnEmpty: 'Utan BSN gäller den anonyma skattesatsen.',
  bsnStaged: 'Klart stod {{bsn}}. Skriv det nya BSN igen, eller låt stå vad Nmbrs har.',
  gender: { male: 'Man', female: 'Kvinna', undefined: 'Inte angivet' },
  fixed_one: 'Ändra i Nmbrs: vilka koder eller följder som hör till vet Loondesk inte. Följer med oförändrat.',
  fixed_other:
    'Dessa {{count}} ändrar du i Nmbrs: vilka koder eller följder som hör till vet Loondesk inte. De följer med oförändrade.',
  problem: {
    required: 'Fyll i detta: utan det avvisar Nmbrs uppgifterna.',
    bsn: 'Detta BSN stämmer inte: se om två siffror har bytt plats.',
    date: 'Skriv ett datum som finns, som 1980-03-01.',
    future: 'Datumet ligger i framtiden.',
    gender: 'Välj ur listan.',
    country: 'Välj ett land ur listan.',
    email: 'Skriv en adress, som namn@example.se.',
    phone: 'Skriv ett telefonnummer, som 06 12345678 eller +31 6 12345678.',
  },
};
