import { describe, expect, it } from 'vitest';
import { lineLanguage } from '@/utils/domain/line-language';

describe('the language of a line is told by its signs or its small words', () => {
  it.each<[line: string, language: string | undefined]>([
    ['The ministry said that it was not aware of the letter.', 'en'],
    ['Le ministère a dit que les lettres ne sont pas arrivées dans la ville.', 'fr'],
    ['Das Ministerium hat nach dem Brief nicht gefragt.', 'de'],
    ['El ministerio dijo que los barcos han salido del puerto por la noche.', 'es'],
    [
      'Manila acusó a un buque de la guardia costera china de embestir al BRP Datu Pagbuaya cerca de la isla de Thitu.',
      undefined,
    ],
    ['Pékin parle de centres de formation et de diplômes dans les camps.', 'fr'],
    ['China denies it', undefined],
    ['中国外交部说', undefined],
    ['中国外交部发言人星期一在北京说', 'zh'],
    ['中国外務省は否定した', 'ja'],
    ['The ministry (中华人民共和国外交部) said that it was not aware of the letter.', 'en'],
    ['The studio behind もののけ姫 said that it was not aware of the letter.', 'en'],
    ['中国外交部发言人星期一在北京就“The End of the World”一书说', 'zh'],
    ['МИД заявил, что это не так', undefined],
    ['', undefined],
  ])('%s', (line, language) => {
    expect(lineLanguage(line)).toBe(language);
  });
});
