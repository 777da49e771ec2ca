import type { Messages } from '../messages.js';

const contactRetailer = 'Please contact the retailer.';
const tryAgain = 'The carrier usually tries again.';
const nothingToDo = 'There is nothing you need to do.';
const preparing = { headline: 'Preparing', advice: 'The carrier has not received it yet.' };
const returned = { headline: 'Returned to the sender', advice: contactRetailer };

const en: Messages = {
  locale: 'en-GB',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Being cancelled' },
    CollectionFailed: { headline: 'Collection delayed', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Collection delayed', advice: tryAgain },
    Dispatched: { headline: 'Sent' },
    AtDropOffPoint: { headline: 'Dropped off' },
    Collected: { headline: 'Collected by the carrier' },
    InTransit: { headline: 'In transit' },
    InTransitWaiting: { headline: 'In transit, waiting', advice: nothingToDo },
    AtCustoms: {
      headline: 'At customs',
      advice: 'The carrier will contact you if it needs anything.',
    },
    HeldByCarrier: { headline: 'Held by the carrier' },
    Delayed: { headline: 'Delayed', advice: nothingToDo },
    OutForDelivery: { headline: 'Out for delivery' },
    ExchangeFailed: { headline: 'Exchange attempted', advice: tryAgain },
    DeliveryFailed: { headline: 'Delivery attempted', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Ready to collect',
      advice: 'Take identification, and the collection code if you have one.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Delivery attempted, card left',
      advice: 'Please follow the instructions on the card.',
    },
    ActionRequired: {
      headline: 'Action required',
      advice: 'Please contact the carrier or the retailer.',
    },
    ReturnToSender: { headline: 'Being returned to the sender', advice: contactRetailer },
    Damaged: { headline: 'Damaged', advice: contactRetailer },
    Missing: { headline: 'Missing', advice: `The carrier cannot find it. ${contactRetailer}` },
    PartiallyDelivered: { headline: 'Partially delivered' },
    Delivered: { headline: 'Delivered' },
    DeliveredDamaged: { headline: 'Delivered damaged', advice: contactRetailer },
    Cancelled: { headline: 'Cancelled', advice: contactRetailer },
    Lost: { headline: 'Lost', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Waiting to be dropped off',
    CarrierChanged: 'Passed to another carrier',
    ClearedThroughCustoms: 'Cleared through customs',
    CollectedByCarrier: 'Collected by the carrier',
    CustomerCollected: 'Collected by the customer',
    Destroyed: 'Destroyed',
    DroppedOff: 'Dropped off',
    ExchangeSucceeded: 'Exchanged',
    FailedToCollect: 'Not collected by the customer',
    ForInformation: 'For information',
    HandedOver: 'Handed over to the next carrier',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Please check the reference',
      advice: 'It has letters, digits and hyphens, like EC-000-002-4DF.',
    },
    empty: {
      headline: 'No updates yet',
      advice: 'The first one comes when the carrier scans it.',
    },
    'not-found': {
      headline: 'We cannot find this consignment',
      advice: 'Please check the reference, or try again later.',
    },
    denied: {
      headline: 'Tracking is not available here',
      advice: 'Please sign in, or open the link in your confirmation.',
    },
    'rate-limited': { headline: 'Too many requests just now', advice: 'Please wait a moment.' },
    offline: { headline: 'You are offline', advice: 'Please connect to the internet.' },
    failed: {
      headline: 'Tracking is not available at the moment',
      advice: 'This says nothing about your delivery.',
    },
  },
  progress: 'Progress',
  loading: 'Loading…',
  returned,
  waitingForNextCarrier: {
    headline: 'In transit, waiting for the next carrier',
    advice: 'It was handed over and has not been scanned since.',
  },
  consignment: 'Consignment',
  package: (number, count) => (count > 1 ? `Package ${number} of ${count}` : 'Package'),
  deliveredOf: (delivered, count) => `${delivered} of ${count} delivered`,
  leg: (number, count) => `Leg ${number} of ${count}`,
  unnamedCarrier: 'Carrier',
  legWaiting: 'Not started yet',
  legUnscanned: 'No updates from this carrier',
  handedOver: (next) => `Handed over to ${next || 'the next carrier'}`,
  updates: (count) => (count === 1 ? '1 update' : `${count} updates`),
  update: { headline: 'Update' },
  timeUnknown: 'Time not known',
  signedBy: (name) => `Signed by ${name}`,
  expected: (day) => `Expected ${day}`,
  lastScan: 'Last scan:',
  stale: (time) => `We could not refresh this. You are seeing what was known at ${time}.`,
  retry: 'Try again',
  showAll: (count) => `Show all ${count} updates`,
};

export default en;
