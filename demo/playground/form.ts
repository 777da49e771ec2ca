/** Reads the choices from the form, and writes them to it. */
import { choiceNames, choicesFrom, type Choices } from './choices.js';

export const readForm = (form: HTMLFormElement): Choices => {
  const absent = choiceNames.filter((name) => form.elements.namedItem(name) instanceof HTMLInputElement);
  return choicesFrom([...absent.map((name) => [name, ''] as const), ...new FormData(form)]);
};

/** The first option is the default. */
const isChanged = (field: Element): boolean =>
  field instanceof HTMLSelectElement
    ? field.selectedIndex > 0
    : field instanceof HTMLInputElement && field.checked !== field.defaultChecked;

/** Shows every group of fields. */
export const openGroups = (form: HTMLFormElement): void => {
  for (const group of form.querySelectorAll('details')) group.open = true;
};

/** A value that a field does not offer leaves the field's default. */
export const fillForm = (form: HTMLFormElement, choices: Choices): void => {
  form.reset();
  for (const name of choiceNames) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = choices[name] === 'on';
    else if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) {
      const before = field.value;
      field.value = choices[name];
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = before;
    }
  }
  for (const group of form.querySelectorAll('details'))
    group.open ||= [...group.querySelectorAll('select, input')].some(isChanged);
};
