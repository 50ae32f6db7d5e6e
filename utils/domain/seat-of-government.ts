import type { Span } from './mention';

/** Seats of government as papers name them for the government itself. */
const SEAT =
  /^(?:Beijing|Peking|Pekín|Pékin|Moscow|Moskau|Moscú|Moscou|Washington|Tehran|Teheran|Teherán|Téhéran|Kyiv|Kiev|Kiew|Taipei|Taipeh|Taipéi|Pyongyang|Pjöngjang|Seoul|Seúl|Séoul|Ottawa|Brussels|Brüssel|Bruselas|Bruxelles|Jerusalem|Jerusalén|Jérusalem|London|Londres|Berlin|Berlín|Paris|París|Tokyo|Tokio|Manila|Canberra)$/;
/** Words of place before it make it the city: what happens "in Beijing" is not said by Beijing. */
const PLACE = /(?:^|[^\p{L}])(?:in|near|outside|around|across|en|nahe|cerca de|près de|autour de)\s+$/iu;

/** Whether words name a seat of government as a place and not as the government. */
export const isCityOnly = (text: string, { start, end }: Span): boolean =>
  SEAT.test(text.slice(start, end)) && PLACE.test(text.slice(Math.max(0, start - 12), start));
