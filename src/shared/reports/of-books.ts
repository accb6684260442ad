/** Elements whose values are accounts, codes, places in the organisation or in time, and nobody's data. */
const ofBooks =
  /^(?:~change|generalledgeraccount|account|costcenter\w*|costunit\w*|department\w*|company(?:name|nr|number|id)?|debtor(?:name|number|id)?|component(?:name|number)|code|wagecode|period(?:type)?|startperiod|endperiod|year|run(?:number|id)?)$/i;

/** Whether the values of a column may be written to a plain file. What nobody knows may be somebody's data. */
export const isOfBooks = (element: string): boolean => ofBooks.test(element);
