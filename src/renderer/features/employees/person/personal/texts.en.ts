import type { nl } from './texts.nl.js';

export const en: typeof nl = {
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
