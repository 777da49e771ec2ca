import { expect } from 'chai';
import { formatClock, formatDay } from '../../../src/element/i18n/dates.js';
import { negotiate } from '../../../src/element/i18n/negotiate.js';
import { counted } from '../../../src/element/i18n/plural.js';
import { formatRelative } from '../../../src/element/i18n/relative-time.js';
import { translations } from './words.js';

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

  it('may be written in any case', () => {
    expect(negotiate('EN-us').locale.toLowerCase()).to.equal('en-us');
  });

  it('may be no language', () => {
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

  it('prints its dates in the language of its texts', () => {
    for (const lang of ['de', 'de-AT', 'fr-CA', 'ar', 'zh-Hant', 'tlh']) {
      const { locale, messages } = negotiate(lang);
      expect(locale.split('-')[0], lang).to.equal(messages.locale.split('-')[0]);
    }
  });

  it('has Latin digits everywhere, as the texts have them', () => {
    const time = { instant: Date.UTC(2024, 2, 5, 11, 37), offset: 0, precision: 'minute' } as const;
    for (const lang of ['ar', 'ar-EG', 'ar-SA', 'ar-AE', 'ar-EG-u-nu-arab']) {
      const { messages, locale } = negotiate(lang, translations.get('ar'));
      const style = { locale, timeZone: 'event' };
      const texts = [
        formatClock(time, style),
        formatDay(time, style),
        formatRelative(-7_200, locale),
        counted(messages.updates, 12, locale),
      ];
      for (const text of texts) expect(text, lang).not.to.match(/[\u0660-\u0669\u06f0-\u06f9]/);
      expect(texts[0], lang).to.match(/11:37/);
      expect(texts[3], lang).to.include('12');
    }
  });
});
