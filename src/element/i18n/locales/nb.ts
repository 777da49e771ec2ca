import type { Messages } from '../messages.js';

const contactRetailer = 'Kontakt nettbutikken.';
const contactEither = 'Kontakt transportøren eller nettbutikken.';
const tryAgain = 'Transportøren prøver vanligvis igjen.';
const nothingToDo = 'Du trenger ikke å gjøre noe.';
const collected = 'Hentet av transportøren';
const preparing = { headline: 'Klargjøres', advice: 'Transportøren har ikke mottatt sendingen ennå.' };
const returned = { headline: 'Tilbake hos avsenderen', advice: contactRetailer };

const ordered = 'Vi har mottatt bestillingen din og gjør den klar for transportøren.';
const labelled = 'Sendingen er pakket og merket og venter på transportøren.';
const notCollected = 'Transportøren kunne ikke hente sendingen hos avsenderen.';
const droppedOff = 'Sendingen ligger på et innleveringssted til transportøren henter den.';
const withCarrier = 'Transportøren har sendingen og kjører den til en terminal.';
const isBack = 'Sendingen er tilbake hos avsenderen.';

const nb: Messages = {
  locale: 'nb',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Kanselleres' },
    CollectionFailed: { headline: 'Henting hos avsender forsinket', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Henting hos avsender forsinket', advice: tryAgain },
    Dispatched: { headline: 'Sendt' },
    AtDropOffPoint: { headline: 'Innlevert' },
    Collected: { headline: collected },
    InTransit: { headline: 'Underveis' },
    InTransitWaiting: { headline: 'Underveis, venter', advice: nothingToDo },
    AtCustoms: { headline: 'I tollen', advice: 'Transportøren kontakter deg hvis noe mangler.' },
    HeldByCarrier: {
      headline: 'Holdes tilbake av transportøren',
      advice: 'Kontakt transportøren hvis det trekker ut.',
    },
    Delayed: { headline: 'Forsinket', advice: nothingToDo },
    OutForDelivery: { headline: 'Ute for levering' },
    ExchangeFailed: { headline: 'Bytte forsøkt', advice: tryAgain },
    DeliveryFailed: { headline: 'Levering forsøkt', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Klar til henting',
      advice: 'Ta med legitimasjon, og hentekoden hvis du har fått en.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Levering forsøkt, lapp lagt igjen',
      advice: 'Følg anvisningene på lappen.',
    },
    ActionRequired: { headline: 'Handling kreves', advice: contactEither },
    ReturnToSender: { headline: 'Sendes i retur til avsenderen', advice: contactRetailer },
    Damaged: { headline: 'Skadet', advice: contactRetailer },
    Missing: { headline: 'Savnet', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Delvis levert' },
    Delivered: { headline: 'Levert' },
    DeliveredDamaged: { headline: 'Levert, men skadet', advice: contactRetailer },
    Cancelled: { headline: 'Kansellert', advice: contactRetailer },
    Lost: { headline: 'Tapt', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Venter på innlevering',
    CarrierChanged: 'Overført til en annen transportør',
    ClearedThroughCustoms: 'Tollklarert',
    CollectedByCarrier: collected,
    CustomerCollected: 'Hentet av mottakeren',
    Destroyed: 'Destruert',
    DroppedOff: 'Innlevert',
    ExchangeSucceeded: 'Bytte gjennomført',
    FailedToCollect: 'Ikke hentet av mottakeren',
    ForInformation: 'Til orientering',
    HandedOver: 'Overført til neste transportør',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Sjekk referansenummeret',
      advice: 'Det består av bokstaver, tall og bindestreker, for eksempel EC-000-002-4DF.',
    },
    empty: {
      headline: 'Ingen oppdateringer ennå',
      advice: 'Den første kommer når transportøren skanner sendingen.',
    },
    'not-found': {
      headline: 'Vi finner ikke sendingen',
      advice: 'Sjekk referansenummeret, eller prøv igjen senere.',
    },
    denied: {
      headline: 'Sporing er ikke tilgjengelig her',
      advice: 'Logg inn, eller åpne lenken i ordrebekreftelsen.',
    },
    'rate-limited': {
      headline: 'For mange forespørsler akkurat nå',
      advice: 'Vent et øyeblikk.',
    },
    offline: {
      headline: 'Du er uten nett',
      advice: 'Koble til internett.',
    },
    failed: {
      headline: 'Sporing er ikke tilgjengelig akkurat nå',
      advice: 'Det sier ingenting om leveringen din. Prøv igjen senere.',
    },
  },
  loading: 'Laster …',
  returned,
  waitingForNextCarrier: {
    headline: 'Underveis, venter på neste transportør',
    advice: 'Sendingen er overført og har ikke blitt skannet siden.',
  },
  consignment: 'Sending',
  package: (number, count) => (count > 1 ? `Pakke ${number} av ${count}` : 'Pakke'),
  deliveredOf: (delivered, count) => `${delivered} av ${count} levert`,
  leg: (number, count) => `Etappe ${number} av ${count}`,
  unnamedCarrier: 'Transportør',
  legWaiting: 'Ikke startet ennå',
  legUnscanned: 'Ingen oppdateringer fra denne transportøren',
  handedOver: (next) => `Overført til ${next || 'neste transportør'}`,
  updates: { one: '{n} oppdatering', other: '{n} oppdateringer' },
  update: { headline: 'Oppdatering' },
  timeUnknown: 'Ukjent tidspunkt',
  comma: ', ',
  signedBy: (name) => `Signert av ${name}`,
  expected: (day) => `Forventet levering: ${day}`,
  overdue: (day) => `Leveringsdagen er passert: ${day}`,
  stale: (time) => `Vi fikk ikke oppdatert. Du ser status fra kl. ${time}.`,
  retry: 'Prøv igjen',
  wait: (time) => `Du kan prøve igjen ${time}.`,
  retriesItself: 'Siden prøver igjen av seg selv.',
  updated: (time) => `Oppdatert ${time}`,
  updatedNow: 'Oppdatert nå nettopp',
  refresh: 'Oppdater',
  newLabel: 'Ny',
  newEvents: { one: 'Ny oppdatering: {headline}', other: '{n} nye oppdateringer: {headline}' },
  lookup: {
    label: 'Sendingens referansenummer',
    hint: 'Det ser ut som EC-000-002-4DF og står i ordrebekreftelsen.',
    button: 'Spor',
    missing: 'Skriv inn referansenummeret.',
    invalid:
      'Sjekk referansenummeret. Det består av bokstaver, tall og bindestreker, for eksempel EC-000-002-4DF.',
  },
  progress: 'Leveringsforløp',
  lastScan: 'Siste skanning:',
  showAll: { one: 'Vis {n} oppdatering', other: 'Vis alle {n} oppdateringer' },
  showAllLegs: { one: 'Vis {n} etappe', other: 'Vis alle {n} etapper' },
  showAllPackages: { one: 'Vis {n} pakke', other: 'Vis alle {n} pakker' },
  showText: 'Vis hele teksten',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Avsenderen har bedt om at leveringen stoppes.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Sendingen har forlatt avsenderen.',
    AtDropOffPoint: droppedOff,
    Collected: withCarrier,
    InTransit: 'Sendingen er på vei mellom terminaler.',
    InTransitWaiting:
      'Sendingen er midlertidig stanset, for eksempel på grunn av været eller en senere leveringsdato.',
    AtCustoms: 'Sendingen kontrolleres på grensen.',
    HeldByCarrier: 'Transportøren beholder sendingen inntil videre og har ikke opplyst hvor lenge.',
    Delayed: 'Sendingen kommer senere enn planlagt.',
    OutForDelivery: 'Sjåføren har sendingen og er på vei til deg.',
    ExchangeFailed: 'Sjåføren kom, men byttet kunne ikke gjennomføres.',
    DeliveryFailed: 'Sjåføren kom, men kunne ikke overlevere sendingen.',
    AtCollectionPoint: 'Sendingen ligger klar til deg på et hentested.',
    DeliveryFailedCardLeft: 'Sjåføren kom da ingen kunne ta imot sendingen, og la igjen en lapp.',
    ActionRequired: 'Transportøren trenger noe før sendingen kan gå videre.',
    ReturnToSender: 'Sendingen kunne ikke leveres og sendes i retur.',
    Damaged: 'Transportøren melder om skade.',
    Missing: 'Transportøren leter etter sendingen.',
    PartiallyDelivered: 'Noen av pakkene er kommet frem, andre gjenstår.',
    Delivered: 'Transportøren opplyser at sendingen er kommet frem.',
    DeliveredDamaged: 'Sendingen er kommet frem, men transportøren melder om skade.',
    Cancelled: 'Leveringen er stoppet, og sendingen kommer ikke frem.',
    Lost: 'Transportøren har sluttet å lete etter sendingen.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Sendingen er ennå ikke innlevert av avsenderen.' },
    CarrierChanged: { meaning: 'En annen transportør tar over herfra.' },
    ClearedThroughCustoms: {
      meaning: 'Tollvesenet har frigitt sendingen, og den er på vei videre.',
    },
    CollectedByCarrier: { meaning: withCarrier },
    CustomerCollected: { meaning: 'Sendingen er hentet på hentestedet.' },
    Destroyed: { meaning: 'Transportøren har måttet destruere sendingen.' },
    DroppedOff: { meaning: droppedOff },
    ExchangeSucceeded: {
      meaning: 'Sendingen ble overlevert i bytte mot den som sendes i retur.',
    },
    FailedToCollect: {
      meaning: 'Sendingen ble ikke hentet på hentestedet i tide.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Transportøren har lagt inn en merknad.' },
    ReturnedToSender: { meaning: isBack },
  },
  returnedMeaning: isBack,
  stalled: { one: 'Ingen ny skanning på {n} dag.', other: 'Ingen ny skanning på {n} dager.' },
  copy: 'Kopier referansenummeret',
  copied: 'Kopiert',
  map: (place) => `${place}: åpne i kart`,
  unscanned: 'ikke skannet',
};

export default nb;
