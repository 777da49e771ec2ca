/** What every application shows. Each has it as a file `orders.json`, and `answer.json` for its server. */
import { journeyOf } from '../../../src/sandbox/journeys.js';

const referenceOf = (id: string): string => journeyOf(id).reference;

const day = 24 * 60 * 60 * 1_000;
const yesterday = new Date(Date.now() - day).toISOString().slice(0, 10);

/** On its way since yesterday, so that it is polled. */
const onItsWay = {
  ...journeyOf('J04'),
  answer: JSON.parse(JSON.stringify(journeyOf('J04').answer).replaceAll('2024-03-04', yesterday)) as object,
};
const delivered = journeyOf('J01');

/** What a server renders. */
export const { answer } = onItsWay;

/** What the proxy knows. */
export const known = [onItsWay, delivered];

export const orders = {
  first: { consignment: onItsWay.reference },
  next: { consignment: delivered.reference },
  data: { data: journeyOf('J10').answer },
  initial: { consignment: referenceOf('J15'), initialData: journeyOf('J15').answer },
  messages: {
    states: { InTransit: { headline: 'It is coming' }, Delivered: { headline: 'It is there' } },
  },
  carriers: { 'Trunk Line-haul': { name: 'Larkway', url: 'https://larkway.example/' } },
};

/** The reference of what is shown after a button has been clicked, and at first. */
export const references = {
  first: onItsWay.reference,
  next: delivered.reference,
  data: referenceOf('J10'),
  initial: referenceOf('J15'),
};

export type Choice = keyof typeof references;
