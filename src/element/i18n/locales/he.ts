import type { Messages } from '../messages.js';

const preparing = { headline: 'מכינים את ההזמנה שלכם' };
const packed = { headline: 'ההזמנה ארוזה ומוכנה', line: 'מחכה שחברת המשלוחים תאסוף אותה' };
const justWait = 'כרגע פשוט לחכות';
const willTryAgain = `${justWait}, בדרך כלל חברת המשלוחים מנסה שוב.`;
const ifNothingChanges = `${justWait}. אם לא יהיה שינוי בימים הקרובים, דברו איתנו.`;
const contactUs = 'דברו איתנו ונסדר את זה.';
const contactForHelp = 'דברו איתנו ונעזור.';
const pickUpDelayed = {
  headline: 'האיסוף מאיתנו מתעכב',
  line: 'חברת המשלוחים לא הצליחה לאסוף את החבילה',
  advice: willTryAgain,
};
const pickedUp = 'נאספה על ידי חברת המשלוחים';
const movedOn = 'הועברה לחברת משלוחים אחרת';
const example = '\u2066EC-000-002-4DF\u2069';

/** A name in another script keeps its full stops and brackets where they belong. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** `Intl` writes small numbers twice: `לפני דקה (1)`. */
const withoutBrackets = (time: string): string => time.replace(/ \(\d\)$/, '');

/** What is said of one package, and of more. */
const group = (one: string, more = one) => ({
  one: `אחת ${one}`,
  two: `שתיים ${more}`,
  other: `{n} ${more}`,
});

