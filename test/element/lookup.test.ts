/** The form to enter a reference: `lookup`. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from './crowd.js';
import { TrackingLookupEvent } from '../../src/element/events.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import en from '../../src/element/i18n/locales/en.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi, refusal } from './api.js';
import { createElement, Driver, type Attributes } from './driver.js';

const words = en.lookup;

const delivered = journeyOf('J01');
const abroad = journeyOf('J07');

/** The form as a shopper meets it. */
class Form {
  readonly driver: Driver;
  readonly api: FakeApi;

  constructor(driver: Driver, api: FakeApi) {
    this.driver = driver;
    this.api = api;
  }

  get input(): HTMLInputElement {
    return this.driver.part('lookup-input') as HTMLInputElement;
  }

  get button(): HTMLButtonElement {
    return this.driver.part('lookup-button') as HTMLButtonElement;
  }

  get error(): string {
    return this.driver.part('lookup-error')?.textContent.trim() ?? '';
  }

  /** The region that announces it. */
  get alert(): HTMLElement {
    return this.driver.root.querySelector<HTMLElement>('[role="alert"]')!;
  }

  /** The text of the status region. */
  get announced(): string {
    return this.driver.root.querySelector('[role="status"]')!.textContent.trim();
  }

  get hasFocus(): boolean {
    return this.driver.root.activeElement === this.input;
  }

  /** Pastes it and presses the button. */
  async send(entered: string): Promise<void> {
    this.input.value = entered;
    this.button.click();
    await this.settle();
  }

  async settle(): Promise<void> {
    while (!(await this.driver.element.updateComplete));
    // The same problem once more is taken away and said again.
    await new Promise((resolve) => setTimeout(resolve));
    await this.driver.element.updateComplete;
  }
}

const inPage = async (place: () => Promise<ProTrackingElement>, api: FakeApi): Promise<Form> => {
  const form = new Form(new Driver(await place()), api);
  await eventually(() => form.driver.part('lookup'), 'the form has come');
  return form;
};

const open = (attributes: Attributes = {}): Promise<Form> => {
  const api = new FakeApi();
  return inPage(
    () => fixture(html`${createElement({ lookup: true, ...attributes }, { fetch: api.fetch })}`),
    api,
  );
};

/** One that shows a delivered consignment, which was looked up. */
const openWithAnswer = async (): Promise<Form> => {
  const form = await open();
  await form.send(delivered.reference);
  (await form.api.next()).answerAs(delivered);
  await form.driver.shows('ready');
  return form;
};

const told = ({ driver }: Form): string[] => {
  const references: string[] = [];
  driver.element.addEventListener('pro-tracking-lookup', ({ detail }) => references.push(detail.reference));
  return references;
};

describe('the form', () => {
  it('is there with lookup only', async () => {
    const { driver } = await open();
    await driver.set({ lookup: false });
    expect(driver.part('lookup') === null).to.equal(true);
    await driver.set({ lookup: true });
    expect(driver.part('lookup') === null).to.equal(false);
  });

  it('names its field by the label and describes it by the hint', async () => {
    const { driver, input } = await open();
    expect(input.labels).to.have.lengthOf(1);
    expect(input.labels![0]!.textContent.trim()).to.equal(words.label);
    expect(driver.root.getElementById(input.getAttribute('aria-describedby')!)?.textContent.trim()).to.equal(
      words.hint,
    );
    expect(driver.part('lookup-hint')!.textContent).to.include('EC-000-002-4DF');
  });

  it('is remembered and corrected by no browser', async () => {
    const { input } = await open();
    expect(input.autocomplete).to.equal('off');
    expect(input.getAttribute('autocorrect')).to.equal('off');
    expect(input.getAttribute('autocapitalize')).to.equal('characters');
    expect(input.spellcheck).to.equal(false);
    expect(input.name).to.equal('');
  });

  it('shows the page’s own content below it until something is asked for', async () => {
    const api = new FakeApi();
    const element = createElement({ lookup: true }, { fetch: api.fetch });
    element.append(Object.assign(document.createElement('p'), { textContent: 'Call us.' }));
    const { driver } = await inPage(() => fixture(html`${element}`), api);
    expect(driver.element.status).to.equal('idle');
    expect(driver.showsContent()).to.equal(true);
  });

  it('shows the reference that the page asks for', async () => {
    const { input, driver } = await open({ consignment: ` ${delivered.reference.toLowerCase()} ` });
    expect(input.value).to.equal(delivered.reference);
    await driver.set({ consignment: abroad.reference });
    expect(input.value).to.equal(abroad.reference);
  });

  it('is accessible', async () => {
    const form = await open();
    await expect(form.driver.element).to.be.accessible();
    await form.send('');
    await expect(form.driver.element).to.be.accessible();
    await form.send(delivered.reference);
    (await form.api.next()).answer(...refusal(404));
    await form.driver.shows('not-found');
    await expect(form.driver.element).to.be.accessible();
  });
});

