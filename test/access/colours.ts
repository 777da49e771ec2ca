/** Contrast ratios by WCAG: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
})!;

type Rgb = readonly [red: number, green: number, blue: number];

/** Colours painted over one another, the lowest first. */
const mixed = (colours: readonly string[]): Rgb => {
  context.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The grounds below an element, the page's first. */
const groundsBelow = (element: Element): string[] => {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return [...(parent ? groundsBelow(parent) : ['white']), getComputedStyle(element).backgroundColor];
};

/**
 * Of a colour on the grounds of an element.
 *
 * @param fill another ground above these, of a drawing
 */
export const contrast = (element: Element, colour: string, ...fill: readonly string[]): number => {
  const grounds = [...groundsBelow(element), ...fill];
  const [a, b] = [mixed([...grounds, colour]), mixed(grounds)].map(luminance) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
