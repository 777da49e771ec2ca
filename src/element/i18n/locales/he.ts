import type { Messages } from '../messages.js';

const contactRetailer = 'נא לפנות לחנות.';
const contactEither = 'נא לפנות לחברת השילוח או לחנות.';
const tryAgain = 'בדרך כלל חברת השילוח מנסה שוב.';
const nothingToDo = 'אין צורך לעשות דבר.';
const preparing = { headline: 'בהכנה', advice: 'חברת השילוח עדיין לא קיבלה את המשלוח.' };
const collectionDelayed = { headline: 'האיסוף מהשולח מתעכב', advice: tryAgain };
const droppedOff = 'הופקד בנקודת שליחה';
const collected = 'נאסף על ידי חברת השילוח';
const returned = { headline: 'הוחזר לשולח', advice: contactRetailer };

const ordered = 'ההזמנה התקבלה ונמצאת בהכנה לקראת איסוף על ידי חברת השילוח.';
const labelled = 'המשלוח ארוז ומסומן, וממתין לחברת השילוח.';
const notCollected = 'חברת השילוח לא הצליחה לאסוף את המשלוח מהשולח.';
const waitsAtDropOffPoint = 'המשלוח נמצא בנקודת שליחה וממתין שחברת השילוח תאסוף אותו.';
const toDepot = 'המשלוח אצל חברת השילוח, בדרך למרכז המיון.';
const backAtSender = 'המשלוח חזר לשולח.';
const example = '\u2066EC-000-002-4DF\u2069';
const form = `הוא מורכב מאותיות, ספרות ומקפים, כמו ${example}.`;

