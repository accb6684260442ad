/** One spelling for every decimal: no zeros that say nothing, no `-0`. `8.50` -> `8.5`. Not rounded, not computed with. */
export function sameNumber(amount: string): string {
  const negative = amount.startsWith('-');
  const [whole = '0', places = ''] = (negative ? amount.slice(1) : amount).split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = places.replace(/0+$/, '');
  const number = rest === '' ? digits : `${digits}.${rest}`;
  return negative && number !== '0' ? `-${number}` : number;
}