const he: Messages = {
  locale: 'he',
  dir: 'rtl',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: { headline: 'בתהליך ביטול', line: 'חברת המשלוחים התבקשה לעצור את המשלוח' },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'נשלחה' },
    AtDropOffPoint: { headline: 'בנקודת שליחה', line: 'החבילה מחכה שם לחברת המשלוחים' },
    Collected: { headline: 'אצל חברת המשלוחים' },
    InTransit: { headline: 'בדרך' },
    InTransitWaiting: {
      headline: 'בהמתנה זמנית',
      line: 'למשל בגלל מזג האוויר או מועד מסירה מאוחר יותר',
    },
    AtCustoms: { headline: 'במכס', line: 'זה יכול לקחת כמה ימים' },
    HeldByCarrier: {
      headline: 'מעוכבת אצל חברת המשלוחים',
      line: 'עדיין לא ידוע לכמה זמן',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'החבילה מתעכבת', advice: ifNothingChanges },
    OutForDelivery: { headline: 'יצאה לחלוקה' },
    ExchangeFailed: { headline: 'לא הצלחנו לבצע החלפה', advice: willTryAgain },
    DeliveryFailed: { headline: 'לא הצלחנו למסור את החבילה', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'מוכנה לאיסוף',
      advice: 'תעודה מזהה עם תמונה, וקוד איסוף אם קיבלתם.',
    },
    DeliveryFailedCardLeft: {
      headline: 'מצטערים שפספסנו אתכם',
      advice: 'פעלו לפי הפתק שהשאיר השליח כדי לתאם מסירה חדשה או לאסוף את החבילה.',
    },
    ActionRequired: {
      headline: 'נדרשת פעולה מצדכם',
      advice: contactForHelp,
    },
    ReturnToSender: { headline: 'בדרך חזרה אלינו', advice: 'דברו איתנו אם אתם עדיין רוצים אותה.' },
    Damaged: { headline: 'ניזוקה בדרך', advice: contactUs },
    Missing: {
      headline: 'מחפשים את החבילה שלכם',
      line: 'חברת המשלוחים בודקת איפה היא',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'חלק מההזמנה נמסר', line: 'השאר יגיע בהמשך' },
    Delivered: { headline: 'נמסרה' },
    DeliveredDamaged: { headline: 'הגיעה פגומה', advice: contactUs },
    Cancelled: {
      headline: 'המשלוח בוטל',
      line: 'החבילה הזו לא תגיע',
      advice: 'אם ביקשתם לבטל, הכול בסדר. אם לא, דברו איתנו.',
    },
    Lost: {
      headline: 'החבילה שלכם אבדה',
      line: 'חברת המשלוחים לא הצליחה למצוא אותה',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'עדיין אצלנו', line: 'אנחנו מביאים את החבילה לנקודת שליחה' },
    CustomerCollected: { headline: 'נאספה' },
    Destroyed: {
      headline: 'החבילה שלכם הושמדה',
      line: 'חברת המשלוחים כבר לא יכולה למסור אותה',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'ההחלפה בוצעה' },
    FailedToCollect: {
      headline: 'החבילה לא נאספה',
      line: 'המועד לאיסוף עבר',
      advice: contactForHelp,
    },
    ReturnedToSender: {
      headline: 'חזרה אלינו',
      advice: 'דברו איתנו כדי שנשלח אותה שוב או נבטל את ההזמנה.',
    },
  },
  events: {
    AwaitingDropOff: 'ממתינה להעברה לנקודת שליחה',
    Cancelled: 'בוטלה',
    CarrierChanged: movedOn,
    ClearedThroughCustoms: 'שוחררה מהמכס',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'נאספה',
    Destroyed: 'הושמדה',
    DroppedOff: 'הגיעה לנקודת שליחה',
    ExchangeSucceeded: 'ההחלפה בוצעה',
    FailedToCollect: 'לא נאספה',
    ForInformation: 'הערה מחברת המשלוחים',
    HandedOver: movedOn,
    Lost: 'אבדה',
    ReturnedToSender: 'חזרה אלינו',
  },
  betweenCarriers: {
    headline: 'בין חברות משלוחים',
    line: 'החברה הבאה עדיין לא אישרה שהחבילה אצלה. זה יכול לקחת יום.',
  },
  latestUpdate: 'העדכון האחרון',
  update: 'עדכון',

  arriving: (day) => `תגיע ${day}`,
  arrivingOn: (date) => `תגיע ב${date}`,
  wasDueOn: (date) => `הייתה אמורה להגיע ב${date}`,
  since: (time) => `מ${time}`,
  withCarrier: (state, carrier) => `${state} עם ${isolated(carrier)}`,
  noUpdatesFor: {
    one: 'אין עדכונים כבר יום',
    two: 'אין עדכונים כבר יומיים',
    other: 'אין עדכונים כבר {n} ימים',
  },
  lateAdvice: 'דברו איתנו ונבדוק.',
  whatToDo: 'מה לעשות:',
  whatToBring: 'מה להביא:',
  carrierWrote: 'חברת המשלוחים כתבה:',
  quotes: { open: '”', close: '”' },
  labels: {
    lastUpdate: 'עדכון אחרון',
    lastSeen: 'נראתה לאחרונה',
    with: 'חברת המשלוחים',
    deliveredBy: 'נמסרה על ידי',
    signedForBy: 'נחתם על ידי',
    carriersNote: 'הערת חברת המשלוחים',
    where: 'מיקום',
    expected: 'צפויה להגיע',
    wasDue: 'הייתה אמורה להגיע',
  },

  packages: { one: 'חבילה אחת', two: 'שתי חבילות', other: '{n} חבילות' },
  package: (number, count) => `חבילה ${number} מתוך ${count}`,
  deliveredOf: (delivered, count) =>
    `${delivered === 1 ? 'נמסרה חבילה אחת' : `נמסרו ${delivered} חבילות`} מתוך ${count}`,
  groups: {
    noUpdates: group('בלי עדכונים'),
    preparing: group('בהכנה'),
    onItsWay: group('בדרך'),
    outForDelivery: group('יצאה לחלוקה', 'יצאו לחלוקה'),
    readyToCollect: group('מוכנה לאיסוף', 'מוכנות לאיסוף'),
    onHold: group('מתעכבת', 'מתעכבות'),
    notDelivered: group('שלא הצלחנו למסור'),
    comingBack: group('בדרך חזרה אלינו'),
    returned: group('חזרה אלינו', 'חזרו אלינו'),
    damaged: group('ניזוקה', 'ניזוקו'),
    lost: group('לא נמצאה', 'לא נמצאו'),
    cancelled: group('בוטלה', 'בוטלו'),
    other: group('עם עדכון אחר'),
  },

  progress: 'התקדמות המשלוח',
  steps: {
    preparing: 'בהכנה',
    dispatched: 'נשלחה',
    onItsWay: 'בדרך',
    outForDelivery: 'יצאה לחלוקה',
    delivered: 'נמסרה',
    readyToCollect: 'מוכנה לאיסוף',
    collected: 'נאספה',
  },
  nextSteps: {
    dispatched: 'השלב הבא: שליחה',
    onItsWay: 'השלב הבא: יציאה לדרך',
    outForDelivery: 'השלב הבא: יציאה לחלוקה',
    delivered: 'השלב הבא: מסירה',
    collected: 'השלב הבא: איסוף',
  },

  history: 'מסלול המשלוח',
  leg: (number, count) => `מקטע ${number} מתוך ${count}`,
  unnamedCarrier: 'חברת משלוחים',
  upNext: (carriers) => `בהמשך: ${isolated(carriers)}`,
  legUnscanned: 'אין עדכונים מהחברה הזו',
  updates: { one: 'עדכון אחד', two: 'שני עדכונים', other: '{n} עדכונים' },
  newLabel: 'חדש',
  newEvents: {
    one: 'עדכון חדש: {headline}',
    two: 'שני עדכונים חדשים: {headline}',
    other: '{n} עדכונים חדשים: {headline}',
  },
  signedForBy: (name) => `נחתם על ידי ${isolated(name)}`,
  showAll: { other: 'הצגת כל {n} העדכונים' },
  showAllLegs: { other: 'הצגת כל {n} המקטעים' },
  showAllPackages: { other: 'הצגת כל {n} החבילות' },
  showText: 'הצגת הטקסט המלא',

  comma: ', ',
  dayAndTime: (day, time) => `${day} בשעה\u00a0${time}`,
  timeUnknown: 'השעה לא ידועה',
  clock: (time) => time,
  localTime: (time) => `${time} שעון\u00a0מקומי`,
  yourTime: (time) => `(${time} אצלכם)`,

  reference: 'מספר מעקב',
  copy: 'העתקת מספר המעקב',
  copied: 'הועתק',
  map: (place) => `הצגת ${isolated(place)} במפה`,
  directions: 'איך מגיעים',
  call: (carrier) => `חיוג אל ${isolated(carrier)}`,
  updated: (time) => `עודכן ${withoutBrackets(time)}`,
  updatedNow: 'עודכן ממש עכשיו',
  refresh: 'רענון',
  lookup: {
    label: 'מספר מעקב',
    hint: `תמצאו אותו במייל ששלחנו כשההזמנה יצאה לדרך. הוא נראה כך: ${example}.`,
    button: 'מעקב',
    missing: 'הזינו את מספר המעקב.',
    invalid: `בדקו את מספר המעקב. הוא אמור להיראות כך: ${example}.`,
  },

  loading: 'טוענים את פרטי המעקב…',
  notices: {
    invalid: { headline: 'בדקו את מספר המעקב', line: `הוא אמור להיראות כך: ${example}.` },
    empty: {
      headline: 'עדיין אין עדכונים',
      line: 'העדכון הראשון יופיע כשהחבילה תהיה אצל חברת המשלוחים.',
    },
    'not-found': {
      headline: 'לא מצאנו את המספר הזה',
      line: 'השוו אותו למספר שבמייל על המשלוח. לפעמים הזמנות חדשות מופיעות רק אחרי כמה שעות.',
    },
    denied: {
      headline: 'התחברו למעקב אחרי המשלוח',
      line: 'או פתחו את קישור המעקב שבאישור ההזמנה.',
    },
    'rate-limited': { headline: 'המעקב עמוס כרגע', line: 'נסו שוב עוד רגע.' },
    offline: { headline: 'אין חיבור לאינטרנט', line: 'נעדכן כשהחיבור יחזור.' },
    failed: { headline: 'המעקב לא זמין כרגע', line: 'זה לא משפיע על המשלוח שלכם.' },
  },
  stale: (time) => `לא הצלחנו לעדכן. המידע כאן נכון לשעה\u00a0${time}.`,
  retry: 'נסו שוב',
  retryNow: 'נסו עכשיו',
  wait: (time) => `אפשר יהיה לנסות שוב ${withoutBrackets(time)}.`,
  retriesItself: 'ננסה שוב אוטומטית.',
};

export default he;