/** A name of another script keeps its full stops and brackets where they belong. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const he: Messages = {
  locale: 'he',
  dir: 'rtl',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'בתהליך ביטול' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'נשלח' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'בדרך' },
    InTransitWaiting: { headline: 'בדרך, בהמתנה', advice: nothingToDo },
    AtCustoms: {
      headline: 'במכס',
      advice: 'אם יידרש משהו, חברת השילוח תיצור איתך קשר.',
    },
    HeldByCarrier: { headline: 'ממתין אצל חברת השילוח', advice: 'אם זה נמשך, נא לפנות לחברת השילוח.' },
    Delayed: { headline: 'מתעכב', advice: nothingToDo },
    OutForDelivery: { headline: 'יצא לחלוקה' },
    ExchangeFailed: { headline: 'ניסיון ההחלפה לא צלח', advice: tryAgain },
    DeliveryFailed: { headline: 'ניסיון המסירה לא צלח', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'מוכן לאיסוף',
      advice: 'יש להביא תעודה מזהה, וגם את קוד האיסוף אם קיבלת קוד.',
    },
    DeliveryFailedCardLeft: {
      headline: 'ניסיון המסירה לא צלח, הושאר פתק',
      advice: 'נא לפעול לפי ההוראות שבפתק.',
    },
    ActionRequired: {
      headline: 'נדרשת פעולה',
      advice: contactEither,
    },
    ReturnToSender: { headline: 'בדרך חזרה לשולח', advice: contactRetailer },
    Damaged: { headline: 'ניזוק', advice: contactRetailer },
    Missing: { headline: 'לא אותר', advice: contactRetailer },
    PartiallyDelivered: { headline: 'נמסר בחלקו' },
    Delivered: { headline: 'נמסר' },
    DeliveredDamaged: { headline: 'נמסר פגום', advice: contactRetailer },
    Cancelled: { headline: 'בוטל', advice: contactRetailer },
    Lost: { headline: 'אבד', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'ממתין להפקדה בנקודת שליחה',
    CarrierChanged: 'הועבר לחברת שילוח אחרת',
    ClearedThroughCustoms: 'שוחרר מהמכס',
    CollectedByCarrier: collected,
    CustomerCollected: 'נאסף על ידי הלקוח',
    Destroyed: 'הושמד',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'ההחלפה בוצעה',
    FailedToCollect: 'לא נאסף על ידי הלקוח',
    ForInformation: 'לידיעה',
    HandedOver: 'הועבר לחברת השילוח הבאה',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'נא לבדוק את מספר המשלוח',
      advice: form,
    },
    empty: {
      headline: 'אין עדכונים עדיין',
      advice: 'העדכון הראשון יופיע כשחברת השילוח תסרוק את המשלוח.',
    },
    'not-found': {
      headline: 'לא מצאנו את המשלוח הזה',
      advice: 'נא לבדוק את מספר המשלוח או לנסות שוב מאוחר יותר.',
    },
    denied: {
      headline: 'המעקב אינו זמין כאן',
      advice: 'נא להתחבר לחשבון, או לפתוח את הקישור שבאישור ההזמנה.',
    },
    'rate-limited': {
      headline: 'יש כרגע יותר מדי בקשות',
      advice: 'נא להמתין רגע.',
    },
    offline: {
      headline: 'אין חיבור לאינטרנט',
      advice: 'נא להתחבר לאינטרנט.',
    },
    failed: {
      headline: 'המעקב אינו זמין כרגע',
      advice: 'אין בכך כדי להעיד על מצב המשלוח. נא לנסות שוב מאוחר יותר.',
    },
  },
  loading: 'בטעינה…',
  returned,
  waitingForNextCarrier: {
    headline: 'בדרך, ממתין לחברת השילוח הבאה',
    advice: 'המשלוח הועבר הלאה ומאז עדיין לא נסרק.',
  },
  consignment: 'משלוח',
  package: (number, count) => (count > 1 ? `חבילה ${number} מתוך ${count}` : 'חבילה'),
  deliveredOf: (delivered, count) => `חבילות שנמסרו: ${delivered} מתוך ${count}`,
  leg: (number, count) => `מקטע ${number} מתוך ${count}`,
  unnamedCarrier: 'חברת השילוח',
  legWaiting: 'טרם התחיל',
  legUnscanned: 'אין עדכונים מחברת שילוח זו',
  handedOver: (next) => (next ? `הועבר אל ${isolated(next)}` : 'הועבר לחברת השילוח הבאה'),
  updates: { one: 'עדכון אחד', two: 'שני עדכונים', other: '{n} עדכונים' },
  update: { headline: 'עדכון' },
  timeUnknown: 'השעה לא ידועה',
  comma: ', ',
  signedBy: (name) => `נחתם על ידי ${isolated(name)}`,
  expected: (day) => `מועד מסירה משוער: ${day}`,
  overdue: (day) => `היה אמור להגיע: ${day}`,
  stale: (time) => `לא הצלחנו לרענן את המידע. מוצג מה שהיה ידוע בשעה ${time}.`,
  retry: 'לנסות שוב',
  wait: (time) => `אפשר לנסות שוב ${time}.`,
  retriesItself: 'הדף ינסה שוב מעצמו.',
  updated: (time) => `המידע עודכן ${time}`,
  updatedNow: 'המידע עודכן ממש עכשיו',
  refresh: 'רענון',
  newLabel: 'חדש',
  newEvents: {
    one: 'עדכון חדש: {headline}',
    two: 'שני עדכונים חדשים: {headline}',
    other: '{n} עדכונים חדשים: {headline}',
  },
  lookup: {
    label: 'מספר משלוח',
    hint: `הוא נראה כך: ${example}, ומופיע באישור ההזמנה.`,
    button: 'מעקב',
    missing: 'נא להזין את מספר המשלוח.',
    invalid: `נא לבדוק את מספר המשלוח. ${form}`,
  },
  progress: 'התקדמות',
  lastScan: 'סריקה אחרונה:',
  showAll: { one: 'הצגת העדכון', two: 'הצגת שני העדכונים', other: 'הצגת כל {n} העדכונים' },
  showAllLegs: { one: 'הצגת המקטע', two: 'הצגת שני המקטעים', other: 'הצגת כל {n} המקטעים' },
  showAllPackages: { one: 'הצגת החבילה', two: 'הצגת שתי החבילות', other: 'הצגת כל {n} החבילות' },
  showText: 'הצגת הטקסט המלא',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'השולח ביקש לעצור את המשלוח.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'המשלוח יצא לדרך מהשולח.',
    AtDropOffPoint: waitsAtDropOffPoint,
    Collected: toDepot,
    InTransit: 'המשלוח בדרך בין מרכזי המיון.',
    InTransitWaiting: 'המשלוח מתעכב לזמן מה, למשל בגלל מזג האוויר או תאריך מסירה מאוחר יותר.',
    AtCustoms: 'המשלוח נבדק במכס.',
    HeldByCarrier: 'חברת השילוח מחזיקה בינתיים במשלוח ולא ציינה עד מתי.',
    Delayed: 'המשלוח יגיע מאוחר מהמתוכנן.',
    OutForDelivery: 'המשלוח אצל השליח, בדרך אליך.',
    ExchangeFailed: 'השליח הגיע, אבל ההחלפה לא התאפשרה.',
    DeliveryFailed: 'השליח הגיע, אבל לא הצליח למסור את המשלוח.',
    AtCollectionPoint: 'המשלוח מחכה לך בנקודת האיסוף.',
    DeliveryFailedCardLeft: 'השליח הגיע כשלא היה מי שיקבל את המשלוח, והשאיר פתק.',
    ActionRequired: 'חברת השילוח זקוקה למידע או לפעולה נוספת כדי להמשיך.',
    ReturnToSender: 'לא ניתן היה למסור את המשלוח, והוא חוזר לשולח.',
    Damaged: 'חברת השילוח מדווחת על נזק.',
    Missing: 'חברת השילוח מחפשת את המשלוח.',
    PartiallyDelivered: 'חלק מהחבילות הגיעו, והשאר עוד יגיעו.',
    Delivered: 'לפי דיווח חברת השילוח, המשלוח הגיע.',
    DeliveredDamaged: 'המשלוח הגיע, אבל חברת השילוח מדווחת על נזק.',
    Cancelled: 'המשלוח נעצר ולא יגיע.',
    Lost: 'חברת השילוח הפסיקה לחפש את המשלוח.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'השולח עדיין לא הביא את המשלוח לנקודת שליחה.' },
    CarrierChanged: { meaning: 'מכאן חברת שילוח אחרת מטפלת במשלוח.' },
    ClearedThroughCustoms: { meaning: 'המכס שחרר את המשלוח, והוא ממשיך בדרכו.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'המשלוח נאסף מנקודת האיסוף.' },
    Destroyed: { meaning: 'חברת השילוח נאלצה להשמיד את המשלוח.' },
    DroppedOff: { meaning: waitsAtDropOffPoint },
    ExchangeSucceeded: { meaning: 'המשלוח נמסר בתמורה לפריט שמוחזר.' },
    FailedToCollect: {
      meaning: 'המשלוח לא נאסף מנקודת האיסוף בזמן.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'חברת השילוח השאירה הערה.' },
    ReturnedToSender: { meaning: backAtSender },
  },
  returnedMeaning: backAtSender,
  stalled: {
    one: 'אין סריקה חדשה כבר יום אחד.',
    two: 'אין סריקה חדשה כבר יומיים.',
    other: 'אין סריקה חדשה כבר {n} ימים.',
  },
  copy: 'העתקת מספר המשלוח',
  copied: 'הועתק',
  map: (place) => `${place}: פתיחה במפה`,
  unscanned: 'לא נסרק',
};

export default he;
