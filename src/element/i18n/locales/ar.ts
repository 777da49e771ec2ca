import type { Messages } from '../messages.js';

const contactRetailer = 'يُرجى التواصل مع المتجر.';
const contactEither = 'يُرجى التواصل مع شركة الشحن أو المتجر.';
const tryAgain = 'عادةً ما تعيد شركة الشحن المحاولة.';
const nothingToDo = 'لا يلزمك اتخاذ أي إجراء.';
const preparing = { headline: 'قيد التجهيز', advice: 'لم تستلمها شركة الشحن بعد.' };
const collectionDelayed = { headline: 'تأخر استلامها من المرسل', advice: tryAgain };
const droppedOff = 'في نقطة الإرسال';
const collected = 'استلمتها شركة الشحن';
const returned = { headline: 'أُعيدت إلى المرسل', advice: contactRetailer };

const ordered = 'وصلنا طلبك ونجهّزه لشركة الشحن.';
const labelled = 'الشحنة مغلّفة وعليها الملصق، وهي في انتظار شركة الشحن.';
const notCollected = 'لم تتمكن شركة الشحن من استلام الشحنة من المرسل.';
const waitsAtDropOffPoint = 'الشحنة في نقطة الإرسال، في انتظار أن تأخذها شركة الشحن.';
const toDepot = 'الشحنة لدى شركة الشحن، وهي تنقلها إلى مركز الفرز.';
const backAtSender = 'عادت الشحنة إلى المرسل.';
const showLegs = 'عرض كل المراحل ({n})';
const showPackages = 'عرض كل الطرود ({n})';
const showAll = 'عرض كل التحديثات ({n})';
const example = '\u2066EC-000-002-4DF\u2069';
const form = `يتكوّن من أحرف وأرقام وشرطات، مثل ${example}.`;

