<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

use ProTracking\Problem;
use ProTracking\Proxy;
use ProTracking\Tokens;

/**
 * The proxy, at `/delivery-status/…`, the element's default. It is not a REST route: there WordPress lets pages of any origin
 * read responses, and other plugins refuse visitors or read the header `Authorization` as theirs.
 */

const AUDIENCE = 'delivery-status';

/** The parameter that has the path where the site has plain permalinks. */
const PARAMETER = 'pro-tracking';

/** Tokens need no setting: the secret comes from the site's own salts. */
function token_secret(): string
{
    return hash_hmac('sha256', 'pro-tracking', wp_salt('auth'));
}

/** @param int $lifetime in seconds */
function mint_token(string $reference, int $lifetime): string
{
    return (new Tokens([token_secret()], AUDIENCE))->mint($reference, time() + $lifetime);
}

/** The options of the proxy. With public pages, a request without a token gets the public view. */
function proxy_options(bool $isPublic): array
{
    $options = [
        'access' => $isPublic ? 'public' : 'token',
        'secrets' => [token_secret()],
        'audience' => AUDIENCE,
        'redact' => settings()['redact'],
        'basePath' => base_path(),
    ];
    if (defined('PRO_TRACKING_API')) {
        $options['api'] = constant('PRO_TRACKING_API');
    }
    if (defined('PRO_TRACKING_CACHE_FOLDER')) {
        $options['cacheFolder'] = constant('PRO_TRACKING_CACHE_FOLDER');
    }
    /**
     * Filters the options of the proxy: see docs/cms/php.md of the package pro-tracking. The key is not among them.
     *
     * @param array $options
     */
    return ['apiKey' => api_key()] + (array) apply_filters('pro_tracking_proxy_options', $options);
}

function base_path(): string
{
    return rtrim((string) wp_parse_url(home_url(), PHP_URL_PATH), '/') . '/delivery-status';
}

/** The element's attribute `proxy-url`; empty if its default is right. */
function proxy_url(): string
{
    if (get_option('permalink_structure') === '') {
        return (string) wp_parse_url(home_url(), PHP_URL_PATH) . '/?' . PARAMETER . '={mode}/{consignment}';
    }
    return base_path() === '/delivery-status' ? '' : base_path();
}

/** Responds before WordPress reads the database for a page. */
function serve_request(): void
{
    $target = wp_unslash($_SERVER['REQUEST_URI'] ?? '');
    $parameter = isset($_GET[PARAMETER]) && is_string($_GET[PARAMETER]) ? wp_unslash($_GET[PARAMETER]) : null;
    if ($parameter === null && strpos($target, base_path() . '/') !== 0) {
        return;
    }
    $hasToken = isset($_SERVER['HTTP_AUTHORIZATION']) || isset($_SERVER['REDIRECT_HTTP_AUTHORIZATION']);
    $isPublic = settings()['public'] && !$hasToken;
    try {
        $response = (new Proxy(proxy_options($isPublic)))->respond(wp_unslash($_SERVER), $parameter);
    } catch (\Throwable $error) {
        Proxy::logError($error);
        $response = (new Problem('internal'))->response();
    }
    if (settings()['public']) {
        // The public view and that of a token have the same URL.
        $response->headers['vary'] = 'origin, authorization';
    }
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    $response->send(($_SERVER['REQUEST_METHOD'] ?? '') !== 'HEAD');
    exit;
}

add_action('init', __NAMESPACE__ . '\serve_request', 0);
