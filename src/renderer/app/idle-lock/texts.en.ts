import type { nl } from './texts.nl.js';

export const en = {
  title: 'Screen covered',
  idle_one: 'Nothing was done for {{count}} minute.',
  idle_other: 'Nothing was done for {{count}} minutes.',
  readAgain: 'What you read is read again when you go on. What you typed and staged is still there.',
  sending: 'Sending goes on: {{done}} of {{total}}.',
  back: 'Go on',
  noLock: 'This is not a lock: whoever reaches this computer can go on. Lock the computer when you leave it.',
  now: 'Cover the screen now',
  setting: {
    title: 'Cover the screen',
    after: 'Without input',
    minutes_one: 'After {{count}} minute',
    minutes_other: 'After {{count}} minutes',
    never: 'Never',
  },
} satisfies typeof nl;
