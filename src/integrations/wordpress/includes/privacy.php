<?php

declare(strict_types=1);

namespace ProTracking\WordPress;

/** A text for the site's privacy policy. */
add_action('admin_init', static function (): void {
    $text = __('To show where your parcel is, this site requests its journey from our delivery platform SortedPRO, by the reference of the consignment. Your browser sends this request to this site only. The journey can include who received the parcel and where. The site stores it for about a week, in files that only the server can read. No cookie is set.', 'pro-tracking');
    wp_add_privacy_policy_content(__('Pro Tracking', 'pro-tracking'), wp_kses_post(wpautop($text, false)));
});
