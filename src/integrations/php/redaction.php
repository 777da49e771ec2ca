<?php

declare(strict_types=1);

namespace ProTracking;

/** Removes personal data from a response. In doubt it removes too much. */
final class Redaction
{
    public const LEVELS = ['full', 'initials', 'hidden'];

    /** More initials would spell out a sentence instead of a name. */
    private const MAX_INITIALS = 3;

    /** Scripts in which the first letter is a whole name. */
    private const WHOLE_NAME = '/[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]/u';

    /**
     * Any level but `full` withholds names and places. It also withholds every free text that is not a known code or a state's
     * name, because carriers repeat names and places there.
     */
    public static function apply(\stdClass $data, string $level): \stdClass
    {
        if ($level === 'full') {
            return $data;
        }
        foreach ($data->TrackedPackages ?? [] as $package) {
            foreach (array_merge([$package], $package->Legs ?? []) as $holder) {
                foreach ($holder->Events ?? [] as $event) {
                    self::redact($event, $level);
                }
            }
        }
        return $data;
    }

    private static function redact(?\stdClass $event, string $level): void
    {
        if ($event === null) {
            return;
        }
        $initials = $level === 'initials' ? self::initials($event->SignedBy ?? '') : '';
        unset($event->SignedBy, $event->Location);
        if ($initials !== '') {
            $event->SignedBy = $initials;
        }
        foreach (['Code', 'Description'] as $name) {
            if (Codes::classOf($event->$name ?? null) === null) {
                unset($event->$name);
            }
        }
    }

    /** `Chris O'Smith` → `C. O.`; empty when there is no letter. */
    private static function initials(string $name): string
    {
        preg_match_all('/\p{L}[\p{L}\p{M}\'’-]*/u', $name, $words);
        $latin = preg_grep(self::WHOLE_NAME, $words[0], PREG_GREP_INVERT);
        return implode(' ', array_map(static function (string $word): string {
            preg_match('/^./u', $word, $first);
            return (function_exists('mb_strtoupper') ? mb_strtoupper($first[0], 'UTF-8') : strtoupper($first[0])) . '.';
        }, array_slice($latin, 0, self::MAX_INITIALS)));
    }
}
