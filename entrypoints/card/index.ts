import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_DOOR, type CardScope } from '@/utils/page/cards';
import { createCards } from './cards';

export default defineUnlistedScript(() => {
  (globalThis as CardScope)[CARD_DOOR] = createCards;
});
