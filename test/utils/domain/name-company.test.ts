import { describe, expect, it } from 'vitest';
import { nameCompany } from '@/utils/domain/name-company';

/** The company of the name in brackets. */
const companyOf = (marked: string, language?: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return nameCompany(marked.replace(/[[\]]/g, ''), { start, end }, language);
};

describe('a name stands for itself', () => {
  it.each<[why: string, marked: string, language?: string]>([
    ['in running text', 'Two officials said that [China] had denied it again.', 'en'],
    ['at the beginning of a sentence', '[China] has denied it again, officials said.', 'en'],
    ['behind a small word that begins the sentence', 'Nothing was agreed upon there. In [China] people knew nothing.', 'en'],
    ['behind a participle that begins the sentence', 'Visiting [China] last month, they found nothing there.', 'en'],
    ['in the possessive', 'They spoke about [China]’s Communist Party until late.', 'en'],
    ['in the possessive of tokenised text', "They spoke about [China] 's Communist Party until late .", 'en'],
    ['behind a possessive', 'They spoke about Beijing’s [China] policy until late.', 'en'],
    ['behind a title', 'They were told that President [Biden] would come later.', 'en'],
    ['behind a title with a stop', 'They were told that Mr. [Blinken] would come later.', 'en'],
    ['behind an office and its place', 'They were told that Governor of Maine [Janet Mills] would come.', 'en'],
    ['behind a party member’s name for himself', 'It was won there by Democrat [Jimmy Carter] some years later.', 'en'],
    ['before an office', 'They were told that [US] Secretary Blinken would come later.', 'en'],
    ['as the place of an office', 'They were told that the President of [France] would come later.', 'en'],
    ['in a list', 'They were told about Russia, [China] and Iran later on.', 'en'],
    ['joined by a hyphen', 'They were told about [US]-China talks later on.', 'en'],
    ['before a hyphenated word', 'They were told about [China]-based companies later on.', 'en'],
    ['before a weekday', 'They were told by [China] Wednesday that talks would go on.', 'en'],
    ['behind a month', 'They were told that since March [China] would rather wait.', 'en'],
    ['behind the end of a sentence', 'Nothing came of it at the UN. [China] would rather wait again.', 'en'],
    ['in a headline of capitalised words', 'Blinken Says [China] Is Trying to Influence US Election', 'en'],
    ['in a headline that names a bank later', 'Washington Tells [Russia] More Bank Sanctions Will Come', 'en'],
    ['in a headline that says what it is open to', '[China] Open to Talks on Taiwan, Says Xi', 'en'],
    ['in a line of capitals', 'BLINKEN WARNS [CHINA] OVER ELECTION', 'en'],
    ['among German nouns', 'Das Ministerium wirft [China] Einmischung in die Wahlen vor.', 'de'],
    ['where the language is not known', 'Blinken warns [China] Over Election'],
    ['in Chinese', '[中国]日报说'],
    ['in Arabic', 'بنك [الصين]'],
    ['in small letters', 'the [china] Daily in question', 'en'],
    ['as the adjective of a party', 'They were told by the [Communist] Party later on.', 'en'],
  ])('%s: %s', (_, marked, language) => {
    expect(companyOf(marked, language)).toBe('none');
  });
});

describe('a name stands inside a longer name of its own bearer', () => {
  it.each<[why: string, marked: string, language?: string]>([
    ['of its government', 'They asked the Government of [China] about it again.', 'en'],
    ['of its parliament', 'They asked the [US] Senate about it again later.', 'en'],
    ['of its embassy, in a headline', '[China] Embassy Denies It'],
    ['of a vote', 'She lost the 2016 [United States] presidential election by little.', 'en'],
    ['of a vote held there', 'She won the 2009 European Parliament election in [Italy] by little.', 'en'],
    ['of a part of it', 'They fled from Northern [Ireland] some years later.', 'en'],
    ['of its waters', 'They sailed around [Nansha] Islands some years later.'],
  ])('%s: %s', (_, marked, language) => {
    expect(companyOf(marked, language)).toBe('own');
  });
});

describe('a name stands inside a longer name of something else', () => {
  it.each<[why: string, marked: string, language?: string]>([
    ['a newspaper', 'It was written by the [China] Daily some days later.', 'en'],
    ['a bank', 'It was bought by the Bank of [China] some days later.', 'en'],
    ['a university', 'She taught at the University of [Chicago] some years later.', 'en'],
    ['a school', 'She taught at [Georgia] State some years later.', 'en'],
    ['another place', 'She taught somewhere in New [England] some years later.', 'en'],
    ['another sea', 'They sailed the South [China] Sea some years later.'],
    ['a party', 'They joined the Republican Party of [Germany] some years later.', 'en'],
    ['a party of several words before the name', 'They joined the [Gibraltar] Socialist Labour Party some years later.', 'en'],
    ['a person of that first name', 'The actress [Paris] Hilton came there some years later.', 'en'],
    ['a person of that surname', 'A lawyer, Michelle [Blinken], came there some years later.', 'en'],
    ['a demonym of an academy', 'It was given to the [Chinese] Academy some years later.', 'en'],
    ['a race', 'They sailed the [Nord Stream] Race some years later.'],
    ['an open', 'She won the [U.S.] Open some years later, they said.', 'en'],
    ['with the article of the found name', 'She won [the US] Open some years later, they said.', 'en'],
    ['a road, in a headline', '[Washington] Road closed for gas works'],
    ['a Spanish university', 'Estudió en la Universidad de [Chicago] hace años.'],
    ['a German bank', 'Sie ging zur Bank von [China] zurück.', 'de'],
    ['a Russian bank', 'Об этом сообщил Банк [России] вчера.', 'ru'],
  ])('%s: %s', (_, marked, language) => {
    expect(companyOf(marked, language)).toBe('other');
  });
});

it('a name at the very edges of a text is looked at like any other', () => {
  expect(nameCompany('China', { start: 0, end: 5 }, 'en')).toBe('none');
  expect(nameCompany('', { start: 0, end: 0 }, 'en')).toBe('none');
});
