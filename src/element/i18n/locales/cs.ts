import type { Counted, Messages } from '../messages.js';

const preparing = { headline: 'Připravujeme objednávku' };
const packed = { headline: 'Připraveno k odeslání', line: 'Zásilka je zabalená a čeká na dopravce' };
const willTryAgain = 'zatím nemusíte nic dělat, dopravce to obvykle zkusí znovu.';
const ifNothingChanges = 'zatím nemusíte nic dělat. Pokud se pár dní nic nezmění, ozvěte se nám.';
const contactUs = 'ozvěte se nám a vyřešíme to.';
const weHelp = 'ozvěte se nám, rádi pomůžeme.';
const pickUpDelayed = {
  headline: 'Odeslání se zdrželo',
  line: 'Dopravce od nás zásilku nemohl vyzvednout',
  advice: willTryAgain,
};
const takenOver = 'Převzato dopravcem';
const passedOn = 'Předáno jinému dopravci';

/** For 1, for 2 to 4, for 5 and more. */
const forms = (one: string, few: string, other = few): Counted => ({ one, few, other });

/** `ze 3`, `z 5`, `ze 100`: as the number is spoken. */
const of = (count: number): string =>
  `${/^([23467]\d{0,2}|1[23467]|1\d\d)$/.test(`${count}`) ? 'ze' : 'z'}\u00a0${count}`;

const onWeekday: Readonly<Record<string, string>> = {
  po: 'v\u00a0pondělí',
  út: 'v\u00a0úterý',
  st: 've\u00a0středu',
  čt: 've\u00a0čtvrtek',
  pá: 'v\u00a0pátek',
  so: 'v\u00a0sobotu',
  ne: 'v\u00a0neděli',
};

/** `v pondělí 9. března` */
const on = (date: string): string => date.replace(/^\p{L}+/u, (day) => onWeekday[day] ?? day);

