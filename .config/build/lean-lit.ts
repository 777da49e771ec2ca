/**
 * What the script for a tag does without. Lit comes to every page that embeds the element; the parts of it that ours never
 * runs would come along, since they are methods and branches, which no bundler can tell from used ones.
 *
 * Each cut names the published text that it replaces. The build fails when a text is not found once, so a new version of
 * Lit cannot be cut in the wrong place; the tests run against the script that comes out.
 */
import type { Plugin } from 'vite';

interface Cut {
  /** Lit's feature that the element does not use. */
  readonly unused: string;
  readonly text: string;
  readonly by?: string;
}

const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': [
    {
      unused: 'directives',
      text: 'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      by: 'return i}',
    },
    {
      unused: 'bindings of an element',
      text: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
      by: ';',
    },
    { unused: 'bindings of an element', text: ':6===r.type&&(i=new Z(h,this,t))', by: ':0' },
    {
      unused: 'bindings inside of script, style, textarea and title',
      text: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    },
    {
      unused: 'bindings inside of script, style, textarea and title',
      text: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
      by: 'c=p',
    },
    {
      unused: 'bindings inside of comments',
      text: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    },
    { unused: 'svg and mathml templates', text: '2===i?"<svg>":3===i?"<math>":""', by: '""' },
    { unused: 'svg and mathml templates', text: '+(2===i?"</svg>":3===i?"</math>":"")' },
    {
      unused: 'svg and mathml templates',
      text: ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      by: ');',
    },
    {
      unused: 'compiled templates',
      text: '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      by: 'this._$AC(t)',
    },
    { unused: 'bindings of a property', text: '"."===e[1]?I:' },
    { unused: 'polyfills', text: 'B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', by: '0' },
    {
      unused: 'access for directives',
      text: 'get startNode(){return this._$AA}get endNode(){return this._$AB}',
    },
    {
      unused: 'access for directives',
      text: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)',
      by: 'constructor(t,i,s,e,h)',
    },
    { unused: 'access for directives', text: 'get _$AU(){return this._$AM?._$AU??this._$Cv}' },
    {
      unused: 'access for directives',
      text: 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)',
      by: 'u(t)',
    },
    {
      unused: 'access for directives',
      text: 'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    },
    {
      unused: 'asynchronous directives',
      text: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    },
    { unused: 'asynchronous directives', text: 'this._$AP?.(!1,!0,s)' },
    { unused: 'asynchronous directives', text: ',this._$Cv=e?.isConnected??!0' },
    { unused: 'asynchronous directives', text: 'this._$AV=[],this._$AN=void 0,', by: 'this._$AV=[],' },
    {
      unused: 'asynchronous directives',
      text: 'this.type=2,this._$AH=A,this._$AN=void 0,',
      by: 'this.type=2,this._$AH=A,',
    },
    {
      unused: 'options of a listener',
      text: ',e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive',
      by: ',e=t===A&&s!==A',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    { unused: 'properties without an accessor', text: ',!s.noAccessor){', by: '){' },
    { unused: 'late controllers', text: ',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()' },
    {
      unused: 'asynchronous scheduling',
      text: 'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      by: 'return this.performUpdate(),!this.isUpdatePending',
    },
    { unused: 'asynchronous scheduling', text: 'scheduleUpdate(){return this.performUpdate()}' },
    {
      unused: 'shouldUpdate and hostUpdate',
      text: 'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      by: 'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
    },
    { unused: 'shouldUpdate and hostUpdate', text: 'shouldUpdate(t){return!0}' },
    {
      unused: 'accessors that stand already',
      text: 'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
      by: 'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
    },
    { unused: 'getUpdateComplete', text: 'return this.getUpdateComplete()', by: 'return this._$ES' },
    { unused: 'getUpdateComplete', text: 'getUpdateComplete(){return this._$ES}' },
    { unused: 'hostUpdated', text: 'this._$EO?.forEach(t=>t.hostUpdated?.()),' },
    { unused: 'firstUpdated', text: '(this.hasUpdated=!0,this.firstUpdated(t))', by: '(this.hasUpdated=!0)' },
    { unused: 'firstUpdated', text: 'firstUpdated(t){}' },
    { unused: 'controllers that leave', text: 'removeController(t){this._$EO?.delete(t)}' },
    { unused: 'comparisons of their own', text: '(i.hasChanged??f)(h,s)', by: 'f(h,s)' },
    {
      unused: 'standard decorators',
      text: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    },
    {
      unused: 'standard decorators',
      text: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    },
    {
      unused: 'static properties',
      text: ',this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      by: ');',
    },
    { unused: 'initializers', text: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
    { unused: 'initializers', text: ',this.constructor.l?.forEach(t=>t(this))' },
    { unused: 'initializers', text: 'void 0!==t.l&&(this.l=[...t.l]),' },
    {
      unused: 'polyfills',
      text: 'p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
      by: '0',
    },
    { unused: 'attributes with JSON', text: 'case Object:case Array:t=null==t?t:JSON.stringify(t)' },
    { unused: 'attributes with JSON', text: 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}' },
    {
      unused: 'converters from an attribute',
      text: 'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      by: 'h=u;',
    },
    { unused: 'state without an attribute', text: 's.state&&(s.attribute=!1),' },
    {
      unused: 'accessors that stand already',
      text: 'this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
      by: 'this._$Ei(),',
    },
    {
      unused: 'accessors that stand already',
      text: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    },
    {
      unused: 'nested lists of sheets',
      text: 'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      by: 'return s',
    },
  ],
  'lit-element/lit-element.js': [
    {
      unused: 'style elements before the content',
      text: 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    },
    { unused: 'hydration', text: 'i._$litElement$=!0,' },
    {
      unused: 'asynchronous directives',
      text: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    },
    {
      unused: 'asynchronous directives',
      text: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    },
    { unused: 'polyfills', text: ',s.litElementHydrateSupport?.({LitElement:i})' },
    { unused: 'polyfills', text: 'o?.({LitElement:i});' },
    { unused: 'polyfills', text: '(s.litElementVersions??=[]).push("4.2.2");' },
  ],
};

