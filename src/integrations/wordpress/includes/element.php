<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

/** The element as HTML, for the block, the shortcode and orders. */

const SCRIPT = 'pro-tracking';

/**
 * What an author may set. Not `proxy-url`, `map-url`, `token`, `credentials` and `debug`: with them, an author could send
 * what shoppers enter to another site.
 */
const ATTRIBUTES = [
    'consignment', 'mode', 'refresh', 'loading', 'order', 'layout', 'time-zone', 'signed-by', 'location', 'heading-level', 'lang', 'dir',
];
const FLAGS = ['expected-delivery', 'lookup'];

/** Quotes that word processors write. WordPress then reads them as part of a shortcode's value. */
const QUOTES = "\"'“”„‟‘’‚‛«»‹›″′";

/**
 * @param array $attributes with names as in HTML, or with `_`; flags also as values without a name
 * @param string $content safe HTML, shown until the script runs
 */
function element(array $attributes, string $content = '', string $token = ''): string
{
    $html = '';
    foreach (normalize_attributes($attributes) as $name => $value) {
        $html .= $value === true ? " $name" : sprintf(' %s="%s"', $name, esc_attr($value));
    }
    if (proxy_url() !== '') {
        // Not `esc_url`, which removes the braces of a template.
        $html .= sprintf(' proxy-url="%s"', esc_attr(proxy_url()));
    }
    if ($token !== '') {
        $html .= sprintf(' token="%s"', esc_attr($token));
    }
    wp_enqueue_script(SCRIPT);
    return "<pro-tracking$html>$content</pro-tracking>";
}

/** @return array<string, string|true> */
function normalize_attributes(array $attributes): array
{
    $found = [];
    foreach ($attributes as $key => $value) {
        $name = str_replace('_', '-', strtolower((string) (is_int($key) ? $value : $key)));
        $text = is_scalar($value) ? trim_quotes((string) $value) : '';
        if (in_array($name, FLAGS, true) && (is_int($key) || !in_array($value, [false, 'false', '0', ''], true))) {
            $found[$name] = true;
        } elseif (in_array($name, ATTRIBUTES, true) && !is_int($key) && $text !== '') {
            $found[$name] = $text;
        }
    }
    return $found;
}

function trim_quotes(string $text): string
{
    return (string) preg_replace('/^[\s' . QUOTES . ']+|[\s' . QUOTES . ']+$/u', '', $text);
}

add_action('init', static function (): void {
    $version = get_file_data(PLUGIN_FILE, ['Version' => 'Version'])['Version'];
    wp_register_script(SCRIPT, plugins_url('assets/pro-tracking.js', PLUGIN_FILE), [], $version, true);

    $needed = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'];
    wp_register_script('pro-tracking-editor', plugins_url('block/editor.js', PLUGIN_FILE), $needed, $version, true);
    $texts = [
        'title' => __('Delivery', 'pro-tracking'),
        'instructions' => __('Shows where a parcel is. Visitors see the journey here.', 'pro-tracking'),
        'consignment' => __('Consignment reference', 'pro-tracking'),
        'lookup' => __('Form to enter a reference', 'pro-tracking'),
        'layout' => __('Layout', 'pro-tracking'),
        'full' => __('Full', 'pro-tracking'),
        'compact' => __('Compact', 'pro-tracking'),
        'summary' => __('Summary', 'pro-tracking'),
    ];
    wp_add_inline_script('pro-tracking-editor', 'window.proTrackingTexts = ' . wp_json_encode($texts) . ';', 'before');

    register_block_type(dirname(PLUGIN_FILE) . '/block', [
        'title' => $texts['title'],
        'description' => $texts['instructions'],
        'render_callback' => static function (array $attributes): string {
            $attributes['expected-delivery'] = $attributes['expectedDelivery'] ?? false;
            return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), element($attributes));
        },
    ]);

    add_shortcode('pro_tracking', static function ($attributes, ?string $content = null): string {
        return element((array) $attributes, wp_kses_post((string) $content));
    });
});

/** WordPress can defer scripts from 6.3 on. Cloudflare's Rocket Loader would load it too late. */
add_filter('script_loader_tag', static function (string $tag, string $handle): string {
    return $handle === SCRIPT ? str_replace(' src=', ' data-cfasync="false" defer src=', $tag) : $tag;
}, 10, 2);
