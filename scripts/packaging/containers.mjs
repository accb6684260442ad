/** Windows' .ico and macOS' .icns: a table, then PNG images as they are. Both systems read PNG in them for years. */

/** @param {{ size: number, png: Buffer }[]} images at most 256 pixels wide @returns {Buffer} */
export function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(images.length, 4);
  let at = head.length;
  for (const [row, { size, png }] of images.entries()) {
    const entry = 6 + 16 * row;
    head.writeUInt8(size % 256, entry); // 0 stands for 256
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** What each four letters mean, in pixels: Apple has one name for an image at 1x and another at 2x. */
export const icnsSizes = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

/** @param {(size: number) => Buffer} png the image of a size @returns {Buffer} */
export function icns(png) {
  const parts = Object.entries(icnsSizes).map(([name, size]) => {
    const bytes = png(size);
    const head = Buffer.alloc(8, name, 'latin1');
    head.writeUInt32BE(8 + bytes.length, 4);
    return Buffer.concat([head, bytes]);
  });
  const head = Buffer.alloc(8, 'icns', 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}
