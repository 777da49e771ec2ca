import type { Messages } from '../messages.js';

const contactRetailer = 'Bitte wenden Sie sich an den Händler.';
const contactEither = 'Bitte wenden Sie sich an den Paketdienst oder den Händler.';
const tryAgain = 'Der Paketdienst versucht es in der Regel noch einmal.';
const nothingToDo = 'Sie müssen nichts tun.';
const preparing = {
  headline: 'In Vorbereitung',
  advice: 'Der Paketdienst hat die Sendung noch nicht erhalten.',
};
const collectionDelayed = { headline: 'Abholung beim Absender verzögert', advice: tryAgain };
const returned = { headline: 'Zurück beim Absender', advice: contactRetailer };
const droppedOff = 'Vom Absender abgegeben';
const collected = 'Vom Paketdienst abgeholt';
const reference = 'Buchstaben, Ziffern und Bindestrichen, zum Beispiel EC-000-002-4DF.';

const ordered = 'Wir haben Ihre Bestellung erhalten und machen sie versandfertig.';
const labelled = 'Die Sendung ist verpackt und etikettiert und wartet auf den Paketdienst.';
const notCollected = 'Der Paketdienst konnte die Sendung nicht beim Absender abholen.';
const atDropOff = 'Die Sendung liegt in einer Annahmestelle und wartet auf den Paketdienst.';
const toDepot = 'Der Paketdienst hat die Sendung und bringt sie in ein Depot.';
const back = 'Die Sendung ist wieder beim Absender.';

