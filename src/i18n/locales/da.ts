import type { Messages } from '../messages.js';

const contactRetailer = 'Kontakt webshoppen.';
const contactEither = 'Kontakt transportøren eller webshoppen.';
const tryAgain = 'Transportøren prøver som regel igen.';
const nothingToDo = 'Du behøver ikke gøre noget.';
const collected = 'Hentet af transportøren';
const preparing = { headline: 'Klargøres', advice: 'Transportøren har ikke modtaget forsendelsen endnu.' };
const returned = { headline: 'Tilbage hos afsenderen', advice: contactRetailer };

const ordered = 'Vi har modtaget din ordre og gør den klar til transportøren.';
const labelled = 'Forsendelsen er pakket og mærket og venter på transportøren.';
const notCollected = 'Transportøren kunne ikke hente forsendelsen hos afsenderen.';
const droppedOff = 'Forsendelsen ligger på et indleveringssted, indtil transportøren henter den.';
const withCarrier = 'Transportøren har forsendelsen og kører den til en terminal.';
const isBack = 'Forsendelsen er tilbage hos afsenderen.';

const da: Messages = {
  locale: 'da',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Annulleres' },
    CollectionFailed: { headline: 'Afhentning hos afsender forsinket', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Afhentning hos afsender forsinket', advice: tryAgain },
    Dispatched: { headline: 'Afsendt' },
    AtDropOffPoint: { headline: 'Indleveret' },
    Collected: { headline: collected },
    InTransit: { headline: 'Undervejs' },
    InTransitWaiting: { headline: 'Undervejs, venter', advice: nothingToDo },
    AtCustoms: { headline: 'I tolden', advice: 'Transportøren kontakter dig, hvis der mangler noget.' },
    HeldByCarrier: {
      headline: 'Holdes tilbage af transportøren',
      advice: 'Kontakt transportøren, hvis det trækker ud.',
    },
    Delayed: { headline: 'Forsinket', advice: nothingToDo },
    OutForDelivery: { headline: 'Ude til levering' },
    ExchangeFailed: { headline: 'Ombytning forsøgt', advice: tryAgain },
    DeliveryFailed: { headline: 'Levering forsøgt', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Klar til afhentning',
      advice: 'Husk legitimation og afhentningskoden, hvis du har fået en.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Levering forsøgt, seddel efterladt',
      advice: 'Følg anvisningerne på sedlen.',
    },
    ActionRequired: { headline: 'Handling påkrævet', advice: contactEither },
    ReturnToSender: { headline: 'Sendes retur til afsenderen', advice: contactRetailer },
    Damaged: { headline: 'Beskadiget', advice: contactRetailer },
    Missing: { headline: 'Eftersøges', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Delvist leveret' },
    Delivered: { headline: 'Leveret' },
    DeliveredDamaged: { headline: 'Leveret, men beskadiget', advice: contactRetailer },
    Cancelled: { headline: 'Annulleret', advice: contactRetailer },
    Lost: { headline: 'Bortkommet', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Afventer indlevering',
    CarrierChanged: 'Overdraget til en anden transportør',
    ClearedThroughCustoms: 'Toldbehandlet',
    CollectedByCarrier: collected,
    CustomerCollected: 'Afhentet af modtageren',
    Destroyed: 'Destrueret',
    DroppedOff: 'Indleveret',
    ExchangeSucceeded: 'Ombytning gennemført',
    FailedToCollect: 'Ikke afhentet af modtageren',
    ForInformation: 'Til orientering',
    HandedOver: 'Overdraget til næste transportør',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Tjek referencenummeret',
      advice: 'Det består af bogstaver, tal og bindestreger, f.eks. EC-000-002-4DF.',
    },
    empty: {
      headline: 'Ingen opdateringer endnu',
      advice: 'Den første kommer, når transportøren scanner forsendelsen.',
    },
    'not-found': {
      headline: 'Vi kan ikke finde forsendelsen',
      advice: 'Tjek referencenummeret, eller prøv igen senere.',
    },
    denied: {
      headline: 'Sporing er ikke tilgængelig her',
      advice: 'Log ind, eller åbn linket i din ordrebekræftelse.',
    },
    'rate-limited': {
      headline: 'For mange forespørgsler lige nu',
      advice: 'Vent et øjeblik.',
    },
    offline: {
      headline: 'Du er offline',
      advice: 'Opret forbindelse til internettet.',
    },
    failed: {
      headline: 'Sporing er ikke tilgængelig lige nu',
      advice: 'Det siger intet om din levering. Prøv igen senere.',
    },
  },
  loading: 'Indlæser…',
  returned,
  waitingForNextCarrier: {
    headline: 'Undervejs, venter på næste transportør',
    advice: 'Forsendelsen er overdraget og er ikke blevet scannet siden.',
  },
  consignment: 'Forsendelse',
  package: (number, count) => (count > 1 ? `Pakke ${number} af ${count}` : 'Pakke'),
  deliveredOf: (delivered, count) => `${delivered} af ${count} leveret`,
  leg: (number, count) => `Etape ${number} af ${count}`,
  unnamedCarrier: 'Transportør',
  legWaiting: 'Ikke begyndt endnu',
  legUnscanned: 'Ingen opdateringer fra denne transportør',
  handedOver: (next) => `Overdraget til ${next || 'næste transportør'}`,
  updates: { one: '{n} opdatering', other: '{n} opdateringer' },
  update: { headline: 'Opdatering' },
  timeUnknown: 'Ukendt tidspunkt',
  comma: ', ',
  signedBy: (name) => `Kvitteret af ${name}`,
  expected: (day) => `Forventet levering: ${day}`,
  overdue: (day) => `Leveringsdagen er overskredet: ${day}`,
  stale: (time) => `Vi kunne ikke opdatere. Du ser status fra kl. ${time}.`,
  retry: 'Prøv igen',
  wait: (time) => `Du kan prøve igen ${time}.`,
  goesOn: 'Siden prøver igen af sig selv.',
  updated: (time) => `Opdateret ${time}`,
  updatedNow: 'Opdateret lige nu',
  refresh: 'Opdater',
  isNew: 'Ny',
  news: { one: 'Ny opdatering: {headline}', other: '{n} nye opdateringer: {headline}' },
  lookup: {
    label: 'Forsendelsens referencenummer',
    hint: 'Det ligner EC-000-002-4DF og står i din ordrebekræftelse.',
    button: 'Spor',
    missing: 'Indtast referencenummeret.',
    invalid: 'Tjek referencenummeret. Det består af bogstaver, tal og bindestreger, f.eks. EC-000-002-4DF.',
  },
  progress: 'Leveringsforløb',
  lastScan: 'Seneste scanning:',
  showAll: { one: 'Vis {n} opdatering', other: 'Vis alle {n} opdateringer' },
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Afsenderen har bedt om at få leveringen stoppet.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Forsendelsen har forladt afsenderen.',
    AtDropOffPoint: droppedOff,
    Collected: withCarrier,
    InTransit: 'Forsendelsen er på vej mellem terminaler.',
    InTransitWaiting:
      'Forsendelsen gør ophold undervejs, f.eks. på grund af vejret eller en senere leveringsdato.',
    AtCustoms: 'Forsendelsen kontrolleres ved grænsen.',
    HeldByCarrier: 'Transportøren beholder forsendelsen indtil videre og har ikke oplyst hvor længe.',
    Delayed: 'Forsendelsen kommer senere end planlagt.',
    OutForDelivery: 'Chaufføren har forsendelsen og er på vej til dig.',
    ExchangeFailed: 'Chaufføren kom, men ombytningen kunne ikke gennemføres.',
    DeliveryFailed: 'Chaufføren kom, men kunne ikke aflevere forsendelsen.',
    AtCollectionPoint: 'Forsendelsen ligger klar til dig på et afhentningssted.',
    DeliveryFailedCardLeft: 'Chaufføren kom, da ingen kunne tage imod forsendelsen, og efterlod en seddel.',
    ActionRequired: 'Transportøren mangler noget, før forsendelsen kan komme videre.',
    ReturnToSender: 'Forsendelsen kunne ikke leveres og sendes retur.',
    Damaged: 'Transportøren melder om skader.',
    Missing: 'Transportøren leder efter forsendelsen.',
    PartiallyDelivered: 'Nogle af pakkerne er kommet frem, andre mangler endnu.',
    Delivered: 'Transportøren oplyser, at forsendelsen er kommet frem.',
    DeliveredDamaged: 'Forsendelsen er kommet frem, men transportøren melder om skader.',
    Cancelled: 'Leveringen er stoppet, og forsendelsen kommer ikke frem.',
    Lost: 'Transportøren har opgivet at finde forsendelsen.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Afsenderen har endnu ikke indleveret forsendelsen.' },
    CarrierChanged: { meaning: 'En anden transportør tager over herfra.' },
    ClearedThroughCustoms: {
      meaning: 'Tolden har frigivet forsendelsen, og den er på vej videre.',
    },
    CollectedByCarrier: { meaning: withCarrier },
    CustomerCollected: { meaning: 'Forsendelsen er blevet hentet på afhentningsstedet.' },
    Destroyed: { meaning: 'Transportøren har været nødt til at destruere forsendelsen.' },
    DroppedOff: { meaning: droppedOff },
    ExchangeSucceeded: {
      meaning: 'Forsendelsen blev afleveret i bytte for den, der sendes retur.',
    },
    FailedToCollect: {
      meaning: 'Forsendelsen blev ikke hentet på afhentningsstedet i tide.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Transportøren har tilføjet en bemærkning.' },
    HandedOver: { meaning: 'Den næste transportør tager over herfra.' },
    ReturnedToSender: { meaning: isBack },
  },
  returnedMeaning: isBack,
  quiet: { one: 'Ingen ny scanning i {n} dag.', other: 'Ingen ny scanning i {n} dage.' },
  copy: 'Kopiér referencenummeret',
  copied: 'Kopieret',
  map: (place) => `${place}: åbn på kort`,
  unscanned: 'ikke scannet',
};

export default da;
