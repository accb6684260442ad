const harmless = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', '$$typeof', 'asymmetricMatch']);

/**
 * `members` with everything else refused by name: a missing part of the stand-in must be seen at once,
 * never pass for Electron's behaviour. Functions keep `members` as their `this`.
 *
 * @template {object} T
 * @param {string} name as written in a program: 'electron.app'
 * @param {T} members
 * @returns {T}
 */
export function refuseUnknown(name, members) {
  const refusal = (key) =>
    new Error(
      `The stand-in host has no ${name}.${String(key)}. Run the app in Electron, or add it to scripts/stand-in.`,
    );
  return new Proxy(members, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol' || harmless.has(key)) return target[key];
      throw refusal(key);
    },
    set: (target, key, value) => {
      if (!(key in target)) throw refusal(key);
      target[key] = value;
      return true;
    },
  });
}

/** A whole part of Electron that the stand-in lacks. Importing its name is fine, using it is not. */
export const absent = (name) => refuseUnknown(name, {});
