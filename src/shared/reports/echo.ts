interface EchoTable {
  readonly rows: number;
  /** `distinct`: different values, the empty one not counted. */
  readonly columns: readonly { readonly name: string; readonly distinct: number }[];
}

/** What a report was asked with: the company and the periods. */
const asked =
  /^(?:(?:from|until|to|start|end)?(?:year|period)|periodtype|run|runid|runnumber|company(?:id|name|number)?)$/i;

/** Whether a table says what was asked and nothing else: what an empty report leaves behind, a single line without any content. */
export const isEcho = ({ rows, columns }: EchoTable): boolean =>
  rows <= 1 && columns.every(({ name, distinct }) => distinct === 0 || asked.test(name));
