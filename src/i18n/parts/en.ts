/** English of the parts; each brings its own. */
import type { ConsignmentStateName } from '../../model/consignment-states.js';
import type { DetailsMessages, LiveMessages, LookupMessages } from './messages.js';

export const live: LiveMessages = {
  wait: (time) => `You can try again ${time}.`,
  goesOn: 'This page tries again by itself.',
  updated: (time) => `Updated ${time}`,
  updatedNow: 'Updated just now',
  refresh: 'Refresh',
  isNew: 'New',
  news: { one: 'New update: {headline}', other: '{n} new updates: {headline}' },
};

export const lookup: LookupMessages = {
  label: 'Consignment reference',
  hint: 'It looks like EC-000-002-4DF and stands in your confirmation.',
  button: 'Track',
  missing: 'Please enter the reference.',
  invalid: 'Please check the reference. It has letters, digits and hyphens, like EC-000-002-4DF.',
};

const contactRetailer = 'Please contact the retailer.';
const tryAgain = 'The carrier usually tries again.';
const nothingToDo = 'There is nothing you need to do.';

/** Of the states; in the other languages it stands with their headlines. */
export const advices: Readonly<Partial<Record<ConsignmentStateName, string>>> = {
  Unallocated: nothingToDo,
  Allocating: nothingToDo,
  AllocationFailed: nothingToDo,
  Allocated: nothingToDo,
  ReadyToShip: nothingToDo,
  Manifesting: nothingToDo,
  ManifestFailed: nothingToDo,
  Manifested: nothingToDo,
  CollectionFailed: tryAgain,
  CarrierUnableToCollect: tryAgain,
  InTransitWaiting: nothingToDo,
  AtCustoms: 'The carrier will contact you if it needs anything.',
  HeldByCarrier: 'If this lasts, please contact the carrier.',
  Delayed: nothingToDo,
  ExchangeFailed: tryAgain,
  DeliveryFailed: tryAgain,
  AtCollectionPoint: 'Take identification, and the collection code if you have one.',
  DeliveryFailedCardLeft: 'Please follow the instructions on the card.',
  ActionRequired: 'Please contact the carrier or the retailer.',
  ReturnToSender: contactRetailer,
  Damaged: contactRetailer,
  Missing: contactRetailer,
  DeliveredDamaged: contactRetailer,
  Cancelled: contactRetailer,
  Lost: contactRetailer,
};

const ordered = 'We have your order and are getting it ready for the carrier.';
const labelled = 'It is packed and labelled, and waits for the carrier.';
const notCollected = 'The carrier could not collect it from the sender.';

export const details: DetailsMessages = {
  progress: 'Progress',
  lastScan: 'Last scan:',
  showAll: { other: 'Show all {n} updates' },
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'The sender has asked to stop this delivery.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'It has left the sender.',
    AtDropOffPoint: 'It waits at a drop-off point for the carrier to pick it up.',
    Collected: 'The carrier has it and is taking it to a depot.',
    InTransit: 'It is on its way between depots.',
    InTransitWaiting: 'It is held up for a while, for example by weather or a later delivery date.',
    AtCustoms: 'It is being checked at the border.',
    HeldByCarrier: 'The carrier is keeping it for now and has not said until when.',
    Delayed: 'It will arrive later than planned.',
    OutForDelivery: 'A driver has it and is on the way to you.',
    ExchangeFailed: 'The driver came, but the exchange was not possible.',
    DeliveryFailed: 'The driver came, but could not hand it over.',
    AtCollectionPoint: 'It waits for you at a collection point.',
    DeliveryFailedCardLeft: 'The driver came while nobody could take it, and left a card.',
    ActionRequired: 'The carrier needs something before it can go on.',
    ReturnToSender: 'It could not be delivered and is going back.',
    Damaged: 'The carrier reports damage.',
    Missing: 'The carrier is searching for it.',
    PartiallyDelivered: 'Some of its packages have arrived, others are still to come.',
    Delivered: 'The carrier reports that it has arrived.',
    DeliveredDamaged: 'It has arrived, but the carrier reports damage.',
    Cancelled: 'This delivery was stopped and will not arrive.',
    Lost: 'The carrier has given up searching for it.',
  },
  events: {
    AwaitingDropOff: { meaning: 'The sender has yet to bring it to a drop-off point.' },
    CarrierChanged: { meaning: 'Another carrier is bringing it from here on.' },
    ClearedThroughCustoms: { meaning: 'Customs have released it, and it is moving on.' },
    CollectedByCarrier: { meaning: 'The carrier has it and is taking it to a depot.' },
    CustomerCollected: { meaning: 'It was picked up from the collection point.' },
    Destroyed: { meaning: 'The carrier had to destroy it.' },
    DroppedOff: { meaning: 'It waits at a drop-off point for the carrier to pick it up.' },
    ExchangeSucceeded: { meaning: 'It was handed over in exchange for the one that goes back.' },
    FailedToCollect: {
      meaning: 'It was not picked up from the collection point in time.',
      advice: 'Please contact the carrier or the retailer.',
    },
    ForInformation: { meaning: 'The carrier has left a note.' },
    HandedOver: { meaning: 'The next carrier takes it from here.' },
    ReturnedToSender: { meaning: 'It has reached its sender again.' },
  },
  returned: 'It has reached its sender again.',
  quiet: { one: 'No new scan for {n} day.', other: 'No new scan for {n} days.' },
  copy: 'Copy the reference',
  copied: 'Copied',
  map: (place) => `${place}: open in a map`,
  unscanned: 'not scanned',
};
