import type { Messages } from '../messages.js';

const contactRetailer = 'Contatta il venditore.';
const contactEither = 'Contatta il corriere o il venditore.';
const tryAgain = 'Di solito il corriere riprova.';
const nothingToDo = 'Non devi fare nulla.';
const preparing = {
  headline: 'In preparazione',
  advice: 'Il corriere non ha ancora ricevuto il pacco.',
};
const collectionDelayed = { headline: 'Ritiro dal mittente in ritardo', advice: tryAgain };
const returned = { headline: 'Restituito al mittente', advice: contactRetailer };
const droppedOff = 'Depositato dal mittente';
const collected = 'Preso in carico dal corriere';
const reference = 'È composto da lettere, cifre e trattini, come EC-000-002-4DF.';

const ordered = 'Abbiamo ricevuto il tuo ordine e lo stiamo preparando per il corriere.';
const labelled = 'Il pacco è imballato ed etichettato, in attesa del corriere.';
const notCollected = 'Il corriere non è riuscito a ritirare il pacco dal mittente.';
const atDropOff = 'Il pacco è in un punto di deposito, in attesa del corriere.';
const toDepot = 'Il corriere ha il pacco e lo sta portando in una filiale.';
const back = 'Il pacco è tornato al mittente.';

const it: Messages = {
  locale: 'it',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Annullamento in corso' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'Spedito' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'In transito' },
    InTransitWaiting: { headline: 'In transito, in attesa', advice: nothingToDo },
    AtCustoms: {
      headline: 'In dogana',
      advice: 'Se serve qualcosa, il corriere ti contatterà.',
    },
    HeldByCarrier: {
      headline: 'Trattenuto dal corriere',
      advice: 'Se la situazione si prolunga, contatta il corriere.',
    },
    Delayed: { headline: 'In ritardo', advice: nothingToDo },
    OutForDelivery: { headline: 'In consegna' },
    ExchangeFailed: { headline: 'Sostituzione non riuscita', advice: tryAgain },
    DeliveryFailed: { headline: 'Consegna non riuscita', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Pronto per il ritiro',
      advice: 'Porta con te un documento d’identità e il codice di ritiro, se ne hai uno.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Consegna non riuscita, lasciato un avviso',
      advice: 'Segui le istruzioni riportate sull’avviso.',
    },
    ActionRequired: { headline: 'Azione richiesta', advice: contactEither },
    ReturnToSender: { headline: 'In restituzione al mittente', advice: contactRetailer },
    Damaged: { headline: 'Danneggiato', advice: contactRetailer },
    Missing: { headline: 'Non rintracciato', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Consegnato in parte' },
    Delivered: { headline: 'Consegnato' },
    DeliveredDamaged: { headline: 'Consegnato con danni', advice: contactRetailer },
    Cancelled: { headline: 'Annullato', advice: contactRetailer },
    Lost: { headline: 'Smarrito', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'In attesa di deposito da parte del mittente',
    CarrierChanged: 'Affidato a un altro corriere',
    ClearedThroughCustoms: 'Sdoganato',
    CollectedByCarrier: collected,
    CustomerCollected: 'Ritirato dal destinatario',
    Destroyed: 'Distrutto',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'Sostituzione effettuata',
    FailedToCollect: 'Non ritirato dal destinatario',
    ForInformation: 'Nota informativa',
    HandedOver: 'Affidato al corriere successivo',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Controlla il codice di spedizione',
      advice: reference,
    },
    empty: {
      headline: 'Ancora nessun aggiornamento',
      advice: 'Il primo arriverà quando il corriere scansionerà il pacco.',
    },
    'not-found': {
      headline: 'Non troviamo questa spedizione',
      advice: 'Controlla il codice di spedizione o riprova più tardi.',
    },
    denied: {
      headline: 'Il tracciamento non è disponibile qui',
      advice: 'Accedi o apri il link che trovi nella conferma.',
    },
    'rate-limited': {
      headline: 'Troppe richieste in questo momento',
      advice: 'Attendi un momento.',
    },
    offline: {
      headline: 'Sei offline',
      advice: 'Collegati a Internet.',
    },
    failed: {
      headline: 'Il tracciamento non è disponibile al momento',
      advice: 'Questo non dice nulla sulla tua consegna. Riprova più tardi.',
    },
  },
  loading: 'Caricamento…',
  returned,
  waitingForNextCarrier: {
    headline: 'In transito, in attesa del corriere successivo',
    advice: 'Il pacco è stato trasferito e da allora non è stato scansionato.',
  },
  consignment: 'Spedizione',
  package: (number, count) => (count > 1 ? `Pacco ${number} di ${count}` : 'Pacco'),
  deliveredOf: (delivered, count) => `Consegnati: ${delivered} di ${count}`,
  leg: (number, count) => `Tratta ${number} di ${count}`,
  unnamedCarrier: 'Corriere',
  legWaiting: 'Non ancora iniziata',
  legUnscanned: 'Nessun aggiornamento da questo corriere',
  handedOver: (next) => (next ? `Affidato a ${next}` : 'Affidato al corriere successivo'),
  updates: { one: '{n} aggiornamento', many: '{n} di aggiornamenti', other: '{n} aggiornamenti' },
  update: { headline: 'Aggiornamento' },
  timeUnknown: 'Data e ora sconosciute',
  comma: ', ',
  signedBy: (name) => `Firmato da ${name}`,
  expected: (day) => `Consegna prevista: ${day}`,
  overdue: (day) => `La consegna era prevista: ${day}`,
  stale: (time) => `Non è stato possibile aggiornare. Ultime informazioni disponibili: ${time}.`,
  retry: 'Riprova',
  wait: (time) => `Puoi riprovare ${time}.`,
  retriesItself: 'Questa pagina riprova da sola.',
  updated: (time) => `Aggiornato ${time}`,
  updatedNow: 'Aggiornato ora',
  refresh: 'Aggiorna',
  newLabel: 'Nuovo',
  newEvents: {
    one: 'Nuovo aggiornamento: {headline}',
    many: '{n} di nuovi aggiornamenti: {headline}',
    other: '{n} nuovi aggiornamenti: {headline}',
  },
  lookup: {
    label: 'Codice di spedizione',
    hint: 'È simile a EC-000-002-4DF e si trova nella conferma.',
    button: 'Traccia',
    missing: 'Inserisci il codice di spedizione.',
    invalid: `Controlla il codice di spedizione. ${reference}`,
  },
  progress: 'Avanzamento',
  lastScan: 'Ultima scansione:',
  showAll: {
    one: 'Mostra {n} aggiornamento',
    many: 'Mostra tutto ({n} di aggiornamenti)',
    other: 'Mostra tutto ({n} aggiornamenti)',
  },
  showAllLegs: {
    one: 'Mostra {n} tratta',
    many: 'Mostra tutto ({n} di tratte)',
    other: 'Mostra tutto ({n} tratte)',
  },
  showAllPackages: {
    one: 'Mostra {n} pacco',
    many: 'Mostra tutto ({n} di pacchi)',
    other: 'Mostra tutto ({n} pacchi)',
  },
  showText: 'Mostra tutto il testo',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Il mittente ha chiesto di fermare questa consegna.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Il pacco ha lasciato il mittente.',
    AtDropOffPoint: atDropOff,
    Collected: toDepot,
    InTransit: 'Il pacco è in viaggio tra due filiali del corriere.',
    InTransitWaiting:
      'Il pacco è fermo per qualche tempo, ad esempio per il maltempo o per una data di consegna posticipata.',
    AtCustoms: 'Il pacco è sottoposto a controlli alla frontiera.',
    HeldByCarrier: 'Per ora il corriere trattiene il pacco e non ha comunicato fino a quando.',
    Delayed: 'Il pacco arriverà più tardi del previsto.',
    OutForDelivery: 'Il corriere ha il pacco con sé e sta arrivando da te.',
    ExchangeFailed: 'Il corriere è passato, ma la sostituzione non è stata possibile.',
    DeliveryFailed: 'Il corriere è passato, ma non ha potuto consegnare il pacco.',
    AtCollectionPoint: 'Il pacco ti aspetta in un punto di ritiro.',
    DeliveryFailedCardLeft:
      'Il corriere non ha trovato nessuno che potesse ricevere il pacco e ha lasciato un avviso.',
    ActionRequired: 'Il corriere ha bisogno di qualcosa prima di poter proseguire.',
    ReturnToSender: 'Non è stato possibile consegnare il pacco, che torna al mittente.',
    Damaged: 'Il corriere segnala un danno.',
    Missing: 'Il corriere sta cercando il pacco.',
    PartiallyDelivered: 'Alcuni pacchi sono arrivati, altri devono ancora arrivare.',
    Delivered: 'Il corriere comunica che il pacco è arrivato.',
    DeliveredDamaged: 'Il pacco è arrivato, ma il corriere segnala un danno.',
    Cancelled: 'Questa consegna è stata fermata e il pacco non arriverà.',
    Lost: 'Il corriere ha smesso di cercare il pacco.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Il mittente deve ancora portare il pacco a un punto di deposito.' },
    CarrierChanged: { meaning: 'Da qui in poi il pacco viaggia con un altro corriere.' },
    ClearedThroughCustoms: { meaning: 'La dogana ha sbloccato il pacco, che prosegue il viaggio.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'Il pacco è stato ritirato al punto di ritiro.' },
    Destroyed: { meaning: 'Il corriere ha dovuto distruggere il pacco.' },
    DroppedOff: { meaning: atDropOff },
    ExchangeSucceeded: { meaning: 'Il pacco è stato consegnato in cambio di quello da restituire.' },
    FailedToCollect: {
      meaning: 'Il pacco non è stato ritirato in tempo al punto di ritiro.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Il corriere ha lasciato una nota.' },
    ReturnedToSender: { meaning: back },
  },
  returnedMeaning: back,
  stalled: {
    one: 'Nessuna nuova scansione da {n} giorno.',
    many: 'Nessuna nuova scansione da {n} di giorni.',
    other: 'Nessuna nuova scansione da {n} giorni.',
  },
  copy: 'Copia il codice di spedizione',
  copied: 'Copiato',
  map: (place) => `${place}: apri su una mappa`,
  unscanned: 'senza scansione',
};

export default it;
