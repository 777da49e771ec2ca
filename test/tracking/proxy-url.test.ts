import { expect } from 'chai';
import { readProxyPath, trackingUrl, type Endpoint } from '../../src/tracking/proxy-url.js';

const ref = 'EC-000-002-4DF';

type Row = readonly [proxyUrl: string, endpoint: Endpoint, url: string | undefined];

describe('the URL that is asked', () => {
  const rows: readonly Row[] = [
    ['/delivery-status', 'multi-leg', `/delivery-status/${ref}`],
    ['/delivery-status', 'flattened', `/delivery-status/flattened/${ref}`],
    ['/delivery-status', 'status', `/delivery-status/status/${ref}`],
    ['/delivery-status/', 'multi-leg', `/delivery-status/${ref}`],
    ['/delivery-status//', 'flattened', `/delivery-status/flattened/${ref}`],
    ['delivery', 'multi-leg', `delivery/${ref}`],
    ['./delivery/', 'status', `./delivery/status/${ref}`],
    ['/', 'multi-leg', `/${ref}`],
    ['https://shop.example/a/b', 'multi-leg', `https://shop.example/a/b/${ref}`],
    ['https://shop.example', 'flattened', `https://shop.example/flattened/${ref}`],
    ['https://shop.example:8443/', 'status', `https://shop.example:8443/status/${ref}`],
    ['/delivery?shop=7', 'multi-leg', `/delivery/${ref}?shop=7`],
    ['/delivery/?shop=7&x=/a//', 'status', `/delivery/status/${ref}?shop=7&x=/a//`],
    ['/delivery#top', 'multi-leg', `/delivery/${ref}`],
    ['/delivery/?shop=7#top', 'flattened', `/delivery/flattened/${ref}?shop=7`],
    ['/apps/delivery/{consignment}?mode={mode}', 'multi-leg', `/apps/delivery/${ref}?mode=multi-leg`],
    ['/apps/delivery/{consignment}?mode={mode}', 'flattened', `/apps/delivery/${ref}?mode=flattened`],
    ['/apps/delivery/{consignment}?mode={mode}', 'status', `/apps/delivery/${ref}?mode=status`],
    ['/apps/{mode}?ref={consignment}', 'flattened', `/apps/flattened?ref=${ref}`],
    ['/apps/delivery/{consignment}', 'multi-leg', `/apps/delivery/${ref}`],
    ['/apps/delivery/{consignment}', 'flattened', `/apps/delivery/${ref}`],
    ['/apps/delivery/{consignment}', 'status', undefined],
    ['/apps?a={consignment}&b={consignment}', 'multi-leg', `/apps?a=${ref}&b=${ref}`],
  ];
  for (const [proxyUrl, endpoint, url] of rows)
    it(`for ${endpoint} at ${proxyUrl} is ${url ?? 'none'}`, () => {
      expect(trackingUrl(proxyUrl, endpoint, ref)).to.equal(url);
    });

  it('encodes a reference, so that it can reach no other path', () => {
    const rows = [
      ['../status/EC-1', '..%2Fstatus%2FEC-1'],
      ['EC 1', 'EC%201'],
      ['EC-1?x=1#y', 'EC-1%3Fx%3D1%23y'],
      ['EC%2f', 'EC%252f'],
      ['É', '%C3%89'],
      ['$&$1', '%24%26%241'],
    ] as const;
    for (const [reference, encoded] of rows) {
      expect(trackingUrl('/delivery', 'multi-leg', reference)).to.equal(`/delivery/${encoded}`);
      expect(trackingUrl('/d?r={consignment}', 'multi-leg', reference)).to.equal(`/d?r=${encoded}`);
    }
  });
});

describe('a path below the proxy', () => {
  const rows: readonly (readonly [path: string, endpoint: Endpoint | undefined, reference?: string])[] = [
    [ref, 'multi-leg', ref],
    [`flattened/${ref}`, 'flattened', ref],
    [`status/${ref}`, 'status', ref],
    [`multi-leg/${ref}`, 'multi-leg', ref],
    ['flattened', 'multi-leg', 'flattened'],
    ['EC%2D1', 'multi-leg', 'EC%2D1'],
    ['', undefined],
    ['flattened/', undefined],
    [`status/${ref}/`, undefined],
    [`other/${ref}`, undefined],
    [`status/flattened/${ref}`, undefined],
  ];
  for (const [path, endpoint, reference] of rows)
    it(`"${path}" is ${endpoint ?? 'none'}`, () => {
      expect(readProxyPath(path)).to.deep.equal(endpoint && { endpoint, isByQuery: false, reference });
    });

  const queries: readonly (readonly [path: string, query: string, endpoint: Endpoint | undefined])[] = [
    [ref, 'mode=multi-leg', 'multi-leg'],
    [ref, 'mode=flattened', 'flattened'],
    [ref, 'shop=7&mode=status&x=1', 'status'],
    [ref, 'mode=', undefined],
    [ref, 'mode', undefined],
    [ref, 'mode=Status', undefined],
    [ref, 'mode=status;mode=flattened', undefined],
    [ref, 'mode=mode', undefined],
    [ref, 'mode=toString', undefined],
    [ref, 'mode=status&mode=flattened', undefined],
    [ref, 'mode=status&mode=status', undefined],
    [`status/${ref}`, 'mode=flattened', undefined],
    [`status/${ref}`, 'mode=status', undefined],
  ];
  for (const [path, query, endpoint] of queries)
    it(`"${path}" with the query "${query}" is ${endpoint ?? 'of no known endpoint'}`, () => {
      expect(readProxyPath(path, query)).to.deep.equal({ endpoint, isByQuery: true, reference: ref });
    });

  it('ignores every other parameter of the query', () => {
    for (const query of ['', 'shop=7', 'Mode=status', 'mode[]=status', 'amode=status'])
      expect(readProxyPath(`flattened/${ref}`, query)).to.deep.equal({
        endpoint: 'flattened',
        isByQuery: false,
        reference: ref,
      });
  });
});
