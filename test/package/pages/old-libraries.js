// What libraries of before 2012 did to the page's objects: after Prototype.js 1.6, MooTools 1.4 with More, Datejs, json.js.
(() => {
  const extend = (target, source) => {
    for (const name of Object.getOwnPropertyNames(source)) target[name] = source[name];
  };
  const inAll = (object) => {
    const names = [];
    for (const name in object) names.push(name);
    return names;
  };

  // json.js, and whatever thought that every object would like to have it: enumerable.
  Object.prototype.toJSONString = function () {
    return JSON.stringify(this);
  };
  Object.prototype.extend = function (source) {
    extend(this, source);
    return this;
  };

  // Prototype.js: its names for what arrays can do took the place of what browsers have brought since.
  const each = function (iterator, context) {
    for (let index = 0; index < this.length; index++) iterator.call(context, this[index], index);
    return this;
  };
  const collect = function (iterator, context) {
    const results = [];
    each.call(this, (value, index) => results.push(iterator ? iterator.call(context, value, index) : value));
    return results;
  };
  const detect = function (iterator, context) {
    for (let index = 0; index < this.length; index++)
      if (iterator.call(context, this[index], index)) return this[index];
    return undefined;
  };
  const toArray = function () {
    return collect.call(this);
  };
  const include = function (value) {
    return this.indexOf(value) !== -1;
  };
  const reverse = Array.prototype.reverse;
  extend(Array.prototype, {
    each,
    forEach: each,
    map: collect,
    collect,
    find: detect,
    detect,
    include,
    includes: include,
    toArray,
    entries: toArray,
    clone: toArray,
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    flat() {
      return this.reduce();
    },
    flatten() {
      return this;
    },
    reverse(inline) {
      return reverse.call(inline === false ? toArray.call(this) : this);
    },
    toJSON() {
      return `[${collect.call(this, (value) => JSON.stringify(value)).join(', ')}]`;
    },
  });
  for (const { prototype } of [String, Number, Date])
    prototype.toJSON = function () {
      return `"${this}"`;
    };
  extend(String.prototype, {
    include(text) {
      return this.indexOf(text) > -1;
    },
    includes(text) {
      return this.indexOf(text) > -1;
    },
    startsWith(text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    trim() {
      return this.strip();
    },
    toArray() {
      return this.split('');
    },
  });
  Object.keys = inAll;
  Object.values = (object) => inAll(object).map((name) => object[name]);
  Function.prototype.bind = function (context, ...first) {
    const run = this;
    return function (...rest) {
      return run.apply(context, first.concat(rest));
    };
  };
  extend(Element.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    show() {
      this.style.display = '';
    },
    hide() {
      this.style.display = 'none';
    },
    select(selector) {
      return this.querySelectorAll(selector);
    },
    get(name) {
      return this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
    },
  });

  // MooTools: what is no array and has no length is an array of it.
  Array.from = (item) =>
    item === null || item === undefined ? [] : item.length === undefined ? [item] : [].slice.call(item);
  window.Event = function (event) {
    return event || window.event;
  };
  window.Element = function (tag) {
    return document.createElement(tag);
  };

  // More and Datejs: a date instead of a number, and nothing instead of NaN.
  Date.parse = (text) => {
    const date = new Date(text);
    return isNaN(date) ? null : date;
  };

  // Selector engines.
  const { querySelector } = Document.prototype;
  Document.prototype.querySelector = function (selector) {
    return selector.includes('*=') ? null : querySelector.call(this, selector);
  };

  // A library of promises, whose callbacks come in a task of their own.
  const { then } = Promise.prototype;
  const later = (callback) =>
    typeof callback === 'function'
      ? (value) => new Native((resolve) => setTimeout(resolve)).then(() => callback(value))
      : callback;
  const Native = class extends Promise {};
  window.Promise = class extends Promise {
    then(onValue, onError) {
      return then.call(this, later(onValue), later(onError));
    }
  };

  // Something that wants to see every message.
  const { parse, stringify } = JSON;
  window.JSON = {
    parse: (text, reviver) => parse(String(text), reviver),
    stringify: (value, ...more) => stringify(value, ...more),
  };
})();
