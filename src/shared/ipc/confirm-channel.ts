/**
 * The one channel of production's confirmation window, apart from the contract: `window.loondesk` has nothing like it,
 * and main listens to it on that window's own contents alone. Takes what was typed, or null for "no".
 */
export const confirmChannel = 'loondesk-confirm:answer';
