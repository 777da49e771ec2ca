<?php

/** Removes the plugin's setting and its cached responses. References in orders belong to the shop, and stay. */

declare(strict_types=1);

if (!defined('WP_UNINSTALL_PLUGIN')) {
    exit;
}

require __DIR__ . '/pro-tracking.php';

$sites = is_multisite() ? get_sites(['fields' => 'ids', 'number' => 0]) : [get_current_blog_id()];
foreach ($sites as $site) {
    is_multisite() && switch_to_blog($site);
    delete_option(ProTracking\WordPress\OPTION);
    is_multisite() && restore_current_blog();
}

if (ProTracking\WordPress\api_key() !== '') {
    (new ProTracking\Proxy(ProTracking\WordPress\proxy_options(false)))->clearCache();
}
