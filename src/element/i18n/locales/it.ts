import type { Messages } from '../messages.js';

const willTryAgain = 'per ora niente, di solito il corriere riprova.';
const ifNothingChanges = 'per ora niente. Se tra qualche giorno non ci sono novità, contattaci.';
const contactUs = 'contattaci e troveremo una soluzione.';
const weHelp = 'contattaci e ti aiutiamo noi.';
const preparing = { headline: 'Ordine in preparazione' };
const packed = { ...preparing, line: 'Il tuo pacco è imballato e pronto a partire' };
const pickUpDelayed = {
  headline: 'Partenza in ritardo',
  line: 'Il corriere non è riuscito a ritirare il pacco da noi',
  advice: willTryAgain,
};

const it: Messages = {
  locale: 'it',

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
      headline: 'Annullamento in corso',
      line: 'Abbiamo chiesto al corriere di fermare la consegna',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Spedito' },
    AtDropOffPoint: { headline: 'Al punto di spedizione', line: 'Il tuo pacco aspetta lì il corriere' },
    Collected: { headline: 'Il tuo pacco è partito' },
    InTransit: { headline: 'In viaggio' },
    InTransitWaiting: {
      headline: 'Fermo per il momento',
      line: 'Per esempio per il maltempo o per una consegna posticipata',
    },
    AtCustoms: { headline: 'In dogana', line: 'Può volerci qualche giorno' },
    HeldByCarrier: {
      headline: 'Fermo presso il corriere',
      line: 'Non sappiamo ancora per quanto tempo',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'In ritardo', advice: ifNothingChanges },
    OutForDelivery: { headline: 'In consegna' },
    ExchangeFailed: { headline: 'Sostituzione non riuscita', advice: willTryAgain },
    DeliveryFailed: { headline: 'Consegna non riuscita', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Pronto per il ritiro',
      advice: 'un documento d’identità e il codice di ritiro, se ne hai uno.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Siamo passati ma non c’eri',
      advice: 'segui le istruzioni sull’avviso del corriere per una nuova consegna o per ritirare il pacco.',
    },
    ActionRequired: {
      headline: 'Serve il tuo aiuto',
      advice: weHelp,
    },
    ReturnToSender: { headline: 'Sta tornando da noi', advice: 'contattaci se lo vuoi ancora.' },
    Damaged: { headline: 'Danneggiato nel trasporto', advice: contactUs },
    Missing: {
      headline: 'Stiamo cercando il tuo pacco',
      line: 'Il corriere sta provando a rintracciarlo',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Consegnato in parte', line: 'Il resto deve ancora arrivare' },
    Delivered: { headline: 'Consegnato' },
    DeliveredDamaged: { headline: 'Consegnato con danni', advice: contactUs },
    Cancelled: {
      headline: 'Consegna annullata',
      line: 'Questo pacco non arriverà',
      advice: 'niente, se l’hai chiesto tu. Altrimenti contattaci.',
    },
    Lost: {
      headline: 'Il pacco è stato smarrito',
      line: 'Il corriere non è riuscito a trovarlo',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: {
      headline: 'In attesa di spedizione',
      line: 'Stiamo portando il tuo pacco a un punto di spedizione',
    },
    CustomerCollected: { headline: 'Ritirato' },
    Destroyed: {
      headline: 'Il pacco è stato distrutto',
      line: 'Il corriere non può più consegnarlo',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Sostituzione effettuata' },
    FailedToCollect: {
      headline: 'Non ritirato',
      line: 'Il termine per il ritiro è scaduto',
      advice: weHelp,
    },
    ReturnedToSender: {
      headline: 'Tornato da noi',
      advice: 'contattaci per una nuova spedizione o per annullare l’ordine.',
    },
  },
  events: {
    AwaitingDropOff: 'In attesa di spedizione',
    Cancelled: 'Annullato',
    CarrierChanged: 'Affidato a un altro corriere',
    ClearedThroughCustoms: 'Sdoganato',
    Collected: 'Ritirato dal corriere',
    CollectedByCarrier: 'Ritirato dal corriere',
    CustomerCollected: 'Ritirato',
    Destroyed: 'Distrutto',
    DroppedOff: 'Lasciato al punto di spedizione',
    ExchangeSucceeded: 'Sostituzione effettuata',
    FailedToCollect: 'Non ritirato',
    ForInformation: 'Nota del corriere',
    HandedOver: 'Affidato a un altro corriere',
    Lost: 'Smarrito',
    ReturnedToSender: 'Tornato da noi',
  },
  betweenCarriers: {
    headline: 'Tra un corriere e l’altro',
    line: 'Il prossimo non ha ancora confermato la presa in carico. Può volerci un giorno.',
  },
  latestUpdate: 'Ultimo aggiornamento',
  update: 'Aggiornamento',

  arriving: (day) => `Arriva ${day}`,
  arrivingOn: (date) => `Arriva ${date}`,
  wasDueOn: (date) => `Doveva arrivare ${date}`,
  since: (time) => `Da ${time}`,
  withCarrier: (state, carrier) => `${state} con ${carrier}`,
  noUpdatesFor: {
    one: 'Nessuna novità da {n} giorno',
    many: 'Nessuna novità da {n} di giorni',
    other: 'Nessuna novità da {n} giorni',
  },
  lateAdvice: 'contattaci e faremo una verifica.',
  whatToDo: 'Cosa fare:',
  whatToBring: 'Cosa portare:',
  carrierWrote: 'Messaggio del corriere:',
  quotes: { open: '«', close: '»' },
  labels: {
    lastUpdate: 'Ultimo aggiornamento',
    lastSeen: 'Ultima posizione',
    with: 'Corriere',
    deliveredBy: 'Consegnato da',
    signedForBy: 'Firmato da',
    carriersNote: 'Nota del corriere',
    where: 'Luogo',
    expected: 'Consegna prevista',
    wasDue: 'Doveva arrivare',
  },

  packages: { one: '{n} pacco', many: '{n} di pacchi', other: '{n} pacchi' },
  package: (number, count) => `Pacco ${number} di ${count}`,
  deliveredOf: (delivered, count) =>
    delivered === 1 ? `Consegnato 1 pacco su ${count}` : `Consegnati ${delivered} pacchi su ${count}`,
  groups: {
    noUpdates: { one: 'uno senza novità', other: '{n} senza novità' },
    preparing: { one: 'uno in preparazione', other: '{n} in preparazione' },
    onItsWay: { one: 'uno in viaggio', other: '{n} in viaggio' },
    outForDelivery: { one: 'uno in consegna', other: '{n} in consegna' },
    readyToCollect: { one: 'uno pronto per il ritiro', other: '{n} pronti per il ritiro' },
    onHold: { one: 'uno fermo', other: '{n} fermi' },
    notDelivered: {
      one: 'uno che non siamo riusciti a consegnare',
      other: '{n} che non siamo riusciti a consegnare',
    },
    comingBack: { one: 'uno che sta tornando da noi', other: '{n} che stanno tornando da noi' },
    returned: { one: 'uno tornato da noi', other: '{n} tornati da noi' },
    damaged: { one: 'uno danneggiato', other: '{n} danneggiati' },
    lost: { one: 'uno smarrito', other: '{n} smarriti' },
    cancelled: { one: 'uno annullato', other: '{n} annullati' },
    other: { one: 'uno con altre novità', other: '{n} con altre novità' },
  },

  progress: 'Avanzamento',
  steps: {
    preparing: 'In preparazione',
    dispatched: 'Spedito',
    onItsWay: 'In viaggio',
    outForDelivery: 'In consegna',
    delivered: 'Consegnato',
    readyToCollect: 'Da ritirare',
    collected: 'Ritirato',
  },
  nextSteps: {
    dispatched: 'Poi: spedito',
    onItsWay: 'Poi: in viaggio',
    outForDelivery: 'Poi: in consegna',
    delivered: 'Poi: consegnato',
    collected: 'Poi: ritirato',
  },

  history: 'Cronologia della spedizione',
  leg: (number, count) => `Tratta ${number} di ${count}`,
  unnamedCarrier: 'Corriere',
  upNext: (carriers) => `Poi: ${carriers}`,
  legUnscanned: 'Nessuna novità da questo corriere',
  updates: { one: '{n} aggiornamento', many: '{n} di aggiornamenti', other: '{n} aggiornamenti' },
  newLabel: 'Nuovo',
  newEvents: {
    one: 'Nuovo aggiornamento: {headline}',
    many: '{n} di nuovi aggiornamenti: {headline}',
    other: '{n} nuovi aggiornamenti: {headline}',
  },
  signedForBy: (name) => `Firmato da ${name}`,
  showAll: { many: 'Mostra tutti ({n} di aggiornamenti)', other: 'Mostra tutti ({n} aggiornamenti)' },
  showAllLegs: { many: 'Mostra tutte ({n} di tratte)', other: 'Mostra tutte ({n} tratte)' },
  showAllPackages: { many: 'Mostra tutti ({n} di pacchi)', other: 'Mostra tutti ({n} pacchi)' },
  showText: 'Mostra tutto il testo',

  comma: ', ',
  dayAndTime: (day, time) => `${day} alle ${time}`,
  timeUnknown: 'Orario non indicato',
  clock: (time) => time,
  localTime: (time) => `${time} ora\u00a0locale`,
  yourTime: (time) => `(${time} da te)`,

  reference: 'Codice di spedizione',
  copy: 'Copia il codice di spedizione',
  copied: 'Copiato',
  map: (place) => `Vedi ${place} sulla mappa`,
  directions: 'Come arrivare',
  call: (carrier) => `Chiama ${carrier}`,
  updated: (time) => `Aggiornato ${time}`,
  updatedNow: 'Aggiornato proprio ora',
  refresh: 'Aggiorna',
  lookup: {
    label: 'Codice di spedizione',
    hint: 'Lo trovi nell’e-mail di conferma della spedizione. Ha questo formato: EC-000-002-4DF.',
    button: 'Traccia',
    missing: 'Inserisci il codice di spedizione.',
    invalid: 'Controlla il codice di spedizione. Deve avere questo formato: EC-000-002-4DF.',
  },

  loading: 'Caricamento dei dati di spedizione…',
  notices: {
    invalid: {
      headline: 'Controlla il codice',
      line: 'Il codice di spedizione deve avere questo formato: EC-000-002-4DF.',
    },
    empty: {
      headline: 'Ancora nessuna novità',
      line: 'Vedrai la prima quando il corriere avrà il tuo pacco.',
    },
    'not-found': {
      headline: 'Non troviamo questo codice',
      line: 'Confrontalo con quello nell’e-mail di conferma della spedizione. Un nuovo ordine può comparire dopo qualche ora.',
    },
    denied: {
      headline: 'Accedi per vedere la consegna',
      line: 'Oppure apri il link di tracciamento nell’e-mail di conferma.',
    },
    'rate-limited': { headline: 'Servizio molto richiesto', line: 'Riprova tra un momento.' },
    offline: { headline: 'Sei offline', line: 'Aggiorneremo i dati quando tornerai online.' },
    failed: {
      headline: 'Tracciamento non disponibile',
      line: 'La tua consegna non ne risente.',
    },
  },
  stale: (time) => `Non siamo riusciti ad aggiornare. Ultimi dati: ${time}.`,
  retry: 'Riprova',
  retryNow: 'Riprova ora',
  wait: (time) => `Potrai riprovare ${time}.`,
  retriesItself: 'Riproveremo automaticamente.',
};

export default it;
