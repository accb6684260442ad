/** An event whose listeners may say no. */
export function preventable(fields = {}) {
  const event = { ...fields, defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) };
  return event;
}