/** Whole modules of Lit's in a form without what is unused of them. */
const replacements: Readonly<Record<string, string>> = {
  // Without standard decorators: a call that registers the property.
  '@lit/reactive-element/decorators/property.js': `
    export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);`,
  // Without browsers that have no constructible style sheets, and without expressions in a sheet.
  '@lit/reactive-element/css-tag.js': `
    export const css = ([text]) => {
      let styleSheet;
      return {
        get styleSheet() {
          if (!styleSheet) (styleSheet = new CSSStyleSheet()).replaceSync(text);
          return styleSheet;
        },
      };
    };
    export const adoptStyles = (root, sheets) => {
      root.adoptedStyleSheets = sheets.map(({ styleSheet }) => styleSheet);
    };
    export const getCompatibleStyle = (sheet) => sheet;
    export { css as unsafeCSS, css as CSSResult, css as supportsAdoptingStyleSheets };`,
};

/** TypeScript's helper for any legacy decorator, as far as Lit's `property` needs it. */
const decorate = `
  export default ([decorator], prototype, name) => decorator(prototype, name);`;

const pathOf = (id: string): string => id.replace(/^.*\/node_modules\//, '').replace(/\?.*$/, '');

/** Lit as the script for a tag needs it. */
export const leanLit = (): Plugin => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform: {
    filter: {
      id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/|helpers\/esm\/decorate\.js$/,
    },
    handler(code, id) {
      if (id.endsWith('/decorate.js')) return { code: decorate, map: null };
      const path = pathOf(id);
      const replaced = replacements[path];
      if (replaced) return { code: replaced, map: null };
      const lean = (cuts[path] ?? []).reduce((rest, { unused, text, by = '' }) => {
        const [before, after, ...more] = rest.split(text);
        if (before === undefined || after === undefined || more.length)
          this.error(`${path} has changed: where are its ${unused}?`);
        return before + by + after;
      }, code);
      return { code: lean, map: null };
    },
  },
});
