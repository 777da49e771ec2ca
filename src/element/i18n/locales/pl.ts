import type { Counted, Messages } from '../messages.js';

const preparing = { headline: 'Przygotowujemy zamówienie' };
const packed = { headline: 'Gotowa do wysyłki', line: 'Paczka czeka na kuriera' };
const willTryAgain = 'na razie nie musisz nic robić, kurier zwykle próbuje ponownie.';
const ifNothingChanges =
  'na razie nie musisz nic robić. Jeśli przez kilka dni nic się nie zmieni, skontaktuj się z nami.';
const contactUs = 'skontaktuj się z nami, a my się tym zajmiemy.';
const weHelp = 'skontaktuj się z nami, a pomożemy.';
const pickUpDelayed = {
  headline: 'Wysyłka się opóźnia',
  line: 'Kurier nie mógł odebrać od nas paczki',
  advice: willTryAgain,
};
const takenOver = 'Przejęta przez przewoźnika';
const passedOn = 'Przekazana innemu przewoźnikowi';

/** For 1, for 2 to 4, for 5 and more. */
const forms = (one: string, few: string, many = few): Counted => ({ one, few, many, other: many });

/** `z 3`, `ze 100`: as the number is spoken. */
const of = (count: number): string => `${/^1\d\d$/.test(`${count}`) ? 'ze' : 'z'}\u00a0${count}`;

/** `w pon., 9 marca`, `we wt., 10 marca` */
const on = (date: string): string =>
  /^\d/.test(date) ? date : `${date.startsWith('wt') ? 'we' : 'w'}\u00a0${date}`;

