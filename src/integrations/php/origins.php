<?php

declare(strict_types=1);

namespace ProTracking;

/** Which pages may read responses: those of the request's own origin, and those of the option `origins`. */
final class Origins
{
    /** The headers of the response to a preflight, besides those of its origin. */
    public const PREFLIGHT = [
        'access-control-allow-methods' => 'GET, HEAD',
        'access-control-allow-headers' => 'accept, authorization, if-none-match',
        'access-control-max-age' => '7200',
        'cache-control' => 'no-store',
    ];

    /** @var string[] */
    private array $others;

    private bool $withCredentials;

    /** @param bool $withCredentials whether responses depend on cookies */
    public function __construct(array $others, bool $withCredentials)
    {
        $this->others = $others;
        $this->withCredentials = $withCredentials;
    }

    /** @throws Problem for pages of any other origin; `null`, the origin of sandboxed frames, is never allowed */
    public function headers(?string $origin, array $server): array
    {
        $host = $server['HTTP_HOST'] ?? '';
        $isSecure = ($server['HTTPS'] ?? 'off') !== 'off';
        // Behind a server that terminates TLS, the request of an https page arrives as http.
        $own = ["https://$host", $isSecure ? "https://$host" : "http://$host"];
        if ($origin === null || in_array($origin, $own, true)) {
            return [];
        }
        if ($origin === 'null' || !in_array($origin, $this->others, true)) {
            throw new Problem('origin_not_allowed');
        }
        $headers = [
            'access-control-allow-origin' => $origin,
            'access-control-expose-headers' => 'age, date, etag, fetched-at, retry-after',
        ];
        return $this->withCredentials ? $headers + ['access-control-allow-credentials' => 'true'] : $headers;
    }
}
