<?php

declare(strict_types=1);

namespace ProTracking;

/**
 * Limits how many of the web server's PHP processes wait for PRO. Without it, a PRO that does not respond takes all of them,
 * and with them the shop's other pages.
 */
final class Breaker
{
    /** Calls that may run at a time; while PRO fails, a single one tests whether it works again. */
    private const MAX_RUNNING = 2;

    /** Failures in a row after which calls pause. One that takes as long as the deadline is enough. */
    private const THRESHOLD = 5;

    /** Whole seconds without a new call, while all calls are taken, from which PRO counts as slow. */
    private const SLOW = 2;

    /** In seconds. The pause doubles with each failure. */
    private const FIRST_PAUSE = 2;
    private const LONGEST_PAUSE = 30;

    private const OUTAGES = ['key_refused', 'upstream_error', 'upstream_unreachable', 'upstream_timeout'];

    private Files $files;

    public function __construct(Files $files)
    {
        $this->files = $files;
    }

    /**
     * @return resource|null a lock to hold during a call; null while too many calls run
     * @throws Problem while no call may be made
     */
    public function enter()
    {
        $state = $this->state();
        $left = (int) ceil($state->until - microtime(true));
        if ($left > 0) {
            throw new Problem($state->problem, min($left, $state->pause));
        }
        for ($slot = 0; $slot < ($state->pause > 0 ? 1 : self::MAX_RUNNING); $slot++) {
            $lock = $this->files->lock("call-$slot");
            if ($lock !== null) {
                return $lock;
            }
        }
        if ($state->pause > 0) {
            throw new Problem($state->problem, $state->pause);
        }
        return null;
    }

    /** Whether the running calls take so long that no other request should wait for them. */
    public function isSlow(): bool
    {
        $ages = array_map(function (int $slot): int {
            return $this->files->lockAge("call-$slot");
        }, range(0, self::MAX_RUNNING - 1));
        return min($ages) >= self::SLOW;
    }

    public function succeeded(): void
    {
        $this->files->delete('breaker');
    }

    public function failed(Problem $problem): void
    {
        if ($problem->problem === 'not_found') {
            $this->succeeded();
            return;
        }
        $state = $this->state();
        if ($problem->problem === 'upstream_rate_limited') {
            $this->pause($problem->problem, $problem->retryAfter, 0);
        } elseif (in_array($problem->problem, self::OUTAGES, true)) {
            $failures = $state->failures + 1;
            $mayContinue = $problem->problem !== 'upstream_timeout' && $failures < self::THRESHOLD;
            $pause = $mayContinue ? 0 : min($state->pause * 2 ?: self::FIRST_PAUSE, self::LONGEST_PAUSE);
            $this->pause('upstream_open', $pause, $failures);
        }
    }

    private function pause(string $problem, int $pause, int $failures): void
    {
        $until = microtime(true) + $pause;
        $this->files->write('breaker', compact('problem', 'pause', 'until', 'failures'), 3600);
    }

    private function state(): \stdClass
    {
        return $this->files->read('breaker')
            ?? (object) ['problem' => 'upstream_open', 'pause' => 0, 'until' => 0.0, 'failures' => 0];
    }
}
