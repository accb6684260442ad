/** On the wire an empty optional text is left out. */
export const orAbsent = (text: string): string | undefined => (text === '' ? undefined : text);
