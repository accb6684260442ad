import classes from './Kbd.module.css';
import { isMac } from './platform.js';

const macNames: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** A key hint: only on a primary action, the search box and Esc. All others are on the key sheet. */
export function Kbd({ keys, onAccent = false }: { readonly keys: string; readonly onAccent?: boolean }) {
  const shown = isMac()
    ? keys
        .split(' ')
        .map((key) => macNames[key] ?? key)
        .join('')
    : keys;
  return (
    <kbd className={classes.kbd} data-on-accent={onAccent || undefined} aria-hidden="true">
      {shown}
    </kbd>
  );
}
