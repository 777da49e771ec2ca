/** Bar plots as SVG, in light and dark. */

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Drawn as a line over the bar. */
  readonly least?: number;
  readonly most?: number;
  readonly label: string;
  readonly isOurs: boolean;
}

const width = 720;
const labelWidth = 190;
const valueWidth = 70;
const rowHeight = 30;
const top = 44;

const style = `
    text { font: 14px system-ui, sans-serif; fill: #1f2328 }
    .title { font-weight: 600 }
    .bar { fill: #8c959f }
    .ours { fill: #0969da }
    .spread, .one { stroke: #1f2328; stroke-width: 1.5 }
    .one { stroke-dasharray: 4 3 }
    .page { fill: #fff }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc }
      .bar { fill: #656c76 }
      .ours { fill: #4493f8 }
      .spread, .one { stroke: #f0f6fc }
      .page { fill: #0d1117 }
    }
  `;

/**
 * @param reference a value that is marked with a dashed line
 * @returns the text of the file
 */
export const barPlot = (title: string, bars: readonly Bar[], reference?: number): string => {
  const most = Math.max(...bars.map((bar) => Math.max(bar.value, bar.most ?? 0)));
  const scale = (width - labelWidth - valueWidth) / most;
  const at = (value: number): string => (labelWidth + value * scale).toFixed(1);
  const height = top + bars.length * rowHeight + 10;
  const rows = bars.flatMap(({ name, value, least, most: end, label, isOurs }, index) => {
    const y = top + index * rowHeight;
    const middle = y + 10;
    const spread =
      least !== undefined && end !== undefined
        ? [
            `<path class="spread" d="M${at(least)} ${middle}H${at(end)}M${at(least)} ${y + 5}v10M${at(end)} ${y + 5}v10"/>`,
          ]
        : [];
    return [
      `<text x="${labelWidth - 10}" y="${y + 15}" text-anchor="end">${name}</text>`,
      `<rect class="${isOurs ? 'bar ours' : 'bar'}" x="${labelWidth}" y="${y}" width="${(value * scale).toFixed(1)}" height="20"/>`,
      ...spread,
      `<text x="${Number(at(Math.max(value, end ?? 0))) + 8}" y="${y + 15}">${label}</text>`,
    ];
  });
  const line =
    reference === undefined ? [] : [`<path class="one" d="M${at(reference)} ${top - 8}V${height - 6}"/>`];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
  <title>${title}</title>
  <style>${style}</style>
  <rect class="page" width="${width}" height="${height}"/>
  <text class="title" x="10" y="22">${title}</text>
  ${[...rows, ...line].join('\n  ')}
</svg>
`;
};
