import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/utils/page/place-beside';

const rect = (left: number, top: number, width = 100, height = 20) =>
  ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;
const VIEW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };

describe('the card stands', () => {
  it.each<[where: string, rects: DOMRect[], rightToLeft: boolean, x: number, y: number]>([
    ['under the words', [rect(100, 100)], false, 100, 126],
    ['over them where there is no room under them', [rect(100, 700)], false, 100, 394],
    ['inside the window at its right edge', [rect(900, 100)], false, 592, 126],
    ['inside the window at its left edge', [rect(-50, 100)], false, 8, 126],
    ['by their right edge in right-to-left pages', [rect(500, 100)], true, 200, 126],
    ['under the last line of broken words', [rect(800, 100), rect(20, 124)], false, 20, 150],
    ['inside the window when its words have been scrolled away', [rect(100, -400)], false, 100, 8],
  ])('%s', (_, rects, rightToLeft, x, y) => {
    expect(placeBeside(rects, CARD, VIEW, rightToLeft)).toMatchObject({ x, y });
  });

  it('beside the words and lower, where it fits nowhere whole', () => {
    const words = rect(100, 390);
    const { y, most: height } = placeBeside([words], { width: 400, height: 700 }, VIEW, false);
    expect(y >= words.bottom || y + height <= words.top).toBe(true);
    expect(y + height).toBeLessThanOrEqual(VIEW.height);
  });
});

it('a card that is still small may grow into all the room on its side', () => {
  expect(placeBeside([rect(100, 100)], { width: 400, height: 90 }, VIEW, false).most).toBe(666);
});