describe('a reference that is entered', () => {
  it('is asked for and shown', async () => {
    const form = await open();
    await form.send(delivered.reference);
    const request = await form.api.next();
    expect(request.url.pathname).to.equal(`/delivery-status/${delivered.reference}`);
    request.answerAs(delivered);
    await form.driver.shows('ready');
    expect(form.driver.headline()).to.equal('Delivered');
    expect(form.driver.element.consignment).to.equal(delivered.reference);
    expect(form.error).to.equal('');
  });

  it('may be a whole sentence, and is seen in its one spelling', async () => {
    const form = await open();
    await form.send(' My parcel, ec-000-002-4df, is late! ');
    expect((await form.api.next()).url.pathname).to.equal('/delivery-status/EC-000-002-4DF');
    expect(form.input.value).to.equal('EC-000-002-4DF');
  });

  it('may be longer than today’s are', async () => {
    const form = await open();
    await form.send('A'.repeat(64));
    expect((await form.api.next()).url.pathname).to.equal(`/delivery-status/${'A'.repeat(64)}`);
  });

  it('takes the place of the one before', async () => {
    const form = await openWithAnswer();
    await form.send(abroad.reference);
    (await form.api.next()).answerAs(abroad);
    await form.driver.shows('ready');
    expect(form.driver.reference()).to.include(abroad.reference);
  });

  it('is asked for once more when it is entered once more', async () => {
    const form = await open();
    await form.send(delivered.reference);
    (await form.api.next()).answer(...refusal(404));
    await form.driver.shows('not-found');
    await form.send(delivered.reference);
    (await form.api.next()).answerAs(delivered);
    await form.driver.shows('ready');
  });

  it('stays out of the page’s address and history, and reloads nothing', async () => {
    const before = [location.href, history.length, JSON.stringify(history.state)];
    let unloads = 0;
    const onUnload = (): void => {
      unloads++;
    };
    addEventListener('beforeunload', onUnload);
    const form = await openWithAnswer();
    await form.send('');
    removeEventListener('beforeunload', onUnload);
    expect([location.href, history.length, JSON.stringify(history.state)]).to.deep.equal(before);
    expect(unloads).to.equal(0);
  });

  for (const [status, shown] of [
    [404, 'not-found'],
    [403, 'denied'],
    [429, 'rate-limited'],
    [500, 'failed'],
  ] as const)
    it(`that runs into ${status} is told of below the form, which stays as it is`, async () => {
      const form = await open();
      await form.send(delivered.reference);
      (await form.api.next()).answer(...refusal(status));
      await form.driver.shows(shown);
      expect(form.driver.headline()).to.equal(en.notices[shown].headline);
      expect(form.input.value).to.equal(delivered.reference);
      expect(form.input.hasAttribute('aria-invalid')).to.equal(false);
      const order = form.driver.part('lookup')!.compareDocumentPosition(form.driver.part('headline')!);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    });

  it('that the proxy refuses is wrong in the form', async () => {
    const form = await open();
    await form.send('EC-1');
    (await form.api.next()).answer(...refusal(400));
    await form.driver.shows('invalid');
    expect(form.input.getAttribute('aria-invalid')).to.equal('true');
    expect(form.error).to.include(en.notices.invalid.headline);
    expect(form.driver.part('headline') === null).to.equal(true);
  });
});

