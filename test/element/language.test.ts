/** In whose words the element speaks, and that the page may change its mind. */
import { expect } from '@open-wc/testing';
import de from '../../src/element/i18n/locales/de.js';
import en from '../../src/element/i18n/locales/en.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from './crowd.js';
import { place, valuesOf } from './driver.js';
import { says, showIn } from './speaking.js';
import { stopClock } from './view/still-time.js';
import { uncaughtOf } from './warnings.js';

const page = document.documentElement;
const before = { lang: page.lang, dir: page.dir };

const fail = (): never => {
  throw new Error('of the page');
};

afterEach(() => {
  Object.assign(page, before);
});

describe('the language of the element', () => {
  const places: Readonly<Record<string, string>> = {
    'its own lang, whatever stands around it': '<div lang="fr"><i></i></div>',
    'the nearest lang around it': '<div lang="fr"><p lang="de"><i></i></p></div>',
    'that of the host whose shadow root it is in':
      '<div lang="fr"><div lang="de"><template><i></i></template></div></div>',
    'one in its shadow root before that of the host':
      '<div lang="fr"><template><p lang="de"><i></i></p></template></div>',
    'one around the host where the host has none':
      '<div lang="de"><div><template><i></i></template></div></div>',
  };
  for (const [which, markup] of Object.entries(places))
    it(`is ${which}`, async () => {
      const attributes = which.startsWith('its own') ? { lang: 'de' } : {};
      const { driver } = await showIn({ markup, attributes });
      expect(driver.headline()).to.equal('Zugestellt');
      expect(driver.part('base')?.lang).to.equal('de');
    });

  it('is that of the page', async () => {
    page.lang = 'sv';
    const { driver } = await showIn({});
    expect(driver.headline()).to.equal('Levererat');
  });

  for (const lang of ['nb', 'no', 'nn', 'nn-NO', 'NO'])
    it(`is Norwegian for ${lang}`, async () => {
      const { driver } = await showIn({ attributes: { lang } });
      expect(driver.headline()).to.equal('Levert');
      expect(driver.line()).to.include('5. mars 2024');
    });

  for (const lang of ['tlh', 'eo', 'xx-DE', '', '*', 'de_', 'deutsch', 'constructor'])
    it(`is English, with English dates, for “${lang}”`, async () => {
      page.lang = lang;
      const { driver } = await showIn({});
      expect(driver.headline()).to.equal('Delivered');
      expect(driver.line()).to.match(/^Tue,? 5 March 2024, 11:37/);
    });

  it('has the dates and clocks of its region', async () => {
    const times: Record<string, RegExp> = {
      'en-US': /^Tue, March 5, 2024, 11:37\sAM/,
      'en-AU': /^Tue,? 5 March 2024, 11:37\sam/,
      'fr-CA': /^Mar\.? 5 mars 2024 à 11\sh\s37/,
      fr: /^Mar\. 5 mars 2024 à 11:37/,
      'de-AT': /^Di\.?, 5\. März 2024, 11:37\sUhr/,
    };
    for (const [lang, time] of Object.entries(times)) {
      const { driver } = await showIn({ attributes: { lang } });
      expect(driver.line()).to.match(time);
      expect(driver.part('base')?.lang, lang).to.equal(lang);
    }
  });
});

