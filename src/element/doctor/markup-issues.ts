import { cause } from './issue.js';

/** Mistakes in the page's markup. They are logged in the console without the doctor as well. */
export const markupCauses = {
  nothingAsked: cause(
    'Nothing asked',
    'problem',
    'The element has no consignment, no data and no lookup, so it shows nothing and makes no request. An attribute may be empty, misspelt, or removed by an editor or a sanitizer.',
    'Set the attribute consignment, the property data, or lookup for a form.',
  ),
  badValue: cause('Value that cannot be used', 'problem', '', 'See the README’s table of attributes.'),
  misspeltAttribute: cause(
    'Misspelt attribute',
    'problem',
    'The element has no such attribute, so it has no effect.',
    'Correct its name, or remove it.',
  ),
  propertyAsAttribute: cause(
    'Property as an attribute',
    'problem',
    'An attribute holds only text, and the element reads this one as a property only.',
    'React 18 sets only attributes: use a ref. In Vue write .data, in Angular [data], in Lit .data.',
  ),
  curlyQuotes: cause(
    'Curly quotes',
    'problem',
    'Attributes have curly quotes (“ ”), which HTML takes for a part of the value.',
    'Replace them with straight quotes ("). Word processors and some editors write curly ones.',
  ),
  unclosed: cause(
    'Tag without an end',
    'problem',
    'The element contains a part of the page, which is hidden with its fallback. HTML ignores the slash of <pro-tracking />.',
    'Write <pro-tracking …></pro-tracking>.',
  ),
  badToken: cause(
    'Token that cannot be sent',
    'problem',
    'The token has characters that a request header cannot hold, so the request is made without it.',
    'Remove line breaks and blanks, and a "Bearer" before it: the element adds that itself.',
  ),
  credentialsInUrl: cause(
    'Credentials in a URL',
    'problem',
    'The URL has a user name or a password. Browsers refuse to request such URLs, and everyone can read them in the page.',
    'Remove them; sign in with cookies (credentials) or a token instead.',
  ),
  placeholderInHost: cause(
    'Placeholder in the host',
    'problem',
    'A placeholder before the path would let a reference or a place choose the server.',
    'Write the host out, and use placeholders only after it.',
  ),
};

export type MarkupCauseName = keyof typeof markupCauses;
