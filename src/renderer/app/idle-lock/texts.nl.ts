export const nl = {
  title: 'Scherm afgedekt',
  idle_one: 'Er is {{count}} minuut niets gedaan.',
  idle_other: 'Er is {{count}} minuten niets gedaan.',
  readAgain: 'Wat u las wordt opnieuw gelezen als u verdergaat. Wat u intypte en klaarzette is er nog.',
  sending: 'Verzenden gaat door: {{done}} van {{total}}.',
  back: 'Verder',
  noLock: 'Dit is geen slot: wie bij deze computer kan, kan verder. Vergrendel de computer als u wegloopt.',
  now: 'Scherm nu afdekken',
  setting: {
    title: 'Scherm afdekken',
    after: 'Zonder invoer',
    minutes_one: 'Na {{count}} minuut',
    minutes_other: 'Na {{count}} minuten',
    never: 'Nooit',
  },
};
