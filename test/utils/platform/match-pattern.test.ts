import { expect, test } from 'vitest';
import { covers, patternOf } from '@/utils/platform/match-pattern';

test.each([
  ['*://*.cnn.com/*', 'https://cnn.com/a', true],
  ['*://*.cnn.com/*', 'http://edition.cnn.com/a?b#c', true],
  ['*://*.cnn.com/*', 'https://notcnn.com/', false],
  ['*://*.cnn.com/*', 'https://cnn.com.evil.example/', false],
  ['*://cnn.com/*', 'https://edition.cnn.com/', false],
  ['*://localhost/*', 'http://localhost:8080/a', true],
  ['https://cnn.com/*', 'http://cnn.com/', false],
  ['*://*/*', 'https://any.example/', true],
  ['<all_urls>', 'http://any.example/', true],
  ['*://*/*', 'ftp://any.example/', false],
  ['<all_urls>', 'chrome://extensions/', false],
  ['nonsense', 'https://any.example/', false],
])('the pattern %s for %s: %j', (pattern, address, expected) => {
  expect(covers(pattern, new URL(address))).toBe(expected);
});

test.each(['https://a.example/b', 'http://localhost:8080/', 'http://[::1]:80/', 'http://192.0.2.1/'])(
  'the pattern of a host covers its own address %s',
  (address) => {
    expect(covers(patternOf(new URL(address)), new URL(address))).toBe(true);
  },
);
