<?php

declare(strict_types=1);

namespace ProTracking;

/** Responds to the element's requests. */
final class Proxy
{
    private array $options;

    private Pro $pro;

    private ?Tokens $tokens;

    private Origins $origins;

    /** @param array $options see docs/cms/php.md#options */
    public function __construct(array $options)
    {
        $unknown = array_diff_key($options, self::defaults());
        if ($unknown !== []) {
            throw new \InvalidArgumentException('unknown option: ' . implode(', ', array_keys($unknown)));
        }
        $this->options = $options + self::defaults();
        $access = $this->options['access'];
        if ($access !== 'token' && $access !== 'public' && !$access instanceof \Closure) {
            throw new \InvalidArgumentException('access: must be "token", "public" or a function, because references can be guessed');
        }
        if (!in_array($this->options['redact'], Redaction::LEVELS, true)) {
            throw new \InvalidArgumentException('redact: must be "full", "initials" or "hidden"');
        }
        $this->pro = new Pro($this->options['api'], (string) $this->options['apiKey'], $this->options['deadline']);
        $this->origins = new Origins($this->options['origins'], $access instanceof \Closure);
        $this->tokens = $access === 'token' ? new Tokens((array) $this->options['secrets'], $this->options['audience']) : null;
    }

    private static function defaults(): array
    {
        return [
            'apiKey' => getenv('PRO_API_KEY'),
            'access' => null,
            'secrets' => [],
            'audience' => 'delivery-status',
            'redact' => 'full',
            'api' => 'https://api.electioapp.com',
            'basePath' => '/delivery-status',
            'origins' => [],
            'reference' => '/^EC(-[0-9A-Z]{3}){3}$/D',
            'cacheFolder' => null,
            'deadline' => 3000,
            'maxAge' => PHP_INT_MAX,
        ];
    }

    /**
     * Sends the response to the current request.
     *
     * @param string|null $path below the base path, such as `flattened/EC-…`; without it, the request's own path is read
     */
    public static function serve(array $options, ?string $path = null): void
    {
        try {
            $response = (new self($options))->respond($_SERVER, $path);
        } catch (\Throwable $error) {
            self::logError($error);
            $response = (new Problem('internal'))->response();
        }
        $response->send(($_SERVER['REQUEST_METHOD'] ?? 'GET') !== 'HEAD');
    }

    /** Errors of the shop's own function may contain anything. */
    public static function logError(\Throwable $error): void
    {
        $isOurs = $error instanceof \InvalidArgumentException || $error instanceof \RuntimeException;
        error_log('pro-tracking: ' . ($isOurs ? $error->getMessage() : get_class($error)));
    }

    /** Deletes all cached responses. */
    public function clearCache(): void
    {
        (new Files($this->cacheFolder()))->deleteAll();
    }

    private function cacheFolder(): string
    {
        return $this->options['cacheFolder'] ?? sys_get_temp_dir() . '/pro-tracking-' . $this->pro->nameOf('cache');
    }

    /** @param array $server as in `$_SERVER` */
    public function respond(array $server, ?string $path = null): Response
    {
        $headers = ['vary' => $this->vary()];
        try {
            $method = $server['REQUEST_METHOD'] ?? 'GET';
            $origin = $server['HTTP_ORIGIN'] ?? null;
            $isPreflight = $method === 'OPTIONS' && $origin !== null && isset($server['HTTP_ACCESS_CONTROL_REQUEST_METHOD']);
            if (!$isPreflight && $method !== 'GET' && $method !== 'HEAD') {
                throw new Problem('method_not_allowed');
            }
            $headers += $this->origins->headers($origin, $server);
            if ($isPreflight) {
                return new Response(204, $headers + Origins::PREFLIGHT, '');
            }
            [$endpoint, $reference] = $this->readPath($path ?? $this->pathOf($server['REQUEST_URI'] ?? ''));
            $level = $this->levelFor($reference, $server);
            $isShared = $this->options['access'] === 'public' && $path === null;
            return $this->tracking($endpoint, $reference, $level, $isShared, $server['HTTP_IF_NONE_MATCH'] ?? '', $headers);
        } catch (Problem $problem) {
            $response = $problem->response();
            $response->headers += $headers;
            return $response;
        }
    }

    /**
     * @param bool $isShared whether shared caches may store the response. Some drop the query from their keys, so the path
     *     alone must say what it is
     * @param string $known the header `if-none-match`
     */
    private function tracking(string $endpoint, string $reference, string $level, bool $isShared, string $known, array $headers): Response
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            // The session's lock would block the shopper's other requests while PRO responds.
            session_write_close();
        }
        $entry = (new Cache(new Files($this->cacheFolder()), $this->pro, $this->options['maxAge']))->get($endpoint, $reference);
        $freshness = new Freshness($entry->class, $this->options['maxAge']);
        $body = Json::encode(Redaction::apply($entry->data, $level));
        $etag = '"' . substr(hash('sha256', $body), 0, 32) . '"';
        $headers += [
            'content-type' => 'application/json; charset=utf-8',
            'cache-control' => $isShared ? "public, max-age=$freshness->browser, s-maxage=$freshness->fresh" : "private, max-age=$freshness->browser",
            'etag' => $etag,
            'age' => (string) max(time() - $entry->at, 0),
            'fetched-at' => gmdate('D, d M Y H:i:s', $entry->at) . ' GMT',
        ];
        // A weak comparison, because a server in between that compresses makes an ETag weak.
        $tags = array_map('trim', explode(',', str_replace('W/', '', $known)));
        return array_intersect([$etag, '*'], $tags) !== [] ? new Response(304, $headers, '') : new Response(200, $headers, $body);
    }

    /** The request headers that responses depend on. */
    private function vary(): string
    {
        $access = $this->options['access'];
        return $access === 'public' ? 'origin' : ($access === 'token' ? 'origin, authorization' : 'origin, authorization, cookie');
    }

    /** How much a request may see: a level of Redaction. */
    private function levelFor(string $reference, array $server): string
    {
        $access = $this->options['access'];
        if ($access === 'public') {
            return 'hidden';
        }
        if ($this->tokens === null) {
            // Strictly true: a function that returns an object has not decided.
            if ($access($reference) !== true) {
                throw new Problem('not_found');
            }
            return $this->options['redact'];
        }
        $sent = $server['HTTP_AUTHORIZATION'] ?? $server['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
        $view = preg_match('/^Bearer +(\S+)$/Di', $sent, $found) ? $this->tokens->view($found[1], $reference) : null;
        if ($view === null) {
            throw new Problem('token_required');
        }
        return $view === 'full' ? $this->options['redact'] : 'hidden';
    }

    /** The path below the base path, as the client sent it. */
    private function pathOf(string $target): string
    {
        $path = explode('?', $target, 2)[0];
        $base = rtrim($this->options['basePath'], '/') . '/';
        if (strncmp($path, $base, strlen($base)) !== 0) {
            throw new Problem('not_found');
        }
        return substr($path, strlen($base));
    }

    /** Nothing is decoded or normalised: a cache in front could read a path differently. */
    private function readPath(string $path): array
    {
        $isKnown = preg_match('~^(?:(multi-leg|flattened|status)/)?([A-Za-z0-9-]{1,64})$~D', $path, $found) === 1;
        $reference = strtoupper($found[2] ?? '');
        if (!$isKnown || !preg_match($this->options['reference'], $reference)) {
            throw new Problem('bad_reference');
        }
        return [$found[1] ?: 'multi-leg', $reference];
    }
}
