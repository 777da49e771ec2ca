import type { Messages } from '../messages.js';

const contactRetailer = 'Neem contact op met de winkel.';
const contactEither = 'Neem contact op met de vervoerder of de winkel.';
const tryAgain = 'De vervoerder probeert het meestal nog een keer.';
const nothingToDo = 'Je hoeft niets te doen.';
const preparing = {
  headline: 'In voorbereiding',
  advice: 'De vervoerder heeft het pakket nog niet ontvangen.',
};
const collectionDelayed = { headline: 'Ophalen bij afzender vertraagd', advice: tryAgain };
const returned = { headline: 'Terug bij de afzender', advice: contactRetailer };
const droppedOff = 'Ingeleverd door de afzender';
const collected = 'Opgehaald door de vervoerder';
const reference = 'Die bestaat uit letters, cijfers en streepjes, zoals EC-000-002-4DF.';

const ordered = 'We hebben je bestelling ontvangen en maken die klaar voor de vervoerder.';
const labelled = 'Het pakket is ingepakt en voorzien van een label, en wacht op de vervoerder.';
const notCollected = 'De vervoerder kon het pakket niet ophalen bij de afzender.';
const atDropOff = 'Het pakket ligt op een inleverpunt en wacht op de vervoerder.';
const toDepot = 'De vervoerder heeft het pakket en brengt het naar een depot.';
const back = 'Het pakket is weer bij de afzender.';