const de: Messages = {
  locale: 'de',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Wird storniert' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'Versendet' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'Unterwegs' },
    InTransitWaiting: { headline: 'Unterwegs, wartet', advice: nothingToDo },
    AtCustoms: {
      headline: 'Beim Zoll',
      advice: 'Der Paketdienst meldet sich, falls er etwas von Ihnen braucht.',
    },
    HeldByCarrier: {
      headline: 'Vom Paketdienst zurückgehalten',
      advice: 'Wenn das länger dauert, wenden Sie sich bitte an den Paketdienst.',
    },
    Delayed: { headline: 'Verspätet', advice: nothingToDo },
    OutForDelivery: { headline: 'In Zustellung' },
    ExchangeFailed: { headline: 'Austauschversuch erfolglos', advice: tryAgain },
    DeliveryFailed: { headline: 'Zustellversuch erfolglos', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Abholbereit',
      advice: 'Bitte bringen Sie einen Ausweis mit und, falls vorhanden, den Abholcode.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Zustellversuch, Karte hinterlassen',
      advice: 'Bitte folgen Sie den Hinweisen auf der Karte.',
    },
    ActionRequired: { headline: 'Ihre Mithilfe wird benötigt', advice: contactEither },
    ReturnToSender: { headline: 'Geht zurück an den Absender', advice: contactRetailer },
    Damaged: { headline: 'Beschädigt', advice: contactRetailer },
    Missing: { headline: 'Wird vermisst', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Teilweise zugestellt' },
    Delivered: { headline: 'Zugestellt' },
    DeliveredDamaged: { headline: 'Beschädigt zugestellt', advice: contactRetailer },
    Cancelled: { headline: 'Storniert', advice: contactRetailer },
    Lost: { headline: 'Verloren gegangen', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Wartet auf Abgabe durch den Absender',
    CarrierChanged: 'An einen anderen Paketdienst übergeben',
    ClearedThroughCustoms: 'Vom Zoll freigegeben',
    CollectedByCarrier: collected,
    CustomerCollected: 'Vom Empfänger abgeholt',
    Destroyed: 'Vernichtet',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'Ausgetauscht',
    FailedToCollect: 'Vom Empfänger nicht abgeholt',
    ForInformation: 'Zur Information',
    HandedOver: 'An den nächsten Paketdienst übergeben',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Bitte prüfen Sie die Sendungsnummer',
      advice: `Sie besteht aus ${reference}`,
    },
    empty: {
      headline: 'Noch keine Meldungen',
      advice: 'Die erste kommt, sobald der Paketdienst die Sendung scannt.',
    },
    'not-found': {
      headline: 'Wir finden diese Sendung nicht',
      advice: 'Bitte prüfen Sie die Sendungsnummer oder versuchen Sie es später noch einmal.',
    },
    denied: {
      headline: 'Sendungs\u00adverfolgung hier nicht verfügbar',
      advice: 'Bitte melden Sie sich an oder öffnen Sie den Link in Ihrer Bestätigung.',
    },
    'rate-limited': {
      headline: 'Gerade zu viele Anfragen',
      advice: 'Bitte warten Sie einen Moment.',
    },
    offline: {
      headline: 'Sie sind offline',
      advice: 'Bitte stellen Sie eine Internetverbindung her.',
    },
    failed: {
      headline: 'Sendungs\u00adverfolgung zurzeit nicht verfügbar',
      advice: 'Das sagt nichts über Ihre Lieferung aus. Bitte versuchen Sie es später noch einmal.',
    },
  },
  loading: 'Wird geladen\u00a0…',
  returned,
  waitingForNextCarrier: {
    headline: 'Unterwegs, wartet auf den nächsten Paketdienst',
    advice: 'Die Sendung wurde übergeben und seitdem nicht gescannt.',
  },
  consignment: 'Sendung',
  package: (number, count) => (count > 1 ? `Paket ${number} von ${count}` : 'Paket'),
  deliveredOf: (delivered, count) => `${delivered} von ${count} zugestellt`,
  leg: (number, count) => `Etappe ${number} von ${count}`,
  unnamedCarrier: 'Paketdienst',
  legWaiting: 'Noch nicht begonnen',
  legUnscanned: 'Keine Meldungen von diesem Paketdienst',
  handedOver: (next) => `An ${next || 'den nächsten Paketdienst'} übergeben`,
  updates: { one: '{n} Meldung', other: '{n} Meldungen' },
  update: { headline: 'Meldung' },
  timeUnknown: 'Zeitpunkt unbekannt',
  comma: ', ',
  signedBy: (name) => `Unterschrieben von ${name}`,
  expected: (day) => `Voraussichtliche Zustellung: ${day}`,
  overdue: (day) => `Zustellung war vorgesehen: ${day}`,
  stale: (time) => `Die Anzeige konnte nicht aktualisiert werden. Letzter bekannter Stand: ${time}.`,
  retry: 'Erneut versuchen',
  wait: (time) => `Sie können es ${time} erneut versuchen.`,
  retriesItself: 'Diese Seite versucht es von selbst noch einmal.',
  updated: (time) => `Aktualisiert ${time}`,
  updatedNow: 'Gerade aktualisiert',
  refresh: 'Aktualisieren',
  newLabel: 'Neu',
  newEvents: { one: 'Neue Meldung: {headline}', other: '{n} neue Meldungen: {headline}' },
  lookup: {
    label: 'Sendungsnummer',
    hint: 'Sie sieht aus wie EC-000-002-4DF und steht in Ihrer Bestätigung.',
    button: 'Sendung verfolgen',
    missing: 'Bitte geben Sie die Sendungsnummer ein.',
    invalid: `Bitte prüfen Sie die Sendungsnummer. Sie besteht aus ${reference}`,
  },
  progress: 'Fortschritt',
  lastScan: 'Letzter Scan:',
  showAll: { one: '{n} Meldung anzeigen', other: 'Alle {n} Meldungen anzeigen' },
  showAllLegs: { one: '{n} Etappe anzeigen', other: 'Alle {n} Etappen anzeigen' },
  showAllPackages: { one: '{n} Paket anzeigen', other: 'Alle {n} Pakete anzeigen' },
  showText: 'Ganzen Text anzeigen',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Der Absender hat darum gebeten, diese Lieferung zu stoppen.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Die Sendung hat den Absender verlassen.',
    AtDropOffPoint: atDropOff,
    Collected: toDepot,
    InTransit: 'Die Sendung ist auf dem Weg zwischen zwei Depots.',
    InTransitWaiting:
      'Die Sendung wird eine Weile aufgehalten, zum Beispiel vom Wetter oder wegen eines späteren Liefertermins.',
    AtCustoms: 'Die Sendung wird an der Grenze geprüft.',
    HeldByCarrier: 'Der Paketdienst behält die Sendung vorerst und hat nicht mitgeteilt, bis wann.',
    Delayed: 'Die Sendung kommt später an als geplant.',
    OutForDelivery: 'Die Sendung ist im Zustellfahrzeug und auf dem Weg zu Ihnen.',
    ExchangeFailed: 'Der Paketdienst war da, aber der Austausch war nicht möglich.',
    DeliveryFailed: 'Der Paketdienst war da, konnte die Sendung aber nicht übergeben.',
    AtCollectionPoint: 'Die Sendung liegt in einer Abholstelle für Sie bereit.',
    DeliveryFailedCardLeft:
      'Der Paketdienst hat niemanden angetroffen, der die Sendung annehmen konnte, und eine Karte hinterlassen.',
    ActionRequired: 'Der Paketdienst braucht noch etwas, bevor es weitergehen kann.',
    ReturnToSender: 'Die Sendung konnte nicht zugestellt werden und geht zurück.',
    Damaged: 'Der Paketdienst meldet einen Schaden.',
    Missing: 'Der Paketdienst sucht nach der Sendung.',
    PartiallyDelivered: 'Einige Pakete sind angekommen, andere kommen noch.',
    Delivered: 'Der Paketdienst meldet, dass die Sendung angekommen ist.',
    DeliveredDamaged: 'Die Sendung ist angekommen, aber der Paketdienst meldet einen Schaden.',
    Cancelled: 'Diese Lieferung wurde gestoppt und kommt nicht an.',
    Lost: 'Der Paketdienst hat die Suche nach der Sendung aufgegeben.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Der Absender muss die Sendung noch in einer Annahmestelle abgeben.' },
    CarrierChanged: { meaning: 'Ab hier übernimmt ein anderer Paketdienst.' },
    ClearedThroughCustoms: { meaning: 'Der Zoll hat die Sendung freigegeben, und es geht weiter.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'Die Sendung wurde in der Abholstelle abgeholt.' },
    Destroyed: { meaning: 'Der Paketdienst musste die Sendung vernichten.' },
    DroppedOff: { meaning: atDropOff },
    ExchangeSucceeded: { meaning: 'Die Sendung wurde im Austausch gegen die Rücksendung übergeben.' },
    FailedToCollect: {
      meaning: 'Die Sendung wurde nicht rechtzeitig in der Abholstelle abgeholt.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Der Paketdienst hat einen Hinweis hinterlassen.' },
    ReturnedToSender: { meaning: back },
  },
  returnedMeaning: back,
  stalled: { one: 'Seit {n} Tag kein neuer Scan.', other: 'Seit {n} Tagen kein neuer Scan.' },
  copy: 'Sendungsnummer kopieren',
  copied: 'Kopiert',
  map: (place) => `${place}: auf einer Karte öffnen`,
  unscanned: 'nicht gescannt',
};

export default de;
