<?php

declare(strict_types=1);

namespace ProTracking;

final class Json
{
    /** @param mixed $value */
    public static function encode($value): string
    {
        return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    }
}