const cs: Messages = {
  locale: 'cs',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: { headline: 'Doručení se ruší', line: 'Dopravce dostal pokyn zásilku zastavit' },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Odesláno' },
    AtDropOffPoint: { headline: 'Na podacím místě', line: 'Čeká tam na dopravce' },
    Collected: { headline: 'U dopravce' },
    InTransit: { headline: 'Na cestě' },
    InTransitWaiting: {
      headline: 'Dočasně pozastaveno',
      line: 'Například kvůli počasí nebo pozdějšímu datu doručení',
    },
    AtCustoms: { headline: 'Na celnici', line: 'Může to trvat několik dní' },
    HeldByCarrier: {
      headline: 'Čeká u dopravce',
      line: 'Zatím nevíme, jak dlouho to potrvá',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Má zpoždění', advice: ifNothingChanges },
    OutForDelivery: { headline: 'Na rozvozu' },
    ExchangeFailed: { headline: 'Výměna se nepodařila', advice: willTryAgain },
    DeliveryFailed: { headline: 'Nepodařilo se doručit', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Připraveno k vyzvednutí',
      advice: 'doklad s fotografií a kód k vyzvednutí, pokud ho máte.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Nezastihli jsme vás',
      advice: 'na lístku od kurýra najdete, jak si domluvit nové doručení nebo vyzvednutí.',
    },
    ActionRequired: {
      headline: 'Potřebujeme vaši pomoc',
      advice: weHelp,
    },
    ReturnToSender: { headline: 'Vrací se k nám', advice: 'pokud zásilku stále chcete, ozvěte se nám.' },
    Damaged: { headline: 'Poškozeno při přepravě', advice: contactUs },
    Missing: { headline: 'Hledáme vaši zásilku', line: 'Dopravce zjišťuje, kde je', advice: contactUs },
    PartiallyDelivered: { headline: 'Doručeno částečně', line: 'Zbytek ještě dorazí' },
    Delivered: { headline: 'Doručeno' },
    DeliveredDamaged: { headline: 'Doručeno s poškozením', advice: contactUs },
    Cancelled: {
      headline: 'Doručení zrušeno',
      line: 'Tato zásilka nedorazí',
      advice: 'pokud jste o zrušení požádali, nemusíte nic dělat. Pokud ne, ozvěte se nám.',
    },
    Lost: { headline: 'Vaše zásilka se ztratila', line: 'Dopravce ji nenašel', advice: contactUs },
  },
  codes: {
    AwaitingDropOff: { headline: 'Čeká na podání', line: 'Vezeme ji na podací místo' },
    CustomerCollected: { headline: 'Vyzvednuto' },
    Destroyed: {
      headline: 'Zásilka byla zničena',
      line: 'Dopravce ji už nemůže doručit',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Vyměněno' },
    FailedToCollect: { headline: 'Nevyzvednuto', line: 'Lhůta k vyzvednutí vypršela', advice: weHelp },
    ReturnedToSender: {
      headline: 'Zpátky u nás',
      advice: 'ozvěte se nám a my ji pošleme znovu, nebo objednávku zrušíme.',
    },
  },
  events: {
    AwaitingDropOff: 'Čeká na podání',
    Cancelled: 'Zrušeno',
    CarrierChanged: passedOn,
    ClearedThroughCustoms: 'Celně odbaveno',
    Collected: takenOver,
    CollectedByCarrier: takenOver,
    CustomerCollected: 'Vyzvednuto',
    Destroyed: 'Zničeno',
    DroppedOff: 'Podáno na podacím místě',
    ExchangeSucceeded: 'Vyměněno',
    FailedToCollect: 'Nevyzvednuto',
    ForInformation: 'Zpráva od dopravce',
    HandedOver: passedOn,
    Lost: 'Ztraceno',
    ReturnedToSender: 'Zpátky u nás',
  },
  betweenCarriers: {
    headline: 'Předání dalšímu dopravci',
    line: 'Další dopravce zatím převzetí nepotvrdil. Může to trvat den.',
  },
  latestUpdate: 'Poslední zpráva',
  update: 'Aktualizace',

  arriving: (day) => `Dorazí ${day}`,
  arrivingOn: (date) => `Dorazí ${on(date)}`,
  wasDueOn: (date) => `Měla dorazit ${on(date)}`,
  // Without the abbreviated weekday, which would have to be inflected.
  since: (time) => `Od ${time.replace(/^\p{L}+ (?=\d)/u, '')}`,
  withCarrier: (state, carrier) => `${state}\u00a0– ${carrier}`,
  noUpdatesFor: forms(
    '{n} den bez nových informací',
    '{n} dny bez nových informací',
    '{n} dní bez nových informací',
  ),
  lateAdvice: 'ozvěte se nám a zjistíme, co se děje.',
  whatToDo: 'Co dál:',
  whatToBring: 'Vezměte si s sebou:',
  carrierWrote: 'Dopravce uvádí:',
  quotes: { open: '„', close: '“' },
  labels: {
    lastUpdate: 'Poslední aktualizace',
    lastSeen: 'Poslední záznam',
    with: 'Dopravce',
    deliveredBy: 'Dopravce',
    signedForBy: 'Podpis',
    carriersNote: 'Poznámka dopravce',
    where: 'Místo',
    expected: 'Termín doručení',
    wasDue: 'Původní termín',
  },

  packages: forms('{n} balík', '{n} balíky', '{n} balíků'),
  package: (number, count) => `Balík ${number} ${of(count)}`,
  deliveredOf: (delivered, count) => `Doručeno ${delivered} ${of(count)} balíků`,
  groups: {
    noUpdates: forms('jeden bez informací', '{n} bez informací'),
    preparing: forms('jeden v přípravě', '{n} v přípravě'),
    onItsWay: forms('jeden na cestě', '{n} na cestě'),
    outForDelivery: forms('jeden na rozvozu', '{n} na rozvozu'),
    readyToCollect: forms('jeden k vyzvednutí', '{n} k vyzvednutí'),
    onHold: forms('jeden se zdržel', '{n} se zdržely', '{n} se zdrželo'),
    notDelivered: forms('jeden se nepodařilo doručit', '{n} se nepodařilo doručit'),
    comingBack: forms('jeden se k nám vrací', '{n} se k nám vracejí', '{n} se k nám vrací'),
    returned: forms('jeden zpátky u nás', '{n} zpátky u nás'),
    damaged: forms('jeden poškozený', '{n} poškozené', '{n} poškozených'),
    lost: forms('jeden chybí', '{n} chybí'),
    cancelled: forms('jeden zrušený', '{n} zrušené', '{n} zrušených'),
    other: forms('jeden v jiném stavu', '{n} v jiném stavu'),
  },

  progress: 'Průběh doručení',
  steps: {
    preparing: 'V přípravě',
    dispatched: 'Odesláno',
    onItsWay: 'Na cestě',
    outForDelivery: 'Na rozvozu',
    delivered: 'Doručeno',
    readyToCollect: 'K vyzvednutí',
    collected: 'Vyzvednuto',
  },
  nextSteps: {
    dispatched: 'Následuje: odeslání',
    onItsWay: 'Následuje: přeprava',
    outForDelivery: 'Následuje: rozvoz',
    delivered: 'Následuje: doručení',
    collected: 'Následuje: vyzvednutí',
  },

  history: 'Historie zásilky',
  leg: (number, count) => `Úsek ${number} ${of(count)}`,
  unnamedCarrier: 'Dopravce',
  upNext: (carriers) => `Následuje: ${carriers}`,
  legUnscanned: 'Od tohoto dopravce nemáme informace',
  updates: forms('{n} aktualizace', '{n} aktualizace', '{n} aktualizací'),
  newLabel: 'Nové',
  newEvents: forms(
    'Nová aktualizace: {headline}',
    '{n} nové aktualizace: {headline}',
    '{n} nových aktualizací: {headline}',
  ),
  signedForBy: (name) => `Podpis: ${name}`,
  showAll: forms(
    'Zobrazit {n} aktualizaci',
    'Zobrazit všechny {n} aktualizace',
    'Zobrazit všech {n} aktualizací',
  ),
  showAllLegs: forms('Zobrazit {n} úsek', 'Zobrazit všechny {n} úseky', 'Zobrazit všech {n} úseků'),
  showAllPackages: forms('Zobrazit {n} balík', 'Zobrazit všechny {n} balíky', 'Zobrazit všech {n} balíků'),
  showText: 'Zobrazit celý text',

  comma: ', ',
  // `po 9. března` would read as "after 9 March".
  dayAndTime: (day, time) => `${day.replace(/^po (?=\d)/, 'pondělí ')}, ${time}`,
  timeUnknown: 'Čas neuveden',
  clock: (time) => time,
  localTime: (time) => `${time} místního\u00a0času`,
  yourTime: (time) => `(u\u00a0vás ${time})`,

  reference: 'Číslo zásilky',
  copy: 'Kopírovat číslo zásilky',
  copied: 'Zkopírováno',
  map: (place) => `Otevřít na mapě: ${place}`,
  directions: 'Ukázat trasu',
  call: (carrier) => `Zavolat dopravci ${carrier}`,
  updated: (time) => `Aktualizováno ${time}`,
  updatedNow: 'Právě aktualizováno',
  refresh: 'Obnovit',
  lookup: {
    label: 'Číslo zásilky',
    hint: 'Najdete ho v e-mailu o odeslání. Vypadá takto: EC-000-002-4DF.',
    button: 'Sledovat',
    missing: 'Zadejte číslo zásilky.',
    invalid: 'Zkontrolujte číslo zásilky. Má vypadat takto: EC-000-002-4DF.',
  },

  loading: 'Načítáme informace o zásilce…',
  notices: {
    invalid: { headline: 'Zkontrolujte číslo zásilky', line: 'Má vypadat takto: EC-000-002-4DF.' },
    empty: {
      headline: 'Zatím žádné informace',
      line: 'První uvidíte, jakmile zásilku převezme dopravce.',
    },
    'not-found': {
      headline: 'Toto číslo neznáme',
      line: 'Zkontrolujte ho podle e-mailu o odeslání. Nové objednávky se mohou objevit až za několik hodin.',
    },
    denied: {
      headline: 'Zásilku uvidíte po přihlášení',
      line: 'Nebo otevřete sledovací odkaz v potvrzení objednávky.',
    },
    'rate-limited': { headline: 'Máme teď velký nápor', line: 'Zkuste to za chvíli znovu.' },
    offline: { headline: 'Jste offline', line: 'Až budete zase online, stav aktualizujeme.' },
    failed: { headline: 'Sledování teď nefunguje', line: 'Na doručení to nemá vliv.' },
  },
  stale: (time) => `Nepodařilo se aktualizovat. Naposledy aktualizováno: ${time}.`,
  retry: 'Zkusit znovu',
  retryNow: 'Zkusit teď',
  wait: (time) => `Znovu to můžete zkusit ${time}.`,
  retriesItself: 'Zkusíme to znovu automaticky.',
};

export default cs;