describe('what is no reference', () => {
  for (const entered of ['', '   ', '--'])
    it(`is asked for again where there is nothing: ${JSON.stringify(entered)}`, async () => {
      const form = await open();
      const events = told(form);
      await form.send(entered);
      expect(form.error).to.equal(words.missing);
      expect(form.api.requests).to.deep.equal([]);
      expect(events).to.deep.equal([]);
      expect(form.driver.element.status).to.equal('idle');
    });

  for (const entered of ['where is my parcel', 'EC/000', '<b>x</b>', 'A'.repeat(65)])
    it(`is said to be none, and asked of nobody: ${entered}`, async () => {
      const form = await open();
      const events = told(form);
      await form.send(entered);
      expect(form.error).to.equal(words.invalid);
      expect(form.api.requests).to.deep.equal([]);
      expect(events).to.deep.equal([]);
      expect(form.input.value).to.equal(entered);
      // What somebody typed by mistake is not the page's: it may be a name.
      expect(form.driver.element.outerHTML.toUpperCase()).not.to.include(entered.toUpperCase());
    });

  it('marks the field and describes it by what is wrong, until it is right', async () => {
    const form = await open();
    const describedBy = (): string[] =>
      form.input
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => form.driver.root.getElementById(id)!.textContent.trim());
    await form.send('no reference');
    expect(form.input.getAttribute('aria-invalid')).to.equal('true');
    expect(describedBy()).to.deep.equal([words.hint, form.error]);
    await form.send(delivered.reference);
    expect(form.input.hasAttribute('aria-invalid')).to.equal(false);
    expect(describedBy()).to.deep.equal([words.hint]);
    expect(form.error).to.equal('');
  });

  it('is told to screen readers by a region that was there before', async () => {
    const form = await open();
    const region = form.alert;
    expect(region.textContent.trim()).to.equal('');
    await form.send('');
    expect(form.alert === region).to.equal(true);
    expect(region.textContent.trim()).not.to.equal('');
  });

  it('is told again when it is entered again', async () => {
    const form = await open();
    await form.send('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(form.error));
    observer.observe(form.alert, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await form.send('');
    observer.disconnect();
    expect(said).to.include(words.missing);
    expect(said[0]).to.equal('');
  });

  it('leaves on show what was on show', async () => {
    const form = await openWithAnswer();
    await form.send('no reference');
    expect(form.driver.element.status).to.equal('ready');
    expect(form.driver.headline()).to.equal('Delivered');
    expect(form.error).to.include(en.notices.invalid.headline);
  });

  it('is forgotten when the page asks for another', async () => {
    const form = await open();
    await form.send('no reference');
    await form.driver.set({ consignment: delivered.reference });
    expect(form.error).to.equal('');
  });

  it('is told in the form too where it is the page’s', async () => {
    const form = await open({ consignment: 'no reference' });
    await form.driver.shows('invalid');
    expect(form.error).to.include(en.notices.invalid.headline);
    expect(form.input.getAttribute('aria-invalid')).to.equal('true');
    expect(form.driver.part('headline') === null).to.equal(true);
  });
});

describe('the event of a lookup', () => {
  it('tells the page the reference in its one spelling, before anything is asked', async () => {
    const form = await open();
    const events: [TrackingLookupEvent, number][] = [];
    document.body.addEventListener(
      'pro-tracking-lookup',
      (event) => events.push([event, form.api.requests.length]),
      { once: true },
    );
    await form.send(' ec-000-002-4df ');
    expect(events).to.have.lengthOf(1);
    const [event, asked] = events[0]!;
    expect(event).to.be.instanceOf(TrackingLookupEvent);
    expect(event.detail).to.deep.equal({ reference: 'EC-000-002-4DF' });
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    expect(asked).to.equal(0);
  });

  it('can be prevented: then nothing is asked and nothing changes', async () => {
    const form = await openWithAnswer();
    form.driver.element.addEventListener('pro-tracking-lookup', (event) => event.preventDefault());
    await form.send(abroad.reference);
    expect(form.api.requests).to.have.lengthOf(1);
    expect(form.driver.element.consignment).to.equal(delivered.reference);
    expect(form.driver.headline()).to.equal('Delivered');
    expect(form.input.value).to.equal(abroad.reference);
  });
});

describe('within a form of the page’s own', () => {
  const openInside = async (): Promise<Form & { outer: string[] }> => {
    const api = new FakeApi();
    const outer: string[] = [];
    const page = await fixture<HTMLFormElement>(html`
      <form action="/elsewhere">
        <input name="q" value="shoes" aria-label="Search" />
        ${createElement({ lookup: true }, { fetch: api.fetch })}
        <button>Search</button>
      </form>
    `);
    for (const type of ['submit', 'reset', 'formdata', 'change', 'invalid'])
      page.addEventListener(type, (event) => {
        event.preventDefault();
        outer.push(type);
      });
    const form = await inPage(async () => page.querySelector('pro-tracking')!, api);
    return Object.assign(form, { outer });
  };

  it('sends only itself', async () => {
    const form = await openInside();
    await form.send('');
    await form.send(delivered.reference);
    form.input.focus();
    form.input.select();
    await sendKeys({ type: abroad.reference });
    await sendKeys({ press: 'Enter' });
    await eventually(() => form.api.requests.length === 2, 'both are asked for');
    expect(form.outer).to.deep.equal([]);
  });

  it('adds nothing to what that one sends', async () => {
    const form = await openInside();
    await form.send(delivered.reference);
    expect([...new FormData(form.driver.element.closest('form')!).keys()]).to.deep.equal(['q']);
  });
});

describe('by keyboard, the form', () => {
  const focusBefore = ({ driver }: Form): void => {
    const before = Object.assign(document.createElement('button'), { textContent: 'before' });
    const after = Object.assign(document.createElement('button'), { textContent: 'after' });
    driver.element.before(before);
    driver.element.after(after);
    before.focus();
  };

  it('is reached by Tab, field before button', async () => {
    const form = await open();
    focusBefore(form);
    await sendKeys({ press: 'Tab' });
    expect(form.hasFocus).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(form.driver.root.activeElement === form.button).to.equal(true);
  });

  it('takes what is typed and Enter, and the focus stays in the field', async () => {
    const form = await open();
    focusBefore(form);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: delivered.reference.toLowerCase() });
    await sendKeys({ press: 'Enter' });
    (await form.api.next()).answerAs(delivered);
    await form.driver.shows('ready');
    expect(form.hasFocus).to.equal(true);
  });

  for (const key of ['Enter', ' '])
    it(`takes ${key === ' ' ? 'Space' : key} on the button, and gives the focus to the field where that is wrong`, async () => {
      const form = await open();
      form.button.focus();
      await sendKeys({ press: key });
      await eventually(() => form.hasFocus, 'the field has the focus');
      await form.settle();
      expect(form.error).to.equal(words.missing);
    });

  it('keeps the focus in the field where what was typed is wrong', async () => {
    const form = await open();
    form.input.focus();
    await sendKeys({ type: 'no reference' });
    await sendKeys({ press: 'Enter' });
    await eventually(() => form.error, 'it is said');
    expect(form.hasFocus).to.equal(true);
  });

  it('shows where the focus is', async () => {
    const form = await open();
    focusBefore(form);
    for (const part of ['lookup-input', 'lookup-button']) {
      await sendKeys({ press: 'Tab' });
      const style = getComputedStyle(form.driver.part(part)!);
      await eventually(
        () => style.outlineStyle !== 'none' || style.boxShadow !== 'none',
        `the focus is seen on ${part}`,
      );
    }
  });
});

describe('what comes of a lookup is announced', () => {
  it('while it is asked for, and when it is there', async () => {
    const form = await open();
    await form.send(delivered.reference);
    expect(form.announced).to.equal(en.loading);
    (await form.api.next()).answerAs(delivered);
    await form.driver.shows('ready');
    expect(form.announced).to.equal('Delivered');
  });

  it('when it cannot be had', async () => {
    const form = await open();
    await form.send(delivered.reference);
    (await form.api.next()).answer(...refusal(404));
    await form.driver.shows('not-found');
    expect(form.announced).to.equal(en.notices['not-found'].headline);
  });

  it('once: what is wrong in the form is said there', async () => {
    const form = await open();
    await form.send('EC-1');
    (await form.api.next()).answer(...refusal(400));
    await form.driver.shows('invalid');
    expect(form.announced).to.equal('');
    expect(form.error).not.to.equal('');
  });
});
