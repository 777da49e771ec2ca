// Node 20 has no `navigator`, which the tests of an offline network change.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
