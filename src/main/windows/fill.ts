/** A text of main's own windows with its `{places}` filled in. What comes out is still text: it is escaped where it is shown. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
