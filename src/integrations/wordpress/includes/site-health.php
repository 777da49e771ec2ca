<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

/** Checks in Tools → Site Health. */

/** Of the form that PRO's references have, and unknown to PRO: they count upwards. */
const UNKNOWN_REFERENCE = 'EC-ZZZ-ZZZ-ZZZ';

add_filter('site_status_tests', static function (array $tests): array {
    $tests['direct']['pro_tracking'] = [
        'label' => __('Pro Tracking', 'pro-tracking'),
        'test' => __NAMESPACE__ . '\check_proxy',
    ];
    return $tests;
});

/** Sends one request to the site itself, as a shopper's browser would. */
function check_proxy(): array
{
    if (api_key() === '') {
        return finding('critical', __("SortedPRO's API key is missing: set PRO_TRACKING_API_KEY in wp-config.php.", 'pro-tracking'));
    }
    $url = proxy_url() === '' ? base_path() . '/{consignment}' : proxy_url();
    $path = strtr(strpos($url, '{') === false ? "$url/{consignment}" : $url, ['{mode}' => 'multi-leg', '{consignment}' => UNKNOWN_REFERENCE]);
    $parts = wp_parse_url(home_url());
    $origin = $parts['scheme'] . '://' . $parts['host'] . (isset($parts['port']) ? ":$parts[port]" : '');
    $response = wp_remote_get($origin . $path, [
        'timeout' => 5,
        'headers' => ['authorization' => 'Bearer ' . mint_token(UNKNOWN_REFERENCE, 60)],
        'sslverify' => apply_filters('https_local_ssl_verify', false),
    ]);
    $body = is_wp_error($response) ? null : json_decode(wp_remote_retrieve_body($response), true);
    return finding_for(is_array($body) ? (string) ($body['code'] ?? '') : '');
}

/** @param string $code of the response; empty if it is not the proxy's */
function finding_for(string $code): array
{
    switch ($code) {
        case 'not_found':
            return finding('good', __('Shoppers can see where their parcels are.', 'pro-tracking'));
        case 'token_required':
            return finding('critical', __('The web server drops the header Authorization, so orders show no journey. Let it pass the header on to PHP.', 'pro-tracking'));
        case 'key_refused':
            return finding('critical', __('SortedPRO refuses the API key.', 'pro-tracking'));
        case 'internal':
            return finding('critical', __("The proxy cannot work. The server's error log says why, in a line that starts with pro-tracking.", 'pro-tracking'));
        case '':
            return finding('critical', __('Another program responds at the address of the proxy. Set permalinks to anything but plain, and check caches and security plugins.', 'pro-tracking'));
        default:
            return finding('recommended', sprintf(/* translators: %s: an error code */ __('SortedPRO does not respond as expected: %s.', 'pro-tracking'), $code));
    }
}

function finding(string $status, string $description): array
{
    return [
        'label' => $status === 'good' ? __('Pro Tracking works', 'pro-tracking') : __('Pro Tracking has a problem', 'pro-tracking'),
        'status' => $status,
        'badge' => ['label' => __('Pro Tracking', 'pro-tracking'), 'color' => 'blue'],
        'description' => '<p>' . esc_html($description) . '</p>',
        'actions' => '',
        'test' => 'pro_tracking',
    ];
}
