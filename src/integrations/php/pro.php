<?php

declare(strict_types=1);

namespace ProTracking;

/** SortedPRO's API. The only class that sends the API key. */
final class Pro
{
    private const PATHS = [
        'multi-leg' => '/tracking/%s',
        'flattened' => '/tracking/flattened/%s',
        'status' => '/consignments/%s/status',
    ];

    /** Bytes of a response that are read, after decompression. */
    private const RESPONSE_LIMIT = 1048576;

    /** Seconds to wait where PRO's rate limit applies: if PRO does not say how long, and at most. */
    private const DEFAULT_WAIT = 10;
    private const LONGEST_WAIT = 3600;

    /** A shorter key is a mock's, such as `demo`, and may occur in an ordinary text. */
    private const MIN_SEARCHED_LENGTH = 16;

    private string $api;

    private string $key;

    /** Milliseconds for a whole response. */
    private int $deadline;

    public function __construct(string $api, string $key, int $deadline)
    {
        if (!function_exists('curl_init')) {
            throw new \RuntimeException('the PHP extension curl is missing');
        }
        if (!preg_match('/^[\x21\x23-\x26\x28-\x7e]+$/D', trim($key))) {
            throw new \InvalidArgumentException('apiKey: must be the key alone, without quotes or blanks (not shown)');
        }
        if (!preg_match('~^(?:https://|http://(?:localhost|127\.0\.0\.1)(?=[:/]|$))[^?#@\s]*$~D', $api)) {
            throw new \InvalidArgumentException('api: must be an https URL');
        }
        $this->api = rtrim($api, '/');
        $this->key = trim($key);
        $this->deadline = $deadline;
    }

    /** A name that differs between keys and APIs, from which the key cannot be computed. */
    public function nameOf(string $what): string
    {
        return substr(hash_hmac('sha256', "$this->api $what", $this->key), 0, 32);
    }

    /**
     * Sends one request, without retries. Redirects are not followed, because they could lead the key elsewhere.
     *
     * @return \stdClass the known fields of the response, with names and places
     * @throws Problem
     */
    public function fetch(string $endpoint, string $reference): \stdClass
    {
        $body = $this->call($this->api . sprintf(self::PATHS[$endpoint], rawurlencode($reference)));
        $json = preg_replace('/^\xef\xbb\xbf/', '', $body);
        $data = AllowList::pick(json_decode($json, false, 64, JSON_INVALID_UTF8_SUBSTITUTE), $endpoint, $reference);
        // A gateway's diagnostics may echo the request.
        $isLeak = strlen($this->key) >= self::MIN_SEARCHED_LENGTH && strpos(Json::encode($data), $this->key) !== false;
        if ($isLeak) {
            throw new Problem('upstream_invalid');
        }
        return $data;
    }

    private function call(string $url): string
    {
        $body = '';
        $wait = null;
        $status = 0;
        $curl = curl_init($url);
        curl_setopt_array($curl, [
            CURLOPT_HTTPHEADER => [
                'accept: application/json',
                'electio-api-version: 1.1',
                "ocp-apim-subscription-key: $this->key",
            ],
            CURLOPT_ENCODING => '',
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_NOSIGNAL => true,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_TIMEOUT_MS => $this->deadline,
            CURLOPT_HEADERFUNCTION => static function ($curl, string $line) use (&$status, &$wait): int {
                if (preg_match('~^HTTP/[\d.]+ (\d{3})~', $line, $found)) {
                    $status = (int) $found[1];
                } elseif (preg_match('/^retry-after:\s*(.*?)\s*$/i', $line, $found)) {
                    $wait = $found[1];
                }
                // The body of an error is not used, and may never end.
                return trim($line) === '' && $status >= 300 ? 0 : strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($curl, string $chunk) use (&$body): int {
                $body .= $chunk;
                return strlen($body) > self::RESPONSE_LIMIT ? 0 : strlen($chunk);
            },
        ]);
        curl_exec($curl);
        $error = curl_errno($curl);
        unset($curl);

        if ($status >= 300) {
            throw self::refusal($status, $wait);
        }
        if (strlen($body) > self::RESPONSE_LIMIT) {
            throw new Problem('upstream_too_large');
        }
        if ($error === CURLE_OPERATION_TIMEDOUT) {
            throw new Problem('upstream_timeout');
        }
        if ($error !== 0) {
            throw new Problem('upstream_unreachable');
        }
        return $body;
    }

    private static function refusal(int $status, ?string $wait): Problem
    {
        switch ($status) {
            case 404:
                return new Problem('not_found');
            case 401:
            case 403:
                return new Problem('key_refused');
            case 429:
                $isDate = $wait !== null && preg_match('/^[A-Z][a-z]+, .+ GMT$/', $wait);
                $seconds = $isDate ? strtotime($wait) - time() : (ctype_digit((string) $wait) ? (int) $wait : self::DEFAULT_WAIT);
                return new Problem('upstream_rate_limited', min(max($seconds, 1), self::LONGEST_WAIT));
            default:
                return new Problem('upstream_error');
        }
    }
}
