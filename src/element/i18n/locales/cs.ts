import type { Messages } from '../messages.js';

const contactRetailer = 'Obraťte se na prodejce.';
const contactEither = 'Obraťte se na dopravce nebo prodejce.';
const tryAgain = 'Dopravce to obvykle zkusí znovu.';
const nothingToDo = 'Nemusíte nic dělat.';
const collected = 'Převzato dopravcem';
const preparing = { headline: 'V přípravě', advice: 'Dopravce zásilku zatím nepřevzal.' };
const returned = { headline: 'Vráceno odesílateli', advice: contactRetailer };

const ordered = 'Vaši objednávku máme a připravujeme ji pro dopravce.';
const labelled = 'Zásilka je zabalená, opatřená štítkem a čeká na dopravce.';
const notCollected = 'Dopravce nemohl zásilku u odesílatele vyzvednout.';
const droppedOff = 'Zásilka čeká na podacím místě, až ji dopravce vyzvedne.';
const withCarrier = 'Dopravce má zásilku u sebe a veze ji na depo.';
const isBack = 'Zásilka se vrátila odesílateli.';

/** `ze 3`, `z 5`: as the number is spoken. */
const of = (count: number): string => `${[2, 3, 4, 6, 7].includes(count) ? 'ze' : 'z'} ${count}`;

