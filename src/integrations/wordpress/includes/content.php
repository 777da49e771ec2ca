<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

/** The tag itself, in content that people write as HTML. */

/** A start tag, with quoted values that may contain `>`. */
const START_TAG = '/<pro-tracking(?=[\s\/>])((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>/i';

/** WordPress removes tags that it does not know from what authors write. */
add_filter('wp_kses_allowed_html', static function (array $tags, $context): array {
    if ($context !== 'post') {
        return $tags;
    }
    $tags['pro-tracking'] = array_fill_keys(array_merge(ATTRIBUTES, FLAGS, ['class', 'id']), true);
    foreach (['a', 'p', 'div', 'span'] as $name) {
        $tags[$name] = (array) ($tags[$name] ?? []) + ['slot' => true];
    }
    return $tags;
}, 10, 2);

/** Adds the script, and the proxy's URL where the element's default is not right. */
function complete_tags(string $html): string
{
    if (stripos($html, '<pro-tracking') === false) {
        return $html;
    }
    return (string) preg_replace_callback(START_TAG, static function (array $found): string {
        wp_enqueue_script(SCRIPT);
        $isComplete = proxy_url() === '' || preg_match('/\sproxy-url\s*=/i', $found[1]);
        return $isComplete ? $found[0] : sprintf('<pro-tracking proxy-url="%s"%s>', esc_attr(proxy_url()), $found[1]);
    }, $html);
}

// After shortcodes. Templates of the site editor do not pass `the_content`.
foreach (['the_content', 'render_block_core/html', 'widget_text', 'widget_custom_html_content', 'widget_block_content'] as $hook) {
    add_filter($hook, static function ($html) {
        return is_string($html) ? complete_tags($html) : $html;
    }, 20);
}