const pl: Messages = {
  locale: 'pl',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: { headline: 'Trwa anulowanie', line: 'Przewoźnik dostał prośbę o wstrzymanie dostawy' },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Wysłana' },
    AtDropOffPoint: { headline: 'Nadana w punkcie', line: 'Czeka tam na kuriera' },
    Collected: { headline: 'U przewoźnika' },
    InTransit: { headline: 'W drodze' },
    InTransitWaiting: {
      headline: 'Chwilowo wstrzymana',
      line: 'Na przykład z powodu pogody lub późniejszej daty dostawy',
    },
    AtCustoms: { headline: 'W odprawie celnej', line: 'To może potrwać kilka dni' },
    HeldByCarrier: {
      headline: 'Czeka u przewoźnika',
      line: 'Nie wiadomo jeszcze, jak długo to potrwa',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Dostawa się opóźnia', advice: ifNothingChanges },
    OutForDelivery: { headline: 'W doręczeniu' },
    ExchangeFailed: { headline: 'Wymiana się nie udała', advice: willTryAgain },
    DeliveryFailed: { headline: 'Dostawa się nie udała', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Gotowa do odbioru',
      advice: 'dokument ze zdjęciem i kod odbioru, jeśli go masz.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Nie zastaliśmy Cię',
      advice: 'sprawdź na awizie od kuriera, jak umówić nową dostawę lub odebrać paczkę.',
    },
    ActionRequired: {
      headline: 'Potrzebna Twoja pomoc',
      advice: weHelp,
    },
    ReturnToSender: {
      headline: 'Wraca do nas',
      advice: 'jeśli nadal chcesz dostać tę paczkę, skontaktuj się z nami.',
    },
    Damaged: { headline: 'Uszkodzona w transporcie', advice: contactUs },
    Missing: {
      headline: 'Szukamy Twojej paczki',
      line: 'Przewoźnik sprawdza, gdzie jest',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Dostarczona częściowo', line: 'Reszta dotrze później' },
    Delivered: { headline: 'Dostarczona' },
    DeliveredDamaged: { headline: 'Dostarczona z uszkodzeniem', advice: contactUs },
    Cancelled: {
      headline: 'Dostawa anulowana',
      line: 'Ta paczka nie dotrze',
      advice: 'jeśli to Twoja decyzja, nie musisz nic robić. Jeśli nie, skontaktuj się z nami.',
    },
    Lost: { headline: 'Twoja paczka zaginęła', line: 'Przewoźnik jej nie znalazł', advice: contactUs },
  },
  codes: {
    AwaitingDropOff: { headline: 'Czeka na nadanie', line: 'Zawozimy ją do punktu nadania' },
    CustomerCollected: { headline: 'Odebrana' },
    Destroyed: {
      headline: 'Paczka została zniszczona',
      line: 'Przewoźnik nie może jej już dostarczyć',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Wymieniona' },
    FailedToCollect: { headline: 'Nieodebrana', line: 'Minął czas na odbiór', advice: weHelp },
    ReturnedToSender: {
      headline: 'Wróciła do nas',
      advice: 'skontaktuj się z nami, a wyślemy ją ponownie albo anulujemy zamówienie.',
    },
  },
  events: {
    AwaitingDropOff: 'Czeka na nadanie',
    Cancelled: 'Anulowana',
    CarrierChanged: passedOn,
    ClearedThroughCustoms: 'Odprawa celna zakończona',
    Collected: takenOver,
    CollectedByCarrier: takenOver,
    CustomerCollected: 'Odebrana',
    Destroyed: 'Zniszczona',
    DroppedOff: 'Nadana w punkcie',
    ExchangeSucceeded: 'Wymieniona',
    FailedToCollect: 'Nieodebrana',
    ForInformation: 'Informacja od przewoźnika',
    HandedOver: passedOn,
    Lost: 'Zaginęła',
    ReturnedToSender: 'Wróciła do nas',
  },
  betweenCarriers: {
    headline: 'Zmiana przewoźnika',
    line: 'Kolejny przewoźnik jeszcze nie potwierdził odbioru. To może potrwać dobę.',
  },
  latestUpdate: 'Najnowsza informacja',
  update: 'Aktualizacja',

  arriving: (day) => `Dostawa ${day}`,
  arrivingOn: (date) => `Dostawa ${on(date)}`,
  wasDueOn: (date) => `Miała dotrzeć ${on(date)}`,
  since: (time) => `Od ${time}`,
  withCarrier: (state, carrier) => `${state}\u00a0– ${carrier}`,
  noUpdatesFor: forms('Brak nowych informacji od {n} dnia', 'Brak nowych informacji od {n} dni'),
  lateAdvice: 'skontaktuj się z nami, a sprawdzimy, co się dzieje.',
  whatToDo: 'Co dalej:',
  whatToBring: 'Weź ze sobą:',
  carrierWrote: 'Przewoźnik informuje:',
  quotes: { open: '„', close: '”' },
  labels: {
    lastUpdate: 'Ostatnia informacja',
    lastSeen: 'Ostatnio widziana',
    with: 'Przewoźnik',
    deliveredBy: 'Przewoźnik',
    signedForBy: 'Podpis',
    carriersNote: 'Od przewoźnika',
    where: 'Miejsce',
    expected: 'Planowana dostawa',
    wasDue: 'Miała dotrzeć',
  },

  packages: forms('{n} paczka', '{n} paczki', '{n} paczek'),
  package: (number, count) => `Paczka ${number} ${of(count)}`,
  deliveredOf: (delivered, count) => `Dostarczono ${delivered} ${of(count)} paczek`,
  groups: {
    noUpdates: forms('jedna bez informacji', '{n} bez informacji'),
    preparing: forms('jedna w przygotowaniu', '{n} w przygotowaniu'),
    onItsWay: forms('jedna w drodze', '{n} w drodze'),
    outForDelivery: forms('jedna w doręczeniu', '{n} w doręczeniu'),
    readyToCollect: forms('jedna gotowa do odbioru', '{n} gotowe do odbioru', '{n} gotowych do odbioru'),
    onHold: forms('jedna opóźniona', '{n} opóźnione', '{n} opóźnionych'),
    notDelivered: forms('jednej nie udało się dostarczyć', '{n} nie udało się dostarczyć'),
    comingBack: forms('jedna wraca do nas', '{n} wracają do nas', '{n} wraca do nas'),
    returned: forms('jedna wróciła do nas', '{n} wróciły do nas', '{n} wróciło do nas'),
    damaged: forms('jedna uszkodzona', '{n} uszkodzone', '{n} uszkodzonych'),
    lost: forms('jednej brakuje', '{n} brakuje'),
    cancelled: forms('jedna anulowana', '{n} anulowane', '{n} anulowanych'),
    other: forms('jedna z innym statusem', '{n} z innym statusem'),
  },

  progress: 'Postęp dostawy',
  steps: {
    preparing: 'W przygotowaniu',
    dispatched: 'Wysłana',
    onItsWay: 'W drodze',
    outForDelivery: 'W doręczeniu',
    delivered: 'Dostarczona',
    readyToCollect: 'Gotowa do odbioru',
    collected: 'Odebrana',
  },
  nextSteps: {
    dispatched: 'Następnie: wysyłka',
    onItsWay: 'Następnie: w drodze',
    outForDelivery: 'Następnie: w doręczeniu',
    delivered: 'Następnie: dostawa',
    collected: 'Następnie: odbiór',
  },

  history: 'Historia przesyłki',
  leg: (number, count) => `Etap ${number} ${of(count)}`,
  unnamedCarrier: 'Przewoźnik',
  upNext: (carriers) => `Następnie: ${carriers}`,
  legUnscanned: 'Brak informacji od tego przewoźnika',
  updates: forms('{n} aktualizacja', '{n} aktualizacje', '{n} aktualizacji'),
  newLabel: 'Nowe',
  newEvents: forms(
    'Nowa aktualizacja: {headline}',
    '{n} nowe aktualizacje: {headline}',
    '{n} nowych aktualizacji: {headline}',
  ),
  signedForBy: (name) => `Podpis: ${name}`,
  showAll: forms(
    'Pokaż {n} aktualizację',
    'Pokaż wszystkie {n} aktualizacje',
    'Pokaż wszystkie {n} aktualizacji',
  ),
  showAllLegs: forms('Pokaż {n} etap', 'Pokaż wszystkie {n} etapy', 'Pokaż wszystkie {n} etapów'),
  showAllPackages: forms('Pokaż {n} paczkę', 'Pokaż wszystkie {n} paczki', 'Pokaż wszystkie {n} paczek'),
  showText: 'Pokaż cały tekst',

  comma: ', ',
  dayAndTime: (day, time) => `${day}, ${time}`,
  timeUnknown: 'Nie podano czasu',
  clock: (time) => time,
  localTime: (time) => `${time} czasu\u00a0lokalnego`,
  yourTime: (time) => `(u\u00a0Ciebie ${time})`,

  reference: 'Numer przesyłki',
  copy: 'Kopiuj numer przesyłki',
  copied: 'Skopiowano',
  map: (place) => `Otwórz na mapie: ${place}`,
  directions: 'Pokaż trasę',
  call: (carrier) => `Zadzwoń do przewoźnika ${carrier}`,
  updated: (time) => `Aktualizacja ${time}`,
  updatedNow: 'Aktualizacja przed chwilą',
  refresh: 'Odśwież',
  lookup: {
    label: 'Numer przesyłki',
    hint: 'Znajdziesz go w e-mailu o wysyłce. Wygląda tak: EC-000-002-4DF.',
    button: 'Śledź',
    missing: 'Wpisz numer przesyłki.',
    invalid: 'Sprawdź numer przesyłki. Powinien wyglądać tak: EC-000-002-4DF.',
  },

  loading: 'Wczytujemy dane przesyłki…',
  notices: {
    invalid: { headline: 'Sprawdź numer przesyłki', line: 'Powinien wyglądać tak: EC-000-002-4DF.' },
    empty: {
      headline: 'Nie ma jeszcze informacji',
      line: 'Pierwsze zobaczysz, gdy paczkę przejmie przewoźnik.',
    },
    'not-found': {
      headline: 'Nie znamy tego numeru',
      line: 'Sprawdź go w e-mailu o wysyłce. Nowe zamówienia mogą pojawić się dopiero po kilku godzinach.',
    },
    denied: {
      headline: 'Zaloguj się i śledź paczkę',
      line: 'Możesz też otworzyć link do śledzenia z potwierdzenia zamówienia.',
    },
    'rate-limited': { headline: 'Mamy teraz duży ruch', line: 'Spróbuj ponownie za chwilę.' },
    offline: { headline: 'Jesteś offline', line: 'Zaktualizujemy dane, gdy wróci internet.' },
    failed: { headline: 'Śledzenie chwilowo nie działa', line: 'Nie ma to wpływu na Twoją dostawę.' },
  },
  stale: (time) => `Nie udało się zaktualizować. Pokazujemy dane z\u00a0${time}.`,
  retry: 'Spróbuj ponownie',
  retryNow: 'Spróbuj teraz',
  wait: (time) => `Możesz spróbować ponownie ${time}.`,
  retriesItself: 'Spróbujemy ponownie automatycznie.',
};

export default pl;
