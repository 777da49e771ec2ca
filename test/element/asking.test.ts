/** What the proxy is asked, how, and with what. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask, show, type Attributes } from './driver.js';

const { reference } = journeyOf('J01');

const pathOf = async (attributes: Attributes): Promise<string> => {
  const { api } = await ask(reference, attributes);
  return decodeURIComponent(api.last.url.href.replace(location.origin, '')).replace(reference, '$');
};

describe('the question', () => {
  it('has the reference trimmed and in upper case', async () => {
    const { driver, api } = await ask(`  ${reference.toLowerCase()}\n`);
    expect(api.last.url.pathname).to.equal(`/delivery-status/${reference}`);
    api.last.answerAs(journeyOf('J01'));
    await driver.shows('ready');
  });

  it('is put once for one spelling', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    await driver.set({ consignment: ` ${reference.toLowerCase()} ` });
    expect(api.requests).to.have.lengthOf(1);
    expect(driver.element.status).to.equal('ready');
  });

  const urls: readonly (readonly [attributes: Attributes, path: string])[] = [
    [{}, '/delivery-status/$'],
    [{ mode: 'flattened' }, '/delivery-status/flattened/$'],
    [{ 'proxy-url': '/api/d' }, '/api/d/$'],
    [{ 'proxy-url': '/api/d/' }, '/api/d/$'],
    [{ 'proxy-url': ' /api/d ' }, '/api/d/$'],
    [{ 'proxy-url': '' }, '/delivery-status/$'],
    [{ 'proxy-url': '/api/d', mode: 'flattened' }, '/api/d/flattened/$'],
    [{ 'proxy-url': 'https://shop.example/d' }, 'https://shop.example/d/$'],
    [{ 'proxy-url': '/api/d?shop=1' }, '/api/d/$?shop=1'],
    [{ 'proxy-url': '/apps/d/{consignment}' }, '/apps/d/$'],
    [{ 'proxy-url': '/apps/d/{consignment}?mode={mode}' }, '/apps/d/$?mode=multi-leg'],
    [{ 'proxy-url': '/apps/d/{consignment}?mode={mode}', mode: 'flattened' }, '/apps/d/$?mode=flattened'],
    [{ 'proxy-url': '/apps/d?ref={consignment}&m={mode}' }, '/apps/d?ref=$&m=multi-leg'],
  ];
  for (const [attributes, path] of urls)
    it(`goes to ${path} with ${JSON.stringify(attributes)}`, async () => {
      expect(await pathOf(attributes)).to.equal(path);
    });

  it('is one request, for JSON', async () => {
    const { api } = await ask(reference);
    expect(api.requests).to.have.lengthOf(1);
    expect(api.last.init.method ?? 'GET').to.equal('GET');
    expect(api.last.headers.get('accept')).to.include('application/json');
    expect(api.last.init.body).to.equal(undefined);
  });

  it('asks for the status too with expected-delivery', async () => {
    const { api } = await ask(reference, { 'expected-delivery': true });
    expect(api.requests.map(({ url }) => url.pathname).sort()).to.deep.equal([
      `/delivery-status/${reference}`,
      `/delivery-status/status/${reference}`,
    ]);
  });

  it('asks a template that has {mode} for the status', async () => {
    const { api } = await ask(reference, {
      'expected-delivery': true,
      'proxy-url': '/d/{consignment}?mode={mode}',
    });
    expect(api.requests.map(({ url }) => url.search).sort()).to.deep.equal([
      '?mode=multi-leg',
      '?mode=status',
    ]);
  });

  it('leaves the status out where a template has no place for it', async () => {
    const { driver, api } = await show(journeyOf('J01'), {
      'expected-delivery': true,
      'proxy-url': '/d/{consignment}',
    });
    expect(api.requests).to.have.lengthOf(1);
    expect(driver.headline()).to.equal('Delivered');
  });

  for (const credentials of ['same-origin', 'include', 'omit'])
    it(`goes with the credentials ${credentials}`, async () => {
      const { api } = await ask(reference, { credentials, 'expected-delivery': true });
      expect(api.requests.map(({ init }) => init.credentials)).to.deep.equal([credentials, credentials]);
    });

  it('carries the token in a header, and nowhere else', async () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln';
    const { driver, api } = await ask(reference, { token: ` ${token} `, 'expected-delivery': true });
    expect(api.requests).to.have.lengthOf(2);
    for (const request of api.requests) {
      expect(request.headers.get('authorization')).to.equal(`Bearer ${token}`);
      expect(request.url.href).not.to.include(token);
    }
    for (const request of api.requests) request.answerAs(journeyOf('J01'));
    await driver.shows('ready');
    expect(driver.root.innerHTML).not.to.include(token);
  });

  it('carries no such header without a token', async () => {
    const { api } = await ask(reference);
    expect(api.last.headers.has('authorization')).to.equal(false);
  });

  it('is put again with a new token, and what is shown stays', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    driver.element.token = 'fresh';
    await driver.element.updateComplete;
    expect(api.requests).to.have.lengthOf(2);
    expect(api.last.headers.get('authorization')).to.equal('Bearer fresh');
    expect(driver.headline()).to.equal('Delivered');
  });

  it('is put once for several attributes that change together', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    await driver.set({ mode: 'flattened', 'proxy-url': '/d', credentials: 'omit', token: 'x' });
    expect(api.requests).to.have.lengthOf(2);
  });

  for (const attributes of [
    { order: 'oldest-first' },
    { 'time-zone': 'viewer' },
    { 'signed-by': 'hidden' },
    { location: 'hidden' },
    { 'heading-level': 4 },
    { lang: 'en-US' },
    { class: 'wide' },
  ])
    it(`is not put again for ${JSON.stringify(attributes)}`, async () => {
      const { driver, api } = await show(journeyOf('J01'));
      await driver.set(attributes);
      expect(api.requests).to.have.lengthOf(1);
      expect(driver.element.status).to.equal('ready');
    });

  it('passes the browser’s cache by when it is put again', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    void driver.element.reload();
    await api.next();
    expect(api.last.init.cache).to.be.oneOf(['no-cache', 'no-store', 'reload']);
  });
});
