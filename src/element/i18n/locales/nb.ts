import type { Messages } from '../messages.js';

const preparing = { headline: 'Vi gjør klar bestillingen' };
const packed = { headline: 'Klar til sending', line: 'Pakken venter på transportøren' };
const willTryAgain = 'vent litt, transportøren prøver vanligvis igjen.';
const ifNothingChanges = 'vent litt. Kontakt oss hvis ingenting har skjedd om noen dager.';
const contactUs = 'kontakt oss, så ordner vi opp.';
const weHelp = 'kontakt oss, så hjelper vi deg.';
const pickUpDelayed = {
  headline: 'Utsendingen er forsinket',
  line: 'Transportøren kunne ikke hente pakken hos oss',
  advice: willTryAgain,
};
const pickedUp = 'Hentet av transportøren';
const passedOn = 'Overført til en annen transportør';

const nb: Messages = {
  locale: 'nb',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: { headline: 'Kansellering pågår', line: 'Transportøren er bedt om å stoppe leveringen' },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Sendt' },
    AtDropOffPoint: { headline: 'Innlevert', line: 'Venter på transportøren på innleveringsstedet' },
    Collected: { headline: 'Hos transportøren' },
    InTransit: { headline: 'På vei' },
    InTransitWaiting: {
      headline: 'Satt på vent',
      line: 'For eksempel på grunn av været eller en senere leveringsdato',
    },
    AtCustoms: { headline: 'I tollen', line: 'Dette kan ta noen dager' },
    HeldByCarrier: {
      headline: 'Venter hos transportøren',
      line: 'De har ikke oppgitt hvor lenge',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Forsinket', advice: ifNothingChanges },
    OutForDelivery: { headline: 'Ute for levering' },
    ExchangeFailed: { headline: 'Vi kunne ikke bytte varen', advice: willTryAgain },
    DeliveryFailed: { headline: 'Vi kunne ikke levere', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Klar til henting',
      advice: 'legitimasjon med bilde, og hentekode hvis du har fått en.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Vi traff deg ikke',
      advice: 'se lappen fra sjåføren for å avtale ny levering eller henting.',
    },
    ActionRequired: {
      headline: 'Vi trenger din hjelp',
      advice: weHelp,
    },
    ReturnToSender: {
      headline: 'På vei tilbake til oss',
      advice: 'kontakt oss hvis du fortsatt vil ha pakken.',
    },
    Damaged: { headline: 'Skadet underveis', advice: contactUs },
    Missing: {
      headline: 'Vi leter etter pakken din',
      line: 'Transportøren undersøker hvor den er',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Delvis levert', line: 'Resten kommer senere' },
    Delivered: { headline: 'Levert' },
    DeliveredDamaged: { headline: 'Levert med skade', advice: contactUs },
    Cancelled: {
      headline: 'Levering kansellert',
      line: 'Denne pakken kommer ikke',
      advice: 'hvis du har bedt om dette, trenger du ikke å gjøre noe. Hvis ikke, kontakt oss.',
    },
    Lost: {
      headline: 'Pakken din er kommet bort',
      line: 'Transportøren fant den ikke',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'Venter på innlevering', line: 'Vi tar den med til et innleveringssted' },
    CustomerCollected: { headline: 'Hentet' },
    Destroyed: {
      headline: 'Pakken din er destruert',
      line: 'Transportøren kan ikke levere den lenger',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Byttet' },
    FailedToCollect: { headline: 'Ikke hentet', line: 'Hentefristen har gått ut', advice: weHelp },
    ReturnedToSender: {
      headline: 'Tilbake hos oss',
      advice: 'kontakt oss, så sender vi den på nytt eller kansellerer bestillingen.',
    },
  },
  events: {
    AwaitingDropOff: 'Venter på innlevering',
    Cancelled: 'Kansellert',
    CarrierChanged: passedOn,
    ClearedThroughCustoms: 'Ferdig i tollen',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'Hentet',
    Destroyed: 'Destruert',
    DroppedOff: 'Innlevert',
    ExchangeSucceeded: 'Byttet',
    FailedToCollect: 'Ikke hentet',
    ForInformation: 'Melding fra transportøren',
    HandedOver: passedOn,
    Lost: 'Kommet bort',
    ReturnedToSender: 'Tilbake hos oss',
  },
  betweenCarriers: {
    headline: 'Bytter transportør',
    line: 'Den neste transportøren har ikke bekreftet mottak ennå. Det kan ta et døgn.',
  },
  latestUpdate: 'Siste oppdatering',
  update: 'Oppdatering',

  arriving: (day) => `Kommer ${day}`,
  arrivingOn: (date) => `Kommer ${date}`,
  wasDueOn: (date) => `Skulle kommet ${date}`,
  since: (time) => `Siden ${time}`,
  withCarrier: (state, carrier) => `${state} med ${carrier}`,
  noUpdatesFor: { one: 'Ingen oppdateringer på én dag', other: 'Ingen oppdateringer på {n} dager' },
  lateAdvice: 'kontakt oss, så finner vi ut av det.',
  whatToDo: 'Dette gjør du:',
  whatToBring: 'Ta med:',
  carrierWrote: 'Transportøren skriver:',
  quotes: { open: '«', close: '»' },
  labels: {
    lastUpdate: 'Siste oppdatering',
    lastSeen: 'Sist sett',
    with: 'Transportør',
    deliveredBy: 'Levert av',
    signedForBy: 'Signert av',
    carriersNote: 'Fra transportøren',
    where: 'Sted',
    expected: 'Forventet levering',
    wasDue: 'Skulle kommet',
  },

  packages: { one: '{n} pakke', other: '{n} pakker' },
  package: (number, count) => `Pakke ${number} av ${count}`,
  deliveredOf: (delivered, count) => `${delivered} av ${count} pakker levert`,
  groups: {
    noUpdates: { one: 'én uten oppdateringer', other: '{n} uten oppdateringer' },
    preparing: { one: 'én gjøres klar', other: '{n} gjøres klare' },
    onItsWay: { one: 'én på vei', other: '{n} på vei' },
    outForDelivery: { one: 'én ute for levering', other: '{n} ute for levering' },
    readyToCollect: { one: 'én klar til henting', other: '{n} klare til henting' },
    onHold: { one: 'én venter underveis', other: '{n} venter underveis' },
    notDelivered: { one: 'én vi ikke kunne levere', other: '{n} vi ikke kunne levere' },
    comingBack: { one: 'én på vei tilbake til oss', other: '{n} på vei tilbake til oss' },
    returned: { one: 'én tilbake hos oss', other: '{n} tilbake hos oss' },
    damaged: { one: 'én skadet', other: '{n} skadet' },
    lost: { one: 'én mangler', other: '{n} mangler' },
    cancelled: { one: 'én kansellert', other: '{n} kansellert' },
    other: { one: 'én med annen status', other: '{n} med annen status' },
  },

  progress: 'Fremdrift',
  steps: {
    preparing: 'Klargjøres',
    dispatched: 'Sendt',
    onItsWay: 'På vei',
    outForDelivery: 'Ute for levering',
    delivered: 'Levert',
    readyToCollect: 'Klar til henting',
    collected: 'Hentet',
  },
  nextSteps: {
    dispatched: 'Neste: sendt',
    onItsWay: 'Neste: på vei',
    outForDelivery: 'Neste: ute for levering',
    delivered: 'Neste: levert',
    collected: 'Neste: hentet',
  },

  history: 'Sporingshistorikk',
  leg: (number, count) => `Etappe ${number} av ${count}`,
  unnamedCarrier: 'Transportør',
  upNext: (carriers) => `Neste: ${carriers}`,
  legUnscanned: 'Ingen oppdateringer fra denne transportøren',
  updates: { one: '{n} oppdatering', other: '{n} oppdateringer' },
  newLabel: 'Nytt',
  newEvents: { one: 'Ny oppdatering: {headline}', other: '{n} nye oppdateringer: {headline}' },
  signedForBy: (name) => `Signert av ${name}`,
  showAll: { other: 'Vis alle {n} oppdateringer' },
  showAllLegs: { other: 'Vis alle {n} etapper' },
  showAllPackages: { other: 'Vis alle {n} pakker' },
  showText: 'Vis hele teksten',

  comma: ', ',
  dayAndTime: (day, time) => `${day} ${time}`,
  timeUnknown: 'Tidspunkt ikke oppgitt',
  clock: (time) => `kl.\u00a0${time}`,
  localTime: (time) => `${time} lokal\u00a0tid`,
  yourTime: (time) => `(${time} hos\u00a0deg)`,

  reference: 'Sporingsnummer',
  copy: 'Kopier sporingsnummeret',
  copied: 'Kopiert',
  map: (place) => `Åpne ${place} i kart`,
  directions: 'Veibeskrivelse',
  call: (carrier) => `Ring ${carrier}`,
  updated: (time) => `Oppdatert ${time}`,
  updatedNow: 'Oppdatert akkurat nå',
  refresh: 'Oppdater',
  lookup: {
    label: 'Sporingsnummer',
    hint: 'Du finner det i sendingsbekreftelsen. Det ser slik ut: EC-000-002-4DF.',
    button: 'Spor',
    missing: 'Skriv inn sporingsnummeret.',
    invalid: 'Sjekk sporingsnummeret. Det skal se slik ut: EC-000-002-4DF.',
  },

  loading: 'Laster sporing\u00a0…',
  notices: {
    invalid: { headline: 'Sjekk sporingsnummeret', line: 'Det skal se slik ut: EC-000-002-4DF.' },
    empty: {
      headline: 'Ingen oppdateringer ennå',
      line: 'Du ser den første når transportøren har fått pakken.',
    },
    'not-found': {
      headline: 'Vi finner ikke nummeret',
      line: 'Sjekk det mot sendingsbekreftelsen. Nye bestillinger kan bruke noen timer på å dukke opp.',
    },
    denied: {
      headline: 'Logg inn for å se leveringen',
      line: 'Eller åpne sporingslenken i ordrebekreftelsen.',
    },
    'rate-limited': { headline: 'Stor pågang akkurat nå', line: 'Prøv igjen om et øyeblikk.' },
    offline: { headline: 'Du er uten nett', line: 'Vi oppdaterer når du er på nett igjen.' },
    failed: { headline: 'Vi får ikke vist sporingen', line: 'Dette påvirker ikke leveringen din.' },
  },
  stale: (time) => `Kunne ikke oppdatere. Viser status fra ${time}.`,
  retry: 'Prøv igjen',
  retryNow: 'Prøv nå',
  wait: (time) => `Du kan prøve igjen ${time}.`,
  retriesItself: 'Vi prøver igjen automatisk.',
};

export default nb;
