<?php

declare(strict_types=1);

namespace ProTracking;

/** The reason why a request is refused: a code of docs/proxy.md. Contains nothing secret or personal. */
final class Problem extends \Exception
{
    /** The titles are HTTP's reason phrases, as RFC 9457 requires for `about:blank`. */
    private const TEXTS = [
        'bad_reference' => [400, 'Bad Request', 'This cannot be a consignment reference.'],
        'token_required' => [401, 'Unauthorized', 'A valid token for this is required.'],
        'origin_not_allowed' => [403, 'Forbidden', 'Pages of this origin are not allowed.'],
        'not_found' => [404, 'Not Found', 'There is nothing to show here.'],
        'method_not_allowed' => [405, 'Method Not Allowed', 'Use GET or HEAD.'],
        'internal' => [500, 'Internal Server Error', 'The proxy failed.'],
        'key_refused' => [502, 'Bad Gateway', "SortedPRO refused the proxy's API key."],
        'upstream_unreachable' => [502, 'Bad Gateway', 'SortedPRO could not be reached.'],
        'upstream_error' => [502, 'Bad Gateway', 'SortedPRO responded with an error.'],
        'upstream_invalid' => [502, 'Bad Gateway', 'The response of SortedPRO cannot be used.'],
        'upstream_too_large' => [502, 'Bad Gateway', 'The response of SortedPRO is too large.'],
        'upstream_rate_limited' => [503, 'Service Unavailable', "SortedPRO's rate limit applies."],
        'upstream_open' => [503, 'Service Unavailable', 'SortedPRO keeps failing; requests pause.'],
        'busy' => [503, 'Service Unavailable', 'Too many requests to SortedPRO at once.'],
        'upstream_timeout' => [504, 'Gateway Timeout', 'SortedPRO took too long to respond.'],
    ];

    public string $problem;

    /** Seconds after which the client may try again; 0 if unknown. */
    public int $retryAfter;

    public function __construct(string $problem, int $retryAfter = 0)
    {
        parent::__construct($problem);
        $this->problem = $problem;
        $this->retryAfter = $retryAfter;
    }

    public function response(): Response
    {
        [$status, $title, $detail] = self::TEXTS[$this->problem];
        $headers = ['content-type' => 'application/problem+json', 'cache-control' => 'no-store'];
        if ($this->retryAfter > 0) {
            $headers['retry-after'] = (string) $this->retryAfter;
        }
        if ($status === 401) {
            $headers['www-authenticate'] = 'Bearer';
        }
        if ($status === 405) {
            $headers['allow'] = 'GET, HEAD';
        }
        $body = ['type' => 'about:blank', 'title' => $title, 'status' => $status, 'detail' => $detail, 'code' => $this->problem];
        return new Response($status, $headers, json_encode($body, JSON_UNESCAPED_SLASHES));
    }
}
