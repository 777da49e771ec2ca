import type { Messages } from '../messages.js';

const nothingToDo = 'Sie müssen im Moment nichts tun.';
const willTryAgain = `Der Paketdienst versucht es in der Regel noch einmal. ${nothingToDo}`;
const ifNothingChanges = `${nothingToDo} Wenn sich in den nächsten Tagen nichts ändert, melden Sie sich bei uns.`;
const contactUs = 'Melden Sie sich bei uns, wir kümmern uns darum.';
const contactUsForHelp = 'Melden Sie sich bei uns, wir helfen Ihnen weiter.';
const preparing = { headline: 'Wir bereiten Ihr Paket vor' };
const packed = { headline: 'Versandbereit', line: 'Ihr Paket ist gepackt und wartet auf den Paketdienst' };
const pickUpDelayed = {
  headline: 'Abholung verzögert sich',
  line: 'Der Paketdienst konnte Ihr Paket nicht bei uns abholen',
  advice: willTryAgain,
};
const pickedUp = 'Vom Paketdienst abgeholt';
const handedOver = 'An den nächsten Paketdienst übergeben';

const de: Messages = {
  locale: 'de',

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
      headline: 'Lieferung wird storniert',
      line: 'Der Paketdienst wurde gebeten, sie zu stoppen',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Versandt' },
    AtDropOffPoint: { headline: 'In der Annahmestelle', line: 'Dort wartet Ihr Paket auf den Paketdienst' },
    Collected: { headline: 'Beim Paketdienst' },
    InTransit: { headline: 'Unterwegs' },
    InTransitWaiting: {
      headline: 'Vorübergehend angehalten',
      line: 'Zum Beispiel wegen des Wetters oder eines späteren Liefertermins',
    },
    AtCustoms: { headline: 'Beim Zoll', line: 'Das kann ein paar Tage dauern' },
    HeldByCarrier: {
      headline: 'Zwischengelagert',
      line: 'Wie lange, ist noch nicht bekannt',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Lieferung verzögert sich', advice: ifNothingChanges },
    OutForDelivery: { headline: 'In Zustellung' },
    ExchangeFailed: { headline: 'Austausch nicht möglich', advice: willTryAgain },
    DeliveryFailed: { headline: 'Zustellung nicht möglich', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Abholbereit',
      advice: 'einen Ausweis und, falls vorhanden, Ihren Abholcode.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Leider nicht angetroffen',
      advice:
        'Auf der Benachrichtigungskarte steht, wie Sie einen neuen Termin wählen oder Ihr Paket abholen.',
    },
    ActionRequired: {
      headline: 'Ihre Mithilfe ist gefragt',
      advice: contactUsForHelp,
    },
    ReturnToSender: {
      headline: 'Auf dem Rückweg zu uns',
      advice: 'Wenn Sie das Paket noch haben möchten, melden Sie sich bei uns.',
    },
    Damaged: { headline: 'Unterwegs beschädigt', advice: contactUs },
    Missing: { headline: 'Wir suchen Ihr Paket', line: 'Der Paketdienst forscht nach', advice: contactUs },
    PartiallyDelivered: { headline: 'Teilweise zugestellt', line: 'Der Rest kommt noch' },
    Delivered: { headline: 'Zugestellt' },
    DeliveredDamaged: { headline: 'Beschädigt zugestellt', advice: contactUs },
    Cancelled: {
      headline: 'Lieferung storniert',
      line: 'Dieses Paket wird nicht geliefert',
      advice: 'Falls Sie das nicht selbst veranlasst haben, melden Sie sich bei uns.',
    },
    Lost: {
      headline: 'Ihr Paket ging verloren',
      line: 'Der Paketdienst konnte es nicht finden',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'Bereit zur Abgabe', line: 'Wir bringen Ihr Paket zu einer Annahmestelle' },
    CustomerCollected: { headline: 'Abgeholt' },
    Destroyed: {
      headline: 'Ihr Paket wurde vernichtet',
      line: 'Der Paketdienst kann es nicht mehr zustellen',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Ausgetauscht' },
    FailedToCollect: {
      headline: 'Nicht abgeholt',
      line: 'Die Abholfrist ist abgelaufen',
      advice: contactUsForHelp,
    },
    ReturnedToSender: {
      headline: 'Wieder bei uns',
      advice:
        'Melden Sie sich bei uns, wenn wir es noch einmal schicken oder Ihre Bestellung stornieren sollen.',
    },
  },
  events: {
    AwaitingDropOff: 'Bereit zur Abgabe',
    Cancelled: 'Storniert',
    CarrierChanged: handedOver,
    ClearedThroughCustoms: 'Vom Zoll freigegeben',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'Abgeholt',
    Destroyed: 'Vernichtet',
    DroppedOff: 'In der Annahmestelle abgegeben',
    ExchangeSucceeded: 'Ausgetauscht',
    FailedToCollect: 'Nicht abgeholt',
    ForInformation: 'Hinweis vom Paketdienst',
    HandedOver: handedOver,
    Lost: 'Verloren gegangen',
    ReturnedToSender: 'Wieder bei uns',
  },
  betweenCarriers: {
    headline: 'Wechsel des Paketdienstes',
    line: 'Der nächste hat Ihr Paket noch nicht erfasst. Das kann einen Tag dauern.',
  },
  latestUpdate: 'Neuester Stand',
  update: 'Meldung',

  arriving: (day) => `Kommt ${day}`,
  arrivingOn: (date) => `Kommt am ${date}`,
  wasDueOn: (date) => `Geplant war ${date}`,
  since: (time) => `Seit ${time}`,
  withCarrier: (state, carrier) => `${state} mit ${carrier}`,
  noUpdatesFor: {
    one: 'Seit einem Tag keine neuen Informationen',
    other: 'Seit {n} Tagen keine neuen Informationen',
  },
  lateAdvice: 'Melden Sie sich bei uns, wir gehen der Sache nach.',
  whatToDo: 'So geht es weiter:',
  whatToBring: 'Bitte mitbringen:',
  carrierWrote: 'Der Paketdienst schreibt:',
  quotes: { open: '„', close: '“' },
  labels: {
    lastUpdate: 'Letzte Meldung',
    lastSeen: 'Zuletzt gesehen',
    with: 'Paketdienst',
    deliveredBy: 'Zugestellt von',
    signedForBy: 'Unterschrieben von',
    carriersNote: 'Vom Paketdienst',
    where: 'Ort',
    expected: 'Voraussichtlich',
    wasDue: 'Geplant war',
  },

  packages: { one: '{n} Paket', other: '{n} Pakete' },
  package: (number, count) => `Paket ${number} von ${count}`,
  deliveredOf: (delivered, count) => `${delivered} von ${count} zugestellt`,
  groups: {
    noUpdates: { one: 'eines noch ohne Meldung', other: '{n} noch ohne Meldung' },
    preparing: { one: 'eines in Vorbereitung', other: '{n} in Vorbereitung' },
    onItsWay: { one: 'eines unterwegs', other: '{n} unterwegs' },
    outForDelivery: { one: 'eines in Zustellung', other: '{n} in Zustellung' },
    readyToCollect: { one: 'eines abholbereit', other: '{n} abholbereit' },
    onHold: { one: 'eines aufgehalten', other: '{n} aufgehalten' },
    notDelivered: {
      one: 'eines konnte nicht zugestellt werden',
      other: '{n} konnten nicht zugestellt werden',
    },
    comingBack: { one: 'eines auf dem Rückweg zu uns', other: '{n} auf dem Rückweg zu uns' },
    returned: { one: 'eines wieder bei uns', other: '{n} wieder bei uns' },
    damaged: { one: 'eines beschädigt', other: '{n} beschädigt' },
    lost: { one: 'eines nicht auffindbar', other: '{n} nicht auffindbar' },
    cancelled: { one: 'eines storniert', other: '{n} storniert' },
    other: { one: 'eines mit anderem Status', other: '{n} mit anderem Status' },
  },

  progress: 'Lieferstatus',
  steps: {
    preparing: 'In Vorbereitung',
    dispatched: 'Versandt',
    onItsWay: 'Unterwegs',
    outForDelivery: 'In Zustellung',
    delivered: 'Zugestellt',
    readyToCollect: 'Abholbereit',
    collected: 'Abgeholt',
  },
  nextSteps: {
    dispatched: 'Danach: Versand',
    onItsWay: 'Danach: unterwegs',
    outForDelivery: 'Danach: in Zustellung',
    delivered: 'Danach: zugestellt',
    collected: 'Danach: abgeholt',
  },

  history: 'Sendungsverlauf',
  leg: (number, count) => `Abschnitt ${number} von ${count}`,
  unnamedCarrier: 'Paketdienst',
  upNext: (carriers) => `Als Nächstes: ${carriers}`,
  legUnscanned: 'Keine Meldungen von diesem Paketdienst',
  updates: { one: '{n} Meldung', other: '{n} Meldungen' },
  newLabel: 'Neu',
  newEvents: { one: 'Neue Meldung: {headline}', other: '{n} neue Meldungen: {headline}' },
  signedForBy: (name) => `Unterschrieben von ${name}`,
  showAll: { other: 'Alle {n} Meldungen anzeigen' },
  showAllLegs: { other: 'Alle {n} Abschnitte anzeigen' },
  showAllPackages: { other: 'Alle {n} Pakete anzeigen' },
  showText: 'Ganzen Text anzeigen',

  comma: ', ',
  dayAndTime: (day, time) => `${day}, ${time}`,
  timeUnknown: 'Ohne Zeitangabe',
  clock: (time) => `${time}\u00a0Uhr`,
  localTime: (time) => `${time} Ortszeit`,
  yourTime: (time) => `(${time} bei\u00a0Ihnen)`,

  reference: 'Sendungsnummer',
  copy: 'Sendungsnummer kopieren',
  copied: 'Kopiert',
  map: (place) => `${place} auf der Karte anzeigen`,
  directions: 'Route',
  call: (carrier) => `${carrier} anrufen`,
  updated: (time) => `Aktualisiert ${time}`,
  updatedNow: 'Gerade aktualisiert',
  refresh: 'Aktualisieren',
  lookup: {
    label: 'Sendungsnummer',
    hint: 'Sie finden sie in Ihrer Versandbestätigung, zum Beispiel EC-000-002-4DF.',
    button: 'Verfolgen',
    missing: 'Geben Sie Ihre Sendungsnummer ein.',
    invalid: 'Prüfen Sie Ihre Sendungsnummer. So sollte sie aussehen: EC-000-002-4DF.',
  },

  loading: 'Sendungsverfolgung wird geladen\u00a0…',
  notices: {
    invalid: { headline: 'Sendungsnummer prüfen', line: 'So sollte sie aussehen: EC-000-002-4DF.' },
    empty: {
      headline: 'Noch keine Meldungen',
      line: 'Die erste sehen Sie, sobald der Paketdienst Ihr Paket hat.',
    },
    'not-found': {
      headline: 'Wir finden die Nummer nicht',
      line: 'Stimmt sie mit Ihrer Versandbestätigung überein? Neue Bestellungen erscheinen manchmal erst nach einigen Stunden.',
    },
    denied: {
      headline: 'Bitte melden Sie sich an',
      line: 'Oder öffnen Sie den Link zur Sendungsverfolgung in Ihrer Bestellbestätigung.',
    },
    'rate-limited': { headline: 'Gerade ist viel los', line: 'Versuchen Sie es in Kürze noch einmal.' },
    offline: { headline: 'Sie sind offline', line: 'Wir aktualisieren, sobald Sie wieder online sind.' },
    failed: {
      headline: 'Status gerade nicht abrufbar',
      line: 'Ihre Lieferung ist davon nicht betroffen.',
    },
  },
  stale: (time) => `Aktualisieren hat nicht geklappt. Sie sehen den Stand von ${time}.`,
  retry: 'Erneut versuchen',
  retryNow: 'Jetzt versuchen',
  wait: (time) => `Sie können es ${time} erneut versuchen.`,
  retriesItself: 'Wir versuchen es automatisch noch einmal.',
};

export default de;
