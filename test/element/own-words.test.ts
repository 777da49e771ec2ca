/** The page's own words over the language's. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from './crowd.js';
import { place, show, type Driver } from './driver.js';

const saying = (driver: Driver, part: string): string | undefined => driver.part(part)?.textContent?.trim();

describe('the page’s own words', () => {
  it('replace the language’s, as far as they go', async () => {
    const { driver } = await show(journeyOf('J18'));
    driver.element.messages = {
      states: { Lost: { headline: 'We are sorry' } },
      updates: { one: '{n} scan', other: '{n} scans' },
    };
    await driver.element.updateComplete;
    expect(driver.headline()).to.equal('We are sorry');
    expect(saying(driver, 'advice')).to.equal('What to do: contact us and we’ll sort it out.');
    expect(driver.legs()[1]?.facts).to.match(/3 scans$/);
    expect(driver.events()[1]?.title).to.equal('We’re looking for your parcel');
  });

  for (const lang of ['en', 'de'])
    it(`replace any of the words, in ${lang} too`, async () => {
      const { driver } = await show(journeyOf('J18'), { lang });
      await eventually(() => driver.refresh());
      driver.element.messages = {
        states: { Lost: { line: 'Nobody finds it.', advice: 'call us.' } },
        whatToDo: 'Please',
        copy: 'Take it',
        refresh: 'Once more',
      };
      await driver.element.updateComplete;
      expect(driver.line()).to.equal('Nobody finds it.');
      expect(saying(driver, 'advice')).to.equal('Please call us.');
      expect(driver.part('copy')?.ariaLabel).to.equal('Take it');
      expect(driver.refresh()?.textContent?.trim()).to.equal('Once more');
    });

  it('leave the advice where they say nothing of it', async () => {
    const { driver } = await show(journeyOf('J18'));
    const before = driver.box();
    driver.element.messages = { retry: 'Once more' };
    await driver.element.updateComplete;
    expect(before).not.to.equal('');
    expect(driver.box()).to.equal(before);
  });

  it('stand in the form of an element that has nothing to show', async () => {
    const driver = await place({ lookup: true });
    driver.element.messages = { lookup: { label: 'Your reference' } };
    await eventually(() => saying(driver, 'lookup-label') === 'Your reference');
    expect(saying(driver, 'lookup-button')).to.equal('Track');
  });
});
