/** Buttons that copy the text of the element that their `data-copies` names, and say so. */

const select = (element: Element): void => {
  getSelection()?.selectAllChildren(element);
};

const copy = async (source: Element): Promise<string> => {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return 'Copied';
  } catch {
    // Not allowed, or not a secure context: what is selected can be copied by hand.
    select(source);
    return 'Selected: copy it with Ctrl or ⌘ and C';
  }
};

/** @param status a live region, in which the outcome is announced */
export const copyOnClick = (button: HTMLButtonElement, status: Element): void => {
  const source = document.getElementById(button.dataset['copies'] ?? '');
  if (!source) return;
  button.addEventListener('click', () => {
    // Emptied first: the same words twice are no news to a live region.
    status.textContent = '';
    void copy(source).then((outcome) => {
      status.textContent = `${outcome}: ${button.dataset['what'] ?? ''}`;
      button.classList.toggle('done', outcome === 'Copied');
      button.addEventListener('blur', () => button.classList.remove('done'), { once: true });
    });
  });
};
