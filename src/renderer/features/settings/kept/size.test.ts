import { expect, it } from 'vitest';
import { formatSize } from './size.js';

it('shows sizes as people write them, and something never as nothing', () => {
  expect(formatSize(0, 'nl')).toBe('0\u00a0kB');
  expect(formatSize(3, 'nl')).toBe('1\u00a0kB');
  expect(formatSize(12_400, 'nl')).toBe('12\u00a0kB');
  expect(formatSize(999_999, 'sv')).toBe('1,0\u00a0MB');
  expect(formatSize(1_449_000, 'en')).toBe('1.4\u00a0MB');
  expect(formatSize(1_234_567_890, 'nl')).toBe('1.234,6\u00a0MB');
});
