import type { RenderHtml } from '../index.js';

/**
 * The option `html`. What renders is loaded with the first request for HTML.
 *
 * @param stylesheet its URL; without one, the HTML contains the styles
 */
export function htmlWith(stylesheet: string | undefined): RenderHtml {
  return async (data, options) => {
    const { renderTracking } = await import('../../server.js');
    return renderTracking(data, { ...options, ...(stylesheet !== undefined && { stylesheet }) });
  };
}
