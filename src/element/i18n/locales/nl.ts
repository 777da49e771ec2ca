import type { Messages } from '../messages.js';

const nothingToDo = 'Je hoeft nu niets te doen.';
const willTryAgain = `De bezorgdienst probeert het meestal nog een keer. ${nothingToDo}`;
const ifNothingChanges = `${nothingToDo} Verandert er een paar dagen niets? Neem dan contact met ons op.`;
const contactUs = 'Neem contact met ons op, dan lossen we het op.';
const contactUsForHelp = 'Neem contact met ons op, dan helpen we je verder.';
const preparing = { headline: 'We maken je pakket klaar' };
const packed = {
  headline: 'Klaar voor verzending',
  line: 'Je pakket is ingepakt en wacht op de bezorgdienst',
};
const pickUpDelayed = {
  headline: 'Ophalen is vertraagd',
  line: 'De bezorgdienst kon je pakket niet bij ons ophalen',
  advice: willTryAgain,
};
const pickedUp = 'Opgehaald door de bezorgdienst';
const handedOver = 'Overgedragen aan een andere bezorgdienst';

const nl: Messages = {
  locale: 'nl',

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
      headline: 'Wordt geannuleerd',
      line: 'De bezorgdienst is gevraagd de bezorging te stoppen',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Verzonden' },
    AtDropOffPoint: { headline: 'Bij een inleverpunt', line: 'Daar wacht je pakket op de bezorgdienst' },
    Collected: { headline: 'Bij de bezorgdienst' },
    InTransit: { headline: 'Onderweg' },
    InTransitWaiting: {
      headline: 'Ligt even stil',
      line: 'Bijvoorbeeld door het weer of een latere bezorgdatum',
    },
    AtCustoms: { headline: 'Bij de douane', line: 'Dit kan een paar dagen duren' },
    HeldByCarrier: {
      headline: 'Wacht bij de bezorgdienst',
      line: 'Het is nog niet bekend hoelang',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Heeft vertraging', advice: ifNothingChanges },
    OutForDelivery: { headline: 'In bezorging' },
    ExchangeFailed: { headline: 'Omruilen niet gelukt', advice: willTryAgain },
    DeliveryFailed: { headline: 'Bezorgen niet gelukt', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Ligt voor je klaar',
      advice: 'een legitimatiebewijs en je afhaalcode, als je die hebt.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Helaas hebben we je gemist',
      advice: 'Op het kaartje van de bezorger staat hoe je een nieuwe afspraak maakt of je pakket ophaalt.',
    },
    ActionRequired: {
      headline: 'Je hulp is nodig',
      advice: contactUsForHelp,
    },
    ReturnToSender: {
      headline: 'Komt terug naar ons',
      advice: 'Neem contact met ons op als je het pakket toch nog wilt.',
    },
    Damaged: { headline: 'Onderweg beschadigd', advice: contactUs },
    Missing: {
      headline: 'We zoeken je pakket',
      line: 'De bezorgdienst is ernaar op zoek',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Deels bezorgd', line: 'De rest komt nog' },
    Delivered: { headline: 'Bezorgd' },
    DeliveredDamaged: { headline: 'Beschadigd bezorgd', advice: contactUs },
    Cancelled: {
      headline: 'Bezorging geannuleerd',
      line: 'Je ontvangt dit pakket niet',
      advice: 'Neem contact met ons op als je hier niet zelf om hebt gevraagd.',
    },
    Lost: {
      headline: 'Je pakket is kwijtgeraakt',
      line: 'De bezorgdienst kon het niet terugvinden',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'Wordt nog ingeleverd', line: 'We brengen je pakket naar een inleverpunt' },
    CustomerCollected: { headline: 'Opgehaald' },
    Destroyed: {
      headline: 'Je pakket is vernietigd',
      line: 'De bezorgdienst kan het niet meer bezorgen',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Omgeruild' },
    FailedToCollect: {
      headline: 'Niet opgehaald',
      line: 'De afhaaltermijn is verstreken',
      advice: contactUsForHelp,
    },
    ReturnedToSender: {
      headline: 'Terug bij ons',
      advice: 'Neem contact met ons op als we het opnieuw moeten sturen of je bestelling moeten annuleren.',
    },
  },
  events: {
    AwaitingDropOff: 'Wordt nog ingeleverd',
    Cancelled: 'Geannuleerd',
    CarrierChanged: handedOver,
    ClearedThroughCustoms: 'Vrijgegeven door de douane',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'Opgehaald',
    Destroyed: 'Vernietigd',
    DroppedOff: 'Ingeleverd',
    ExchangeSucceeded: 'Omgeruild',
    FailedToCollect: 'Niet opgehaald',
    ForInformation: 'Bericht van de bezorgdienst',
    HandedOver: handedOver,
    Lost: 'Kwijtgeraakt',
    ReturnedToSender: 'Terug bij ons',
  },
  betweenCarriers: {
    headline: 'Wisselt van bezorgdienst',
    line: 'De volgende heeft de ontvangst nog niet bevestigd. Dit kan een dag duren.',
  },
  latestUpdate: 'Laatste update',
  update: 'Update',

  arriving: (day) => `Komt ${day}`,
  arrivingOn: (date) => `Komt op ${date}`,
  wasDueOn: (date) => `Zou op ${date} komen`,
  since: (time) => `Sinds ${time}`,
  withCarrier: (state, carrier) => `${state} met ${carrier}`,
  noUpdatesFor: { one: 'Al een dag geen updates', other: 'Al {n} dagen geen updates' },
  lateAdvice: 'Neem contact met ons op, dan zoeken we het voor je uit.',
  whatToDo: 'Wat nu?',
  whatToBring: 'Neem mee:',
  carrierWrote: 'De bezorgdienst schrijft:',
  quotes: { open: '‘', close: '’' },
  labels: {
    lastUpdate: 'Laatste update',
    lastSeen: 'Laatst gezien',
    with: 'Bezorgdienst',
    deliveredBy: 'Bezorgd door',
    signedForBy: 'Getekend door',
    carriersNote: 'Van de bezorgdienst',
    where: 'Waar',
    expected: 'Verwacht',
    wasDue: 'Was verwacht',
  },

  packages: { one: '{n} pakket', other: '{n} pakketten' },
  package: (number, count) => `Pakket ${number} van ${count}`,
  deliveredOf: (delivered, count) => `${delivered} van de ${count} bezorgd`,
  groups: {
    noUpdates: { one: '{n} nog zonder updates', other: '{n} nog zonder updates' },
    preparing: { one: '{n} in voorbereiding', other: '{n} in voorbereiding' },
    onItsWay: { one: '{n} onderweg', other: '{n} onderweg' },
    outForDelivery: { one: '{n} in bezorging', other: '{n} in bezorging' },
    readyToCollect: { one: '{n} ligt klaar', other: '{n} liggen klaar' },
    onHold: { one: '{n} in de wacht', other: '{n} in de wacht' },
    notDelivered: { one: '{n} kon niet worden bezorgd', other: '{n} konden niet worden bezorgd' },
    comingBack: { one: '{n} komt terug naar ons', other: '{n} komen terug naar ons' },
    returned: { one: '{n} terug bij ons', other: '{n} terug bij ons' },
    damaged: { one: '{n} beschadigd', other: '{n} beschadigd' },
    lost: { one: '{n} zoekgeraakt', other: '{n} zoekgeraakt' },
    cancelled: { one: '{n} geannuleerd', other: '{n} geannuleerd' },
    other: { one: '{n} met een andere status', other: '{n} met een andere status' },
  },

  progress: 'Bezorgstatus',
  steps: {
    preparing: 'In voorbereiding',
    dispatched: 'Verzonden',
    onItsWay: 'Onderweg',
    outForDelivery: 'In bezorging',
    delivered: 'Bezorgd',
    readyToCollect: 'Ligt klaar',
    collected: 'Opgehaald',
  },
  nextSteps: {
    dispatched: 'Hierna: verzending',
    onItsWay: 'Hierna: onderweg',
    outForDelivery: 'Hierna: in bezorging',
    delivered: 'Hierna: bezorgd',
    collected: 'Hierna: opgehaald',
  },

  history: 'Statusupdates',
  leg: (number, count) => `Etappe ${number} van ${count}`,
  unnamedCarrier: 'Bezorgdienst',
  upNext: (carriers) => `Hierna: ${carriers}`,
  legUnscanned: 'Geen updates van deze bezorgdienst',
  updates: { one: '{n} update', other: '{n} updates' },
  newLabel: 'Nieuw',
  newEvents: { one: 'Nieuwe update: {headline}', other: '{n} nieuwe updates: {headline}' },
  signedForBy: (name) => `Getekend door ${name}`,
  showAll: { other: 'Toon alle {n} updates' },
  showAllLegs: { other: 'Toon alle {n} etappes' },
  showAllPackages: { other: 'Toon alle {n} pakketten' },
  showText: 'Toon de hele tekst',

  comma: ', ',
  dayAndTime: (day, time) => `${day}, ${time}`,
  timeUnknown: 'Tijd niet bekend',
  clock: (time) => `${time}\u00a0uur`,
  localTime: (time) => `${time} lokale\u00a0tijd`,
  yourTime: (time) => `(${time} bij\u00a0jou)`,

  reference: 'Trackingcode',
  copy: 'Kopieer trackingcode',
  copied: 'Gekopieerd',
  map: (place) => `Bekijk ${place} op de kaart`,
  directions: 'Route',
  call: (carrier) => `Bel ${carrier}`,
  updated: (time) => `${time} bijgewerkt`,
  updatedNow: 'Zojuist bijgewerkt',
  refresh: 'Vernieuwen',
  lookup: {
    label: 'Trackingcode',
    hint: 'Je vindt de code in je verzendbevestiging. Voorbeeld: EC-000-002-4DF.',
    button: 'Volgen',
    missing: 'Vul je trackingcode in.',
    invalid: 'Controleer je trackingcode. Die hoort er zo uit te zien: EC-000-002-4DF.',
  },

  loading: 'Updates laden…',
  notices: {
    invalid: { headline: 'Controleer je trackingcode', line: 'Die hoort er zo uit te zien: EC-000-002-4DF.' },
    empty: {
      headline: 'Nog geen updates',
      line: 'Je ziet de eerste zodra de bezorgdienst je pakket heeft.',
    },
    'not-found': {
      headline: 'We vinden deze code niet',
      line: 'Vergelijk hem met je verzendbevestiging. Een nieuwe bestelling is soms pas na een paar uur zichtbaar.',
    },
    denied: {
      headline: 'Log in om je pakket te volgen',
      line: 'Of open de trackinglink in je bestelbevestiging.',
    },
    'rate-limited': { headline: 'Het is even druk', line: 'Probeer het zo nog eens.' },
    offline: { headline: 'Je bent offline', line: 'We werken dit bij zodra je weer online bent.' },
    failed: { headline: 'Volgen lukt nu even niet', line: 'Dit heeft geen gevolgen voor je bezorging.' },
  },
  stale: (time) => `Bijwerken lukte niet. Je ziet de stand van ${time}.`,
  retry: 'Probeer opnieuw',
  retryNow: 'Probeer nu opnieuw',
  wait: (time) => `Je kunt het ${time} opnieuw proberen.`,
  retriesItself: 'We proberen het automatisch opnieuw.',
};

export default nl;
