/** A clock time to the second, where the computer stands (or in the zone given): the order of reads and calls counts. */
export function exactTime(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('nl', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(instant));
}