const cs: Messages = {
  locale: 'cs',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Probíhá zrušení' },
    CollectionFailed: { headline: 'Zpožděný svoz od odesílatele', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Zpožděný svoz od odesílatele', advice: tryAgain },
    Dispatched: { headline: 'Odesláno' },
    AtDropOffPoint: { headline: 'Podáno k přepravě' },
    Collected: { headline: collected },
    InTransit: { headline: 'Na cestě' },
    InTransitWaiting: { headline: 'Na cestě, čeká', advice: nothingToDo },
    AtCustoms: { headline: 'Na celnici', advice: 'Dopravce se vám ozve, pokud bude něco potřebovat.' },
    HeldByCarrier: { headline: 'Pozdrženo dopravcem', advice: 'Pokud to potrvá, obraťte se na dopravce.' },
    Delayed: { headline: 'Zpožděno', advice: nothingToDo },
    OutForDelivery: { headline: 'Na rozvozu' },
    ExchangeFailed: { headline: 'Neúspěšný pokus o výměnu', advice: tryAgain },
    DeliveryFailed: { headline: 'Neúspěšný pokus o doručení', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'K vyzvednutí',
      advice: 'Vezměte si s sebou doklad totožnosti a kód pro vyzvednutí, pokud ho máte.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Pokus o doručení, zanecháno oznámení',
      advice: 'Řiďte se pokyny v oznámení.',
    },
    ActionRequired: { headline: 'Vyžaduje součinnost', advice: contactEither },
    ReturnToSender: { headline: 'Vrací se odesílateli', advice: contactRetailer },
    Damaged: { headline: 'Poškozeno', advice: contactRetailer },
    Missing: { headline: 'Dohledává se', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Částečně doručeno' },
    Delivered: { headline: 'Doručeno' },
    DeliveredDamaged: { headline: 'Doručeno s poškozením', advice: contactRetailer },
    Cancelled: { headline: 'Zrušeno', advice: contactRetailer },
    Lost: { headline: 'Ztraceno', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Čeká na podání',
    CarrierChanged: 'Předáno jinému dopravci',
    ClearedThroughCustoms: 'Celně odbaveno',
    CollectedByCarrier: collected,
    CustomerCollected: 'Vyzvednuto příjemcem',
    Destroyed: 'Zlikvidováno',
    DroppedOff: 'Podáno k přepravě',
    ExchangeSucceeded: 'Výměna provedena',
    FailedToCollect: 'Nevyzvednuto příjemcem',
    ForInformation: 'Pro informaci',
    HandedOver: 'Předáno dalšímu dopravci',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Zkontrolujte referenční číslo',
      advice: 'Skládá se z písmen, číslic a pomlček, například EC-000-002-4DF.',
    },
    empty: {
      headline: 'Zatím žádné aktualizace',
      advice: 'První se objeví, až dopravce zásilku naskenuje.',
    },
    'not-found': {
      headline: 'Zásilku nemůžeme najít',
      advice: 'Zkontrolujte referenční číslo nebo to zkuste znovu později.',
    },
    denied: {
      headline: 'Sledování zde není dostupné',
      advice: 'Přihlaste se nebo otevřete odkaz v potvrzení objednávky.',
    },
    'rate-limited': {
      headline: 'Právě teď je příliš mnoho požadavků',
      advice: 'Chvíli prosím počkejte.',
    },
    offline: {
      headline: 'Jste offline',
      advice: 'Připojte se prosím k internetu.',
    },
    failed: {
      headline: 'Sledování je momentálně nedostupné',
      advice: 'O doručení vaší zásilky to nic nevypovídá. Zkuste to znovu později.',
    },
  },
  loading: 'Načítání…',
  returned,
  waitingForNextCarrier: {
    headline: 'Na cestě, čeká na dalšího dopravce',
    advice: 'Zásilka byla předána a od té doby nebyla naskenována.',
  },
  consignment: 'Zásilka',
  package: (number, count) => (count > 1 ? `Balík ${number} ${of(count)}` : 'Balík'),
  deliveredOf: (delivered, count) => `Doručeno ${delivered} ${of(count)}`,
  leg: (number, count) => `Úsek ${number} ${of(count)}`,
  unnamedCarrier: 'Dopravce',
  legWaiting: 'Zatím nezahájeno',
  legUnscanned: 'Žádné aktualizace od tohoto dopravce',
  // Only the noun is inflected: no carrier's name need be.
  handedOver: (next) => (next ? `Předáno dopravci ${next}` : 'Předáno dalšímu dopravci'),
  updates: {
    one: '{n} aktualizace',
    few: '{n} aktualizace',
    many: '{n} aktualizace',
    other: '{n} aktualizací',
  },
  update: { headline: 'Aktualizace' },
  timeUnknown: 'Čas není znám',
  comma: ', ',
  signedBy: (name) => `Podpis: ${name}`,
  expected: (day) => `Předpokládané doručení: ${day}`,
  overdue: (day) => `Termín doručení uplynul: ${day}`,
  stale: (time) => `Údaje se nepodařilo aktualizovat. Poslední známý stav: ${time}.`,
  retry: 'Zkusit znovu',
  wait: (time) => `Znovu to můžete zkusit ${time}.`,
  retriesItself: 'Stránka to sama zkusí znovu.',
  updated: (time) => `Aktualizováno ${time}`,
  updatedNow: 'Aktualizováno právě teď',
  refresh: 'Aktualizovat',
  newLabel: 'Nové',
  newEvents: {
    one: 'Nová aktualizace: {headline}',
    few: '{n} nové aktualizace: {headline}',
    many: '{n} nové aktualizace: {headline}',
    other: '{n} nových aktualizací: {headline}',
  },
  lookup: {
    label: 'Referenční číslo zásilky',
    hint: 'Vypadá jako EC-000-002-4DF a najdete ho v potvrzení objednávky.',
    button: 'Sledovat',
    missing: 'Zadejte referenční číslo.',
    invalid: 'Zkontrolujte referenční číslo. Skládá se z písmen, číslic a pomlček, například EC-000-002-4DF.',
  },
  progress: 'Průběh doručení',
  lastScan: 'Poslední sken:',
  showAll: {
    one: 'Zobrazit {n} aktualizaci',
    few: 'Zobrazit všechny {n} aktualizace',
    many: 'Zobrazit {n} aktualizace',
    other: 'Zobrazit všech {n} aktualizací',
  },
  showAllLegs: {
    one: 'Zobrazit {n} úsek',
    few: 'Zobrazit všechny {n} úseky',
    many: 'Zobrazit {n} úseku',
    other: 'Zobrazit všech {n} úseků',
  },
  showAllPackages: {
    one: 'Zobrazit {n} balík',
    few: 'Zobrazit všechny {n} balíky',
    many: 'Zobrazit {n} balíku',
    other: 'Zobrazit všech {n} balíků',
  },
  showText: 'Zobrazit celý text',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Odesílatel požádal o zastavení doručení.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Zásilka vyrazila od odesílatele.',
    AtDropOffPoint: droppedOff,
    Collected: withCarrier,
    InTransit: 'Zásilka je na cestě mezi depy.',
    InTransitWaiting: 'Zásilka se na čas zdržela, například kvůli počasí nebo pozdějšímu datu doručení.',
    AtCustoms: 'Zásilka prochází kontrolou na hranici.',
    HeldByCarrier: 'Dopravce si zásilku zatím ponechává a neuvedl, do kdy.',
    Delayed: 'Zásilka dorazí později, než bylo plánováno.',
    OutForDelivery: 'Kurýr má zásilku u sebe a je na cestě k vám.',
    ExchangeFailed: 'Kurýr přijel, ale výměna nebyla možná.',
    DeliveryFailed: 'Kurýr přijel, ale zásilku nemohl předat.',
    AtCollectionPoint: 'Zásilka na vás čeká na výdejním místě.',
    DeliveryFailedCardLeft: 'Kurýr přijel, ale nikdo nemohl zásilku převzít, a tak zanechal oznámení.',
    ActionRequired: 'Dopravce něco potřebuje, než bude moci pokračovat.',
    ReturnToSender: 'Zásilku se nepodařilo doručit a vrací se zpět.',
    Damaged: 'Dopravce hlásí poškození.',
    Missing: 'Dopravce zásilku hledá.',
    PartiallyDelivered: 'Některé balíky dorazily, na další se ještě čeká.',
    Delivered: 'Dopravce hlásí, že zásilka dorazila.',
    DeliveredDamaged: 'Zásilka dorazila, ale dopravce hlásí poškození.',
    Cancelled: 'Doručení bylo zastaveno a zásilka nedorazí.',
    Lost: 'Dopravce přestal zásilku hledat.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Odesílatel zásilku zatím nepředal na podacím místě.' },
    CarrierChanged: { meaning: 'Odtud zásilku veze jiný dopravce.' },
    ClearedThroughCustoms: { meaning: 'Celní úřad zásilku propustil a ta pokračuje dál.' },
    CollectedByCarrier: { meaning: withCarrier },
    CustomerCollected: { meaning: 'Zásilka byla vyzvednuta na výdejním místě.' },
    Destroyed: { meaning: 'Dopravce musel zásilku zlikvidovat.' },
    DroppedOff: { meaning: droppedOff },
    ExchangeSucceeded: { meaning: 'Zásilka byla předána výměnou za tu, která se vrací.' },
    FailedToCollect: {
      meaning: 'Zásilka nebyla na výdejním místě včas vyzvednuta.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Dopravce zanechal poznámku.' },
    ReturnedToSender: { meaning: isBack },
  },
  returnedMeaning: isBack,
  stalled: {
    one: 'Už {n} den bez nového skenu.',
    few: 'Už {n} dny bez nového skenu.',
    many: 'Už {n} dne bez nového skenu.',
    other: 'Už {n} dní bez nového skenu.',
  },
  copy: 'Kopírovat referenční číslo',
  copied: 'Zkopírováno',
  map: (place) => `${place}: otevřít na mapě`,
  unscanned: 'bez skenu',
};

export default cs;
