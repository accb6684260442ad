import type { nl } from './texts.nl.js';

export const en = {
  nothingSent: 'Nothing was sent.',
  fault: {
    title: 'Nmbrs refused {{method}}',
    next: 'Read the reason under Details, then try again.',
    permissionTitle: 'Your user may not call {{method}}',
    permissionNext:
      'Ask the administrator to add {{method}} to the template of your API user. The rest of the screen works.',
    accessTitle: 'Your user has no access to these data',
    accessNext: 'Ask the administrator for access to this debtor, company or employee.',
    loginTitle: 'Nmbrs does not know this user or token',
    loginNext: 'Check the e-mail address, the token and the domain of the connection.',
    busyTitle: 'Nmbrs could not carry out {{method}} now',
    busyNext: 'Read again in a minute.',
  },
  unreachable: {
    title: 'No connection to {{host}}',
    next: 'Check the network and read again.',
  },
  noAnswer: {
    title: 'No answer came within {{seconds}} s',
    sent: 'The question {{method}} was sent. What Nmbrs did with it is not known.',
    next: 'Read again to see what is in Nmbrs.',
  },
  badAnswer: {
    title: 'The answer to {{method}} cannot be read',
    sent: 'The question was sent. Loondesk uses nothing of this answer.',
    next: 'Read again. If it stays like this, keep the details for support.',
  },
  suspended: {
    title: 'The connection is waiting for Nmbrs',
    titleUntil: 'The connection is waiting for Nmbrs until {{time}}',
    next: 'Loondesk goes on by itself. You need not do anything.',
  },
  cancelled: { title: 'Stopped', next: 'Read again if you want to go on.' },
  internal: {
    title: 'Loondesk could not do this',
    sent: 'It went wrong in Loondesk itself, not in Nmbrs.',
    next: 'Try again. Keep the reference under Details for support.',
  },
  notFound: {
    title: 'This no longer exists',
    next: 'Go back and read the list again.',
  },
  wrongState: {
    title: 'That cannot be done with these changes now',
    next: 'Open the Outbox and see what state they are in.',
  },
  stale: {
    title: 'Something changed since the check',
    next: 'Check again: Loondesk only sends what you have looked through.',
  },
  noKeystore: {
    title: 'The keystore of this system is not there',
    next: 'Turn on the keystore of the system. Without it only the demo can send.',
  },
  journal: {
    title: 'The journal of these changes cannot be used',
    next: 'Without a journal Loondesk does not send. See whether the disk is full and try again.',
  },
} satisfies typeof nl;
