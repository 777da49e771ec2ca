/** What is chosen on the page. */
export interface Choices {
  /** Empty while nothing is chosen. */
  readonly consignment: string;
  readonly mode: string;
  readonly order: string;
  readonly expectedDelivery: boolean;
}

/** The file of the package's `dist` folder, on the retailer's own server. */
export const scriptTag = '<script src="/pro-tracking.js" defer></script>';

const quoted = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** The tag that shows what the demo shows; what is a default is left out. */
export const embedCode = ({ consignment, mode, order, expectedDelivery }: Choices): string =>
  [
    `<pro-tracking consignment=${quoted(consignment || 'EC-…')} proxy-url="/delivery-status"`,
    mode !== 'multi-leg' && `mode=${quoted(mode)}`,
    order !== 'newest-first' && `order=${quoted(order)}`,
    expectedDelivery && 'expected-delivery',
  ]
    .filter(Boolean)
    .join(' ')
    .concat('></pro-tracking>');
