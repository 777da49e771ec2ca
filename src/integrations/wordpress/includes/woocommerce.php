<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

/** WooCommerce: the journey in an order, and the field for its references in the office. */

const META = '_pro_tracking_consignment';

/** Anyone who is shown the order gets a token with the page. It ends before the page could be found in a cache. */
const TOKEN_LIFETIME = DAY_IN_SECONDS;

add_action('before_woocommerce_init', static function (): void {
    $features = 'Automattic\WooCommerce\Utilities\FeaturesUtil';
    if (class_exists($features)) {
        $features::declare_compatibility('custom_order_tables', PLUGIN_FILE, true);
    }
});

/**
 * @param object $order a WC_Order
 * @return string[]
 */
function order_references(object $order): array
{
    $references = array_map(static function (object $meta): string {
        return (string) $meta->value;
    }, array_values((array) $order->get_meta(META, false)));
    /**
     * Filters the consignment references of an order, for shops where another plugin stores them.
     *
     * @param string[] $references
     * @param object $order
     */
    return read_references(implode(' ', (array) apply_filters('pro_tracking_order_consignments', $references, $order)));
}

/** @return string[] what looks like a reference in a text */
function read_references(string $text): array
{
    preg_match_all('/[A-Z0-9][A-Z0-9-]{0,63}/', strtoupper($text), $found);
    return array_values(array_unique($found[0]));
}

// Fires on "View order" and on "Order received", and not in e-mails.
add_action('woocommerce_order_details_after_order_table', static function ($order): void {
    $isEmail = did_action('woocommerce_email_header') > did_action('woocommerce_email_footer');
    $references = is_object($order) && !$isEmail ? order_references($order) : [];
    if ($references === []) {
        return;
    }
    if (!defined('DONOTCACHEPAGE')) {
        define('DONOTCACHEPAGE', true);
    }
    printf('<section class="pro-tracking-order"><h2>%s</h2>', esc_html__('Delivery', 'pro-tracking'));
    foreach ($references as $reference) {
        $attributes = ['consignment' => $reference, 'expected-delivery' => true, 'heading-level' => '3'];
        // The function escapes each value.
        echo element($attributes, '', mint_token($reference, TOKEN_LIFETIME)); // phpcs:ignore WordPress.Security.EscapeOutput
    }
    echo '</section>';
});

add_action('woocommerce_admin_order_data_after_shipping_address', static function ($order): void {
    printf(
        '<p class="form-field form-field-wide"><label for="%1$s">%2$s</label><input type="text" id="%1$s" name="%1$s" value="%3$s" /></p>',
        esc_attr(META),
        esc_html__('Consignment references, separated by blanks', 'pro-tracking'),
        esc_attr(implode(' ', read_references(implode(' ', array_column((array) $order->get_meta(META, false), 'value')))))
    );
});

// WooCommerce has checked the nonce and the permission.
add_action('woocommerce_process_shop_order_meta', static function ($id): void {
    $order = wc_get_order($id);
    if (!$order || !isset($_POST[META]) || !is_string($_POST[META])) {
        return;
    }
    $order->delete_meta_data(META);
    foreach (read_references(wp_unslash($_POST[META])) as $reference) {
        $order->add_meta_data(META, $reference);
    }
    $order->save();
}, 50);
