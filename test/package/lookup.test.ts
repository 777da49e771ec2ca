/** A whole "track my order" page: the script, the tag with `lookup`, and nothing else. */
import { expect, waitUntil } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const PAGE = 'track.csp.html';
const { reference } = journeyOf('J01');

describe('a page with nothing but the form', () => {
  let page: PlainPage;
  let driver: Driver;
  beforeEach(async () => {
    page = await openPage(PAGE);
    driver = new Driver(page.element);
    await waitUntil(() => driver.part('lookup-input'), 'the form has come');
  });
  afterEach(() => page.close());

  const send = (entered: string): void => {
    (driver.part('lookup-input') as HTMLInputElement).value = entered;
    driver.part('lookup-button')!.click();
  };

  it('shows what is entered, without a reload and without a trace in its address', async () => {
    const { window } = page;
    const { length } = window.history;
    Object.assign(window, { isTheSame: true });
    send(`It is ${reference.toLowerCase()}, I think`);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
    expect(driver.reference()).to.include(reference);
    expect(window.location.pathname + window.location.search + window.location.hash).to.equal(
      `/plain/${PAGE}`,
    );
    expect(window.history.length).to.equal(length);
    expect(window).to.have.property('isTheSame', true);
    expect(window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
  });

  it('says what is wrong, and goes on', async () => {
    send('');
    await waitUntil(() => driver.part('lookup-error')?.textContent.trim(), 'it is said');
    send('EC-J43-ERR-404');
    await driver.shows('not-found');
    send(reference);
    await driver.shows('ready');
    expect(driver.part('lookup-error') === null).to.equal(true);
  });

  it('asks for nothing before something is entered', async () => {
    const asked = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/delivery-status/'));
    expect(asked).to.deep.equal([]);
  });
});
