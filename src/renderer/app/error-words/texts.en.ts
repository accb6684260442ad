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
    loginNext: 'Check the e-mail address and the token. You make a token in Nmbrs: user profile, tab API TOKEN.',
    subscriptionTitle: 'This API user is switched off or has no valid subscription',
    subscriptionNext: 'Ask the administrator whether the API user and the Nmbrs subscription are active.',
    manyEnvironmentsTitle: 'This user belongs to more than one environment',
    manyEnvironmentsNext: 'Use the token of an API user that belongs to one environment.',
    domainTitle: 'Nmbrs does not know the domain of this connection',
    domainNext: 'Give the token again under Connections: Loondesk then asks Nmbrs for the domain once more.',
    busyTitle: 'Nmbrs could not carry out {{method}} now',
    busyNext: 'Read again in a minute.',
  },
  unreachable: {
    title: 'No connection to {{host}}',
    next: 'Check the network and try again.',
  },
  proxyRefused: {
    title: 'Your network’s proxy does not let {{host}} through',
    next: 'Loondesk uses the system’s proxy. Ask the system administrator to allow {{host}}.',
  },
  certificateRefused: {
    title: 'The certificate of {{host}} cannot be trusted',
    next: 'Check the date and time of this computer. If it stays so, ask the system administrator. Loondesk never goes round a certificate.',
  },
  wrongDomain: {
    title: 'This user and token belong to another domain',
    next: 'Add a connection of its own for that domain, or give a token of this domain.',
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
  noToken: {
    title: 'The token of this connection is no longer there',
    next: 'Give it again under Connections.',
  },
  noDomain: {
    title: 'Nmbrs named no domain for this user',
    next: 'Ask the administrator which environment this API user belongs to.',
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
  report: {
    'no-task': 'Nmbrs did not take the request for this report',
    'server-failed': 'Nmbrs could not make this report',
    'task-unknown': 'Nmbrs no longer knows of this request',
    'timed-out': 'Nmbrs took longer than an hour for this report',
    'key-not-there': 'The other report does not have all columns you compare by',
    nextKey: 'Choose other columns to compare by. Nothing changed in Nmbrs.',
    next: 'Nothing changed in Nmbrs. Ask for the report again, for fewer periods if need be.',
  },
  noFile: {
    title: 'This file is no longer open',
    next: 'Open the file again. Nothing was sent.',
  },
  noAttachment: {
    title: 'An attachment is no longer on this computer',
    next: 'Choose the attachment again at its line in the sheet.',
  },
  noBrowser: {
    title: 'The browser could not be opened',
    next: 'Open Nmbrs in the browser yourself.',
  },
  noReport: {
    title: 'This report is no longer in memory',
    next: 'Ask for it again: Loondesk keeps no reports on this computer.',
  },
  noDocument: {
    title: 'Nmbrs does not have this document',
    next: 'A payslip comes with the run, an annual statement after the year. Look in Nmbrs whether it is there.',
  },
  fileNotSaved: {
    title: 'The file was not saved',
    next: 'See whether the disk is full or the file is still open, and save it again.',
  },
  tooLong: {
    title: 'This report is too long for paper',
    next: 'Filter it to 20,000 lines at most, or save it as Excel.',
  },
  notPrinted: {
    title: 'The report was not printed',
    next: 'See whether the printer is on and has paper, or save the report as PDF and print it there.',
  },
  diskFull: {
    title: 'The disk of this computer is full',
    next: 'Make room and try again. What was kept is still there; without a journal Loondesk does not send.',
  },
  journalBroken: {
    title: 'The journal of these changes is damaged',
    next: 'Loondesk keeps the file and sends nothing more from it. Look in Nmbrs for what is there.',
  },
  journal: {
    title: 'The journal of these changes cannot be written',
    next: 'Without a journal Loondesk does not send. See whether you may write in the data folder and try again.',
  },
} satisfies typeof nl;
