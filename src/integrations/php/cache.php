<?php

declare(strict_types=1);

namespace ProTracking;

/** Returns responses from files, and calls PRO when they are too old. */
final class Cache
{
    /** In seconds: how long a request waits while another one calls PRO, and how often it checks. */
    private const PATIENCE = 1.0;
    private const INTERVAL = 0.05;

    /** How long PRO is not called again for a consignment, in seconds: failures double it, and the third 404 makes it longer. */
    private const FIRST_PAUSE = 2;
    private const LONGEST_PAUSE = 30;
    private const UNKNOWN_PAUSE = 30;
    private const STILL_UNKNOWN_PAUSE = 300;

    /** Locks are shared by several consignments, so that their number is limited. */
    private const LOCKS = 64;

    /** These are not about one consignment. */
    private const ABOUT_ALL = ['upstream_rate_limited', 'upstream_open', 'busy'];

    private Files $files;

    private Breaker $breaker;

    private Pro $pro;

    private int $maxAge;

    public function __construct(Files $files, Pro $pro, int $maxAge)
    {
        $this->files = $files;
        $this->breaker = new Breaker($files);
        $this->pro = $pro;
        $this->maxAge = $maxAge;
    }

    /**
     * @return \stdClass `data`, when it was fetched (`at`), and its freshness class (`class`)
     * @throws Problem
     */
    public function get(string $endpoint, string $reference): \stdClass
    {
        $name = $this->pro->nameOf("$endpoint:$reference");
        $end = microtime(true) + self::PATIENCE;
        do {
            $entry = $this->files->read($name);
            $age = time() - ($entry->at ?? 0);
            $freshness = isset($entry->data) ? new Freshness($entry->class, $this->maxAge) : null;
            if ($freshness !== null && $age >= 0 && $age < $freshness->fresh * $entry->spread) {
                return $entry;
            }
            $usable = $freshness !== null && abs($age) < $freshness->fresh + $freshness->ifError ? $entry : null;
            try {
                if (microtime(true) < ($entry->until ?? 0)) {
                    throw new Problem($entry->problem);
                }
                $lock = $this->files->lock('entry-' . crc32($name) % self::LOCKS);
                $slot = $lock === null ? null : $this->breaker->enter();
                // Another request may have ended its call before this one took the lock.
                if ($slot !== null && $this->files->read($name) == $entry) {
                    return $this->fetch($name, $endpoint, $reference, $entry);
                }
            } catch (Problem $problem) {
                if ($usable === null || $problem->problem === 'not_found') {
                    throw $problem;
                }
            }
            if ($usable !== null) {
                return $usable;
            }
            $lock = $slot = null;
            usleep((int) (self::INTERVAL * 1e6));
        } while (microtime(true) < $end && !$this->breaker->isSlow());
        throw new Problem('busy', 1);
    }

    private function fetch(string $name, string $endpoint, string $reference, ?\stdClass $previous): \stdClass
    {
        try {
            $data = $this->pro->fetch($endpoint, $reference);
            $this->breaker->succeeded();
        } catch (Problem $problem) {
            $this->breaker->failed($problem);
            $this->remember($name, $problem, $previous);
            throw $problem;
        }
        $class = Freshness::classOf($data);
        // Responses that were fetched together must not expire together.
        $spread = random_int(90, 110) / 100;
        $entry = ['data' => $data, 'at' => time(), 'class' => $class, 'spread' => $spread];
        $freshness = new Freshness($class, $this->maxAge);
        $this->files->write($name, $entry, $freshness->fresh + $freshness->ifError);
        return (object) $entry;
    }

    /** Keeps the failure with the last good response. A consignment that is no longer known loses it. */
    private function remember(string $name, Problem $problem, ?\stdClass $previous): void
    {
        if (in_array($problem->problem, self::ABOUT_ALL, true)) {
            return;
        }
        $isUnknown = $problem->problem === 'not_found';
        $isSameKind = $previous !== null && (($previous->problem ?? null) === 'not_found') === $isUnknown;
        $count = ($isSameKind ? $previous->count ?? 0 : 0) + 1;
        $pause = $isUnknown
            ? ($count < 3 ? self::UNKNOWN_PAUSE : self::STILL_UNKNOWN_PAUSE)
            : min(self::FIRST_PAUSE * 2 ** ($count - 1), self::LONGEST_PAUSE);
        $failure = ['problem' => $problem->problem, 'until' => microtime(true) + $pause, 'count' => $count];
        $good = !$isUnknown && isset($previous->data)
            ? ['data' => $previous->data, 'at' => $previous->at, 'class' => $previous->class, 'spread' => $previous->spread]
            : [];
        $left = 2 * self::STILL_UNKNOWN_PAUSE;
        if ($good !== []) {
            $freshness = new Freshness($previous->class, $this->maxAge);
            $left = max($left, $previous->at + $freshness->fresh + $freshness->ifError - time());
        }
        $this->files->write($name, $failure + $good, $left);
    }
}
