import { describe, expect, it } from 'vitest';
import { articleDate } from '@/utils/domain/article-date';

const NOW = new Date('2026-11-24T12:00:00Z');
const read = (printed: readonly string[], language = 'en', date?: string) => articleDate({ printed, language, date }, NOW);

describe('the day of an article', () => {
  it.each([
    ['en', 'Published 11:00 PM EDT, Fri April 26, 2024', '2024-04-26'],
    ['en', '27 April 2024', '2024-04-27'],
    ['en', 'Apr. 27, 2024', '2024-04-27'],
    ['en', 'Sept 1st, 2024 · 4 min read', '2024-09-01'],
    ['en', 'By Ada Rowe, Valley Herald Published 27 April 2024 at 10:05', '2024-04-27'],
    ['en', '2024-04-27 10:05', '2024-04-27'],
    ['zh', '2024年4月27日 10:05 来源：新华社', '2024-04-27'],
    ['zh', '发布时间：2024-04-27', '2024-04-27'],
    ['es', 'Publicado el sábado 27 de abril de 2024', '2024-04-27'],
    ['fr', 'Publié le 1er août 2024 à 10h05', '2024-08-01'],
    ['de', 'Stand: 27. März 2024, 10:05 Uhr', '2024-03-27'],
    ['de', '04.05.2024', '2024-05-04'],
    ['ar', 'السبت ٢٧ أبريل ٢٠٢٤', '2024-04-27'],
    ['ar', 'نشر في 27 نيسان/أبريل 2024', '2024-04-27'],
    ['ar', '3 كانون الثاني 2024', '2024-01-03'],
    ['fr', '04/05/2024', '2024-05-04'],
    ['en-US', '04/05/2024', '2024-04-05'],
    ['en-GB', '04/05/2024', '2024-05-04'],
    ['en', '27/04/2024', '2024-04-27'],
  ])('in %s is read from "%s"', (language, line, day) => {
    expect(read([line], language)).toEqual({ day, from: 'printed' });
  });

  it.each([
    ['the order of day and month is open', '04/05/2024'],
    ['it does not exist', '31 February 2024'],
    ['it is still to come', '27 April 2027'],
    ['it is too long ago', '27 April 1989'],
    ['the word is no month', '27 people 2024'],
    ['it has no year', 'Sat April 27'],
  ])('is not taken from print where %s', (_, line) => {
    expect(read([line])).toBeUndefined();
  });

  it('settles an open order of day and month by the page’s data', () => {
    expect(read(['04/05/2024'], 'en', '2024-04-05')).toEqual({ day: '2024-04-05', from: 'printed' });
  });

  it('is the printed one where the page’s data say another, and both are told', () => {
    expect(read(['Published April 27, 2024'], 'en', '2024-04-28')).toEqual({
      day: '2024-04-27',
      from: 'printed',
      data: '2024-04-28',
    });
  });

  it('is that of publication where a day of update is printed too', () => {
    expect(read(['Updated 2 May 2024', 'Published 27 April 2024'], 'en')?.day).toBe('2024-04-27');
    expect(read(['Published 27 April 2024, updated 2 May 2024'], 'en')?.day).toBe('2024-04-27');
  });

  it('is not taken from other text that names a day far from the data', () => {
    expect(read(['The dam above Alder after the storm of 3 March 2023.'], 'en', '2024-04-27')).toEqual({
      day: '2024-04-27',
      from: 'data',
    });
  });

  it('is that of the data where nothing is printed, unless it cannot be', () => {
    expect(read([], 'en', '2024-04-27')).toEqual({ day: '2024-04-27', from: 'data' });
    expect(read([], 'en', '2027-04-27')).toBeUndefined();
  });
});
