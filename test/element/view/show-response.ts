/** Shows a response as it is: for tests of what a view says of it. */
import { ask, type Attributes, type Driver } from '../driver.js';
import { reference } from '../../tracking/answers.js';

/**
 * Shows the response.
 *
 * @param status PRO's own state, or its whole status response, if it is asked for one
 */
export const showResponse = async (
  response: unknown,
  status?: string | Readonly<Record<string, string>>,
  attributes: Attributes = {},
): Promise<Driver> => {
  const expected = status ? { 'expected-delivery': true } : {};
  const { driver, api } = await ask(reference, { ...expected, ...attributes });
  (await api.next()).answer(response);
  if (status) (await api.next()).answer(typeof status === 'string' ? { Status: status } : status);
  await driver.shows('ready', 'empty');
  return driver;
};