describe('a change of language', () => {
  it('of the page is followed while it is shown', async () => {
    page.lang = 'en';
    const { driver } = await showIn({});
    expect(driver.headline()).to.equal('Delivered');
    page.lang = 'it';
    await says(driver, 'Consegnato');
    page.lang = 'en-GB';
    await says(driver, 'Delivered');
  });

  it('is followed in shadow roots, wherever it happens', async () => {
    const markup = '<div><template><p><i></i></p></template></div>';
    const { driver, around } = await showIn({ markup });
    const host = around.firstElementChild as HTMLElement;
    host.lang = 'nl';
    await says(driver, 'Bezorgd');
    host.shadowRoot!.querySelector('p')!.lang = 'es';
    await says(driver, 'Entregado');
    host.shadowRoot!.querySelector('p')!.removeAttribute('lang');
    host.removeAttribute('lang');
    page.lang = 'cs';
    await says(driver, 'Doručeno');
  });

  it('is followed where the element has moved to', async () => {
    const { driver, around } = await showIn({ markup: '<div lang="fr"><i></i></div><p lang="fi"></p>' });
    expect(driver.headline()).to.equal('Livré');
    around.querySelector('p')!.append(driver.element);
    await says(driver, 'Toimitettu');
    around.querySelector('p')!.lang = 'fr';
    await says(driver, 'Livré');
  });

  it('of the page is followed by a form without a consignment', async () => {
    page.lang = 'de';
    const driver = await place({ lookup: true });
    const label = (): string | undefined => driver.part('lookup-label')?.textContent;
    await eventually(() => label() === 'Sendungsnummer', 'German');
    page.lang = 'fr';
    await eventually(() => label() === 'Numéro de suivi', 'French');
  });

  it('is followed in the shadow root that the element was moved to in one piece', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
    const { driver, around } = await showIn({ markup: '<div id="host"></div><i></i>' });
    const root = around.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="de"></p>';
    const there = root.querySelector('p')! as Element & { moveBefore(node: Node, child: null): void };
    there.moveBefore(driver.element, null);
    await says(driver, 'Zugestellt');
    there.setAttribute('lang', 'fr');
    await says(driver, 'Livré');
  });

  it('of the element is followed, with nothing asked again', async () => {
    const { driver, api } = await showIn({});
    driver.element.lang = 'pt-BR';
    await says(driver, 'Entregue');
    expect(api.requests).to.have.lengthOf(1);
  });

  it('is followed by what comes back into the page', async () => {
    const { driver, around } = await showIn({});
    driver.element.remove();
    page.lang = 'pl';
    around.append(driver.element);
    await says(driver, 'Dostarczona');
    page.lang = 'da';
    await says(driver, 'Leveret');
  });
});

