// Node 20 has no `navigator`, which the tests of a network that is offline change.
Object.assign(globalThis, { navigator: globalThis.navigator ?? {} });
