/** The block in the editor. It shows a form and no journey, so that no shopper's data is in the back office. */
(({ blocks, blockEditor, components, element }, texts) => {
  const { createElement: el } = element;

  const Edit = ({ attributes, setAttributes }) => {
    const field = (name) => ({
      label: texts[name],
      [typeof attributes[name] === 'boolean' ? 'checked' : 'value']: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
    });
    const layouts = ['full', 'compact', 'summary'].map((value) => ({ value, label: texts[value] }));
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        components.Placeholder,
        { icon: 'location-alt', label: texts.title, instructions: texts.instructions, isColumnLayout: true },
        el(components.TextControl, field('consignment')),
        el(components.ToggleControl, field('lookup')),
        el(components.SelectControl, { ...field('layout'), options: layouts }),
      ),
    );
  };

  blocks.registerBlockType('pro-tracking/delivery', { edit: Edit, save: () => null });
})(window.wp, window.proTrackingTexts);
