import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const FOLDER = 'assets/locales';
const files = readdirSync(FOLDER);
const load = async (file: string) => generateChromeMessages(await parseMessagesFile(`${FOLDER}/${file}`));
const english = await load('en.yml');
const counted = /^(count_[A-Za-z]+)_[a-z]+$/;
const plain = (names: string[]) => names.filter((name) => !counted.test(name)).sort();
const groups = (names: string[]) => [...new Set(names.flatMap((name) => counted.exec(name)?.[1] ?? []))].sort();
const holes = (text: string) => [...new Set(text.match(/\$\d|\{\w+\}/g) ?? [])].sort();

describe.each(files)('the locale %s', async (file) => {
  const words = await load(file);
  const tag = words.language_tag?.message ?? '';

  it('has the same words as the English one', () => {
    expect(plain(Object.keys(words))).toEqual(plain(Object.keys(english)));
  });

  it('counts the same things, in every plural form of its language and no other', () => {
    expect(groups(Object.keys(words))).toEqual(groups(Object.keys(english)));
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const group of groups(Object.keys(words))) {
      const have = Object.keys(words).filter((name) => counted.exec(name)?.[1] === group);
      expect(have.sort()).toEqual(forms.map((form) => `${group}_${form}`).sort());
    }
  });

  it.each(plain(Object.keys(english)))('fills the same places in %s', (name) => {
    expect(holes(words[name]?.message ?? '')).toEqual(holes(english[name]?.message ?? ''));
    expect(words[name]?.message.trim()).not.toBe('');
  });

  it('names its own language and direction', () => {
    expect(Intl.getCanonicalLocales(tag)[0]).toBe(tag);
    expect(file.replace('.yml', '').replace('_', '-')).toBe(tag);
    expect(words.language_direction?.message).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });
});
