<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

/** The settings page. PRO's key is not among the settings: it must not be in the database, and so in its dumps. */

const OPTION = 'pro_tracking';

/** @return array{public: bool, redact: string} */
function settings(): array
{
    $stored = get_option(OPTION, []);
    return sanitize_settings(is_array($stored) ? $stored : []);
}

/** @param mixed $input as the form sends it */
function sanitize_settings($input): array
{
    $input = is_array($input) ? $input : [];
    $redact = $input['redact'] ?? 'initials';
    return [
        'public' => !empty($input['public']),
        'redact' => in_array($redact, \ProTracking\Redaction::LEVELS, true) ? $redact : 'hidden',
    ];
}

/** From `wp-config.php` or the environment; empty if it is in neither. */
function api_key(): string
{
    return (string) (defined('PRO_TRACKING_API_KEY') ? constant('PRO_TRACKING_API_KEY') : getenv('PRO_API_KEY'));
}

add_action('admin_init', static function (): void {
    register_setting(OPTION, OPTION, ['type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings']);
});

add_action('admin_menu', static function (): void {
    $title = __('Pro Tracking', 'pro-tracking');
    add_options_page($title, $title, 'manage_options', 'pro-tracking', __NAMESPACE__ . '\render_settings_page');
});

add_filter('plugin_action_links_' . plugin_basename(PLUGIN_FILE), static function (array $links): array {
    $url = esc_url(admin_url('options-general.php?page=pro-tracking'));
    return array_merge(["<a href=\"$url\">" . esc_html__('Settings', 'pro-tracking') . '</a>'], $links);
});

function render_settings_page(): void
{
    $settings = settings();
    $levels = [
        'full' => __('Names and places', 'pro-tracking'),
        'initials' => __('Initials of who signed, no places', 'pro-tracking'),
        'hidden' => __('Neither names nor places', 'pro-tracking'),
    ];
    ?>
    <div class="wrap">
        <h1><?php esc_html_e('Pro Tracking', 'pro-tracking'); ?></h1>
        <form action="options.php" method="post">
            <?php settings_fields(OPTION); ?>
            <table class="form-table" role="presentation">
                <tr>
                    <th scope="row"><?php esc_html_e("SortedPRO's API key", 'pro-tracking'); ?></th>
                    <td>
                        <strong><?php echo api_key() === '' ? esc_html__('Missing', 'pro-tracking') : esc_html__('Set', 'pro-tracking'); ?></strong>
                        <p class="description">
                            <?php esc_html_e('Set it in wp-config.php, never in the database:', 'pro-tracking'); ?>
                            <code>define('PRO_TRACKING_API_KEY', '…');</code>
                        </p>
                    </td>
                </tr>
                <tr>
                    <th scope="row"><?php esc_html_e('Orders show', 'pro-tracking'); ?></th>
                    <td>
                        <select name="<?php echo esc_attr(OPTION); ?>[redact]">
                            <?php foreach ($levels as $level => $label) : ?>
                                <option value="<?php echo esc_attr($level); ?>" <?php selected($settings['redact'], $level); ?>><?php echo esc_html($label); ?></option>
                            <?php endforeach; ?>
                        </select>
                    </td>
                </tr>
                <tr>
                    <th scope="row"><?php esc_html_e('Public pages', 'pro-tracking'); ?></th>
                    <td>
                        <label>
                            <input type="checkbox" name="<?php echo esc_attr(OPTION); ?>[public]" value="1" <?php checked($settings['public']); ?>>
                            <?php esc_html_e('Anyone who has a reference can see its journey, without names and places', 'pro-tracking'); ?>
                        </label>
                        <p class="description">
                            <?php esc_html_e('Blocks and shortcodes need this. References can be guessed.', 'pro-tracking'); ?>
                        </p>
                    </td>
                </tr>
            </table>
            <?php submit_button(); ?>
        </form>
    </div>
    <?php
}
