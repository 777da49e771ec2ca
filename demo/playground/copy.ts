const copy = async (source: Element): Promise<string> => {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return 'Copied';
  } catch {
    // Not allowed, or not a secure context: what is selected can be copied by hand.
    getSelection()?.selectAllChildren(source);
    return 'Selected: copy it with Ctrl or ⌘ and C';
  }
};

/**
 * A button that copies a text, and says so.
 *
 * @param status a live region, in which the outcome is announced
 */
export const copyOnClick = (button: HTMLButtonElement, source: Element, status: Element): void => {
  button.addEventListener('click', () => {
    // Emptied first: the same words twice are no news to a live region.
    status.textContent = '';
    void copy(source).then((outcome) => (status.textContent = outcome));
  });
};