const nl: Messages = {
  locale: 'nl',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Wordt geannuleerd' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'Verzonden' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'Onderweg' },
    InTransitWaiting: { headline: 'Onderweg, in de wacht', advice: nothingToDo },
    AtCustoms: {
      headline: 'Bij de douane',
      advice: 'De vervoerder neemt contact met je op als er iets nodig is.',
    },
    HeldByCarrier: {
      headline: 'Vastgehouden door de vervoerder',
      advice: 'Neem contact op met de vervoerder als dit lang duurt.',
    },
    Delayed: { headline: 'Vertraagd', advice: nothingToDo },
    OutForDelivery: { headline: 'Bezorger onderweg' },
    ExchangeFailed: { headline: 'Omruilen niet gelukt', advice: tryAgain },
    DeliveryFailed: { headline: 'Bezorgen niet gelukt', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Klaar om af te halen',
      advice: 'Neem een identiteitsbewijs mee, en de afhaalcode als je die hebt.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Bezorgen niet gelukt, kaartje achtergelaten',
      advice: 'Volg de aanwijzingen op het kaartje.',
    },
    ActionRequired: { headline: 'Actie nodig', advice: contactEither },
    ReturnToSender: { headline: 'Gaat terug naar de afzender', advice: contactRetailer },
    Damaged: { headline: 'Beschadigd', advice: contactRetailer },
    Missing: { headline: 'Vermist', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Deels bezorgd' },
    Delivered: { headline: 'Bezorgd' },
    DeliveredDamaged: { headline: 'Beschadigd bezorgd', advice: contactRetailer },
    Cancelled: { headline: 'Geannuleerd', advice: contactRetailer },
    Lost: { headline: 'Verloren gegaan', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Wacht op inlevering door de afzender',
    CarrierChanged: 'Overgedragen aan een andere vervoerder',
    ClearedThroughCustoms: 'Vrijgegeven door de douane',
    CollectedByCarrier: collected,
    CustomerCollected: 'Afgehaald door de ontvanger',
    Destroyed: 'Vernietigd',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'Omgeruild',
    FailedToCollect: 'Niet afgehaald door de ontvanger',
    ForInformation: 'Ter informatie',
    HandedOver: 'Overgedragen aan de volgende vervoerder',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Controleer de referentie',
      advice: reference,
    },
    empty: {
      headline: 'Nog geen updates',
      advice: 'De eerste komt zodra de vervoerder het pakket scant.',
    },
    'not-found': {
      headline: 'We kunnen deze zending niet vinden',
      advice: 'Controleer de referentie of probeer het later opnieuw.',
    },
    denied: {
      headline: 'Volgen is hier niet mogelijk',
      advice: 'Log in of open de link in je bevestiging.',
    },
    'rate-limited': {
      headline: 'Te veel aanvragen op dit moment',
      advice: 'Wacht even.',
    },
    offline: {
      headline: 'Je bent offline',
      advice: 'Maak verbinding met internet.',
    },
    failed: {
      headline: 'Volgen is op dit moment niet mogelijk',
      advice: 'Dit zegt niets over je bezorging. Probeer het later opnieuw.',
    },
  },
  loading: 'Laden…',
  returned,
  waitingForNextCarrier: {
    headline: 'Onderweg, wacht op de volgende vervoerder',
    advice: 'Het pakket is overgedragen en sindsdien niet gescand.',
  },
  consignment: 'Zending',
  package: (number, count) => (count > 1 ? `Pakket ${number} van ${count}` : 'Pakket'),
  deliveredOf: (delivered, count) => `${delivered} van ${count} bezorgd`,
  leg: (number, count) => `Traject ${number} van ${count}`,
  unnamedCarrier: 'Vervoerder',
  legWaiting: 'Nog niet begonnen',
  legUnscanned: 'Geen updates van deze vervoerder',
  handedOver: (next) => `Overgedragen aan ${next || 'de volgende vervoerder'}`,
  updates: { one: '{n} update', other: '{n} updates' },
  update: { headline: 'Update' },
  timeUnknown: 'Tijdstip onbekend',
  comma: ', ',
  signedBy: (name) => `Getekend door ${name}`,
  expected: (day) => `Verwachte bezorging: ${day}`,
  overdue: (day) => `De bezorgdatum is verstreken: ${day}`,
  stale: (time) => `Vernieuwen is niet gelukt. Laatst bekende stand: ${time}.`,
  retry: 'Opnieuw proberen',
  wait: (time) => `Je kunt het ${time} opnieuw proberen.`,
  retriesItself: 'Deze pagina probeert het vanzelf opnieuw.',
  updated: (time) => `${time} bijgewerkt`,
  updatedNow: 'Zojuist bijgewerkt',
  refresh: 'Vernieuwen',
  newLabel: 'Nieuw',
  newEvents: { one: 'Nieuwe update: {headline}', other: '{n} nieuwe updates: {headline}' },
  lookup: {
    label: 'Referentie van de zending',
    hint: 'Die ziet eruit als EC-000-002-4DF en staat in je bevestiging.',
    button: 'Volgen',
    missing: 'Vul de referentie in.',
    invalid: `Controleer de referentie. ${reference}`,
  },
  progress: 'Voortgang',
  lastScan: 'Laatste scan:',
  showAll: { one: '{n} update tonen', other: 'Alle {n} updates tonen' },
  showAllLegs: { one: '{n} traject tonen', other: 'Alle {n} trajecten tonen' },
  showAllPackages: { one: '{n} pakket tonen', other: 'Alle {n} pakketten tonen' },
  showText: 'Hele tekst tonen',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'De afzender heeft gevraagd deze bezorging te stoppen.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Het pakket is vertrokken bij de afzender.',
    AtDropOffPoint: atDropOff,
    Collected: toDepot,
    InTransit: 'Het pakket is onderweg tussen twee depots.',
    InTransitWaiting:
      'Het pakket wordt een tijdje opgehouden, bijvoorbeeld door het weer of een latere bezorgdatum.',
    AtCustoms: 'Het pakket wordt aan de grens gecontroleerd.',
    HeldByCarrier: 'De vervoerder houdt het pakket voorlopig vast en heeft niet gezegd tot wanneer.',
    Delayed: 'Het pakket komt later aan dan gepland.',
    OutForDelivery: 'De bezorger heeft het pakket bij zich en is onderweg naar je toe.',
    ExchangeFailed: 'De bezorger is langs geweest, maar omruilen was niet mogelijk.',
    DeliveryFailed: 'De bezorger is langs geweest, maar kon het pakket niet overhandigen.',
    AtCollectionPoint: 'Het pakket ligt voor je klaar bij een afhaalpunt.',
    DeliveryFailedCardLeft:
      'De bezorger trof niemand aan die het pakket kon aannemen en heeft een kaartje achtergelaten.',
    ActionRequired: 'De vervoerder heeft nog iets nodig om verder te kunnen.',
    ReturnToSender: 'Het pakket kon niet worden bezorgd en gaat terug.',
    Damaged: 'De vervoerder meldt schade.',
    Missing: 'De vervoerder zoekt naar het pakket.',
    PartiallyDelivered: 'Een deel van de pakketten is aangekomen, de rest komt nog.',
    Delivered: 'De vervoerder meldt dat het pakket is aangekomen.',
    DeliveredDamaged: 'Het pakket is aangekomen, maar de vervoerder meldt schade.',
    Cancelled: 'Deze bezorging is gestopt en het pakket komt niet meer.',
    Lost: 'De vervoerder is gestopt met zoeken naar het pakket.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'De afzender moet het pakket nog naar een inleverpunt brengen.' },
    CarrierChanged: { meaning: 'Vanaf hier brengt een andere vervoerder het pakket.' },
    ClearedThroughCustoms: { meaning: 'De douane heeft het pakket vrijgegeven en het gaat verder.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'Het pakket is afgehaald bij het afhaalpunt.' },
    Destroyed: { meaning: 'De vervoerder moest het pakket vernietigen.' },
    DroppedOff: { meaning: atDropOff },
    ExchangeSucceeded: { meaning: 'Het pakket is overhandigd in ruil voor het pakket dat teruggaat.' },
    FailedToCollect: {
      meaning: 'Het pakket is niet op tijd afgehaald bij het afhaalpunt.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'De vervoerder heeft een bericht achtergelaten.' },
    ReturnedToSender: { meaning: back },
  },
  returnedMeaning: back,
  stalled: { one: 'Al {n} dag geen nieuwe scan.', other: 'Al {n} dagen geen nieuwe scan.' },
  copy: 'Referentie kopiëren',
  copied: 'Gekopieerd',
  map: (place) => `${place}: openen op een kaart`,
  unscanned: 'niet gescand',
};

export default nl;
