export interface IconImage {
  readonly size: number;
  readonly png: Buffer;
}
export function ico(images: readonly IconImage[]): Buffer;
export const icnsSizes: Readonly<Record<string, number>>;
export function icns(png: (size: number) => Buffer): Buffer;
