import { multiLeg } from '../../src/sandbox/journey.js';
import { hubDelivery, leg, scan } from '../../src/sandbox/scans.js';

const firstLeg = leg(
  'Northbridge Line-haul',
  scan('Collected', '2024-03-03T17:42+00:00', 'Northampton'),
  scan('InTransit', '2024-03-03T22:10+00:00', 'Tamworth hub'),
  hubDelivery('2024-03-04T04:30+00:00', 'Bristol hub'),
);

const atTheDepot = scan('InTransit', '2024-03-04T19:05+00:00', 'Bristol hub', {
  Description: 'Received at depot',
});
const onTheVan = scan('OutForDelivery', '2024-03-05T07:48+00:00', 'Bath depot');

export const outForDelivery = multiLeg('today', 'EC-OUT-FOR-D01', [
  [firstLeg, leg('Larkway Standard', atTheDepot, onTheVan)],
]);

export const signedFor = multiLeg('signed', 'EC-DEL-IVR-D01', [
  [
    firstLeg,
    leg(
      'Larkway Standard',
      atTheDepot,
      onTheVan,
      scan('Delivered', '2024-03-05T11:37+00:00', '17 Harbour Row, Bath', {
        SignedBy: 'M. Pellworth',
        Description: null,
      }),
    ),
  ],
]);

export const onItsWay = multiLeg('going', 'EC-ONI-TSW-A01', [
  [
    firstLeg,
    leg(
      'Larkway Standard',
      atTheDepot,
      scan('InTransit', '2024-03-05T06:12+00:00', 'Avonmouth depot', { Description: 'Sorted for your area' }),
    ),
  ],
]);

export const deliveryFailed = multiLeg('missed', 'EC-SOR-RYW-M01', [
  [
    firstLeg,
    leg(
      'Larkway Standard',
      atTheDepot,
      onTheVan,
      scan('DeliveryFailedCardLeft', '2024-03-05T10:52+00:00', '17 Harbour Row, Bath'),
    ),
  ],
]);

export const readyToCollect = multiLeg('collect', 'EC-COL-LEC-T01', [
  [
    firstLeg,
    leg(
      'Larkway Standard',
      atTheDepot,
      scan('AtCollectionPoint', '2024-03-05T09:20+00:00', 'Corner shop, 40 Weaver Street, Bath'),
    ),
  ],
]);
