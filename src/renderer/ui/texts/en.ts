import type { nl } from './nl.js';

export const en = {
  status: {
    planned: 'Not sent yet',
    sent: 'Sent, waiting for an answer',
    confirmed: 'Confirmed',
    present: 'Found in Nmbrs',
    accepted: 'Accepted, cannot be read back',
    refused: 'Refused',
    uncertain: 'Uncertain',
    notSent: 'Not sent',
  },
  empty: 'empty',
  was: 'Was',
  concept: 'Draft',
  details: 'Details',
  readAt: 'Read at {{time}}',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  show: 'Show',
  noDate: 'This is not a date.',
  datePlaceholder: 'dd-mm-yyyy',
  loading: 'Reading',
  tryAgain: 'Read again',
} satisfies typeof nl;
