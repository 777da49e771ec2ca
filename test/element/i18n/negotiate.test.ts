import { expect } from 'chai';
import { negotiate } from '../../../src/element/i18n/negotiate.js';

describe('the language of a page', () => {
  const rows: readonly (readonly [lang: string, locale: string])[] = [
    ['', 'en-GB'],
    ['en', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-AU', 'en-AU'],
  ];
  for (const [lang, locale] of rows)
    it(`lang="${lang}" prints dates as in ${locale}`, () => {
      expect(negotiate(lang).locale).to.equal(locale);
    });

  it('may be written in any casing', () => {
    expect(negotiate('EN-us').locale.toLowerCase()).to.equal('en-us');
  });

  it('may be no language at all', () => {
    const odd = [
      'x',
      '-',
      '--',
      'en-',
      'en-!',
      'en_US',
      'en-toolongsubtag',
      '💥',
      'constructor',
      '__proto__',
      '*',
    ];
    for (const lang of odd) {
      const { locale, messages } = negotiate(lang);
      expect(messages.states.Delivered.headline, lang).not.to.equal('');
      expect(() => new Intl.DateTimeFormat(locale), lang).not.to.throw();
      expect(locale, lang).to.match(/^en\b/);
    }
  });

  it('prints its dates in the language of its words', () => {
    for (const lang of ['de', 'de-AT', 'fr-CA', 'ar', 'zh-Hant', 'tlh']) {
      const { locale, messages } = negotiate(lang);
      expect(locale.split('-')[0], lang).to.equal(messages.locale.split('-')[0]);
    }
  });
});
