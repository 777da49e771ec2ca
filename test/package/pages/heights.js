// Notes every height that the element has had, and whether its form was there.
const element = document.querySelector('pro-tracking');
window.heights = [];
new ResizeObserver(([{ contentRect }]) =>
  window.heights.push({
    height: contentRect.height,
    hasForm: Boolean(element.shadowRoot.querySelector('form')),
  }),
).observe(element);
