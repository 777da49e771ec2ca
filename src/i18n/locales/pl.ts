import type { Messages } from '../messages.js';

const contactRetailer = 'Skontaktuj się ze sprzedawcą.';
const contactEither = 'Skontaktuj się z przewoźnikiem lub sprzedawcą.';
const tryAgain = 'Przewoźnik zwykle ponawia próbę.';
const nothingToDo = 'Nie musisz nic robić.';
const collected = 'Odebrana od nadawcy';
const preparing = { headline: 'W przygo\u00adtowaniu', advice: 'Przewoźnik nie otrzymał jeszcze przesyłki.' };
const returned = { headline: 'Zwrócona do nadawcy', advice: contactRetailer };

const ordered = 'Mamy Twoje zamówienie i przygotowujemy je do przekazania przewoźnikowi.';
const labelled = 'Przesyłka jest spakowana, ma etykietę i czeka na przewoźnika.';
const notCollected = 'Przewoźnik nie mógł odebrać przesyłki od nadawcy.';
const droppedOff = 'Przesyłka czeka w punkcie nadania na odbiór przez przewoźnika.';
const withCarrier = 'Przewoźnik ma przesyłkę i wiezie ją do sortowni.';
const isBack = 'Przesyłka wróciła do nadawcy.';

const pl: Messages = {
  locale: 'pl',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'W trakcie anulowania' },
    CollectionFailed: { headline: 'Opóźniony odbiór od nadawcy', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Opóźniony odbiór od nadawcy', advice: tryAgain },
    Dispatched: { headline: 'Wysłana' },
    AtDropOffPoint: { headline: 'Nadana w punkcie' },
    Collected: { headline: collected },
    InTransit: { headline: 'W drodze' },
    InTransitWaiting: { headline: 'W drodze, oczekuje', advice: nothingToDo },
    AtCustoms: {
      headline: 'W odprawie celnej',
      advice: 'Przewoźnik skontaktuje się z Tobą, jeśli będzie czegoś potrzebować.',
    },
    HeldByCarrier: {
      headline: 'Wstrzymana przez przewoźnika',
      advice: 'Jeśli to się przedłuża, skontaktuj się z przewoźnikiem.',
    },
    Delayed: { headline: 'Opóźniona', advice: nothingToDo },
    OutForDelivery: { headline: 'W doręczeniu' },
    ExchangeFailed: { headline: 'Nieudana próba wymiany', advice: tryAgain },
    DeliveryFailed: { headline: 'Nieudana próba doręczenia', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Gotowa do odbioru',
      advice: 'Weź ze sobą dokument tożsamości oraz kod odbioru, jeśli go masz.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Próba doręczenia, zostawiono awizo',
      advice: 'Postępuj zgodnie z instrukcjami na awizie.',
    },
    ActionRequired: { headline: 'Wymagane działanie', advice: contactEither },
    ReturnToSender: { headline: 'Wraca do nadawcy', advice: contactRetailer },
    Damaged: { headline: 'Uszkodzona', advice: contactRetailer },
    Missing: { headline: 'Trwają poszukiwania', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Częściowo doręczona' },
    Delivered: { headline: 'Doręczona' },
    DeliveredDamaged: { headline: 'Doręczona z uszkodzeniem', advice: contactRetailer },
    Cancelled: { headline: 'Anulowana', advice: contactRetailer },
    Lost: { headline: 'Zagubiona', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Oczekuje na nadanie w punkcie',
    CarrierChanged: 'Przekazana innemu przewoźnikowi',
    ClearedThroughCustoms: 'Odprawa celna zakończona',
    CollectedByCarrier: collected,
    CustomerCollected: 'Odebrana przez adresata',
    Destroyed: 'Zniszczona',
    DroppedOff: 'Nadana w punkcie',
    ExchangeSucceeded: 'Wymiana zakończona',
    FailedToCollect: 'Nieodebrana przez adresata',
    ForInformation: 'Informacja',
    HandedOver: 'Przekazana kolejnemu przewoźnikowi',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Sprawdź numer referencyjny',
      advice: 'Składa się z liter, cyfr i myślników, na przykład EC-000-002-4DF.',
    },
    empty: {
      headline: 'Nie ma jeszcze aktualizacji',
      advice: 'Pierwsza pojawi się, gdy przewoźnik zeskanuje przesyłkę.',
    },
    'not-found': {
      headline: 'Nie możemy znaleźć tej przesyłki',
      advice: 'Sprawdź numer referencyjny lub spróbuj ponownie później.',
    },
    denied: {
      headline: 'Śledzenie nie jest tutaj dostępne',
      advice: 'Zaloguj się lub otwórz link z potwierdzenia zamówienia.',
    },
    'rate-limited': {
      headline: 'Zbyt wiele zapytań w tej chwili',
      advice: 'Poczekaj chwilę.',
    },
    offline: {
      headline: 'Brak połączenia z internetem',
      advice: 'Połącz się z internetem.',
    },
    failed: {
      headline: 'Śledzenie jest chwilowo niedostępne',
      advice: 'Ten komunikat nie mówi nic o Twojej dostawie. Spróbuj ponownie później.',
    },
  },
  loading: 'Wczytywanie…',
  returned,
  waitingForNextCarrier: {
    headline: 'W drodze, oczekuje na kolejnego przewoźnika',
    advice: 'Przesyłka została przekazana i od tego czasu nie była skanowana.',
  },
  consignment: 'Przesyłka',
  package: (number, count) => (count > 1 ? `Paczka ${number} z ${count}` : 'Paczka'),
  deliveredOf: (delivered, count) => `Doręczono ${delivered} z ${count}`,
  leg: (number, count) => `Etap ${number} z ${count}`,
  unnamedCarrier: 'Przewoźnik',
  legWaiting: 'Jeszcze nie rozpoczęty',
  legUnscanned: 'Brak aktualizacji od tego przewoźnika',
  // Only the noun is inflected: no carrier's name need be.
  handedOver: (next) => (next ? `Przekazana przewoźnikowi ${next}` : 'Przekazana kolejnemu przewoźnikowi'),
  updates: {
    one: '{n} aktualizacja',
    few: '{n} aktualizacje',
    many: '{n} aktualizacji',
    other: '{n} aktualizacji',
  },
  update: { headline: 'Aktualizacja' },
  timeUnknown: 'Godzina nieznana',
  comma: ', ',
  signedBy: (name) => `Podpis: ${name}`,
  expected: (day) => `Przewidywana dostawa: ${day}`,
  overdue: (day) => `Termin dostawy minął: ${day}`,
  stale: (time) => `Nie udało się odświeżyć danych. Widzisz stan z godz. ${time}.`,
  retry: 'Spróbuj ponownie',
  wait: (time) => `Możesz spróbować ponownie ${time}.`,
  goesOn: 'Strona sama ponowi próbę.',
  updated: (time) => `Zaktualizowano ${time}`,
  updatedNow: 'Zaktualizowano przed chwilą',
  refresh: 'Odśwież',
  isNew: 'Nowe',
  news: {
    one: 'Nowa aktualizacja: {headline}',
    few: '{n} nowe aktualizacje: {headline}',
    many: '{n} nowych aktualizacji: {headline}',
    other: '{n} nowych aktualizacji: {headline}',
  },
  lookup: {
    label: 'Numer referencyjny przesyłki',
    hint: 'Wygląda tak: EC-000-002-4DF. Znajdziesz go w potwierdzeniu zamówienia.',
    button: 'Śledź',
    missing: 'Wpisz numer referencyjny.',
    invalid: 'Sprawdź numer referencyjny. Składa się z liter, cyfr i myślników, na przykład EC-000-002-4DF.',
  },
  progress: 'Przebieg dostawy',
  lastScan: 'Ostatni skan:',
  showAll: {
    one: 'Pokaż {n} aktualizację',
    few: 'Pokaż wszystkie {n} aktualizacje',
    many: 'Pokaż wszystkie {n} aktualizacji',
    other: 'Pokaż wszystkie {n} aktualizacji',
  },
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Nadawca poprosił o wstrzymanie tej dostawy.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Przesyłka wyruszyła od nadawcy.',
    AtDropOffPoint: droppedOff,
    Collected: withCarrier,
    InTransit: 'Przesyłka jest w drodze między sortowniami.',
    InTransitWaiting:
      'Przesyłka jest chwilowo wstrzymana, na przykład z powodu pogody lub późniejszej daty dostawy.',
    AtCustoms: 'Przesyłka jest sprawdzana na granicy.',
    HeldByCarrier: 'Przewoźnik na razie przetrzymuje przesyłkę i nie podał, do kiedy.',
    Delayed: 'Przesyłka dotrze później, niż planowano.',
    OutForDelivery: 'Kurier ma przesyłkę i jest w drodze do Ciebie.',
    ExchangeFailed: 'Kurier przyjechał, ale wymiana nie była możliwa.',
    DeliveryFailed: 'Kurier przyjechał, ale nie mógł wydać przesyłki.',
    AtCollectionPoint: 'Przesyłka czeka na Ciebie w punkcie odbioru.',
    DeliveryFailedCardLeft: 'Kurier przyjechał, ale nikt nie mógł odebrać przesyłki, więc zostawił awizo.',
    ActionRequired: 'Przewoźnik czegoś potrzebuje, zanim przesyłka ruszy dalej.',
    ReturnToSender: 'Przesyłki nie udało się doręczyć i wraca ona do nadawcy.',
    Damaged: 'Przewoźnik zgłasza uszkodzenie.',
    Missing: 'Przewoźnik szuka przesyłki.',
    PartiallyDelivered: 'Część paczek dotarła, na pozostałe trzeba jeszcze poczekać.',
    Delivered: 'Przewoźnik informuje, że przesyłka dotarła.',
    DeliveredDamaged: 'Przesyłka dotarła, ale przewoźnik zgłasza uszkodzenie.',
    Cancelled: 'Dostawa została wstrzymana i przesyłka nie dotrze.',
    Lost: 'Przewoźnik zaprzestał poszukiwań przesyłki.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Nadawca nie oddał jeszcze przesyłki w punkcie nadania.' },
    CarrierChanged: { meaning: 'Dalej przesyłkę wiezie inny przewoźnik.' },
    ClearedThroughCustoms: { meaning: 'Urząd celny zwolnił przesyłkę i jedzie ona dalej.' },
    CollectedByCarrier: { meaning: withCarrier },
    CustomerCollected: { meaning: 'Przesyłka została odebrana z punktu odbioru.' },
    Destroyed: { meaning: 'Przewoźnik musiał zniszczyć przesyłkę.' },
    DroppedOff: { meaning: droppedOff },
    ExchangeSucceeded: { meaning: 'Przesyłka została wydana w zamian za tę, która wraca.' },
    FailedToCollect: {
      meaning: 'Przesyłka nie została w terminie odebrana z punktu odbioru.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Przewoźnik zostawił informację.' },
    HandedOver: { meaning: 'Dalej przesyłkę wiezie kolejny przewoźnik.' },
    ReturnedToSender: { meaning: isBack },
  },
  returnedMeaning: isBack,
  quiet: {
    one: 'Brak nowych skanów od {n} dnia.',
    few: 'Brak nowych skanów od {n} dni.',
    many: 'Brak nowych skanów od {n} dni.',
    other: 'Brak nowych skanów od {n} dnia.',
  },
  copy: 'Kopiuj numer referencyjny',
  copied: 'Skopiowano',
  map: (place) => `${place}: otwórz na mapie`,
  unscanned: 'bez skanu',
};

export default pl;
