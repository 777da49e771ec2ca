/** All seventeen languages hold what the first one promises. */
import { expect } from 'chai';
import { counted } from '../../../src/element/i18n/plural.js';
import type { Counted, Messages } from '../../../src/element/i18n/messages.js';
import { stateNames } from '../../../src/tracking/states.js';
import { english, functionsOf, textsOf, translations } from './words.js';

/** So many updates, days, packages: also a million, which some languages count in a way of its own. */
const numbers = [...Array.from({ length: 1_001 }, (_, number) => number), 1_000_000, 2_000_000];

const countedTexts = ({
  updates,
  showAll,
  showAllLegs,
  showAllPackages,
  stalled,
  newEvents,
}: Messages): readonly (readonly [string, Counted])[] => [
  ['updates', updates],
  ['showAll', showAll],
  ['showAllLegs', showAllLegs],
  ['showAllPackages', showAllPackages],
  ['stalled', stalled],
  ['newEvents', newEvents],
];

const inEnglish = textsOf(english);

/** What two languages happen to write in the same way. */
const alike: Readonly<Record<string, readonly string[]>> = { nl: ['Update', '{n} update', '{n} updates'] };

/** English that has no place in another language's sentence. */
const leftOver = /\b(the|carrier|parcel|package|delivered|delivery|your|please|reference|with)\b/i;

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

    it('have a form for each number there is', () => {
      for (const [path, forms] of countedTexts(words))
        expect(Object.keys(forms), path).to.have.members(pluralCategories);
    });

    it('tell every number that a form is used for, and nothing twice', () => {
      const rules = new Intl.PluralRules(locale);
      for (const [path, forms] of countedTexts(words))
        for (const category of pluralCategories) {
          const form = forms[category] ?? '';
          // Nobody is told of no news.
          const used = numbers.filter(
            (number) => rules.select(number) === category && (number || path !== 'newEvents'),
          );
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

    it('hold what they are given, once and as it is', () => {
      expect(functionsOf(words)).to.have.lengthOf(functionsOf(english).length);
      for (const [path, make] of functionsOf(words)) {
        const isOfNumbers = /^(package|deliveredOf|leg)$/.test(path);
        const given = isOfNumbers ? [2, 3] : ["O'Neil <b>$&</b> {n}"];
        for (const each of given)
          expect(make(...given).split(String(each)), `${path}: ${make(...given)}`).to.have.lengthOf(2);
      }
    });

    it('read well without what they may be given', () => {
      for (const [path, make] of functionsOf(words))
        expect(make('', 0), path).not.to.match(/^\s*$|undefined/);
      const unnamed = words.handedOver('');
      expect(unnamed).not.to.match(/^\s|\s$|\s\s/);
      expect(unnamed.length).to.be.above(words.handedOver('X').length);
      expect(words.package(1, 1)).not.to.match(/\d/);
    });

    it('have every text that English has', () => {
      const missing = [...inEnglish.keys()].filter((path) => !texts.has(path));
      // Forms of numbers, and explanations that only some languages need, are their own.
      expect(
        missing.filter((path) => !/\.advice$|(updates|showAll\w*|stalled|newEvents)\.\w+$/.test(path)),
      ).to.deep.equal([]);
    });

    it('have nothing left over of English', () => {
      for (const [path, text] of texts) {
        expect(text, path).not.to.match(leftOver);
        if (text === inEnglish.get(path) && path !== 'comma')
          expect(alike[name] ?? [], `${path}: ${text}`).to.include(text);
      }
    });

    it('tell states apart that English tells apart', () => {
      for (const one of stateNames)
        for (const other of stateNames)
          if (english.states[one].headline !== english.states[other].headline)
            expect(states[one].headline, `${one} and ${other}`).not.to.equal(states[other].headline);
      const headlines = stateNames.map((state) => states[state].headline);
      for (const { headline } of [
        words.returned,
        words.waitingForNextCarrier,
        words.update,
        words.notices.empty,
      ])
        expect(headlines).not.to.include(headline);
      for (const one of stateNames)
        for (const other of stateNames)
          if (english.meanings[one] !== english.meanings[other])
            expect(words.meanings[one], `${one} and ${other}`).not.to.equal(words.meanings[other]);
    });

    it('call nothing delivered but what is', () => {
      const word = states.Delivered.headline;
      const delivered = new RegExp(
        /\p{Script=Latin}/u.test(word) ? `(?<!\\p{L})${word}(?!\\p{L})` : word,
        'iu',
      );
      const isDelivery = /Delivered|DeliveredDamaged|deliveredOf|CustomerCollected|ExchangeSucceeded/;
      for (const [path, text] of texts)
        // A sentence may say that it could not be delivered, where English does; what says shortly where it is may not.
        if (!isDelivery.test(path) && (isShort.test(path) || !/deliver/i.test(inEnglish.get(path) ?? '')))
          expect(text, path).not.to.match(delivered);
    });

    it('say what to do where English does', () => {
      for (const state of stateNames)
        if (english.states[state].advice) expect(states[state].advice, state).to.be.a('string');
    });
  });