/** A name of another script keeps its full stops and brackets where they belong. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const ar: Messages = {
  locale: 'ar',
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
    Cancelling: { headline: 'قيد الإلغاء' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'تم الشحن' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'في الطريق' },
    InTransitWaiting: { headline: 'في الطريق، متوقفة مؤقتًا', advice: nothingToDo },
    AtCustoms: {
      headline: 'في الجمارك',
      advice: 'ستتواصل معك شركة الشحن إذا احتاجت إلى أي شيء.',
    },
    HeldByCarrier: {
      headline: 'محفوظة لدى شركة الشحن',
      advice: 'إذا طال الأمر، يُرجى التواصل مع شركة الشحن.',
    },
    Delayed: { headline: 'متأخرة', advice: nothingToDo },
    OutForDelivery: { headline: 'خرجت للتوصيل' },
    ExchangeFailed: { headline: 'محاولة استبدال لم تكتمل', advice: tryAgain },
    DeliveryFailed: { headline: 'محاولة توصيل لم تكتمل', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'جاهزة للاستلام',
      advice: 'يُرجى إحضار إثبات الهوية، ورمز الاستلام إن وُجد.',
    },
    DeliveryFailedCardLeft: {
      headline: 'محاولة توصيل لم تكتمل، وتُركت بطاقة',
      advice: 'يُرجى اتباع التعليمات المكتوبة على البطاقة.',
    },
    ActionRequired: {
      headline: 'مطلوب إجراء منك',
      advice: contactEither,
    },
    ReturnToSender: { headline: 'قيد الإعادة إلى المرسل', advice: contactRetailer },
    Damaged: { headline: 'متضررة', advice: contactRetailer },
    Missing: { headline: 'لم يُعثر عليها بعد', advice: contactRetailer },
    PartiallyDelivered: { headline: 'تم توصيل جزء منها' },
    Delivered: { headline: 'تم التوصيل' },
    DeliveredDamaged: { headline: 'تم التوصيل مع وجود ضرر', advice: contactRetailer },
    Cancelled: { headline: 'أُلغيت', advice: contactRetailer },
    Lost: { headline: 'مفقودة', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'في انتظار إيداعها للإرسال',
    CarrierChanged: 'انتقلت إلى شركة شحن أخرى',
    ClearedThroughCustoms: 'تم التخليص الجمركي',
    CollectedByCarrier: collected,
    CustomerCollected: 'استلمها العميل',
    Destroyed: 'أُتلفت',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'تم الاستبدال',
    FailedToCollect: 'لم يستلمها العميل',
    ForInformation: 'للعلم',
    HandedOver: 'انتقلت إلى شركة الشحن التالية',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'يُرجى التحقق من رقم الشحنة',
      advice: form,
    },
    empty: {
      headline: 'لا توجد تحديثات بعد',
      advice: 'يظهر أول تحديث عندما تسجّل شركة الشحن أول حركة للشحنة.',
    },
    'not-found': {
      headline: 'لم نعثر على هذه الشحنة',
      advice: 'يُرجى التحقق من رقم الشحنة أو المحاولة لاحقًا.',
    },
    denied: {
      headline: 'التتبع غير متاح هنا',
      advice: 'يُرجى تسجيل الدخول، أو فتح الرابط الوارد في رسالة التأكيد.',
    },
    'rate-limited': {
      headline: 'عدد الطلبات كبير حاليًا',
      advice: 'يُرجى الانتظار لحظة.',
    },
    offline: {
      headline: 'لا يوجد اتصال بالإنترنت',
      advice: 'يُرجى الاتصال بالإنترنت.',
    },
    failed: {
      headline: 'التتبع غير متاح حاليًا',
      advice: 'لا علاقة لذلك بتوصيل شحنتك. يُرجى المحاولة لاحقًا.',
    },
  },
  loading: 'جارٍ التحميل…',
  returned,
  waitingForNextCarrier: {
    headline: 'في الطريق، في انتظار شركة الشحن التالية',
    advice: 'انتقلت الشحنة إلى الشركة التالية ولم تُسجَّل لها حركة منذ ذلك الحين.',
  },
  consignment: 'الشحنة',
  package: (number, count) => (count > 1 ? `الطرد ${number} من ${count}` : 'الطرد'),
  deliveredOf: (delivered, count) => `الطرود التي تم توصيلها: ${delivered} من ${count}`,
  leg: (number, count) => `المرحلة ${number} من ${count}`,
  unnamedCarrier: 'شركة الشحن',
  legWaiting: 'لم تبدأ بعد',
  legUnscanned: 'لا تحديثات من هذه الشركة',
  handedOver: (next) => `انتقلت إلى ${next ? isolated(next) : 'شركة الشحن التالية'}`,
  updates: {
    zero: 'لا تحديثات',
    one: 'تحديث واحد',
    two: 'تحديثان',
    few: '{n} تحديثات',
    many: '{n} تحديثًا',
    other: '{n} تحديث',
  },
  update: { headline: 'تحديث' },
  timeUnknown: 'الوقت غير معروف',
  comma: '، ',
  signedBy: (name) => `توقيع الاستلام: ${isolated(name)}`,
  expected: (day) => `التوصيل المتوقع: ${day}`,
  overdue: (day) => `كان موعد التوصيل المتوقع: ${day}`,
  stale: (time) => `تعذّر تحديث المعلومات. المعروض هنا هو ما كان معروفًا عند الساعة ${time}.`,
  retry: 'إعادة المحاولة',
  wait: (time) => `ستتاح إعادة المحاولة ${time}.`,
  retriesItself: 'تعيد هذه الصفحة المحاولة تلقائيًا.',
  updated: (time) => `حُدّثت المعلومات ${time}`,
  updatedNow: 'حُدّثت المعلومات للتو',
  refresh: 'تحديث',
  newLabel: 'جديد',
  newEvents: {
    zero: 'لا تحديثات جديدة: {headline}',
    one: 'تحديث جديد: {headline}',
    two: 'تحديثان جديدان: {headline}',
    few: '{n} تحديثات جديدة: {headline}',
    many: '{n} تحديثًا جديدًا: {headline}',
    other: '{n} تحديث جديد: {headline}',
  },
  lookup: {
    label: 'رقم الشحنة',
    hint: `يكون بهذا الشكل: ${example}، وهو مذكور في رسالة التأكيد.`,
    button: 'تتبّع',
    missing: 'يُرجى إدخال رقم الشحنة.',
    invalid: `يُرجى التحقق من رقم الشحنة. ${form}`,
  },
  progress: 'مراحل التقدّم',
  lastScan: 'آخر حركة مسجّلة:',
  showAll: { zero: showAll, one: showAll, two: showAll, few: showAll, many: showAll, other: showAll },
  showAllLegs: {
    zero: showLegs,
    one: showLegs,
    two: showLegs,
    few: showLegs,
    many: showLegs,
    other: showLegs,
  },
  showAllPackages: {
    zero: showPackages,
    one: showPackages,
    two: showPackages,
    few: showPackages,
    many: showPackages,
    other: showPackages,
  },
  showText: 'عرض النص كاملاً',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'طلب المرسل إيقاف توصيل هذه الشحنة.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'غادرت الشحنة موقع المرسل.',
    AtDropOffPoint: waitsAtDropOffPoint,
    Collected: toDepot,
    InTransit: 'الشحنة في طريقها بين مراكز الفرز.',
    InTransitWaiting: 'الشحنة متوقفة لبعض الوقت، بسبب الطقس مثلًا أو لتأجيل موعد التوصيل.',
    AtCustoms: 'الشحنة قيد الفحص لدى الجمارك.',
    HeldByCarrier: 'تحتفظ شركة الشحن بالشحنة حاليًا، ولم تذكر إلى متى.',
    Delayed: 'ستصل الشحنة بعد الموعد المخطط له.',
    OutForDelivery: 'الشحنة مع مندوب التوصيل، وهو في طريقه إليك.',
    ExchangeFailed: 'حضر مندوب التوصيل، لكن الاستبدال لم يكن ممكنًا.',
    DeliveryFailed: 'حضر مندوب التوصيل، لكنه لم يتمكن من تسليم الشحنة.',
    AtCollectionPoint: 'الشحنة في انتظارك في نقطة الاستلام.',
    DeliveryFailedCardLeft: 'حضر مندوب التوصيل ولم يكن هناك من يستلم الشحنة، فترك بطاقة.',
    ActionRequired: 'تحتاج شركة الشحن إلى معلومات أو إجراء قبل متابعة التوصيل.',
    ReturnToSender: 'تعذّر توصيل الشحنة، وهي في طريق العودة.',
    Damaged: 'أبلغت شركة الشحن عن وجود ضرر.',
    Missing: 'تبحث شركة الشحن عن الشحنة.',
    PartiallyDelivered: 'وصل بعض طرود الشحنة، ولم يصل بعضها الآخر بعد.',
    Delivered: 'أفادت شركة الشحن بأن الشحنة وصلت.',
    DeliveredDamaged: 'وصلت الشحنة، لكن شركة الشحن أبلغت عن وجود ضرر.',
    Cancelled: 'أُوقف توصيل هذه الشحنة ولن تصل.',
    Lost: 'توقفت شركة الشحن عن البحث عن الشحنة.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'لم يودع المرسل الشحنة في نقطة الإرسال بعد.' },
    CarrierChanged: { meaning: 'تتولى شركة شحن أخرى توصيلها من هنا.' },
    ClearedThroughCustoms: { meaning: 'أفرجت الجمارك عن الشحنة، وهي تواصل طريقها.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'استُلمت الشحنة من نقطة الاستلام.' },
    Destroyed: { meaning: 'اضطرت شركة الشحن إلى إتلاف الشحنة.' },
    DroppedOff: { meaning: waitsAtDropOffPoint },
    ExchangeSucceeded: { meaning: 'سُلّمت الشحنة مقابل تلك التي ستُعاد.' },
    FailedToCollect: {
      meaning: 'لم تُستلم الشحنة من نقطة الاستلام في الوقت المحدد.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'تركت شركة الشحن ملاحظة.' },
    ReturnedToSender: { meaning: backAtSender },
  },
  returnedMeaning: backAtSender,
  stalled: {
    zero: 'لم تُسجَّل حركة جديدة اليوم.',
    one: 'لم تُسجَّل حركة جديدة منذ يوم واحد.',
    two: 'لم تُسجَّل حركة جديدة منذ يومين.',
    few: 'لم تُسجَّل حركة جديدة منذ {n} أيام.',
    many: 'لم تُسجَّل حركة جديدة منذ {n} يومًا.',
    other: 'لم تُسجَّل حركة جديدة منذ {n} يوم.',
  },
  copy: 'نسخ رقم الشحنة',
  copied: 'تم النسخ',
  map: (place) => `${place}: فتح في الخريطة`,
  unscanned: 'لم تُسجَّل',
};

export default ar;
