export { InterruptedBanner } from './InterruptedBanner.js';
export { OutboxPage } from './OutboxPage.js';
