/** Every translation says what English says. */
import { expect } from 'chai';
import { counted } from '../../../src/element/i18n/plural.js';
import type { Counted, Messages, StateText } from '../../../src/element/i18n/messages.js';
import { stateNames } from '../../../src/tracking/states.js';
import { english, functionsOf, textsOf, translations } from './words.js';

/** Up to more than any consignment has. */
const numbers = Array.from({ length: 1_001 }, (_, number) => number);

/** Each text with a number, and the least number that it is used for. */
const countedTexts = (messages: Messages): readonly (readonly [path: string, Counted, least: number])[] => [
  ['updates', messages.updates, 1],
  ['newEvents', messages.newEvents, 1],
  ['packages', messages.packages, 2],
  ['noUpdatesFor', messages.noUpdatesFor, 3],
  ['showAll', messages.showAll, 31],
  ['showAllLegs', messages.showAllLegs, 21],
  ['showAllPackages', messages.showAllPackages, 51],
  ...Object.entries(messages.groups).map(([name, forms]) => [`groups.${name}`, forms, 1] as const),
];

const inEnglish = textsOf(english);

/** Texts that are the same in two languages. */
const alike: Readonly<Record<string, readonly string[]>> = { nl: ['Update', '{n} update', '{n} updates'] };

/** English words that no other language uses. */
const leftOver = /\b(the|carrier|parcel|package|delivered|delivery|your|please|reference|with)\b/i;

/** Texts without words of their own. */
const punctuation = /^(comma|clock|dayAndTime|quotes\.\w+)$/;

/** The texts that answer "where is it?". */
const isShort = /headline$|^events\./;

for (const [name, words] of translations)
  describe(`the words in ${name}`, () => {
    const texts = textsOf(words);
    const { locale, states } = words;
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();

    it('are told under a locale that the platform knows', () => {
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).to.have.lengthOf(1);
      expect(locale.split('-')[0]).to.equal(name);
      expect(words.dir).to.equal(name === 'ar' || name === 'he' ? 'rtl' : undefined);
    });

    it('are nowhere empty, and nowhere markup', () => {
      for (const [path, text] of texts) {
        expect(text.trim(), path).not.to.equal('');
        expect(text, path).not.to.match(/[<>]|&\w+;|undefined|\bnull\b|NaN|\[object/);
      }
    });

    it('have a form for every number that they are used for', () => {
      const rules = new Intl.PluralRules(locale);
      for (const [path, forms, least] of countedTexts(words)) {
        // A number in brackets needs no form.
        if (forms.other.endsWith(' ({n})')) continue;
        const used = numbers.slice(least).map((number) => rules.select(number));
        expect(Object.keys(forms), path).to.include.members([...new Set(used)]);
        expect(pluralCategories, path).to.include.members(Object.keys(forms));
      }
    });

    it('have the number in every form that is used for several, once', () => {
      const rules = new Intl.PluralRules(locale);
      for (const [path, forms, least] of countedTexts(words))
        for (const [category, form] of Object.entries(forms)) {
          const used = numbers.slice(least).filter((number) => rules.select(number) === category);
          const places = form.split('{n}').length - 1;
          expect(places, `${path}.${category}`).to.be.at.most(1);
          if (used.length > 1) expect(places, `${path}.${category}`).to.equal(1);
          for (const number of used.slice(0, 3))
            if (places) expect(counted(forms, number, locale)).to.include(number.toLocaleString(locale));
        }
    });

    it('have the headline in each sentence of news, and no other placeholder anywhere', () => {
      for (const [category, form] of Object.entries(words.newEvents))
        expect(form.split('{headline}'), category).to.have.lengthOf(2);
      for (const [path, text] of texts)
        expect(text.replace('{n}', '').replace('{headline}', ''), path).not.to.match(/[{}]|\$|%/);
    });

    it('contain their arguments once and unchanged', () => {
      expect(functionsOf(words)).to.have.lengthOf(functionsOf(english).length);
      for (const [path, make] of functionsOf(words)) {
        const isOfNumbers = /^(package|deliveredOf|leg)$/.test(path);
        const given = isOfNumbers ? [2, 3] : ["O'Neil <b>$&</b> {n}", '[Larkway]'].slice(0, make.length);
        for (const each of given)
          expect(make(...given).split(String(each)), `${path}: ${make(...given)}`).to.have.lengthOf(2);
      }
    });

    it('have every text that English has', () => {
      const missing = [...inEnglish.keys()].filter((path) => !texts.has(path));
      const isForm = /^(updates|showAll\w*|noUpdatesFor|newEvents|packages|groups\.\w+)\.\w+$/;
      expect(missing.filter((path) => !isForm.test(path))).to.deep.equal([]);
    });

    it('have nothing left over of English', () => {
      for (const [path, text] of texts) {
        expect(text, path).not.to.match(leftOver);
        if (text === inEnglish.get(path) && !punctuation.test(path))
          expect(alike[name] ?? [], `${path}: ${text}`).to.include(text);
      }
    });

    it('tell states apart that English tells apart', () => {
      // Some languages have one headline for all that is being prepared; the line below it differs.
      const told = ({ headline, line = '' }: StateText): string => `${headline}, ${line}`;
      for (const one of stateNames)
        for (const other of stateNames)
          if (told(english.states[one]) !== told(english.states[other]))
            expect(told(states[one]), `${one} and ${other}`).not.to.equal(told(states[other]));
      const headlines = stateNames.map((state) => states[state].headline);
      for (const headline of [
        words.codes.ReturnedToSender.headline,
        words.codes.FailedToCollect.headline,
        words.betweenCarriers.headline,
        words.latestUpdate,
        words.update,
        words.notices.empty.headline,
      ])
        expect(headlines).not.to.include(headline);
    });

    it('call nothing delivered but what is', () => {
      const word = states.Delivered.headline;
      const delivered = new RegExp(
        /\p{Script=Latin}/u.test(word) ? `(?<!\\p{L})${word}(?!\\p{L})` : word,
        'iu',
      );
      const isDelivery = /deliver(ed|edBy|edOf)$|Delivered|CustomerCollected|ExchangeSucceeded/;
      for (const [path, text] of texts)
        // A sentence may say that it could not be delivered, if the English one does. A headline may not.
        if (!isDelivery.test(path) && (isShort.test(path) || !/deliver/i.test(inEnglish.get(path) ?? '')))
          expect(text, path).not.to.match(delivered);
    });

    it('say what to do if English does, in a whole sentence', () => {
      for (const [path, text] of texts)
        // What to bring to a collection point may be a list.
        if (path.endsWith('.advice') && !path.includes('AtCollectionPoint'))
          expect(text, path).to.match(/[.。]$/);
      for (const path of inEnglish.keys())
        if (path.endsWith('.advice')) expect(texts.get(path), path).to.be.a('string');
    });
  });
