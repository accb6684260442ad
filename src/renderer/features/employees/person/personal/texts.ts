/** The words of the form for personal data, in the three languages side by side; `texts.<language>.ts` takes them in. */
export const personalFormNl = {
  changeGroup: '{{group}}: wijzigen',
  note: 'Burgerlijke staat, naamgebruik en nationaliteit wijzigt u in Nmbrs: welke codes daar gelden, is bij Loondesk niet bekend.',
  from: 'Geldt vanaf',
  fromHelp: {
    current: 'Huidige periode. Eerdere periodes blijven gelijk.',
    earlier: 'Eerdere periode. Bij de controle ziet u wat dat betekent.',
    later: 'Latere periode. Tot dan blijft staan wat er nu staat.',
  },
  birthdayHelp: 'Dag, maand en jaar, zoals 1-3-1980.',
  clear: 'Leegmaken',
  bsnOpen: 'Tonen en wijzigen',
  bsnEmpty: 'Zonder BSN geldt het anoniementarief.',
  bsnStaged: 'Klaar stond {{bsn}}. Typ het nieuwe BSN opnieuw, of laat staan wat Nmbrs heeft.',
  gender: { male: 'Man', female: 'Vrouw', undefined: 'Niet vastgelegd' },
  fixed_one:
    'Wijzigen doet u in Nmbrs: welke codes of gevolgen erbij horen, is bij Loondesk niet bekend. Gaat ongewijzigd mee.',
  fixed_other:
    'Deze {{count}} wijzigt u in Nmbrs: welke codes of gevolgen erbij horen, is bij Loondesk niet bekend. Ze gaan ongewijzigd mee.',
  problem: {
    required: 'Vul dit in: zonder weigert Nmbrs de gegevens.',
    bsn: 'Dit BSN klopt niet: kijk of er een cijfer is verwisseld.',
    date: 'Schrijf een datum die bestaat, zoals 1-3-1980.',
    future: 'Deze datum ligt in de toekomst.',
    gender: 'Kies uit de lijst.',
    country: 'Kies een land uit de lijst.',
    email: 'Schrijf één adres, zoals naam@voorbeeld.nl.',
    phone: 'Schrijf een telefoonnummer, zoals 06 12345678 of +31 6 12345678.',
  },
};

export const personalFormEn: typeof personalFormNl = {
  changeGroup: '{{group}}: change',
  note: 'Change marital status, use of names and nationality in Nmbrs: Loondesk does not know which codes hold there.',
  from: 'Holds from',
  fromHelp: {
    current: 'Current period. Earlier periods stay the same.',
    earlier: 'Earlier period. The review says what that means.',
    later: 'Later period. Until then what stands now stays.',
  },
  birthdayHelp: 'Day, month and year, such as 1-3-1980.',
  clear: 'Clear',
  bsnOpen: 'Show and change',
  bsnEmpty: 'Without a BSN the anonymous tax rate applies.',
  bsnStaged: 'Staged was {{bsn}}. Type the new BSN again, or leave what Nmbrs has.',
  gender: { male: 'Male', female: 'Female', undefined: 'Not recorded' },
  fixed_one: 'Change it in Nmbrs: Loondesk does not know its codes or what follows. It goes along unchanged.',
  fixed_other:
    'Change these {{count}} in Nmbrs: Loondesk does not know their codes or what follows. They go along unchanged.',
  problem: {
    required: 'Fill this in: without it Nmbrs refuses the details.',
    bsn: 'This BSN is not right: look whether two digits were swapped.',
    date: 'Write a date that exists, such as 1-3-1980.',
    future: 'This date lies in the future.',
    gender: 'Choose from the list.',
    country: 'Choose a country from the list.',
    email: 'Write one address, such as name@example.com.',
    phone: 'Write a telephone number, such as 06 12345678 or +31 6 12345678.',
  },
};

export const personalFormSv: typeof personalFormNl = {
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
