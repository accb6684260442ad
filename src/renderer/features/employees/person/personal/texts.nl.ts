export const nl = {
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
