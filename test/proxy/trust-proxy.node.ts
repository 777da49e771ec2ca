import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trustProxy } from '../../src/proxy/index.js';

const PEER = '10.0.0.9';

const addressOf = (trusted: number | string, headers: Record<string, string>): string | undefined =>
  trustProxy(trusted)(new Request('http://shop.example/', { headers }), { clientAddress: PEER });

describe("a client's address, where other servers stand before the proxy", () => {
  it('is as far from the end of X-Forwarded-For as there are servers; what the client wrote stands before it', () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 192.0.2.1,10.0.0.1' };
    assert.equal(addressOf(1, headers), '10.0.0.1');
    assert.equal(addressOf(2, headers), '192.0.2.1');
  });

  it('is in the header that is named, and nowhere else', () => {
    const headers = { 'x-forwarded-for': '6.6.6.6', 'cf-connecting-ip': '192.0.2.1' };
    assert.equal(addressOf('CF-Connecting-IP', headers), '192.0.2.1');
    assert.equal(addressOf('x-real-ip', headers), PEER);
  });

  it('is whoever is connected, where the header is missing, too short, or holds no address', () => {
    assert.equal(addressOf(1, {}), PEER);
    assert.equal(addressOf(2, { 'x-forwarded-for': '192.0.2.1' }), PEER);
    for (const text of ['unknown', 'http://192.0.2.1', '', '1'.repeat(46), '<b>', '192.0.2.1 or so'])
      assert.equal(addressOf(1, { 'x-forwarded-for': text }), PEER, text);
  });

  it('is read in IPv6 and with a port', () => {
    for (const [text, address] of [
      ['2001:db8::1', '2001:db8::1'],
      ['[2001:db8::1]', '2001:db8::1'],
      ['[2001:db8::1]:443', '2001:db8::1'],
      [' 192.0.2.1:443 ', '192.0.2.1'],
      ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ] as const)
      assert.equal(addressOf(1, { 'x-forwarded-for': text }), address, text);
  });

  it('cannot be told by nobody', () => {
    for (const trusted of [0, -1, 1.5, Number.NaN, '', 'x y', 'x:y'])
      assert.throws(() => trustProxy(trusted), TypeError, String(trusted));
  });
});
