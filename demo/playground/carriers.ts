/** Examples for the element's property `carriers`. */
import type { Carriers } from '../../src/element/options/carriers.js';
import type { Consignment } from '../../src/tracking/consignment.js';

/** Services of the sandbox whose carrier has a shorter name. */
const names = new Map([
  ['Northbridge Line-haul', 'Northbridge'],
  ['Larkway Standard', 'Larkway'],
]);

const host = (service: string): string =>
  service
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? 'carrier';

/** A link and a telephone number for each carrier service of the consignment; a name where there is a shorter one. */
export const carriersOf = ({ packages }: Consignment): Carriers => {
  const services = packages.flatMap(({ legs }) => legs.map(({ carrierService }) => carrierService));
  return Object.fromEntries(
    [...new Set(services)].filter(Boolean).map((service, index) => {
      const name = names.get(service);
      return [
        service,
        {
          ...(name !== undefined && { name }),
          url: `https://${host(name ?? service)}.example/`,
          // 960000 to 960999 are reserved for examples.
          phone: `+44 1632 960${String(index + 1).padStart(3, '0')}`,
        },
      ];
    }),
  );
};
