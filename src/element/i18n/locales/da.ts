import type { Messages } from '../messages.js';

const nothingToDo = 'Du behøver ikke gøre noget lige nu.';
const willTryAgain = `Transportøren prøver som regel igen. ${nothingToDo}`;
const ifNothingChanges = `${nothingToDo} Kontakt os, hvis der ikke sker noget i løbet af et par dage.`;
const contactUs = 'Kontakt os, så finder vi en løsning.';
const contactUsForHelp = 'Kontakt os, så hjælper vi dig.';
const preparing = { headline: 'Vi gør din pakke klar' };
const packed = { headline: 'Klar til afsendelse', line: 'Pakken står klar og venter på transportøren' };
const pickUpDelayed = {
  headline: 'Afhentning forsinket',
  line: 'Transportøren kunne ikke hente pakken hos os',
  advice: willTryAgain,
};
const pickedUp = 'Hentet af transportøren';
const handedOver = 'Overdraget til en anden transportør';

const da: Messages = {
  locale: 'da',

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
      headline: 'Leveringen annulleres',
      line: 'Transportøren er blevet bedt om at stoppe den',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Afsendt' },
    AtDropOffPoint: { headline: 'Indleveret', line: 'Pakken er i en pakkeshop og venter på transportøren' },
    Collected: { headline: 'Hos transportøren' },
    InTransit: { headline: 'Undervejs' },
    InTransitWaiting: {
      headline: 'Venter undervejs',
      line: 'For eksempel på grund af vejret eller en senere leveringsdato',
    },
    AtCustoms: { headline: 'I tolden', line: 'Det kan tage et par dage' },
    HeldByCarrier: {
      headline: 'Venter hos transportøren',
      line: 'Vi ved endnu ikke hvor længe',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Forsinket', advice: ifNothingChanges },
    OutForDelivery: { headline: 'Ude til levering' },
    ExchangeFailed: { headline: 'Ombytningen lykkedes ikke', advice: willTryAgain },
    DeliveryFailed: { headline: 'Vi kunne ikke levere', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Klar til afhentning',
      advice: 'billed-id og din afhentningskode, hvis du har fået en.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Vi traf dig desværre ikke',
      advice: 'På sedlen fra chaufføren kan du se, hvordan du bestiller ny levering eller henter pakken.',
    },
    ActionRequired: {
      headline: 'Din hjælp er nødvendig',
      advice: contactUsForHelp,
    },
    ReturnToSender: {
      headline: 'På vej tilbage til os',
      advice: 'Kontakt os, hvis du stadig vil have pakken.',
    },
    Damaged: { headline: 'Beskadiget undervejs', advice: contactUs },
    Missing: {
      headline: 'Vi leder efter din pakke',
      line: 'Transportøren er i gang med at eftersøge den',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Delvist leveret', line: 'Resten kommer senere' },
    Delivered: { headline: 'Leveret' },
    DeliveredDamaged: { headline: 'Leveret med skader', advice: contactUs },
    Cancelled: {
      headline: 'Leveringen er annulleret',
      line: 'Du modtager ikke denne pakke',
      advice: 'Kontakt os, hvis du ikke selv har bedt om det.',
    },
    Lost: {
      headline: 'Din pakke er blevet væk',
      line: 'Transportøren kunne ikke finde den',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'Venter på indlevering', line: 'Vi indleverer pakken i en pakkeshop' },
    CustomerCollected: { headline: 'Afhentet' },
    Destroyed: {
      headline: 'Din pakke er destrueret',
      line: 'Transportøren kan ikke længere levere den',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Ombyttet' },
    FailedToCollect: {
      headline: 'Ikke afhentet',
      line: 'Fristen for at hente den er udløbet',
      advice: contactUsForHelp,
    },
    ReturnedToSender: {
      headline: 'Tilbage hos os',
      advice: 'Kontakt os, hvis vi skal sende den igen eller annullere din ordre.',
    },
  },
  events: {
    AwaitingDropOff: 'Venter på indlevering',
    Cancelled: 'Annulleret',
    CarrierChanged: handedOver,
    ClearedThroughCustoms: 'Frigivet af tolden',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'Afhentet',
    Destroyed: 'Destrueret',
    DroppedOff: 'Indleveret',
    ExchangeSucceeded: 'Ombyttet',
    FailedToCollect: 'Ikke afhentet',
    ForInformation: 'Besked fra transportøren',
    HandedOver: handedOver,
    Lost: 'Bortkommet',
    ReturnedToSender: 'Tilbage hos os',
  },
  betweenCarriers: {
    headline: 'Skifter transportør',
    line: 'Den næste transportør har ikke registreret pakken endnu. Det kan tage et døgn.',
  },
  latestUpdate: 'Seneste opdatering',
  update: 'Opdatering',

  arriving: (day) => `Leveres ${day}`,
  arrivingOn: (date) => `Leveres ${date}`,
  wasDueOn: (date) => `Var ventet ${date}`,
  since: (time) => `Siden ${time}`,
  withCarrier: (state, carrier) => `${state} med ${carrier}`,
  noUpdatesFor: { one: 'Ingen opdateringer i en dag', other: 'Ingen opdateringer i {n} dage' },
  lateAdvice: 'Kontakt os, så undersøger vi sagen.',
  whatToDo: 'Hvad nu?',
  whatToBring: 'Husk:',
  carrierWrote: 'Transportøren skriver:',
  quotes: { open: '”', close: '”' },
  labels: {
    lastUpdate: 'Seneste opdatering',
    lastSeen: 'Sidst set',
    with: 'Transportør',
    deliveredBy: 'Leveret af',
    signedForBy: 'Kvitteret af',
    carriersNote: 'Fra transportøren',
    where: 'Sted',
    expected: 'Forventet levering',
    wasDue: 'Var ventet',
  },

  packages: { one: '{n} pakke', other: '{n} pakker' },
  package: (number, count) => `Pakke ${number} af ${count}`,
  deliveredOf: (delivered, count) => `${delivered} af ${count} leveret`,
  groups: {
    noUpdates: { one: 'én uden opdateringer', other: '{n} uden opdateringer' },
    preparing: { one: 'én gøres klar', other: '{n} gøres klar' },
    onItsWay: { one: 'én undervejs', other: '{n} undervejs' },
    outForDelivery: { one: 'én ude til levering', other: '{n} ude til levering' },
    readyToCollect: { one: 'én klar til afhentning', other: '{n} klar til afhentning' },
    onHold: { one: 'én venter undervejs', other: '{n} venter undervejs' },
    notDelivered: { one: 'én kunne ikke leveres', other: '{n} kunne ikke leveres' },
    comingBack: { one: 'én på vej tilbage til os', other: '{n} på vej tilbage til os' },
    returned: { one: 'én tilbage hos os', other: '{n} tilbage hos os' },
    damaged: { one: 'én beskadiget', other: '{n} beskadiget' },
    lost: { one: 'én er blevet væk', other: '{n} er blevet væk' },
    cancelled: { one: 'én annulleret', other: '{n} annulleret' },
    other: { one: 'én med anden status', other: '{n} med anden status' },
  },

  progress: 'Leveringsstatus',
  steps: {
    preparing: 'Gøres klar',
    dispatched: 'Afsendt',
    onItsWay: 'Undervejs',
    outForDelivery: 'Ude til levering',
    delivered: 'Leveret',
    readyToCollect: 'Klar til afhentning',
    collected: 'Afhentet',
  },
  nextSteps: {
    dispatched: 'Næste: afsendt',
    onItsWay: 'Næste: undervejs',
    outForDelivery: 'Næste: ude til levering',
    delivered: 'Næste: leveret',
    collected: 'Næste: afhentet',
  },

  history: 'Sporingshistorik',
  leg: (number, count) => `Etape ${number} af ${count}`,
  unnamedCarrier: 'Transportør',
  upNext: (carriers) => `Næste: ${carriers}`,
  legUnscanned: 'Ingen opdateringer fra denne transportør',
  updates: { one: '{n} opdatering', other: '{n} opdateringer' },
  newLabel: 'Ny',
  newEvents: { one: 'Ny opdatering: {headline}', other: '{n} nye opdateringer: {headline}' },
  signedForBy: (name) => `Kvitteret af ${name}`,
  showAll: { other: 'Vis alle {n} opdateringer' },
  showAllLegs: { other: 'Vis alle {n} etaper' },
  showAllPackages: { other: 'Vis alle {n} pakker' },
  showText: 'Vis hele teksten',

  comma: ', ',
  dayAndTime: (day, time) => `${day} ${time}`,
  timeUnknown: 'Ukendt tidspunkt',
  clock: (time) => `kl.\u00a0${time}`,
  localTime: (time) => `${time} lokal\u00a0tid`,
  yourTime: (time) => `(${time} hos\u00a0dig)`,

  reference: 'Sporingsnummer',
  copy: 'Kopiér sporingsnummeret',
  copied: 'Kopieret',
  map: (place) => `Vis ${place} på kortet`,
  directions: 'Rutevejledning',
  call: (carrier) => `Ring til ${carrier}`,
  updated: (time) => `Opdateret ${time}`,
  updatedNow: 'Lige opdateret',
  refresh: 'Opdatér',
  lookup: {
    label: 'Sporingsnummer',
    hint: 'Du finder det i din forsendelsesmail. Det ser sådan ud: EC-000-002-4DF.',
    button: 'Spor pakke',
    missing: 'Indtast dit sporingsnummer.',
    invalid: 'Tjek dit sporingsnummer. Det skal se sådan ud: EC-000-002-4DF.',
  },

  loading: 'Henter sporing…',
  notices: {
    invalid: { headline: 'Tjek dit sporingsnummer', line: 'Det skal se sådan ud: EC-000-002-4DF.' },
    empty: {
      headline: 'Ingen opdateringer endnu',
      line: 'Du ser den første, når transportøren har fået din pakke.',
    },
    'not-found': {
      headline: 'Vi kan ikke finde nummeret',
      line: 'Sammenlign med din forsendelsesmail. Der kan gå et par timer, før nye ordrer vises.',
    },
    denied: {
      headline: 'Log ind for at følge pakken',
      line: 'Eller åbn sporingslinket i din ordrebekræftelse.',
    },
    'rate-limited': { headline: 'Der er travlt lige nu', line: 'Prøv igen om et øjeblik.' },
    offline: { headline: 'Du er offline', line: 'Vi opdaterer, når du er online igen.' },
    failed: { headline: 'Sporing virker ikke lige nu', line: 'Det påvirker ikke din levering.' },
  },
  stale: (time) => `Det lykkedes ikke at opdatere. Du ser status fra ${time}.`,
  retry: 'Prøv igen',
  retryNow: 'Prøv nu',
  wait: (time) => `Du kan prøve igen ${time}.`,
  retriesItself: 'Vi prøver automatisk igen.',
};

export default da;
