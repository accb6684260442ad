const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const lines = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/** Names that occur together in the Netherlands. `last` may begin with lower-case prefixes: `van den Berg`. */
export interface NameGroup {
  readonly weight: number;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly last: readonly string[];
  readonly countries: readonly string[];
}

const dutch: NameGroup = {
  weight: 60,
  female:
    words(`Anna Annelies Anouk Astrid Bianca Carla Charlotte Daphne Diana Ellen Els Emma Esther Eva Femke Floor Fleur Hanna Hanneke
    Ilse Inge Ingrid Iris Jacqueline Janneke Jasmijn Joke Judith Julia Karin Kim Laura Lieke Linda Lisa Lotte Maaike Manon Margriet Marieke
    Marloes Mieke Mirjam Monique Nicole Nienke Noor Patricia Petra Renate Roos Sanne Saskia Simone Sophie Suzanne Tess Tineke Willemijn Yvonne`),
  male: words(`Aad Arie Arjan Bart Bas Bram Coen Cor Daan Dennis Dirk Eelco Erik Ferdinand Frank Gerard Gijs Guus Hans Hendrik Henk Hugo Jaap
    Jan Jasper Jelle Jeroen Jesse Joost Joris Kees Koen Lars Leon Luuk Maarten Marcel Mark Martijn Mees Michiel Niels Olaf Patrick Paul Peter
    Pieter Rick Rob Ruben Sander Sjoerd Stefan Sven Teun Thijs Thomas Tim Tom Vincent Wessel Willem Wim Wouter`),
  last: lines(`Aalbers, Achterberg, Baars, Bakker, van Beek, van den Berg, Berends, Blom, Boersma, de Boer, Bosman, van den Bosch, Bos, Brouwer,
    de Bruijn, van den Broek, Dekker, Dijkstra, van Dijk, van Dongen, van Doorn, Driessen, van Es, Evers, Faber, de Graaf, Geerts, Gerritsen,
    de Groot, van de Haar, de Haan, Hendriks, van der Heijden, Hermans, van der Horst, van den Heuvel, Hofman, Huisman, Jacobs, Jansen, Janssen,
    de Jong, de Jonge, Kok, Koster, Kramer, Kuiper, Kuipers, van der Laan, van Leeuwen, van der Linden, Maas, van der Meer, van der Meulen,
    Meijer, Mulder, Nijhuis, in 't Veld, van den Oever, Peeters, Peters, van der Ploeg, Postma, Prins, van Rijn, de Ruiter, Scholten, Schouten,
    Sanders, Smit, Smits, van der Steen, ten Brink, ter Horst, Timmermans, van de Ven, van der Veen, Verbeek, Verhoeven, Vermeulen, Visser,
    van Vliet, Vos, de Vos, de Vries, van der Wal, Willems, van Wijk, de Wilde, de Wit, Wolters, van Zanten, van der Zee, Zwart`),
  countries: ['NL'],
};

const frisian: NameGroup = {
  weight: 6,
  female: words(
    'Aafke Anke Baukje Doutzen Fenna Froukje Gepke Hiske Jeltje Jildou Nynke Rixt Sietske Tjitske Wytske Ytsje',
  ),
  male: words(
    'Anne Bauke Durk Eelke Foppe Gerben Hessel Jelmer Jorrit Klaas Oebele Pier Rients Sietse Tjeerd Wiebe Ype',
  ),
  last: lines(`Adema, Bergsma, Boonstra, Bouma, Dijkstra, Elzinga, Feenstra, Haitsma, Hiemstra, Hoekstra, Hofstra, Jellema, Kooistra, Miedema,
    Nauta, Osinga, Postma, Reitsma, Sikkema, Sinnema, Terpstra, Veenstra, Wiersma, Ypma, Zijlstra`),
  countries: ['NL'],
};

const moroccan: NameGroup = {
  weight: 9,
  female: words(
    'Amina Asmae Fatima Fatiha Hafsa Hajar Ikram Ilham Kaoutar Karima Khadija Loubna Malika Naima Najat Nora Rachida Salma Samira Siham Yasmina Zineb',
  ),
  male: words(
    'Abdellah Achraf Anass Ayoub Bilal Driss Farid Hamza Hicham Ilias Ismaïl Jamal Karim Khalid Mimoun Mohamed Mounir Nabil Omar Rachid Said Tarik Yassine Youssef Zakaria',
  ),
  last: lines(`Abdellaoui, Achahbar, Aouragh, Azzouzi, Belhaj, Benali, Bouali, Bouazza, Boutahar, Chaouch, Daoudi, El Amrani, El Bakkali,
    El Fassi, El Hamdaoui, El Idrissi, El Khattabi, El Mansouri, El Ouali, Haddou, Kaddouri, Lamrani, Mokhtari, Ouali, Saidi, Tahiri, Yacoubi, Zerrouk, Ziani`),
  countries: ['NL', 'NL', 'MA'],
};

