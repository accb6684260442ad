/** A hook of Node's module loader: `import 'electron'` anywhere in the app finds the stand-in. */
const standIn = new URL('./electron/index.mjs', import.meta.url).href;

export async function resolve(specifier, parent, next) {
  if (specifier === 'electron' || specifier === 'electron/main') return { url: standIn, shortCircuit: true };
  return next(specifier, parent);
}
