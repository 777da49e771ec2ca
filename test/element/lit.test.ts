/** What the element relies on in Lit, or in what stands in for Lit in the script for a tag. */
import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { place } from './driver.js';

const image = '<img alt="never">';

describe('Lit, or what stands in for it,', () => {
  for (const [what, strings] of [
    ['a list of texts', [image]],
    ['a list that has no more than the looks of one', { raw: [image], 0: image, length: 1 }],
  ] as const)
    it(`makes no markup of JSON that pretends to be a template, with ${what}`, async () => {
      const pretended: unknown = JSON.parse(JSON.stringify({ _$litType$: 1, strings, values: [] }));
      class Pretending extends ProTrackingElement {
        protected override render(): TemplateResult {
          return pretended as TemplateResult;
        }
      }
      customElements.define(`x-pretending-${Array.isArray(strings) ? 'list' : 'object'}`, Pretending);
      const element = new Pretending();
      document.body.append(element);
      await element.updateComplete.catch(() => undefined);
      expect(element.shadowRoot?.querySelector('img') === null).to.equal(true);
      element.remove();
    });

  it('reflects a default that is set where the attribute is not', async () => {
    const { element } = await place();
    expect(element.hasAttribute('refresh')).to.equal(false);
    element.refresh = 'auto';
    await element.updateComplete;
    expect(element.getAttribute('refresh')).to.equal('auto');
    element.removeAttribute('refresh');
    await element.updateComplete;
    expect(element.hasAttribute('refresh')).to.equal(false);
    expect(element.refresh).to.equal('auto');
    element.refresh = 'auto';
    await element.updateComplete;
    expect(element.getAttribute('refresh')).to.equal('auto');
  });

  it('does not reflect a default that nobody has set', async () => {
    const { element } = await place({ refresh: 'off' });
    element.removeAttribute('refresh');
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect(element.refresh).to.equal('auto');
  });

  it('heeds what asks for an update while the page is being changed', async () => {
    const driver = await place({}, { data: journeyOf('J01').answer });
    const { element } = driver;
    const [headline] = [...driver.part('headline')!.childNodes].filter(
      (node) => node instanceof Text && node.data.trim(),
    );
    const text = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!;
    Object.defineProperty(headline, 'data', {
      configurable: true,
      get: () => text.get!.call(headline) as string,
      set: (value: string) => {
        text.set!.call(headline, value);
        element.headingLevel = 5;
      },
    });
    element.data = journeyOf('J21').answer;
    await element.updateComplete;
    await element.updateComplete;
    expect(driver.headings()[0]!.localName).to.equal('h5');
  });
});