const turkish: NameGroup = {
  weight: 9,
  female: words(
    'Ayşe Aylin Canan Derya Dilek Ebru Elif Emine Esra Fatma Gülsen Hatice Meryem Nuray Özlem Selin Sevgi Sibel Songül Tuğba Yasemin Zeynep',
  ),
  male: words(
    'Ahmet Ali Barış Burak Cem Emre Erdal Fatih Hakan Hasan Hüseyin İbrahim Kemal Mehmet Murat Mustafa Okan Orhan Ömer Serkan Sinan Tolga Uğur Volkan Yusuf',
  ),
  last: lines(`Acar, Akın, Aksoy, Arslan, Aydın, Bayrak, Bulut, Çelik, Çetin, Demir, Doğan, Erdoğan, Güneş, Kaplan, Kara, Karataş, Kaya, Kılıç, Koç,
    Korkmaz, Kurt, Öztürk, Polat, Şahin, Şen, Taş, Toprak, Türkmen, Uçar, Ünal, Yavuz, Yıldız, Yıldırım, Yılmaz`),
  countries: ['NL', 'NL', 'TR'],
};

const surinamese: NameGroup = {
  weight: 7,
  female: words(
    'Aarti Anita Cheryl Chantal Devi Farida Glenda Henna Indra Jennifer Kavita Lucia Muriël Naomi Priya Rachel Rubia Sharda Shanti Soraya Urmila Wonny',
  ),
  male: words(
    'Anand Ashwin Clyde Dennis Dew Edgar Errol Faisal Glenn Henk Humphrey Iwan Kenneth Marlon Orlando Prem Radjesh Roy Ruben Sherwin Soenil Winston',
  ),
  last: lines(`Amatsoemarto, Bhagwandin, Biharie, Blokland, Codrington, Doerga, Emanuels, Gangaram Panday, Ganpat, Ghisaidoobe, Jagesar, Kartosoewito,
    Lalmahomed, Landveld, Mahabier, Naipal, Oedairajsingh Varma, Pinas, Pengel, Ramdin, Ramlal, Sital, Soekhoe, Tjon A Tsien, Veldhuizen, Wijdenbosch, Zeefuik`),
  countries: ['NL', 'NL', 'SR'],
};

const polish: NameGroup = {
  weight: 7,
  female: words(
    'Agnieszka Aleksandra Anna Barbara Beata Dorota Ewa Iwona Joanna Justyna Karolina Katarzyna Magdalena Małgorzata Monika Natalia Paulina Sylwia Weronika Zuzanna',
  ),
  male: words(
    'Adam Andrzej Bartosz Damian Dawid Grzegorz Jakub Jacek Kamil Krzysztof Łukasz Maciej Marcin Mariusz Mateusz Paweł Piotr Radosław Sławomir Tomasz Wojciech',
  ),
  last: lines(`Adamczyk, Baran, Dudek, Gołąb, Grabowski, Jabłoński, Jankowski, Kaczmarek, Kowalczyk, Kozak, Krawczyk, Król, Kubiak, Lis, Majewski,
    Maciejewski, Malinowski, Mazur, Nowak, Pawlak, Piątek, Sikora, Stępień, Szymczak, Walczak, Wójcik, Woźniak, Wróbel, Zając, Zieliński`),
  countries: ['PL'],
};

const hornOfAfrica: NameGroup = {
  weight: 2,
  female: words('Asha Ayaan Faduma Hodan Ifrah Leyla Sagal Selam Semhar Winta'),
  male: words('Abdirahman Ahmed Dawit Filmon Ismail Mahad Robel Samuel Yonas Yusuf'),
  last: lines('Abdi, Ali, Farah, Ghebremedhin, Hassan, Jama, Mehari, Omar, Tesfay, Warsame'),
  countries: ['NL', 'SO', 'ER'],
};

export const nameGroups: readonly NameGroup[] = [dutch, frisian, moroccan, turkish, surinamese, polish, hornOfAfrica];

/** Remembers answers: ten thousand people share a few hundred names. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = make(name)));
    return found;
  };
}

export interface SplitName {
  readonly prefix: string;
  readonly lastName: string;
}

/** Splits `van den Berg` into its prefix and the name under which people look for it. */
export const splitPrefix = remembered((name): SplitName => {
  const match = /^((?:(?:van|de|der|den|ten|ter|te|in|'t|op) )+)(.+)$/.exec(name);
  return match ? { prefix: (match[1] ?? '').trim(), lastName: match[2] ?? name } : { prefix: '', lastName: name };
});

/** Letters that do not come apart into a base letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'l', ø: 'o', ß: 'ss' };

/** The name in plain lower-case letters, for an e-mail address. */
export const mailName = remembered((name) =>
  name
    .replace(/[ıłŁøß]/g, (letter) => undecomposed[letter] ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase(),
);

/** As the API displays somebody: given name, prefix, last name. */
export const displayName = (person: { FirstName: string; Prefix: string; LastName: string }): string =>
  [person.FirstName, person.Prefix, person.LastName].filter((part) => part !== '').join(' ');
