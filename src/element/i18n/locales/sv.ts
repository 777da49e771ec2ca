import type { Messages } from '../messages.js';

const willTryAgain = 'vänta så länge. Transportören brukar försöka igen.';
const ifNothingChanges = 'vänta så länge. Kontakta oss om inget har hänt inom några dagar.';
const contactUs = 'kontakta oss så löser vi det.';
const contactUsForHelp = 'kontakta oss så hjälper vi dig.';
const preparing = { headline: 'Vi förbereder ditt paket' };
const packed = { headline: 'Klart att skickas', line: 'Paketet är packat och väntar på transportören' };
const pickUpDelayed = {
  headline: 'Upphämtningen dröjer',
  line: 'Transportören kunde inte hämta paketet hos oss',
  advice: willTryAgain,
};
const pickedUp = 'Hämtat av transportören';
const handedOver = 'Överlämnat till en annan transportör';

const sv: Messages = {
  locale: 'sv',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: {
      headline: 'Leveransen annulleras',
      line: 'Transportören har ombetts att stoppa den',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Skickat' },
    AtDropOffPoint: {
      headline: 'Inlämnat',
      line: 'Paketet ligger hos ett ombud och väntar på transportören',
    },
    Collected: { headline: 'Hos transportören' },
    InTransit: { headline: 'På väg' },
    InTransitWaiting: {
      headline: 'Tillfälligt stopp',
      line: 'Till exempel på grund av vädret eller ett senare leveransdatum',
    },
    AtCustoms: { headline: 'I tullen', line: 'Det kan ta några dagar' },
    HeldByCarrier: {
      headline: 'Väntar hos transportören',
      line: 'Vi vet inte än hur länge',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Försenat', advice: ifNothingChanges },
    OutForDelivery: { headline: 'Ute för leverans' },
    ExchangeFailed: { headline: 'Bytet kunde inte göras', advice: willTryAgain },
    DeliveryFailed: { headline: 'Vi kunde inte leverera', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Redo att hämtas',
      advice: 'giltig legitimation, och hämtkoden om du har fått en.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Tyvärr missade vi dig',
      advice: 'följ anvisningarna på avin för att boka ny leverans eller hämta paketet.',
    },
    ActionRequired: {
      headline: 'Din hjälp behövs',
      advice: contactUsForHelp,
    },
    ReturnToSender: {
      headline: 'På väg tillbaka till oss',
      advice: 'kontakta oss om du fortfarande vill ha paketet.',
    },
    Damaged: { headline: 'Skadat på vägen', advice: contactUs },
    Missing: {
      headline: 'Vi letar efter ditt paket',
      line: 'Transportören har startat en eftersökning',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Delvis levererat', line: 'Resten kommer senare' },
    Delivered: { headline: 'Levererat' },
    DeliveredDamaged: { headline: 'Levererat med skador', advice: contactUs },
    Cancelled: {
      headline: 'Leveransen är annullerad',
      line: 'Paketet kommer inte att levereras',
      advice: 'kontakta oss om du inte själv har bett om det.',
    },
    Lost: {
      headline: 'Ditt paket har kommit bort',
      line: 'Transportören kunde inte hitta det',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'Väntar på inlämning', line: 'Vi lämnar in paketet hos ett ombud' },
    CustomerCollected: { headline: 'Hämtat' },
    Destroyed: {
      headline: 'Ditt paket har förstörts',
      line: 'Transportören kan inte längre leverera det',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Bytet är klart' },
    FailedToCollect: {
      headline: 'Inte hämtat',
      line: 'Tiden för att hämta det har gått ut',
      advice: contactUsForHelp,
    },
    ReturnedToSender: {
      headline: 'Tillbaka hos oss',
      advice: 'kontakta oss om du vill få det skickat igen eller avbeställa.',
    },
  },
  events: {
    AwaitingDropOff: 'Väntar på inlämning',
    Cancelled: 'Annullerat',
    CarrierChanged: handedOver,
    ClearedThroughCustoms: 'Godkänt av tullen',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'Hämtat',
    Destroyed: 'Förstört',
    DroppedOff: 'Inlämnat',
    ExchangeSucceeded: 'Bytet är klart',
    FailedToCollect: 'Inte hämtat',
    ForInformation: 'Meddelande från transportören',
    HandedOver: handedOver,
    Lost: 'Bortkommet',
    ReturnedToSender: 'Tillbaka hos oss',
  },
  betweenCarriers: {
    headline: 'Byter transportör',
    line: 'Nästa transportör har inte registrerat paketet än. Det kan ta ett dygn.',
  },
  latestUpdate: 'Senaste uppdateringen',
  update: 'Uppdatering',

  arriving: (day) => `Kommer ${day}`,
  arrivingOn: (date) => `Kommer ${date}`,
  wasDueOn: (date) => `Väntades ${date}`,
  since: (time) => `Sedan ${time}`,
  withCarrier: (state, carrier) => `${state} med ${carrier}`,
  noUpdatesFor: { one: 'Inga uppdateringar på en dag', other: 'Inga uppdateringar på {n} dagar' },
  lateAdvice: 'kontakta oss så tar vi reda på vad som har hänt.',
  whatToDo: 'Så gör du:',
  whatToBring: 'Ta med:',
  carrierWrote: 'Transportören skriver:',
  quotes: { open: '”', close: '”' },
  labels: {
    lastUpdate: 'Senaste uppdatering',
    lastSeen: 'Senast sett',
    with: 'Transportör',
    deliveredBy: 'Levererat av',
    signedForBy: 'Kvitterat av',
    carriersNote: 'Från transportören',
    where: 'Plats',
    expected: 'Beräknad leverans',
    wasDue: 'Väntades',
  },

  packages: { one: '{n} paket', other: '{n} paket' },
  package: (number, count) => `Paket ${number} av ${count}`,
  deliveredOf: (delivered, count) =>
    `${delivered} av ${count} ${delivered === 1 ? 'levererat' : 'levererade'}`,
  groups: {
    noUpdates: { one: 'ett utan uppdateringar', other: '{n} utan uppdateringar' },
    preparing: { one: 'ett förbereds', other: '{n} förbereds' },
    onItsWay: { one: 'ett på väg', other: '{n} på väg' },
    outForDelivery: { one: 'ett ute för leverans', other: '{n} ute för leverans' },
    readyToCollect: { one: 'ett redo att hämtas', other: '{n} redo att hämtas' },
    onHold: { one: 'ett dröjer', other: '{n} dröjer' },
    notDelivered: { one: 'ett kunde inte levereras', other: '{n} kunde inte levereras' },
    comingBack: { one: 'ett på väg tillbaka till oss', other: '{n} på väg tillbaka till oss' },
    returned: { one: 'ett tillbaka hos oss', other: '{n} tillbaka hos oss' },
    damaged: { one: 'ett skadat', other: '{n} skadade' },
    lost: { one: 'ett saknas', other: '{n} saknas' },
    cancelled: { one: 'ett annullerat', other: '{n} annullerade' },
    other: { one: 'ett med annan status', other: '{n} med annan status' },
  },

  progress: 'Leveransstatus',
  steps: {
    preparing: 'Förbereds',
    dispatched: 'Skickat',
    onItsWay: 'På väg',
    outForDelivery: 'Ute för leverans',
    delivered: 'Levererat',
    readyToCollect: 'Redo att hämtas',
    collected: 'Hämtat',
  },
  nextSteps: {
    dispatched: 'Härnäst: skickat',
    onItsWay: 'Härnäst: på väg',
    outForDelivery: 'Härnäst: ute för leverans',
    delivered: 'Härnäst: levererat',
    collected: 'Härnäst: hämtat',
  },

  history: 'Spårningshistorik',
  leg: (number, count) => `Etapp ${number} av ${count}`,
  unnamedCarrier: 'Transportör',
  upNext: (carriers) => `Härnäst: ${carriers}`,
  legUnscanned: 'Inga uppdateringar från den här transportören',
  updates: { one: '{n} uppdatering', other: '{n} uppdateringar' },
  newLabel: 'Nytt',
  newEvents: { one: 'Ny uppdatering: {headline}', other: '{n} nya uppdateringar: {headline}' },
  signedForBy: (name) => `Kvitterat av ${name}`,
  showAll: { other: 'Visa alla {n} uppdateringar' },
  showAllLegs: { other: 'Visa alla {n} etapper' },
  showAllPackages: { other: 'Visa alla {n} paket' },
  showText: 'Visa hela texten',

  comma: ', ',
  dayAndTime: (day, time) => `${day} ${time}`,
  timeUnknown: 'Okänd tid',
  clock: (time) => `kl.\u00a0${time}`,
  localTime: (time) => `${time} lokal\u00a0tid`,
  yourTime: (time) => `(${time} hos\u00a0dig)`,

  reference: 'Spårningsnummer',
  copy: 'Kopiera spårningsnumret',
  copied: 'Kopierat',
  map: (place) => `Visa ${place} på kartan`,
  directions: 'Vägbeskrivning',
  call: (carrier) => `Ring ${carrier}`,
  updated: (time) => `Uppdaterades ${time}`,
  updatedNow: 'Uppdaterades nyss',
  refresh: 'Uppdatera',
  lookup: {
    label: 'Spårningsnummer',
    hint: 'Du hittar det i leveransbekräftelsen. Det ser ut så här: EC-000-002-4DF.',
    button: 'Spåra',
    missing: 'Fyll i ditt spårningsnummer.',
    invalid: 'Kontrollera spårningsnumret. Det ska se ut så här: EC-000-002-4DF.',
  },

  loading: 'Hämtar spårning…',
  notices: {
    invalid: { headline: 'Kontrollera spårningsnumret', line: 'Det ska se ut så här: EC-000-002-4DF.' },
    empty: {
      headline: 'Inga uppdateringar än',
      line: 'Du ser den första när transportören har fått ditt paket.',
    },
    'not-found': {
      headline: 'Vi hittar inte det numret',
      line: 'Jämför med leveransbekräftelsen. Det kan ta några timmar innan nya beställningar syns.',
    },
    denied: {
      headline: 'Logga in och se leveransen',
      line: 'Eller öppna spårningslänken i din orderbekräftelse.',
    },
    'rate-limited': { headline: 'Högt tryck just nu', line: 'Försök igen om en liten stund.' },
    offline: { headline: 'Du är offline', line: 'Vi uppdaterar när du är online igen.' },
    failed: { headline: 'Spårningen kan inte visas', line: 'Din leverans påverkas inte.' },
  },
  stale: (time) => `Det gick inte att uppdatera. Du ser läget från ${time}.`,
  retry: 'Försök igen',
  retryNow: 'Försök nu',
  wait: (time) => `Du kan försöka igen ${time}.`,
  retriesItself: 'Vi försöker igen automatiskt.',
};

export default sv;
