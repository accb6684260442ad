interface Schemes {
  has(scheme: string): boolean;
}
export function toPageUrl(url: string, schemes: Schemes): string;
export function toAppUrl(url: string, schemes: Schemes): string;
export function toPageHeader(value: string, schemes: Iterable<string>): string;
