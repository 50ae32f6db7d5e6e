import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from '@/utils/domain/page-key';

const CNN = 'https://cnn.com/2024/04/26/politics/blinken/china';

test.each([
  ['https://www.cnn.com/2024/04/26/politics/blinken/china/index.html', CNN],
  ['http://cnn.com:80/2024/04/26/politics/blinken/china', CNN],
  ['https://CNN.com:443/2024/04/26/politics/blinken/china/#top', CNN],
  ['https://m.cnn.com/2024/04/26/politics/blinken/china/', CNN],
  ['https://amp.cnn.com/2024/04/26/politics/blinken/china', CNN],
  ['https://www.cnn.com/2024/04/26/politics/blinken/china/amp/', CNN],
  ['https://www.cnn.com/amp/2024/04/26/politics/blinken/china', CNN],
  ['https://www-cnn-com.cdn.ampproject.org/c/s/www.cnn.com/2024/04/26/politics/blinken/china/amp', CNN],
  ['https://www.google.com/amp/s/www.cnn.com/2024/04/26/politics/blinken/china', CNN],
  ['https://cnn.com/2024/04/26/politics/blinken/china?utm_source=x&utm_medium=y&fbclid=1&gclid=2&cid_=', `${CNN}?cid_=`],
  ['https://cnn.com/2024/04/26/politics/blinken/china?b=2&a=1&a=0&msclkid=3&outputType=amp', `${CNN}?a=0&a=1&b=2`],
  ['https://en.m.wikipedia.org/wiki/Dam', 'https://en.wikipedia.org/wiki/Dam'],
  ['https://www.bbc.co.uk/news/world.amp', 'https://bbc.co.uk/news/world'],
  ['https://a.example/story.amp.html', 'https://a.example/story.html'],
  ['https://news.example:8443/a/', 'https://news.example:8443/a'],
  ['https://news.example', 'https://news.example'],
  ['https://news.example/?id=7&q=%E4%B8%AD', 'https://news.example?id=7&q=%E4%B8%AD'],
  ['https://新闻.example/中国', 'https://xn--efvy88h.example/%E4%B8%AD%E5%9B%BD'],
  ['https://ample.example/ampere/camp', 'https://ample.example/ampere/camp'],
  ['https://m.me/page', 'https://m.me/page'],
  ['file:///home/a.html#x', 'file:///home/a.html'],
  ['not an address', 'not an address'],
  ['', ''],
])('the page %j is kept as %j', (address, key) => {
  expect(pageKey(address)).toBe(key);
});

test.each([
  ['https://a.example/x?id=1', 'https://a.example/x?id=2'],
  ['https://a.example/x', 'https://b.example/x'],
  ['https://a.example/x', 'https://a.example/X'],
  ['https://a.example/x?page=1', 'https://a.example/x'],
])('the pages %s and %s are two', (one, other) => {
  expect(pageKey(one)).not.toBe(pageKey(other));
});

test('a key is its own key', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.stringMatching(
      /^https?:\/\/(www\.|m\.|amp\.){0,3}[a-z]{1,5}\.[a-z]{2,3}(\/amp|\/index\.html|\/|\.amp|\.html){0,5}(\?(utm_a|b)=1)?$/,
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(address, (one) => {
      expect(pageKey(pageKey(one))).toBe(pageKey(one));
    }),
    { numRuns: 2_000 },
  );
});