describe('the direction of the words', () => {
  it('is from right to left where the language is, on a page that is not', async () => {
    const { driver } = await showIn({ attributes: { lang: 'ar' }, journey: 'J07' });
    const base = driver.part('base')!;
    expect(getComputedStyle(base).direction).to.equal('rtl');
    const [icon, headline] = [driver.part('icon')!, driver.part('headline')!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(icon!.left).to.be.above(headline!.left);
  });

  it('orders facts that are all the carrier’s, too', async () => {
    const { driver } = await showIn({ attributes: { lang: 'ar' }, journey: 'J07' });
    for (const facts of ['facts', 'event-facts']) {
      const [who, where] = ['signature', 'place'].map((part) =>
        driver.part(facts)!.querySelector(`[part=${part}]`)!.getBoundingClientRect(),
      );
      expect(who!.right, facts).to.be.above(where!.right);
    }
  });

  it('is that of the page for other languages', async () => {
    page.dir = 'rtl';
    const { driver } = await showIn({ attributes: { lang: 'en' } });
    expect(getComputedStyle(driver.part('base')!).direction).to.equal('rtl');
  });

  it('does not reach into references, carriers’ words, places and names', async () => {
    const { driver } = await showIn({ attributes: { lang: 'he' }, journey: 'J07' });
    await driver.openAll();
    const { answer, reference } = journeyOf('J07');
    const foreign = valuesOf(answer, 'CarrierServiceName', 'Description', 'Location').filter(
      // Left out, because the title and the signature beside it say the same.
      (text) => text !== 'Delivered and signed for',
    );
    expect(foreign.length).to.be.above(10);
    for (const text of [reference, ...foreign]) {
      const shown = [...driver.root.querySelectorAll('*')].filter(
        ({ childElementCount, textContent }) => !childElementCount && textContent.trim() === text,
      );
      expect(shown, text).not.to.have.lengthOf(0);
      for (const each of shown) {
        const { unicodeBidi, direction } = getComputedStyle(each);
        expect(`${unicodeBidi} ${direction}`, each.outerHTML).to.match(/^(isolate|plaintext) ltr$/);
      }
    }
  });
});

describe('every text', () => {
  it('is in the language', async () => {
    const { driver, api } = await showIn({
      attributes: { lang: 'de', lookup: true, refresh: 'auto' },
      journey: 'J04',
    });
    await eventually(() => driver.part('lookup-label') && driver.refresh(), 'form and button');
    expect(driver.part('lookup-label')?.textContent).to.equal('Sendungsnummer');
    expect(driver.refresh()?.textContent.trim()).to.equal('Aktualisieren');
    expect(driver.part('updated')?.textContent).to.include('Gerade aktualisiert');
    expect(driver.headline()).to.match(/^Seit [\d.]+ Tagen keine neuen Informationen$/);
    expect(driver.line()).to.equal('Unterwegs mit Trunk Line-haul');
    expect(driver.box()).to.equal(`${de.whatToDo} ${de.lateAdvice}`);
    expect(driver.part('copy')?.title).to.equal('Sendungsnummer kopieren');
    expect(driver.part('steps')?.getAttribute('aria-label')).to.equal('Lieferstatus');
    void driver.element.reload();
    (await api.next()).fail();
    await driver.shows('stale');
    await eventually(() => driver.refresh(), 'the time between two requests is over');
    expect(driver.notice()).to.match(
      /^Aktualisieren hat nicht geklappt\. Sie sehen den Stand von .+ Aktualisieren$/,
    );
  });
});

describe('what is announced', () => {
  stopClock('2024-03-05T12:00:00Z');

  it('is in the language', async () => {
    const { driver, api } = await showIn({ attributes: { lang: 'fr', lookup: true }, journey: 'J04' });
    const heard = (): string => driver.root.querySelector('[role=status]')?.textContent.trim() ?? '';
    expect(heard()).to.equal('En route');
    await eventually(() => driver.part('updated'), 'the age of the data');
    void driver.element.reload();
    (await api.next()).answer({
      ...journeyOf('J03').answer,
      ConsignmentReferenceForAllLegsAssignedByMpd: journeyOf('J04').reference,
    });
    await eventually(() => /nouvelle/i.test(heard()), 'the news');
    expect(heard()).to.match(/^\d nouvelles mises à jour\s: /);
  });
});

describe('the page’s own words', () => {
  it('stand in place of the language’s, and follow it', async () => {
    const messages = { states: { Delivered: { headline: 'Hurrah' } }, reference: 'Order' };
    const { driver } = await showIn({ properties: { messages } });
    expect(driver.headline()).to.equal('Hurrah');
    expect(driver.reference()).to.match(/^Order EC-/);
    driver.element.lang = 'de';
    await eventually(() => driver.text().includes('Unterschrieben von'), 'German around them');
    expect(driver.headline()).to.equal('Hurrah');
    driver.element.messages = { ...messages, signedForBy: (name: string) => `Hallo ${name}` };
    await driver.element.updateComplete;
    expect(driver.signatories()).to.include('Hallo M. Pellworth');
    driver.element.messages = undefined;
    await says(driver, 'Zugestellt');
  });

  for (const [lang, advice] of [
    ['en', `${en.whatToDo} ${en.states.DeliveryFailed.advice}`],
    ['de', `${de.whatToDo} ${de.states.DeliveryFailed.advice}`],
  ] as const)
    it(`replace texts of every kind, in ${lang}`, async () => {
      const messages = { copy: 'Take it', refresh: 'Again', lookup: { button: 'Go' } };
      const attributes = { lang, lookup: true };
      const { driver } = await showIn({ attributes, properties: { messages }, journey: 'J14' });
      await eventually(() => driver.part('lookup-button') && driver.refresh(), 'form and button');
      expect(driver.part('copy')?.title).to.equal('Take it');
      expect(driver.refresh()?.textContent.trim()).to.equal('Again');
      expect(driver.part('lookup-button')?.textContent.trim()).to.equal('Go');
      expect(driver.box()).to.include(advice);
    });

  it('of another kind than the language’s are passed over, whatever they are', async () => {
    const { driver } = await showIn({});
    await eventually(() => driver.refresh(), 'all is there');
    const text = driver.text();
    const odd: unknown[] = [
      null,
      'words',
      7,
      [],
      () => 'words',
      { states: null, signedForBy: 'me', comma: () => ',', leg: 3, updates: 'many', locale: 5, loading: {} },
      { states: { Delivered: 'Hurrah', Nowhere: { headline: 'x' } } },
      {
        states: { Delivered: { headline: 9, advice: {} } },
        lookup: 'none',
        events: [],
        __proto__: { retry: 1 },
      },
      { signedForBy: () => undefined, package: () => ({}), leg: fail, updated: fail },
    ];
    const errors = await uncaughtOf(async () => {
      for (const messages of odd) {
        driver.element.messages = messages as never;
        await driver.element.updateComplete;
        expect(driver.text(), String(messages)).to.equal(text);
      }
    });
    expect(errors).to.deep.equal([]);
  });
});
