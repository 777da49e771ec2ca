<?php

/**
 * Plugin Name: Pro Tracking
 * Description: Shows where a parcel is, from SortedPRO, as a block, a shortcode and in WooCommerce's orders.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: pro-tracking
 * Domain Path: /languages
 */

declare(strict_types=1);

namespace ProTracking\WordPress;

if (!defined('ABSPATH')) {
    exit;
}

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/delivery-status.php';
foreach (['settings', 'endpoint', 'element', 'content', 'woocommerce', 'site-health', 'privacy'] as $part) {
    require __DIR__ . "/includes/$part.php";
}

add_action('init', static function (): void {
    load_plugin_textdomain('pro-tracking', false, dirname(plugin_basename(__FILE__)) . '/languages');
});
