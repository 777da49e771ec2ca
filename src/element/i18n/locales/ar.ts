import type { Messages } from '../messages.js';

const preparing = { headline: 'نجهّز طلبك' };
const packed = { headline: 'طلبك جاهز للشحن', line: 'في انتظار أن تستلمه شركة الشحن' };
const willTryAgain = 'لا شيء حاليًا، فعادةً ما تعيد شركة الشحن المحاولة.';
const ifNothingChanges = 'لا شيء حاليًا. وإن لم يتغيّر شيء خلال بضعة أيام، فتواصل معنا.';
const contactUs = 'تواصل معنا وسنحلّ الأمر.';
const contactForHelp = 'تواصل معنا وسنساعدك.';
const pickUpDelayed = {
  headline: 'تأخّر استلام الطرد منا',
  line: 'لم تتمكن شركة الشحن من أخذه',
  advice: willTryAgain,
};
const pickedUp = 'استلمته شركة الشحن';
const movedOn = 'انتقل إلى شركة شحن أخرى';
const example = '\u2066EC-000-002-4DF\u2069';

/** A name in another script keeps its full stops and brackets where they belong. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Packages, and what is said of one, of two and of more. */
const group = (one: string, two = one, more = one) => ({
  zero: `لا طرود ${more}`,
  one: `طرد ${one}`,
  two: `طردان ${two}`,
  few: `{n} طرود ${more}`,
  many: `{n} طردًا ${more}`,
  other: `{n} طرد ${more}`,
});

