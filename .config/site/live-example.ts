/** What has no effect on this site, leads nowhere here, or a strict policy refuses. */
const leftOut = /<script src=[^]*?<\/script>|\s+(?:style|token|href)="(?!https:|tel:)[^"]*"/g;

/**
 * The elements of an example in HTML, to be shown below it; `''` if it has none that this site can show.
 *
 * @param level of the element's top heading
 */
export const liveExample = (code: string, level: number): string => {
  const found = code.replace(leftOut, '').match(/<pro-tracking[^]*?<\/pro-tracking>/g) ?? [];
  // This site serves the default URL of the proxy only.
  const elements = found.filter((element) => !element.includes(' proxy-url='));
  if (!elements.length) return '';
  const markup = elements.join('\n').replaceAll('<pro-tracking', `<pro-tracking heading-level="${level}"`);
  return `<figure class="live">
${markup}
<figcaption>Live, with invented data: it arrives within a minute.</figcaption>
</figure>\n`;
};
