<?php

/**
 * Replaces WooCommerce, which Debian does not have: one order, its page, the field in the office, and the functions that the
 * plugin calls. As in WooCommerce, the order's customer sees it, and so does anyone who has its key.
 */

final class Stub_Order
{
    private function stored(): array
    {
        return get_option('stub_order_meta', ['_pro_tracking_consignment' => ['EC-J07-CUS-TOM']]);
    }

    public function get_meta(string $key, bool $single = true): array
    {
        return array_map(static function (string $value): object {
            return (object) ['value' => $value];
        }, $this->stored()[$key] ?? []);
    }

    public function delete_meta_data(string $key): void
    {
        update_option('stub_order_meta', [$key => []] + $this->stored());
    }

    public function add_meta_data(string $key, string $value): void
    {
        $stored = $this->stored();
        $stored[$key][] = $value;
        update_option('stub_order_meta', $stored);
    }

    public function save(): void
    {
    }
}

function wc_get_order($id): Stub_Order
{
    return new Stub_Order();
}

add_action('template_redirect', static function (): void {
    if (!isset($_GET['view-order'])) {
        return;
    }
    $mayView = wp_get_current_user()->user_login === 'customer' || ($_GET['key'] ?? '') === 'wc_order_key';
    get_header();
    echo $mayView ? '<h1>Order 1</h1>' : '<h1>Not yours</h1>';
    $mayView && do_action('woocommerce_order_details_after_order_table', new Stub_Order());
    wp_footer();
    exit;
}, 0);

add_action('admin_menu', static function (): void {
    add_menu_page('Order', 'Order', 'manage_options', 'stub-order', static function (): void {
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            do_action('woocommerce_process_shop_order_meta', 1);
        }
        echo '<form method="post">';
        do_action('woocommerce_admin_order_data_after_shipping_address', new Stub_Order());
        echo '<button id="save-order">Save</button></form>';
    });
});

// For the test of a PRO that hangs: so long that no call ends within the test.
add_filter('pro_tracking_proxy_options', static function (array $options): array {
    return defined('TEST_DEADLINE') ? ['deadline' => TEST_DEADLINE] + $options : $options;
});
