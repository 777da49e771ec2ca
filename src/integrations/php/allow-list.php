<?php

declare(strict_types=1);

namespace ProTracking;

/** Copies PRO's responses field by field, so that a field that PRO adds one day does not reach a shopper unnoticed. */
final class AllowList
{
    private const CONSIGNMENT = 'ConsignmentReferenceForAllLegsAssignedByMpd';
    private const LEG_EVENT = ['TimeStamp', 'Code', 'Description', 'SignedBy', 'Location'];
    private const FLATTENED_EVENT = ['TimeStamp', 'Code', 'Description', 'SignedBy', 'Location', 'CarrierServiceName'];

    /** How many packages, and how many legs and events in all, are passed on. */
    private const MAX_PACKAGES = 200;
    private const MAX_ITEMS = 10000;

    private int $itemsLeft = self::MAX_ITEMS;

    /**
     * @param mixed $response PRO's response, unchecked
     * @throws Problem if it does not have PRO's shape, or is about another consignment
     */
    public static function pick($response, string $endpoint, string $reference): \stdClass
    {
        $about = $response instanceof \stdClass ? self::field($response, self::CONSIGNMENT)[0] ?? null : null;
        if (!is_string($about) || strtoupper(trim($about)) !== $reference) {
            throw new Problem('upstream_invalid');
        }
        $fields = $endpoint === 'status' ? self::status($response) : (new self())->tracking($response);
        return (object) ([self::CONSIGNMENT => $reference] + $fields);
    }

    /** Without PRO's `ApiLink`. Older API versions send the state's number. */
    private static function status(\stdClass $response): array
    {
        $found = self::field($response, 'Status');
        $status = $found[0] ?? null;
        $fields = $found !== [] && ($status === null || is_string($status) || is_int($status)) ? ['Status' => $status] : [];
        return $fields + self::texts($response, ['ExpectedDeliveryDate']);
    }

    private function tracking(\stdClass $response): array
    {
        $packages = self::field($response, 'TrackedPackages');
        if (is_array($packages[0] ?? null)) {
            $packages = [array_slice($packages[0], 0, self::MAX_PACKAGES)];
        }
        return self::list('TrackedPackages', $packages, function (\stdClass $package): array {
            return self::texts($package, ['PackageReferenceForAllLegsAssignedByMpd'])
                + $this->items($package, 'Legs', function (\stdClass $leg): array {
                    return self::texts($leg, ['CarrierServiceName']) + $this->events($leg, self::LEG_EVENT);
                })
                + $this->events($package, self::FLATTENED_EVENT);
        });
    }

    private function events(\stdClass $holder, array $names): array
    {
        return $this->items($holder, 'Events', static function (\stdClass $event) use ($names): array {
            return self::texts($event, $names);
        });
    }

    private function items(\stdClass $holder, string $name, callable $pick): array
    {
        $items = self::field($holder, $name);
        if (is_array($items[0] ?? null)) {
            $items = [array_slice($items[0], 0, $this->itemsLeft)];
            $this->itemsLeft -= count($items[0]);
        }
        return self::list($name, $items, $pick);
    }

    /**
     * Items that are null stay: a leg's index in its list is its place in the journey.
     *
     * @param array $found as `field` returns it
     */
    private static function list(string $name, array $found, callable $pick): array
    {
        if (($found[0] ?? null) === null) {
            return $found === [] ? [] : [$name => null];
        }
        if (!is_array($found[0])) {
            throw new Problem('upstream_invalid');
        }
        return [$name => array_map(static function ($item) use ($pick): ?\stdClass {
            if ($item !== null && !$item instanceof \stdClass) {
                throw new Problem('upstream_invalid');
            }
            return $item === null ? null : (object) $pick($item);
        }, $found[0])];
    }

    /** The named texts that are present. Numbers become text. A field of another type is left out. */
    private static function texts(\stdClass $object, array $names): array
    {
        $found = [];
        foreach ($names as $name) {
            $value = self::field($object, $name)[0] ?? null;
            if (is_string($value) || is_int($value) || is_float($value)) {
                $found[$name] = (string) $value;
            }
        }
        return $found;
    }

    /**
     * A field by its name in any case: the case varies between recorded responses, and within one.
     *
     * @return array its value, or nothing
     */
    private static function field(\stdClass $object, string $name): array
    {
        if (property_exists($object, $name)) {
            return [$object->$name];
        }
        foreach (get_object_vars($object) as $key => $value) {
            if (strcasecmp((string) $key, $name) === 0) {
                return [$value];
            }
        }
        return [];
    }
}
