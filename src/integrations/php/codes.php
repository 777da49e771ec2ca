<?php

declare(strict_types=1);

namespace ProTracking;

/** The codes of events that the element knows, by how soon a consignment in that state may change. */
final class Codes
{
    private const BY_CLASS = [
        'not-shipped' => 'unallocated allocating allocationfailed allocated readytoship manifesting manifestfailed manifested'
            . ' cancelling awaitingdropoff',
        'in-transit' => 'dispatched atdropoffpoint collected intransit partiallydelivered carrierchanged clearedthroughcustoms'
            . ' collectedbycarrier droppedoff forinformation',
        'out-for-delivery' => 'outfordelivery ofd',
        'attention' => 'intransitwaiting atcustoms heldbycarrier delayed collectionfailed carrierunabletocollect exchangefailed'
            . ' deliveryfailed atcollectionpoint deliveryfailedcardleft actionrequired failedtocollect returntosender'
            . ' returnedtosender damaged missing',
        'final' => 'delivered delivereddamaged cancelled lost customercollected destroyed exchangesucceeded',
    ];

    /** In characters. No name of a state is longer. */
    private const MAX_LENGTH = 40;

    /** @return string|null null for any other text; codes are compared without case and separators */
    public static function classOf(?string $code): ?string
    {
        static $classes = [];
        foreach ($classes ? [] : self::BY_CLASS as $class => $names) {
            $classes += array_fill_keys(explode(' ', $names), $class);
        }
        $isShort = $code !== null && strlen($code) <= self::MAX_LENGTH;
        return $isShort ? $classes[strtolower(preg_replace('/[\s_-]+/', '', $code))] ?? null : null;
    }
}