const ar: Messages = {
  // Browsers differ in the digits for plain `ar`.
  locale: 'ar-u-nu-latn',
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
    Cancelling: { headline: 'جارٍ الإلغاء', line: 'طُلب من شركة الشحن إيقاف التوصيل' },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'تم الشحن' },
    AtDropOffPoint: { headline: 'في نقطة الإرسال', line: 'طردك في انتظار أن تأخذه شركة الشحن' },
    Collected: { headline: 'لدى شركة الشحن' },
    InTransit: { headline: 'في الطريق' },
    InTransitWaiting: {
      headline: 'متوقف مؤقتًا',
      line: 'بسبب الطقس مثلًا، أو لتأجيل موعد التوصيل',
    },
    AtCustoms: { headline: 'في الجمارك', line: 'قد يستغرق ذلك بضعة أيام' },
    HeldByCarrier: {
      headline: 'متوقف لدى شركة الشحن',
      line: 'لم تذكر الشركة إلى متى',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'طردك متأخر', advice: ifNothingChanges },
    OutForDelivery: { headline: 'خرج للتوصيل' },
    ExchangeFailed: { headline: 'لم نتمكن من الاستبدال', advice: willTryAgain },
    DeliveryFailed: { headline: 'لم نتمكن من التوصيل', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'جاهز للاستلام',
      advice: 'بطاقة هوية عليها صورتك، ورمز الاستلام إن كان لديك.',
    },
    DeliveryFailedCardLeft: {
      headline: 'عذرًا، لم نجدك',
      advice: 'اتبع التعليمات على البطاقة التي تركها المندوب لتحديد موعد جديد أو لاستلام طردك.',
    },
    ActionRequired: {
      headline: 'شركة الشحن تحتاج مساعدتك',
      advice: contactForHelp,
    },
    ReturnToSender: { headline: 'في طريق العودة إلينا', advice: 'تواصل معنا إن كنت ما زلت تريد طلبك.' },
    Damaged: { headline: 'تضرّر في الطريق', advice: contactUs },
    Missing: {
      headline: 'نبحث عن طردك',
      line: 'تعمل شركة الشحن على العثور عليه',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'وصل جزء من طلبك', line: 'سيصل الباقي لاحقًا' },
    Delivered: { headline: 'تم التوصيل' },
    DeliveredDamaged: { headline: 'وصل طردك متضررًا', advice: contactUs },
    Cancelled: {
      headline: 'أُلغي التوصيل',
      line: 'لن يصل هذا الطرد',
      advice: 'لا شيء إن كنت قد طلبت الإلغاء، وإلا فتواصل معنا.',
    },
    Lost: {
      headline: 'فُقد طردك',
      line: 'لم تتمكن شركة الشحن من العثور عليه',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: 'ما زال لدينا', line: 'سنأخذ طردك إلى نقطة إرسال' },
    CustomerCollected: { headline: 'تم الاستلام' },
    Destroyed: {
      headline: 'أُتلف طردك',
      line: 'لم يعد بإمكان شركة الشحن توصيله',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'تم الاستبدال' },
    FailedToCollect: {
      headline: 'لم يُستلم الطرد',
      line: 'انتهت مهلة الاستلام',
      advice: contactForHelp,
    },
    ReturnedToSender: {
      headline: 'عاد إلينا',
      advice: 'تواصل معنا لنرسله إليك مرة أخرى أو نلغي طلبك.',
    },
  },
  events: {
    AwaitingDropOff: 'في انتظار نقله إلى نقطة الإرسال',
    Cancelled: 'أُلغي',
    CarrierChanged: movedOn,
    ClearedThroughCustoms: 'أفرجت عنه الجمارك',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: 'تم الاستلام',
    Destroyed: 'أُتلف',
    DroppedOff: 'وصل إلى نقطة الإرسال',
    ExchangeSucceeded: 'تم الاستبدال',
    FailedToCollect: 'لم يُستلم',
    ForInformation: 'ملاحظة من شركة الشحن',
    HandedOver: movedOn,
    Lost: 'فُقد',
    ReturnedToSender: 'عاد إلينا',
  },
  betweenCarriers: {
    headline: 'بين شركتي شحن',
    line: 'لم تؤكد الشركة التالية استلامه بعد. قد يستغرق ذلك يومًا.',
  },
  latestUpdate: 'آخر تحديث',
  update: 'تحديث',

  arriving: (day) => `يصل ${day}`,
  arrivingOn: (date) => `يصل يوم ${date}`,
  wasDueOn: (date) => `كان موعد وصوله ${date}`,
  since: (time) => `منذ ${time}`,
  withCarrier: (state, carrier) => `${state} مع ${isolated(carrier)}`,
  noUpdatesFor: {
    zero: 'لا توجد تحديثات اليوم',
    one: 'لا توجد تحديثات منذ يوم',
    two: 'لا توجد تحديثات منذ يومين',
    few: 'لا توجد تحديثات منذ {n} أيام',
    many: 'لا توجد تحديثات منذ {n} يومًا',
    other: 'لا توجد تحديثات منذ {n} يوم',
  },
  lateAdvice: 'تواصل معنا وسنتحقق من الأمر.',
  whatToDo: 'ما عليك فعله:',
  whatToBring: 'ما عليك إحضاره:',
  carrierWrote: 'كتبت شركة الشحن:',
  quotes: { open: '«', close: '»' },
  labels: {
    lastUpdate: 'آخر تحديث',
    lastSeen: 'آخر ظهور',
    with: 'شركة الشحن',
    deliveredBy: 'التوصيل عبر',
    signedForBy: 'استُلم بتوقيع',
    carriersNote: 'ملاحظة شركة الشحن',
    where: 'المكان',
    expected: 'موعد الوصول',
    wasDue: 'كان موعد وصوله',
  },

  packages: {
    zero: 'لا طرود',
    one: 'طرد واحد',
    two: 'طردان',
    few: '{n} طرود',
    many: '{n} طردًا',
    other: '{n} طرد',
  },
  package: (number, count) => `الطرد ${number} من ${count}`,
  deliveredOf: (delivered, count) => `تم توصيل ${delivered === 1 ? 'طرد واحد' : delivered} من ${count}`,
  groups: {
    noUpdates: group('بلا تحديثات'),
    preparing: group('قيد التجهيز'),
    onItsWay: group('في الطريق'),
    outForDelivery: group('خرج للتوصيل', 'خرجا للتوصيل', 'خرجت للتوصيل'),
    readyToCollect: group('جاهز للاستلام', 'جاهزان للاستلام', 'جاهزة للاستلام'),
    onHold: group('متوقف مؤقتًا', 'متوقفان مؤقتًا', 'متوقفة مؤقتًا'),
    notDelivered: group('لم نتمكن من توصيله', 'لم نتمكن من توصيلهما', 'لم نتمكن من توصيلها'),
    comingBack: group('في طريق عودته إلينا', 'في طريق عودتهما إلينا', 'في طريق عودتها إلينا'),
    returned: group('عاد إلينا', 'عادا إلينا', 'عادت إلينا'),
    damaged: group('متضرر', 'متضرران', 'متضررة'),
    lost: group('مفقود', 'مفقودان', 'مفقودة'),
    cancelled: group('أُلغي توصيله', 'أُلغي توصيلهما', 'أُلغي توصيلها'),
    other: group('في حالة أخرى'),
  },

  progress: 'مراحل التوصيل',
  steps: {
    preparing: 'قيد التجهيز',
    dispatched: 'تم الشحن',
    onItsWay: 'في الطريق',
    outForDelivery: 'خرج للتوصيل',
    delivered: 'تم التوصيل',
    readyToCollect: 'جاهز للاستلام',
    collected: 'تم الاستلام',
  },
  nextSteps: {
    dispatched: 'التالي: الشحن',
    onItsWay: 'التالي: في الطريق',
    outForDelivery: 'التالي: الخروج للتوصيل',
    delivered: 'التالي: التوصيل',
    collected: 'التالي: الاستلام',
  },

  history: 'سجل التتبع',
  leg: (number, count) => `المرحلة ${number} من ${count}`,
  unnamedCarrier: 'شركة الشحن',
  upNext: (carriers) => `التالي: ${isolated(carriers)}`,
  legUnscanned: 'لا توجد تحديثات من هذه الشركة',
  updates: {
    zero: 'لا تحديثات',
    one: 'تحديث واحد',
    two: 'تحديثان',
    few: '{n} تحديثات',
    many: '{n} تحديثًا',
    other: '{n} تحديث',
  },
  newLabel: 'جديد',
  newEvents: {
    zero: 'لا تحديثات جديدة: {headline}',
    one: 'تحديث جديد: {headline}',
    two: 'تحديثان جديدان: {headline}',
    few: '{n} تحديثات جديدة: {headline}',
    many: '{n} تحديثًا جديدًا: {headline}',
    other: '{n} تحديث جديد: {headline}',
  },
  signedForBy: (name) => `استُلم بتوقيع ${isolated(name)}`,
  showAll: { other: 'عرض كل التحديثات ({n})' },
  showAllLegs: { other: 'عرض كل المراحل ({n})' },
  showAllPackages: { other: 'عرض كل الطرود ({n})' },
  showText: 'عرض النص كاملًا',

  comma: '، ',
  dayAndTime: (day, time) => `${day}، ${time}`,
  timeUnknown: 'الوقت غير معروف',
  clock: (time) => time,
  localTime: (time) => `${time} توقيت\u00a0محلي`,
  yourTime: (time) => `(${time} بتوقيتك)`,

  reference: 'رقم التتبع',
  copy: 'نسخ رقم التتبع',
  copied: 'تم النسخ',
  map: (place) => `عرض ${isolated(place)} على الخريطة`,
  directions: 'الاتجاهات',
  call: (carrier) => `الاتصال بـ\u00a0${isolated(carrier)}`,
  updated: (time) => `حُدّث ${time}`,
  updatedNow: 'حُدّث للتو',
  refresh: 'تحديث',
  lookup: {
    label: 'رقم التتبع',
    hint: `تجده في رسالة إشعار الشحن، ويكون بهذا الشكل: ${example}.`,
    button: 'تتبّع',
    missing: 'أدخل رقم التتبع.',
    invalid: `تحقّق من رقم التتبع. يجب أن يكون بهذا الشكل: ${example}.`,
  },

  loading: 'جارٍ تحميل معلومات التتبع…',
  notices: {
    invalid: { headline: 'تحقّق من رقم التتبع', line: `يجب أن يكون بهذا الشكل: ${example}.` },
    empty: {
      headline: 'لا توجد تحديثات بعد',
      line: 'سيظهر أول تحديث هنا عندما تستلم شركة الشحن طردك.',
    },
    'not-found': {
      headline: 'لم نعثر على هذا الرقم',
      line: 'قارنه بالرقم في رسالة إشعار الشحن. قد يستغرق ظهور الطلبات الجديدة بضع ساعات.',
    },
    denied: {
      headline: 'سجّل الدخول لمتابعة طردك',
      line: 'أو افتح رابط التتبع في رسالة تأكيد الطلب.',
    },
    'rate-limited': { headline: 'خدمة التتبع مشغولة', line: 'حاول مرة أخرى بعد قليل.' },
    offline: { headline: 'لا يوجد اتصال بالإنترنت', line: 'سنحدّث المعلومات عندما يعود الاتصال.' },
    failed: { headline: 'تعذّر تحميل معلومات التتبع', line: 'لا يؤثر ذلك على توصيل طردك.' },
  },
  stale: (time) => `تعذّر التحديث. تعود المعلومات المعروضة إلى الساعة\u00a0${time}.`,
  retry: 'إعادة المحاولة',
  retryNow: 'المحاولة الآن',
  wait: (time) => `ستتاح إعادة المحاولة ${time}.`,
  retriesItself: 'سنعيد المحاولة تلقائيًا.',
};

export default ar;
