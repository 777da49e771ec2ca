<?php

declare(strict_types=1);

namespace ProTracking;

/** How long a response may be used. The consignment's state decides. */
final class Freshness
{
    /** In seconds: without a call to PRO, after that only if PRO fails, and in the shopper's browser. */
    private const LIFETIMES = [
        'not-shipped' => [600, 86400, 60],
        'in-transit' => [300, 86400, 60],
        'out-for-delivery' => [45, 21600, 15],
        'attention' => [120, 86400, 30],
        'just-final' => [600, 259200, 300],
        'final' => [3600, 604800, 3600],
    ];

    /** Seconds after the last event during which a late one is not unusual, such as who signed. */
    private const SETTLING = 7200;

    /** Seconds from now from which an event is a plan. */
    private const PLANNED = 300;

    public int $fresh;

    public int $ifError;

    public int $browser;

    public function __construct(string $class, int $maxAge)
    {
        [$this->fresh, $this->ifError, $this->browser] = self::LIFETIMES[$class];
        $this->fresh = min($this->fresh, $maxAge);
        $this->browser = min($this->browser, $maxAge);
    }

    /**
     * Simpler than the element's rules for states. Where they may differ, it chooses the shorter time.
     *
     * @return string a key of LIFETIMES
     */
    public static function classOf(\stdClass $data): string
    {
        if (property_exists($data, 'Status') || !property_exists($data, 'TrackedPackages')) {
            $class = Codes::classOf((string) ($data->Status ?? '')) ?? 'in-transit';
            // A state alone does not say how long it has lasted.
            return $class === 'final' ? 'just-final' : $class;
        }
        $classes = [];
        $newest = 0;
        foreach (array_filter($data->TrackedPackages) as $package) {
            [$classes[], $time] = self::packageClass($package);
            $newest = max($newest, $time);
        }
        foreach (['out-for-delivery', 'attention', 'in-transit'] as $class) {
            if (in_array($class, $classes, true)) {
                return $class;
            }
        }
        if (in_array('final', $classes, true)) {
            $isSettled = time() - $newest > self::SETTLING;
            return in_array('not-shipped', $classes, true) ? 'in-transit' : ($isSettled ? 'final' : 'just-final');
        }
        return 'not-shipped';
    }

    /** @return array{string, int} the class of the newest event, and its time in seconds since 1970 */
    private static function packageClass(\stdClass $package): array
    {
        $legs = $package->Legs ?? [];
        $holders = array_filter(array_merge([$package], $legs));
        $all = [];
        foreach ($holders as $holder) {
            foreach (array_filter($holder->Events ?? []) as $event) {
                $time = self::timeOf($event);
                if ($time < time() + self::PLANNED) {
                    $all[] = ['event' => $event, 'time' => $time, 'isLastLeg' => $legs === [] || $holder === end($legs)];
                }
            }
        }
        if ($all === []) {
            return ['not-shipped', 0];
        }
        $newest = array_reduce($all, static function (?array $best, array $one): array {
            return $best === null || $one['time'] > $best['time'] ? $one : $best;
        });
        $codes = array_map(static function (array $one): ?string {
            return Codes::classOf($one['event']->Code ?? null) ?? Codes::classOf($one['event']->Description ?? null);
        }, array_filter($all, static function (array $one) use ($newest): bool {
            return $one['time'] === $newest['time'];
        }));
        // Several events with the same time, or a delivery on a leg that is not the last: a hand-over.
        $class = count(array_unique($codes)) === 1 ? current($codes) : 'in-transit';
        if ($class === null || ($class === 'final' && !$newest['isLastLeg'])) {
            $class = 'in-transit';
        }
        return [in_array('out-for-delivery', $codes, true) ? 'out-for-delivery' : $class, $newest['time']];
    }

    /** Seconds since 1970. A time that is missing, unreadable or unset (.NET's year 1) counts as now. */
    private static function timeOf(\stdClass $event): int
    {
        $text = $event->TimeStamp ?? '';
        $time = preg_match('/^(?!0001)\d{4}-\d\d-\d\d/', $text) ? strtotime($text) : false;
        return $time === false ? time() : $time;
    }
}
