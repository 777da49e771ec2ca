import type { Messages } from '../messages.js';

const contactRetailer = 'Kontakta webbutiken.';
const contactEither = 'Kontakta transportören eller webbutiken.';
const tryAgain = 'Transportören brukar försöka igen.';
const nothingToDo = 'Du behöver inte göra något.';
const collected = 'Upphämtad av transportören';
const preparing = { headline: 'Förbereds', advice: 'Transportören har inte tagit emot försändelsen än.' };
const returned = { headline: 'Tillbaka hos avsändaren', advice: contactRetailer };

const ordered = 'Vi har tagit emot din beställning och gör den klar för transportören.';
const labelled = 'Försändelsen är packad och märkt och väntar på transportören.';
const notCollected = 'Transportören kunde inte hämta försändelsen hos avsändaren.';
const droppedOff = 'Försändelsen ligger på ett inlämningsställe tills transportören hämtar den.';
const withCarrier = 'Transportören har försändelsen och kör den till en terminal.';
const isBack = 'Försändelsen är tillbaka hos avsändaren.';

const sv: Messages = {
  locale: 'sv',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Annulleras' },
    CollectionFailed: { headline: 'Upphämtning försenad', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Upphämtning försenad', advice: tryAgain },
    Dispatched: { headline: 'Skickad' },
    AtDropOffPoint: { headline: 'Inlämnad' },
    Collected: { headline: collected },
    InTransit: { headline: 'På väg' },
    InTransitWaiting: { headline: 'På väg, väntar', advice: nothingToDo },
    AtCustoms: { headline: 'I tullen', advice: 'Transportören kontaktar dig om något behövs.' },
    HeldByCarrier: {
      headline: 'Hålls kvar av transportören',
      advice: 'Kontakta transportören om det drar ut på tiden.',
    },
    Delayed: { headline: 'Försenad', advice: nothingToDo },
    OutForDelivery: { headline: 'Ute för leverans' },
    ExchangeFailed: { headline: 'Bytesförsök gjort', advice: tryAgain },
    DeliveryFailed: { headline: 'Leveransförsök gjort', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Redo att hämtas',
      advice: 'Ta med legitimation, och hämtkoden om du har fått en.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Leveransförsök gjort, avi lämnad',
      advice: 'Följ anvisningarna på avin.',
    },
    ActionRequired: { headline: 'Åtgärd krävs', advice: contactEither },
    ReturnToSender: { headline: 'Skickas tillbaka till avsändaren', advice: contactRetailer },
    Damaged: { headline: 'Skadad', advice: contactRetailer },
    Missing: { headline: 'Saknas', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Delvis levererad' },
    Delivered: { headline: 'Levererad' },
    DeliveredDamaged: { headline: 'Levererad, men skadad', advice: contactRetailer },
    Cancelled: { headline: 'Annullerad', advice: contactRetailer },
    Lost: { headline: 'Förlorad', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Väntar på inlämning',
    CarrierChanged: 'Överlämnad till en annan transportör',
    ClearedThroughCustoms: 'Tullklarerad',
    CollectedByCarrier: collected,
    CustomerCollected: 'Uthämtad av mottagaren',
    Destroyed: 'Destruerad',
    DroppedOff: 'Inlämnad',
    ExchangeSucceeded: 'Byte genomfört',
    FailedToCollect: 'Inte uthämtad av mottagaren',
    ForInformation: 'Information',
    HandedOver: 'Överlämnad till nästa transportör',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Kontrollera referensnumret',
      advice: 'Det består av bokstäver, siffror och bindestreck, till exempel EC-000-002-4DF.',
    },
    empty: {
      headline: 'Inga uppdateringar än',
      advice: 'Den första kommer när transportören skannar försändelsen.',
    },
    'not-found': {
      headline: 'Vi hittar inte försändelsen',
      advice: 'Kontrollera referensnumret eller försök igen senare.',
    },
    denied: {
      headline: 'Spårningen är inte tillgänglig här',
      advice: 'Logga in eller öppna länken i din orderbekräftelse.',
    },
    'rate-limited': {
      headline: 'För många förfrågningar just nu',
      advice: 'Vänta en stund.',
    },
    offline: {
      headline: 'Du är offline',
      advice: 'Anslut till internet.',
    },
    failed: {
      headline: 'Spårningen är inte tillgänglig just nu',
      advice: 'Det säger inget om din leverans. Försök igen senare.',
    },
  },
  loading: 'Laddar…',
  returned,
  waitingForNextCarrier: {
    headline: 'På väg, väntar på nästa transportör',
    advice: 'Försändelsen är överlämnad och har inte skannats sedan dess.',
  },
  consignment: 'Försändelse',
  package: (number, count) => (count > 1 ? `Paket ${number} av ${count}` : 'Paket'),
  deliveredOf: (delivered, count) => `${delivered} av ${count} levererade`,
  leg: (number, count) => `Sträcka ${number} av ${count}`,
  unnamedCarrier: 'Transportör',
  legWaiting: 'Inte påbörjad än',
  legUnscanned: 'Inga uppdateringar från den här transportören',
  handedOver: (next) => `Överlämnad till ${next || 'nästa transportör'}`,
  updates: { one: '{n} uppdatering', other: '{n} uppdateringar' },
  update: { headline: 'Uppdatering' },
  timeUnknown: 'Okänd tid',
  comma: ', ',
  signedBy: (name) => `Kvitterad av ${name}`,
  expected: (day) => `Beräknad leverans: ${day}`,
  overdue: (day) => `Leveransdagen har passerat: ${day}`,
  stale: (time) => `Det gick inte att uppdatera. Du ser läget kl. ${time}.`,
  retry: 'Försök igen',
  wait: (time) => `Du kan försöka igen ${time}.`,
  retriesItself: 'Sidan försöker igen av sig själv.',
  updated: (time) => `Uppdaterades ${time}`,
  updatedNow: 'Uppdaterades nyss',
  refresh: 'Uppdatera',
  newLabel: 'Nytt',
  newEvents: { one: 'Ny uppdatering: {headline}', other: '{n} nya uppdateringar: {headline}' },
  lookup: {
    label: 'Försändelsens referensnummer',
    hint: 'Det ser ut som EC-000-002-4DF och står i din orderbekräftelse.',
    button: 'Spåra',
    missing: 'Ange referensnumret.',
    invalid:
      'Kontrollera referensnumret. Det består av bokstäver, siffror och bindestreck, till exempel EC-000-002-4DF.',
  },
  progress: 'Leveransförlopp',
  lastScan: 'Senaste skanning:',
  showAll: { one: 'Visa {n} uppdatering', other: 'Visa alla {n} uppdateringar' },
  showAllLegs: { one: 'Visa {n} sträcka', other: 'Visa alla {n} sträckor' },
  showAllPackages: { one: 'Visa {n} paket', other: 'Visa alla {n} paket' },
  showText: 'Visa hela texten',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Avsändaren har begärt att leveransen stoppas.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Försändelsen har lämnat avsändaren.',
    AtDropOffPoint: droppedOff,
    Collected: withCarrier,
    InTransit: 'Försändelsen är på väg mellan terminaler.',
    InTransitWaiting:
      'Försändelsen gör ett uppehåll, till exempel på grund av väder eller ett senare leveransdatum.',
    AtCustoms: 'Försändelsen kontrolleras av tullen.',
    HeldByCarrier: 'Transportören har kvar försändelsen tills vidare och har inte meddelat hur länge.',
    Delayed: 'Försändelsen kommer fram senare än planerat.',
    OutForDelivery: 'Chauffören har försändelsen och är på väg till dig.',
    ExchangeFailed: 'Chauffören kom, men bytet gick inte att genomföra.',
    DeliveryFailed: 'Chauffören kom, men kunde inte lämna över försändelsen.',
    AtCollectionPoint: 'Försändelsen ligger redo för dig på ett utlämningsställe.',
    DeliveryFailedCardLeft: 'Chauffören kom när ingen kunde ta emot försändelsen och lämnade en avi.',
    ActionRequired: 'Transportören behöver något innan försändelsen kan skickas vidare.',
    ReturnToSender: 'Försändelsen kunde inte levereras och skickas tillbaka.',
    Damaged: 'Transportören rapporterar skador.',
    Missing: 'Transportören söker efter försändelsen.',
    PartiallyDelivered: 'Vissa paket har kommit fram, andra återstår.',
    Delivered: 'Transportören uppger att försändelsen har kommit fram.',
    DeliveredDamaged: 'Försändelsen har kommit fram, men transportören rapporterar skador.',
    Cancelled: 'Leveransen har stoppats och försändelsen kommer inte fram.',
    Lost: 'Transportören har slutat söka efter försändelsen.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Avsändaren har ännu inte lämnat in försändelsen.' },
    CarrierChanged: { meaning: 'En annan transportör tar över härifrån.' },
    ClearedThroughCustoms: {
      meaning: 'Tullen har godkänt försändelsen och den är på väg vidare.',
    },
    CollectedByCarrier: { meaning: withCarrier },
    CustomerCollected: { meaning: 'Försändelsen har hämtats ut på utlämningsstället.' },
    Destroyed: { meaning: 'Transportören har varit tvungen att destruera försändelsen.' },
    DroppedOff: { meaning: droppedOff },
    ExchangeSucceeded: {
      meaning: 'Försändelsen lämnades över i utbyte mot den som skickas tillbaka.',
    },
    FailedToCollect: {
      meaning: 'Försändelsen hämtades inte ut på utlämningsstället i tid.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Transportören har lämnat ett meddelande.' },
    ReturnedToSender: { meaning: isBack },
  },
  returnedMeaning: isBack,
  stalled: { one: 'Ingen ny skanning på {n} dag.', other: 'Ingen ny skanning på {n} dagar.' },
  copy: 'Kopiera referensnumret',
  copied: 'Kopierat',
  map: (place) => `${place}: öppna på karta`,
  unscanned: 'inte skannad',
};

export default sv;
